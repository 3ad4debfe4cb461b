import { escapeXml } from '../markup/escape-xml.ts';
import type { MathNode } from '../model/math.ts';

export interface MathmlOptions {
	/** The classes of cells that are not in the middle of their column. */
	readonly aligned: Readonly<Record<'left' | 'right', string>>;
	/** Gives the address of a figure; left out, figures in mathematics are no links. */
	readonly addressOf?: ((figure: string) => string) | undefined;
}

/** Writes mathematics as MathML for a page: the elements inside `math`. */
export function writeMathml(node: MathNode, options: MathmlOptions): string {
	const all = (nodes: readonly MathNode[]) => nodes.map((each) => writeMathml(each, options)).join('');
	switch (node.tag) {
		case 'mi':
			return element('mi', { mathvariant: node.upright && 'normal' }, escapeXml(node.text));
		case 'mn':
		case 'mtext': {
			const words = escapeXml(node.text);
			const href = node.figure === undefined ? undefined : options.addressOf?.(node.figure);
			if (node.figure === undefined) return element(node.tag, {}, words);
			// HTML, such as a link, may stand in words alone.
			return element('mtext', {}, href === undefined ? words : element('a', { href }, words));
		}
		case 'mo': {
			const stretchy = node.stretchy === undefined ? undefined : String(node.stretchy);
			return element('mo', { form: node.form, stretchy }, escapeXml(node.text));
		}
		case 'mspace':
			return element('mspace', { width: `${node.width}em` }, '');
		case 'mtd':
			return element('mtd', { class: node.align && options.aligned[node.align] }, all(node.in));
		default:
			return element(node.tag, { linethickness: node.lineless && '0' }, all(node.in));
	}
}

function element(tag: string, attributes: Readonly<Record<string, string | undefined>>, inside: string): string {
	const written = Object.entries(attributes).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(value)}"`));
	return `<${tag}${written.join('')}>${inside}</${tag}>`;
}
