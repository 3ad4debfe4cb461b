import type { Element } from 'hast';
import { markup } from '../../core/markup/markup.ts';
import { mathAttributes } from '../../core/mathematics/math-attributes.ts';
import { speakMath } from '../../core/mathematics/speak-math.ts';
import { writePlain } from '../../core/mathematics/write-plain.ts';
import type { MathNode } from '../../core/model/math.ts';
import { element } from '../page/element.ts';

/** Mathematics in a line, as an element of a page. It has no links, like that of `writeMathml`. */
export function mathElement(tree: MathNode, locale: string): Element {
	const words = { alttext: writePlain(tree), ariaLabel: speakMath(tree, locale) };
	return element('math', { className: [markup.Mathematics.math], ...words }, write(tree));
}

function write(node: MathNode): Element {
	const given = mathAttributes(node);
	if (node.tag === 'mspace') return element(node.tag, given);
	return element(node.tag, given, ...('in' in node ? node.in.map(write) : [node.text]));
}
