import type { Place, Problems } from '../problem.ts';
import type { Path } from './yaml-file.ts';

/**
 * Control characters, noncharacters (Unicode, 23.7), and the two overrides of direction, after which letters are shown
 * in the opposite order.
 */
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202D\u202E\uFDD0-\uFDEF\uFFFE\uFFFF]/;
const HALF_A_CHARACTER = /\p{Cs}/u;
/** A letter of a script that uses no joiners, or a digit. */
const UNJOINED = '[\\p{sc=Latn}\\p{sc=Grek}\\p{sc=Cyrl}\\p{N}]';
/**
 * An invisible character between two of these: a soft hyphen, a zero-width space, a joiner. Persian, the scripts of
 * India and emoji are written with joiners, so joiners beside their letters are allowed.
 */
const UNSEEN_IN_WORD = new RegExp(
	// What is rare is looked for first, which is many times faster.
	`(?=\\p{Default_Ignorable_Code_Point})(?<=${UNJOINED})\\p{Default_Ignorable_Code_Point}+(?=${UNJOINED})`,
	'u',
);
/**
 * Marks, embeddings and isolates of direction (Unicode, UAX #9): a reader may see the numbers beside them in another
 * order than they were written.
 */
const TURNING = /[\u061C\u202A-\u202E\u2066-\u2069]/;
const RIGHT_TO_LEFT = '[\\p{sc=Hebr}\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Thaa}\\p{sc=Nkoo}\\p{sc=Adlm}]';
/** A right-to-left mark beside words that are read from left to right: two of them reverse the numbers between them. */
const MARK_OF_OTHERS = new RegExp(
	`(?<!${RIGHT_TO_LEFT}[^\\p{L}]{0,40})\\u200F(?![^\\p{L}]{0,40}${RIGHT_TO_LEFT})`,
	'u',
);
const OPENS = /[\u202A\u202B\u2066-\u2068]/;
const CLOSES = /[\u202C\u2069]/;
/** Fields that hold the words of a source, character for character. */
const QUOTED = new Set<string | number>(['quote', 'prefix', 'suffix']);

/** The offset of the first character that is invisible anywhere, or of half a surrogate pair; -1 if there is none. */
export function unseenAt(text: string): number {
	const unseen = text.search(UNSEEN);
	return unseen >= 0 || text.isWellFormed() ? unseen : text.search(HALF_A_CHARACTER);
}

/**
 * Finds the first text in a value that has an invisible character. In the report’s own words an invisible character is
 * also one that stands inside a word, or that changes the direction of the text; see {@link unseenInWords}.
 *
 * @param quoted Whether the value is the words of a source, in which the direction may change.
 */
export function unseenIn(value: unknown, path: Path = [], quoted = false): { path: Path; text: string } | undefined {
	if (typeof value === 'string')
		return (quoted ? unseenInQuoted(value) : unseenInWords(value)) < 0 ? undefined : { path, text: value };
	if (typeof value !== 'object' || value === null) return undefined;
	// A component in a quotation holds words of ours.
	const isOurs = 'type' in value && (value.type === 'mdxJsxFlowElement' || value.type === 'mdxJsxTextElement');
	const isQuotation = !isOurs && (quoted || ('type' in value && value.type === 'blockquote'));
	for (const [key, inner] of Object.entries(value)) {
		const found = unseenIn(inner, [...path, Array.isArray(value) ? Number(key) : key], isQuotation || QUOTED.has(key));
		if (found !== undefined) return found;
	}
	return undefined;
}

/**
 * The offset of the first invisible character in the report’s own words, also inside a word, or of the first one that
 * changes the direction of the text; -1 if there is none.
 */
export function unseenInWords(text: string): number {
	const patterns = [TURNING, MARK_OF_OTHERS, UNSEEN_IN_WORD];
	const found = [unseenAt(text), ...patterns.map((pattern) => text.search(pattern))].filter((at) => at >= 0);
	return found.length === 0 ? -1 : Math.min(...found);
}

/**
 * The offset of the first invisible character in the words of a source; -1 if there is none. They may be written from
 * right to left and change their own direction, but must end each change, so that the words after them are not
 * affected.
 */
function unseenInQuoted(text: string): number {
	const unseen = unseenAt(text);
	if (unseen >= 0) return unseen;
	const open: number[] = [];
	for (let index = 0; index < text.length; index++) {
		const letter = text.charAt(index);
		if (OPENS.test(letter)) open.push(index);
		else if (CLOSES.test(letter) && open.pop() === undefined) return index;
	}
	return open[0] ?? -1;
}

/** Names the first character of a text that is invisible or changes its direction, and says what is wrong with it. */
export function describeUnseen(text: string): { readonly words: string; readonly turns: boolean } {
	const code = (text.codePointAt(unseenInWords(text)) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	const turns = /^(?:061C|200F|202[A-E]|206[6-9])$/.test(code);
	return { words: `U+${code}, which no reader sees${turns ? ' and which turns letters around' : ''}`, turns };
}

/** Reports the first character of a text that is invisible or changes its direction. */
export function reportUnseen(text: string, at: Place, problems: Problems): void {
	const { words, turns } = describeUnseen(text);
	problems.report({
		rule: 'text-is-what-it-looks-like',
		at,
		message: `The text holds ${words}.`,
		hint: turns
			? 'Remove it: browsers turn Arabic and Hebrew by themselves. A quotation may hold it where what it opens is' +
				' closed in the same quotation.'
			: 'Remove it. It most often comes with text that was copied from elsewhere.',
	});
}
