import { anywhere, perLanguage } from './languages.ts';
import type { ReadingLanguage } from './reading-language.ts';

/** What the marks before a number say: a minus, the ± of a margin, or a dash that may be a minus. */
export interface Minus {
	readonly kind: 'minus' | 'margin' | 'unclear';
	/** Characters of the marks. */
	readonly length: number;
}

/** Marks that writers and their programs use as a minus; longer dashes are punctuation. */
const DASH = '[-‐‑‒–−﹣－˗]';
const MARGIN = new RegExp(
	`(?:[±∓]|\\+\\s?[/\\\\]\\s?[-−–‑]|\\+[-−–‑]|(?<!\\p{L})(?:${anywhere.signs.plusMinus}))\\s*$`,
	'iu',
);
const WORD = new RegExp(`(?<!\\p{L})(?:${anywhere.signs.minus})\\s+$`, 'iu');
const GLUED = new RegExp(`${DASH}$`, 'u');
/** A dash after a number, its sign or its unit is no minus: it joins a range or separates parts of a phone number. */
const AFTER_NUMBER = /[\p{N}%‰](?:[^\S\r\n]?\p{Sc}|[^\p{L}\s,;:([|*<>=‐‑‒–—−-]{0,2})[^\S\r\n\t]*$/u;
const LONG_GLUED = /(?:^|[\s([{"“«])[—―]$/u;
/** The first of two dashes, which together set off a phrase: “… - - $75 million”. */
const DOUBLE = /[\p{L}.,][^\S\r\n]+[-‑][^\S\r\n]*$/u;
const SPACED = /([-‑−﹣－˗–])[^\S\r\n]{1,3}$/u;
/** A dash at the end of a line, apart from the word before it. */
const ENDS_LINE = /[^\S\r\n][-‑−﹣－˗–][^\S\r\n]{0,2}\r?\n[^\S\r\n]{0,3}$/u;
/** A line that holds a number and at most its unit: its dash may open an item of a list, or be a minus. */
const ALONE_IN_LINE =
	/^[\p{N}.,]+(?:[^\S\r\n]\p{N}+\/\p{N}+|\/\p{N}+)?[^\S\r\n]*(?:[%‰]|°?[^\S\r\n]?\p{L}{0,2})[^\S\r\n]*(?:\r?\n|$)/u;
const ITEM_BEFORE = /(?:^|\n)[^\S\r\n]*[-‐‑‒–—−•*][^\S\r\n].*\n/u;
const ITEM_AFTER = /\n[^\S\r\n]*[-‐‑‒–—−•*][^\S\r\n]/u;

const YEAR = /^(?:1[5-9]|2[01])\d\d$/;
const NUMBER_BEFORE_BRACKET = /\d\s\($/u;
const BRACKET_CLOSES = /^\s?\)/u;
/** A line of prose that is wrapped before a bracket, and goes on after it. */
const WRAPPED = /\p{L},?[^\S\r\n]?\r?\n\s?\($/u;
const GOES_ON = /^\s?\)(?:[.,;:]|[^\S\r\n]\p{Ll})/u;
const STANDS_ALONE = /^[-−‑](?=[^\S\r\n]*(?:[.,;:)\]|*]|\r?\n(?!\s*\p{L})))/u;

const patternsOf = perLanguage(({ negatives: { hyphenWaits, ...words } }) => ({
	/** The end of a sum whose scale or currency is written after the number. */
	afterSum: new RegExp(`\\p{N}[^\\S\\r\\n]?(?:k|K|[mMbBT]|[mb]n|${words.sumEnds})[^\\S\\r\\n]*$`, 'u'),
	/** Words and marks right after which a number is expected. */
	expectsNumber: new RegExp(`(?:[(|:=<>~≈]|(?<!\\p{L})(?:${words.expectsNumber}))\\s*$`, 'u'),
	expectsMinus: new RegExp(`(?<!\\p{L})(?:${words.expectsMinus})\\s*$`, 'iu'),
	/** A temperature, from its number on. */
	temperature: new RegExp(`^[\\p{N}.,]+\\s?(?:°|\\s(?:${words.degrees})(?!\\p{L}))`, 'iu'),
	/** A temperature or a short unit, up to its end: a dash after it joins a range. */
	afterMeasure: new RegExp(
		`\\p{N}\\s?(?:°\\s?\\p{L}?|(?:${words.degrees})(?:\\s\\p{L}+)?|\\p{L}{1,2})[^\\S\\r\\n]*$`,
		'iu',
	),
	/** In a table of accounts `(3)` is −3; beside words it is a plain three in brackets. */
	inColumn: new RegExp(`(?:^|[\\t|\\n]|\\s\\s|\\p{Sc}\\s?|(?<!\\p{L})(?:${words.account})\\s)\\($`, 'iu'),
	/** After the closing bracket: a sign or scale, which shows that the brackets hold a sum and not a remark. */
	sumGoesOn: new RegExp(`^\\s?\\)\\s?(?:%|\\p{Sc}|(?:${words.accountScales})(?!\\p{L}))`, 'u'),
	beforeWord:
		hyphenWaits === undefined
			? undefined
			: new RegExp(`^[-−‑][^\\S\\r\\n]+(?!(?:${hyphenWaits})(?!\\p{L}))\\p{L}`, 'u'),
}));

/**
 * Reads the minus or ± that ends at `at`, where a number starts, or the currency sign before it.
 *
 * @param at Offset in UTF-16 code units.
 * @param isSum The number has a currency sign before it or a percent sign after it.
 */
export function minusBefore(text: string, at: number, isSum: boolean, language: ReadingLanguage): Minus | undefined {
	const before = text.slice(Math.max(0, at - 32), at);
	const margin = MARGIN.exec(before);
	if (margin) return { kind: 'margin', length: margin[0].length };
	const word = WORD.exec(before);
	if (word) return { kind: 'minus', length: word[0].length };
	const outside = before.slice(0, -1);
	if (GLUED.test(before)) return gluedDash(before, outside);
	if (LONG_GLUED.test(before)) return { kind: 'unclear', length: 1 };
	const lineEnd = ENDS_LINE.exec(before);
	const { temperature, afterMeasure } = patternsOf(language);
	if (lineEnd !== null && temperature.test(text.slice(at, at + 48))) {
		const [lineBefore, length] = [before.slice(0, lineEnd.index), lineEnd[0].length - 1];
		const isRange = AFTER_NUMBER.test(lineBefore) || afterMeasure.test(lineBefore);
		return isRange ? undefined : { kind: 'unclear', length };
	}
	const spaced = SPACED.exec(before);
	return spaced?.[1] === undefined
		? undefined
		: spacedDash(text, at, before.slice(0, spaced.index), spaced[0].length, spaced[1], isSum, language);
}

/** A dash that touches the number. */
function gluedDash(before: string, outside: string): Minus | undefined {
	if (AFTER_NUMBER.test(outside)) return /\s−$/u.test(before) ? { kind: 'minus', length: 1 } : undefined;
	// Two dashes: the first joins a range, and the second is the minus of its upper end, as in “−5–−3”.
	if (/[\p{N}%][‐‑‒–—−-]$/u.test(outside)) return { kind: /--$/.test(before) ? 'unclear' : 'minus', length: 1 };
	if (/[\p{L}_]$|\p{L}[-‐–]$/u.test(outside)) return undefined;
	return { kind: /[)\]}’”»]$|[-‐‑‒–−﹣－˗]\s?$/u.test(outside) ? 'unclear' : 'minus', length: 1 };
}

/** A dash with a space after it. It usually opens a list item or sets off a phrase, unless only a minus makes sense. */
function spacedDash(
	text: string,
	at: number,
	outside: string,
	length: number,
	dash: string,
	isSum: boolean,
	language: ReadingLanguage,
): Minus | undefined {
	const { afterSum, expectsNumber, expectsMinus, temperature, afterMeasure } = patternsOf(language);
	if (AFTER_NUMBER.test(outside) || afterSum.test(outside)) return undefined;
	const rest = text.slice(at, at + 48);
	const isTemperature = temperature.test(rest);
	if ((isTemperature || isSum || dash === '−') && expectsMinus.test(outside)) return { kind: 'minus', length };
	if (isTemperature && !afterMeasure.test(outside)) return { kind: 'unclear', length };
	if (DOUBLE.test(outside)) return undefined;
	const near = text.slice(Math.max(0, at - 64), at);
	const isItem = /(?:^|\n)\s*\S\s+$/u.test(near) && (at <= 64 || near.includes('\n'));
	if (isItem) return isLoneItem(near, rest) ? { kind: 'unclear', length } : undefined;
	if (expectsNumber.test(outside)) return { kind: 'unclear', length };
	return dash !== '–' && (!/[-‑]/.test(dash) || isSum) ? { kind: 'unclear', length } : undefined;
}

/** Whether a line holds only a number after a dash, and no other item of a list is near. */
function isLoneItem(near: string, rest: string): boolean {
	return ALONE_IN_LINE.test(rest) && !ITEM_BEFORE.test(near) && !ITEM_AFTER.test(rest);
}

/** Whether words after a number make it negative (“20 °C below zero”), or may do so (“20 below”). */
export function minusInWords(rest: string, { negatives }: ReadingLanguage): 'minus' | 'unclear' | undefined {
	if (negatives.belowZero.test(rest)) return 'minus';
	return negatives.maybeBelow.test(rest) ? 'unclear' : undefined;
}

/** Whether brackets around a number, from `start` to `end` with its signs, may make it negative, as in accounts. */
export function isBracketed(text: string, start: number, end: number, language: ReadingLanguage): boolean {
	const { inColumn, sumGoesOn } = patternsOf(language);
	const after = text.slice(end, end + 16);
	const near = text.slice(Math.max(0, start - 12), start);
	const before = WRAPPED.test(near) && GOES_ON.test(after) ? near.replace(/\s+/gu, ' ') : near;
	if (!before.endsWith('(') || !BRACKET_CLOSES.test(after)) return false;
	const inside = text.slice(start, end);
	if (!/\d/.test(inside)) return false;
	if (sumGoesOn.test(after)) return true;
	if (YEAR.test(inside)) return false;
	return inColumn.test(before) || (NUMBER_BEFORE_BRACKET.test(before) && !/[%‰]/.test(inside));
}

/**
 * Whether the text after a number may begin with its minus, as in `3-`. In “5- to 10-year” the hyphen belongs to a word
 * that follows later.
 */
export function isMinusAfter(rest: string, language: ReadingLanguage, cutOff: boolean): boolean {
	const isBeforeWord = patternsOf(language).beforeWord?.test(rest) === true;
	return STANDS_ALONE.test(rest) || isBeforeWord || (!cutOff && /^[-−‑]\s*$/u.test(rest));
}
