import { perLanguage } from './languages.ts';
import type { ReadingLanguage } from './reading-language.ts';

const patternsOf = perLanguage(({ negatives: { account, accountScales, hyphenWaits } }) => ({
	/** `(3)` in a table of accounts is −3; beside words it is three in brackets. */
	inColumn: new RegExp(`(?:^|[\\t|\\n]|\\s\\s|\\p{Sc}\\s?|(?<!\\p{L})(?:${account})\\s)\\($`, 'iu'),
	/** Behind the bracket: what belongs to a sum and not to a remark. */
	sumGoesOn: new RegExp(`^\\s?\\)\\s?(?:%|\\p{Sc}|(?:${accountScales})(?!\\p{L}))`, 'u'),
	beforeWord:
		hyphenWaits === undefined
			? undefined
			: new RegExp(`^[-−‑][^\\S\\r\\n]+(?!(?:${hyphenWaits})(?!\\p{L}))\\p{L}`, 'u'),
}));
const AFTER_NUMBER = /\d\s\($/u;
const CLOSED = /^\s?\)/u;
const YEAR = /^(?:1[5-9]|2[01])\d\d$/;

/** Whether brackets around a number, from `start` to `end` with its signs, may make it negative. */
export function isBracketed(text: string, start: number, end: number, language: ReadingLanguage): boolean {
	const { inColumn, sumGoesOn } = patternsOf(language);
	const before = text.slice(Math.max(0, start - 12), start);
	const after = text.slice(end, end + 16);
	if (!before.endsWith('(') || !CLOSED.test(after)) return false;
	const inside = text.slice(start, end);
	if (sumGoesOn.test(after)) return true;
	if (YEAR.test(inside)) return false;
	return inColumn.test(before) || (AFTER_NUMBER.test(before) && !/[%‰]/.test(inside));
}

const STANDS_ALONE = /^[-−‑](?=[^\S\r\n]*(?:[.,;:)\]|*]|\r?\n(?!\s*\p{L})))/u;

/** Whether a minus may stand behind the number, as in `3-`; in `5- to 10-year` the hyphen waits for its word. */
export function isMinusBehind(rest: string, language: ReadingLanguage, cutOff: boolean): boolean {
	const isBeforeWord = patternsOf(language).beforeWord?.test(rest) === true;
	return STANDS_ALONE.test(rest) || isBeforeWord || (!cutOff && /^[-−‑]\s*$/u.test(rest));
}
