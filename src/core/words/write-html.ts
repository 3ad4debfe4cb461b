import { escapeXml } from '../markup/escape-xml.ts';
import { htmlElement } from './elements.ts';
import type { MessagePiece } from './say.ts';

/** A sign in a text, and the word that a screen reader says after it, with its spaces. */
export interface HeardSign {
	readonly sign: string;
	readonly word: string;
}

/** What a message’s elements and variables are in HTML, by their names. */
export interface HtmlParts {
	/** Elements that are links: an address, or all attributes of the link. */
	readonly links?: Readonly<Record<string, string | Readonly<Record<string, string>>>> | undefined;
	/** Variables whose value is HTML. */
	readonly html?: Readonly<Record<string, string>> | undefined;
	/**
	 * The attributes of a text that say its language: of a value, such as the title of a work, or of words that are
	 * borrowed from the language that is given. Left out, only these say it.
	 */
	readonly attributesOf?: ((text: string, borrowedFrom?: string) => Readonly<Record<string, string>>) | undefined;
	/** Takes text apart at the signs after which a screen reader says a word. */
	readonly heard?: ((text: string) => readonly (string | HeardSign)[]) | undefined;
}

/**
 * Writes a message as HTML.
 *
 * @throws {Error} If it has an element that is neither a link given nor known, or a variable without a value.
 */
export function writeHtml(pieces: readonly MessagePiece[], parts: HtmlParts = {}): string {
	return pieces.map((piece) => writePiece(piece, parts)).join('');
}

function writePiece(piece: MessagePiece, parts: HtmlParts): string {
	if (typeof piece === 'string') return writeWords(piece, parts.attributesOf?.(piece), parts);
	if ('language' in piece) {
		const { text, language } = piece;
		return writeWords(text, parts.attributesOf?.(text, language) ?? { lang: language }, parts);
	}
	if ('variable' in piece) {
		const html = parts.html?.[piece.variable];
		if (html === undefined) throw new Error(`No value is given for "${piece.variable}".`);
		return html;
	}
	const link = parts.links?.[piece.element];
	const [title, ...others] = piece.inside;
	const isTitle = piece.element === 'cite' && typeof title === 'string' && others.length === 0;
	// The title of a work says its language by its own element.
	const inside = writeHtml(piece.inside, isTitle ? { ...parts, attributesOf: undefined } : parts);
	if (link !== undefined) return write('a', typeof link === 'string' ? { href: link } : link, inside);
	const { tag, ...attributes } = htmlElement(piece.element);
	return write(tag, { ...attributes, ...(isTitle ? parts.attributesOf?.(title) : {}) }, inside);
}

function writeWords(words: string, own: Readonly<Record<string, string>> = {}, { heard }: HtmlParts): string {
	const text = (heard?.(words) ?? [words]).map(writeText).join('');
	return Object.keys(own).length === 0 ? text : write('span', own, text);
}

function writeText(piece: string | HeardSign): string {
	return typeof piece === 'string'
		? escapeXml(piece)
		: write('span', { 'data-heard': piece.word }, escapeXml(piece.sign));
}

function write(tag: string, attributes: Readonly<Record<string, string>>, inside: string): string {
	const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
	return `<${tag}${written.join('')}>${inside}</${tag}>`;
}
