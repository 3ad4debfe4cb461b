import { mathAttributes } from '../../core/mathematics/math-attributes.ts';
import { speakMath } from '../../core/mathematics/speak-math.ts';
import type { MathNode } from '../../core/model/math.ts';
import type { Inline, PrintMath } from './print-node.ts';

/**
 * Mathematics in a line of print.
 *
 * @param printFigure Prints the value of a figure that stands in it.
 */
export function printMath(
	tree: MathNode,
	locale: string,
	printFigure: (figure: string, text: string) => Inline,
): PrintMath {
	return { is: 'math', alt: speakMath(tree, locale), in: [print(tree)] };

	function print(node: MathNode): Inline {
		const side = node.tag === 'mtd' && node.align !== undefined ? { side: node.align } : {};
		const part = { is: 'math-part', tag: node.tag, with: { ...mathAttributes(node), ...side } } as const;
		if ('in' in node) return { ...part, in: node.in.map(print) };
		if (node.tag === 'mspace') return { ...part, in: [] };
		const figure = 'figure' in node ? node.figure : undefined;
		return { ...part, in: [figure === undefined ? node.text : printFigure(figure, node.text)] };
	}
}
