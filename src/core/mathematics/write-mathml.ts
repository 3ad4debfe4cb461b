import { escapeXml } from '../markup/escape-xml.ts';
import type { MathNode } from '../model/math.ts';
import { mathAttributes } from './math-attributes.ts';

/**
 * Writes mathematics as MathML for a page: the elements inside `math`. It has no links, for a reader of screens takes
 * mathematics as one thing.
 *
 * @param aligned The classes of cells that are not in the middle of their column.
 */
export function writeMathml(node: MathNode, aligned: Readonly<Record<'left' | 'right', string>>): string {
	const given = mathAttributes(node);
	if (node.tag === 'mspace') return element(node.tag, given, '');
	if ('in' in node) {
		const inside = node.in.map((each) => writeMathml(each, aligned)).join('');
		const side = node.tag === 'mtd' && node.align !== undefined ? { class: aligned[node.align] } : {};
		return element(node.tag, { ...given, ...side }, inside);
	}
	return element(node.tag, given, escapeXml(node.text));
}

function element(tag: string, attributes: Readonly<Record<string, string>>, inside: string): string {
	const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
	return `<${tag}${written.join('')}>${inside}</${tag}>`;
}
