import type { Element } from 'hast';
import { markup } from '../../core/markup/markup.ts';
import { mathAttributes } from '../../core/mathematics/math-attributes.ts';
import { speakMath } from '../../core/mathematics/speak-math.ts';
import { writePlain } from '../../core/mathematics/write-plain.ts';
import type { MathNode } from '../../core/model/math.ts';
import { element } from '../page/element.ts';

/**
 * Mathematics in a line, as an element of a page.
 *
 * @param hrefOf Gives the address of a figure that stands in it.
 */
export function mathElement(tree: MathNode, locale: string, hrefOf: (figure: string) => string): Element {
	const words = { alttext: writePlain(tree), ariaLabel: speakMath(tree, locale) };
	return element('math', { className: [markup.Mathematics.math], ...words }, write(tree));

	function write(node: MathNode): Element {
		const given = mathAttributes(node);
		if (node.tag === 'mspace') return element(node.tag, given);
		if ('in' in node) return element(node.tag, given, ...node.in.map(write));
		const figure = 'figure' in node ? node.figure : undefined;
		return element(
			node.tag,
			given,
			figure === undefined ? node.text : element('a', { href: hrefOf(figure) }, node.text),
		);
	}
}
