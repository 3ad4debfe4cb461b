import { escapeXml } from '../markup/escape-xml.ts';
import type { MessagePiece } from './say.ts';

/** What a message’s elements and variables are in HTML, by their names. */
export interface HtmlParts {
	/** Elements that are links: an address, or all attributes of the link. */
	readonly links?: Readonly<Record<string, string | Readonly<Record<string, string>>>> | undefined;
	/** Variables whose value is HTML. */
	readonly html?: Readonly<Record<string, string>> | undefined;
}

/** Elements that a message may name as HTML does, and those that stand for a class. */
const elements: Readonly<Record<string, string>> = {
	b: '<b>',
	i: '<i>',
	q: '<q>',
	cite: '<cite>',
	code: '<code>',
	del: '<del>',
	ins: '<ins>',
	muted: '<span class="muted">',
};

/**
 * Writes a message as HTML.
 *
 * @throws {Error} If it has an element that is neither a link given nor known, or a variable without a value.
 */
export function writeHtml(pieces: readonly MessagePiece[], parts: HtmlParts = {}): string {
	return pieces.map((piece) => writePiece(piece, parts)).join('');
}

function writePiece(piece: MessagePiece, parts: HtmlParts): string {
	if (typeof piece === 'string') return escapeXml(piece);
	if ('variable' in piece) {
		const html = parts.html?.[piece.variable];
		if (html === undefined) throw new Error(`No value is given for "${piece.variable}".`);
		return html;
	}
	const link = parts.links?.[piece.element];
	const start = link === undefined ? elements[piece.element] : startOfLink(link);
	if (start === undefined) throw new Error(`The element "${piece.element}" of a message is neither a link nor known.`);
	const [, name = ''] = /^<(\w+)/.exec(start) ?? [];
	return `${start}${writeHtml(piece.inside, parts)}</${name}>`;
}

function startOfLink(link: string | Readonly<Record<string, string>>): string {
	const attributes = typeof link === 'string' ? { href: link } : link;
	const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
	return `<a${written.join('')}>`;
}
