import type { Place, Problems } from '../problem.ts';
import type { Path } from './yaml-file.ts';

/**
 * Control characters, code points that are no characters (Unicode, 23.7), and the two that write letters in the other
 * direction than they are read.
 */
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202D\u202E\uFDD0-\uFDEF\uFFFE\uFFFF]/;
const HALF_A_CHARACTER = /\p{Cs}/u;
/** A letter of a script that does without joiners, or a digit. */
const UNJOINED = '[\\p{sc=Latn}\\p{sc=Grek}\\p{sc=Cyrl}\\p{N}]';
/**
 * What is never drawn, between two of these: a soft hyphen, a zero-width space, a joiner. Persian, the scripts of India
 * and emoji write with joiners, so beside their letters they may stand.
 */
const UNSEEN_IN_WORD = new RegExp(`(?<=${UNJOINED})\\p{Default_Ignorable_Code_Point}+(?=${UNJOINED})`, 'u');
/**
 * Marks, embeddings and isolates of direction (Unicode, UAX #9): a reader sees the numbers beside them in another order
 * than they were written.
 */
const TURNING = /[\u061C\u202A-\u202E\u2066-\u2069]/;
const RIGHT_TO_LEFT = '[\\p{sc=Hebr}\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Thaa}\\p{sc=Nkoo}\\p{sc=Adlm}]';
/** A right-to-left mark beside words that run the other way: two of them turn the numbers between around. */
const MARK_OF_OTHERS = new RegExp(
	`(?<!${RIGHT_TO_LEFT}[^\\p{L}]{0,40})\\u200F(?![^\\p{L}]{0,40}${RIGHT_TO_LEFT})`,
	'u',
);
const OPENS = /[\u202A\u202B\u2066-\u2068]/;
const CLOSES = /[\u202C\u2069]/;
/** They hold the words of others, character for character. */
const QUOTED = new Set<string | number>(['quote', 'prefix', 'suffix']);

/** Where a text has its first character that nobody sees, or half of one; -1 where it has none. */
export function unseenAt(text: string): number {
	const unseen = text.search(UNSEEN);
	return unseen >= 0 || text.isWellFormed() ? unseen : text.search(HALF_A_CHARACTER);
}

/** The path to the first text in a value that has such a character, or one inside a word of ours. */
export function unseenIn(value: unknown, path: Path = [], quoted = false): { path: Path; text: string } | undefined {
	if (typeof value === 'string')
		return (quoted ? unseenInQuoted(value) : unseenInWords(value)) < 0 ? undefined : { path, text: value };
	if (typeof value !== 'object' || value === null) return undefined;
	const isQuotation = quoted || ('type' in value && value.type === 'blockquote');
	for (const [key, inner] of Object.entries(value)) {
		const found = unseenIn(inner, [...path, Array.isArray(value) ? Number(key) : key], isQuotation || QUOTED.has(key));
		if (found !== undefined) return found;
	}
	return undefined;
}

/**
 * Where a text of ours has its first character that nobody sees or that turns others around, inside a word too; or -1.
 */
export function unseenInWords(text: string): number {
	const patterns = [TURNING, MARK_OF_OTHERS, UNSEEN_IN_WORD];
	const found = [unseenAt(text), ...patterns.map((pattern) => text.search(pattern))].filter((at) => at >= 0);
	return found.length === 0 ? -1 : Math.min(...found);
}

/**
 * Where quoted words have their first character that nobody sees. The words of a source may be written from right to
 * left and turn their own parts around; what they turn ends with them, so that no word of ours is turned.
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

/** Reports the first character of a text that nobody sees, or that turns others around. */
export function reportUnseen(text: string, at: Place, problems: Problems): void {
	const code = (text.codePointAt(unseenInWords(text)) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	const turns = /^(?:061C|200F|202[A-E]|206[6-9])$/.test(code);
	problems.report({
		rule: 'text-is-what-it-looks-like',
		at,
		message: `The text holds U+${code}, which no reader sees${turns ? ' and which turns letters around' : ''}.`,
		hint: turns
			? 'Remove it: browsers turn Arabic and Hebrew by themselves. A quotation may hold it where what it opens is' +
				' closed in the same quotation.'
			: 'Remove it. It most often comes with text that was copied from elsewhere.',
	});
}
