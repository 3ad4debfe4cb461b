import { anywhere, perLanguage } from './languages.ts';
import type { ReadingLanguage } from './reading-language.ts';

/** What the marks before a number make of it; `length` counts their characters. */
export interface Minus {
	readonly kind: 'minus' | 'margin' | 'unclear';
	readonly length: number;
}

/** Marks that writers and their programs set for a minus; the longer dashes are punctuation. */
const DASH = '[-‐‑‒–−﹣－˗]';
const MARGIN = new RegExp(
	`(?:[±∓]|\\+\\s?[/\\\\]\\s?[-−–‑]|\\+[-−–‑]|(?<!\\p{L})(?:${anywhere.signs.plusMinus}))\\s*$`,
	'iu',
);
const WORD = new RegExp(`(?<!\\p{L})(?:${anywhere.signs.minus})\\s+$`, 'iu');
const GLUED = new RegExp(`${DASH}$`, 'u');
/** A dash after a number, its sign or its unit joins a range instead, or parts a telephone number. */
const AFTER_NUMBER = /[\p{N}%‰](?:[^\S\r\n]?\p{Sc}|[^\p{L}\s,;:([|*<>=‐‑‒–—−-]{0,2})[^\S\r\n\t]*$/u;
const LONG_GLUED = /(?:^|[\s([{"“«])[—―]$/u;
const SPACED = /([-‑−﹣－˗])[^\S\r\n]{1,3}$/u;

const patternsOf = perLanguage(({ negatives: { sumEnds, expectsNumber } }) => ({
	/** A sum whose scale or currency stands behind it. */
	afterSum: new RegExp(`\\p{N}[^\\S\\r\\n]?(?:k|K|[mMbBT]|[mb]n|${sumEnds})[^\\S\\r\\n]*$`, 'u'),
	/** Words and marks that expect a number right behind them. */
	expectsNumber: new RegExp(`(?:[(|:=<>~≈]|(?<!\\p{L})(?:${expectsNumber}))\\s*$`, 'u'),
}));

/**
 * Reads the marks that end just before `at`, where a number starts or the currency sign before it.
 *
 * @param isSum The number has a currency sign before it or a percent sign behind it.
 */
export function minusBefore(text: string, at: number, isSum: boolean, language: ReadingLanguage): Minus | undefined {
	const before = text.slice(Math.max(0, at - 32), at);
	const margin = MARGIN.exec(before);
	if (margin) return { kind: 'margin', length: margin[0].length };
	const word = WORD.exec(before);
	if (word) return { kind: 'minus', length: word[0].length };
	const outside = before.slice(0, -1);
	if (GLUED.test(before)) return glued(before, outside);
	if (LONG_GLUED.test(before)) return { kind: 'unclear', length: 1 };
	const spaced = SPACED.exec(before);
	return spaced?.[1] === undefined
		? undefined
		: apart(text, at, before.slice(0, spaced.index), spaced[0].length, spaced[1], isSum, language);
}

function glued(before: string, outside: string): Minus | undefined {
	if (AFTER_NUMBER.test(outside)) return /\s−$/u.test(before) ? { kind: 'minus', length: 1 } : undefined;
	// A dash that joins a range, and the minus of its upper end: “−5–−3”.
	if (/[\p{N}%][‐‑‒–—−-]$/u.test(outside)) return { kind: /--$/.test(before) ? 'unclear' : 'minus', length: 1 };
	if (/[\p{L}_]$|\p{L}[-‐–]$/u.test(outside)) return undefined;
	return { kind: /[)\]}’”»]$|[-‐‑‒–−﹣－˗]\s?$/u.test(outside) ? 'unclear' : 'minus', length: 1 };
}

/**
 * A dash with a space behind it opens an item of a list or sets off a phrase, unless only a minus makes sense there.
 */
function apart(
	text: string,
	at: number,
	outside: string,
	length: number,
	dash: string,
	isSum: boolean,
	language: ReadingLanguage,
): Minus | undefined {
	const { afterSum, expectsNumber } = patternsOf(language);
	const near = text.slice(Math.max(0, at - 64), at);
	const isItem = /(?:^|\n)\s*\S\s+$/u.test(near) && (at <= 64 || near.includes('\n'));
	if (isItem || AFTER_NUMBER.test(outside) || afterSum.test(outside)) return undefined;
	return !/[-‑]/.test(dash) || isSum || expectsNumber.test(outside) ? { kind: 'unclear', length } : undefined;
}
