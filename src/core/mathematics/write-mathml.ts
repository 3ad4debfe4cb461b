import { escapeXml } from '../markup/escape-xml.ts';
import type { MathNode } from '../model/math.ts';
import { mathAttributes } from './math-attributes.ts';

export interface MathmlOptions {
	/** The classes of cells that are not in the middle of their column. */
	readonly aligned: Readonly<Record<'left' | 'right', string>>;
	/** Gives the address of a figure; left out, figures in mathematics are no links. */
	readonly addressOf?: ((figure: string) => string) | undefined;
}

/** Writes mathematics as MathML for a page: the elements inside `math`. */
export function writeMathml(node: MathNode, options: MathmlOptions): string {
	const given = mathAttributes(node);
	if (node.tag === 'mspace') return element(node.tag, given, '');
	if ('in' in node) {
		const inside = node.in.map((each) => writeMathml(each, options)).join('');
		const side = node.tag === 'mtd' && node.align !== undefined ? { class: options.aligned[node.align] } : {};
		return element(node.tag, { ...given, ...side }, inside);
	}
	const words = escapeXml(node.text);
	const figure = 'figure' in node ? node.figure : undefined;
	const href = figure === undefined ? undefined : options.addressOf?.(figure);
	// HTML may stand in words.
	return element(node.tag, given, href === undefined ? words : element('a', { href }, words));
}

function element(tag: string, attributes: Readonly<Record<string, string>>, inside: string): string {
	const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
	return `<${tag}${written.join('')}>${inside}</${tag}>`;
}
