import { escapeXml } from '../markup/escape-xml.ts';
import type { MathGroupTag, MathNode } from '../model/math.ts';
import { mathAttributes } from './math-attributes.ts';

/** The groups that set their parts smaller, each with the first such part, counted from 0. */
const SMALLER: ReadonlyMap<string, number> = new Map<MathGroupTag, number>([
	['mfrac', 0],
	['mroot', 1],
	['msub', 1],
	['msup', 1],
	['msubsup', 1],
	['munder', 1],
	['mover', 1],
	['munderover', 1],
]);

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
		const first = SMALLER.get(node.tag) ?? Infinity;
		const inside = node.in.map((each, index) => written(each, index >= first)).join('');
		const side = node.tag === 'mtd' && node.align !== undefined ? { class: aligned[node.align] } : {};
		return element(node.tag, { ...given, ...side }, inside);
	}
	return element(node.tag, given, escapeXml(node.text));

	/** Firefox sets a letter or a number that has a typeface of its own smaller only if it stands in a row. */
	function written(part: MathNode, isSmaller: boolean): string {
		const inside = writeMathml(part, aligned);
		return isSmaller && 'text' in part && part.tag !== 'mo' ? element('mrow', {}, inside) : inside;
	}
}

function element(tag: string, attributes: Readonly<Record<string, string>>, inside: string): string {
	const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
	return `<${tag}${written.join('')}>${inside}</${tag}>`;
}
