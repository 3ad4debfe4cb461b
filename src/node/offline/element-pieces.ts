import type { ElementContent, Properties } from 'hast';
import { htmlElement } from '../../core/words/elements.ts';
import type { MessagePiece } from '../../core/words/say.ts';
import { element } from '../page/element.ts';

/** What a message’s elements and variables are in a page, by their names. */
interface PageParts {
	/** Elements that are links, by their attributes. */
	readonly links?: Readonly<Record<string, Properties>>;
	/** Variables whose value is more than text. */
	readonly words?: Readonly<Record<string, readonly (ElementContent | string)[]>>;
	/** Writes a text of the message, such as a value in another language. */
	readonly said?: ((text: string) => readonly (ElementContent | string)[]) | undefined;
}

/**
 * Writes a message as children of an element.
 *
 * @throws {Error} If it has an element that is neither a link given nor known, or a variable without a value.
 */
export function elementPieces(pieces: readonly MessagePiece[], parts: PageParts = {}): (ElementContent | string)[] {
	return pieces.flatMap((piece) => writePiece(piece, parts));
}

function writePiece(piece: MessagePiece, parts: PageParts): readonly (ElementContent | string)[] {
	if (typeof piece === 'string') return parts.said?.(piece) ?? [piece];
	if ('language' in piece) return [element('span', { lang: piece.language }, piece.text)];
	if ('variable' in piece) {
		const words = parts.words?.[piece.variable];
		if (words === undefined) throw new Error(`No value is given for "${piece.variable}".`);
		return words;
	}
	const inside = elementPieces(piece.inside, parts);
	const link = parts.links?.[piece.element];
	if (link !== undefined) return [element('a', link, ...inside)];
	const { tag, ...attributes } = htmlElement(piece.element);
	return [element(tag, attributes, ...inside)];
}
