import { isMessageElement, type MessageElement } from '../../core/words/elements.ts';
import type { MessagePiece } from '../../core/words/say.ts';
import { type Inline, printLanguageOf, type WordStyle } from './print-node.ts';

type LinkInline = Extract<Inline, { is: 'link' | 'to' }>;
/** A link without its words. */
type Link = LinkInline extends infer Each ? (Each extends LinkInline ? Omit<Each, 'in'> : never) : never;

/** What a message’s elements and variables are in print, by their names. */
interface PrintParts {
	readonly links?: Readonly<Record<string, Link>>;
	/** Variables whose value is more than text. */
	readonly words?: Readonly<Record<string, readonly Inline[]>>;
	/** Writes a text of the message, such as a value in another language. */
	readonly spoken?: ((text: string) => readonly Inline[]) | undefined;
}

/** The style of each element of a message in print, where it has one. */
const styles: Readonly<Record<MessageElement, WordStyle | undefined>> = {
	b: 'strong',
	i: 'em',
	cite: 'cite',
	code: 'code',
	del: 'del',
	ins: undefined,
	muted: undefined,
};

/**
 * Writes a message as words of the PDF. A variable without a value is left to Typst.
 *
 * @throws {Error} If it has an element that is neither a link given nor known.
 */
export function printPieces(pieces: readonly MessagePiece[], parts: PrintParts = {}): Inline[] {
	return pieces.flatMap((piece) => printPiece(piece, parts));
}

function printPiece(piece: MessagePiece, parts: PrintParts): readonly Inline[] {
	if (typeof piece === 'string') return parts.spoken?.(piece) ?? [piece];
	if ('language' in piece) {
		const language = printLanguageOf(piece.language);
		// Without a direction: what stands around the words is of their sentence.
		return language === undefined ? [piece.text] : [{ is: 'words', ...language, direction: null, in: [piece.text] }];
	}
	if ('variable' in piece) return parts.words?.[piece.variable] ?? [{ is: 'value', id: piece.variable }];
	const inside = printPieces(piece.inside, parts);
	const link = parts.links?.[piece.element];
	if (link !== undefined) return [{ ...link, in: inside }];
	if (!isMessageElement(piece.element))
		throw new Error(`The element "${piece.element}" of a message is neither a link nor known.`);
	const style = styles[piece.element];
	return style === undefined ? inside : [{ is: style, in: inside }];
}

/** An address that is its own words. */
export function linkTo(url: string): Inline {
	return { is: 'link', url, address: false, in: [url] };
}
