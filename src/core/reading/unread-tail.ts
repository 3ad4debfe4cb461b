import { currencyAfter } from './currency-signs.ts';
import { FRACTION_SIGNS } from './fraction.ts';

/** Powers of ten that are clear: `× 10^6` and `× 10⁶` after a number. */
const POWER = /^\s?[x×·⋅*]\s?10(?:\^\(?([-−+]?\d{1,2})\)?|([⁻⁺]?[⁰¹²³⁴-⁹]{1,2}))(?![\p{N}.,]\d)/u;
/** `1.5e6`, as data files have it. A capital without a sign may be part of a code: `12E4`. */
const EXPONENT = /^(?:e([-−+]?\d{1,2})|E([-−+]\d{1,2}))(?![\p{L}\p{N}_]|[.,]\d|-[\p{L}\p{N}])/u;
const EXPONENT_OF_DECIMAL = /^E(\d{1,2})(?![\p{L}\p{N}_]|[.,]\d|-[\p{L}\p{N}])/u;
/** `2.7 × 10 4` and `2.48×10−5`: a raised exponent that stands on the line, as text copied from a PDF has it. */
const LOWERED = /^\s?[x×·⋅*]\s?10(?:\s([-−–]?\d{1,2})|([-−–]\d{1,2}))(?![\p{N}%]|[.,:/]\d|[-−–][\p{L}\p{N}]|\s\d)/u;
const LOWERED_MINUS = /^\s?×\s?10(−\d{1,2})(?![\p{N}%]|[.,:/]\d|[-−–][\p{L}\p{N}])/u;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The exponents of ten that may follow a number, and the numbers that they may follow. */
const powers: readonly (readonly [follows: RegExp, exponent: RegExp])[] = [
	[/(?:)/, POWER],
	[/(?:)/, EXPONENT],
	[/[.,]/, EXPONENT_OF_DECIMAL],
	// In “3 × 10 4” and “5 × 10-6” the two may be sizes or a range; a number such as 2.7 begins scientific notation.
	[/^[1-9][.,]\d+$/, LOWERED],
	[/^[1-9]$/, LOWERED_MINUS],
];

/** Reads the power of ten that multiplies the digits before it. */
export function readPower(
	digits: string,
	after: string,
): { readonly length: number; readonly exponent: number } | undefined {
	for (const [follows, exponent] of powers) {
		const [whole, ...found] = (follows.test(digits) ? exponent.exec(after) : null) ?? [];
		const written = found.find((each: string | undefined) => each !== undefined);
		if (whole !== undefined && written !== undefined)
			return { length: whole.length, exponent: Number(lowered(written)) };
	}
	return undefined;
}

/** An exponent in plain digits, with a plain minus. */
function lowered(written: string): string {
	return [...written.replace(/[−–⁻]/u, '-').replace('⁺', '+')]
		.map((letter) => (RAISED.includes(letter) ? RAISED.indexOf(letter) : letter))
		.join('');
}

/** Powers that may be damaged or something else: `10⁶` may be a 10 with a note, and `5 × 106` a copy of 5 × 10⁶. */
const POWERS = new RegExp(
	'^(?:[⁰¹²³⁴-⁹⁺⁻]+|\\^\\s?\\(?[-−+]?\\d*\\)?|[eE][+\\-−]?\\d+|\\sE[+\\-−]?\\d+' +
		'|\\s?[x×·⋅*]\\s?10(?:\\^\\(?[-−+]?\\d+\\)?|[⁰¹²³⁴-⁹⁺⁻]+|[1-9]\\d?(?![\\d.,]\\d|\\d)|[-−–]\\d{1,2}(?!\\d))' +
		'|\\s?[x×·⋅*]\\s?10(?:(?:\\*\\*|[eE])[+\\-−]?\\d+|\\s{1,2}(?!\\d{3}(?!\\d))[-−–]?\\s?\\d+)' +
		'|\\s10(?:\\^[-−+]?\\d+|[²³⁴-⁹⁻]+)|\\s\\d{1,2}\\/\\d+)',
	'u',
);
/**
 * A letter of a script in which no language is read: words of it may multiply a number or bound it. Some of these
 * scripts put no space between words.
 */
export const LETTER_OF_UNREAD_SCRIPT = '(?![\\p{sc=Latn}\\p{sc=Grek}\\p{sc=Cyrl}\\p{scx=Zyyy}\\p{scx=Zinh}])\\p{L}';
const UNREAD_BEFORE = new RegExp(`${LETTER_OF_UNREAD_SCRIPT}\\p{M}*[^\\S\\r\\n]?$`, 'u');
const UNREAD_AFTER = new RegExp(`^[^\\S\\r\\n]?${LETTER_OF_UNREAD_SCRIPT}`, 'u');
/** Marks that separate the digits of one number in some language, and invisible characters. */
const JOINED = /^(?:[·⋅∙•．，٫٬⁄∕／：ʼ՚′`´˙‧・\u00ad\u180e\u200b-\u200d\u2060\ufeff\u2000-\u2003\u3000]\p{N}+)+/u;
const OTHER_DIGITS = new RegExp(`^(?![${FRACTION_SIGNS}])\\p{N}+`, 'u');
/** Three digits that begin with a zero can only be the end of a number. */
const REST_OF_NUMBER = /^[,.]?\s{1,3}0\d\d(?!\d)/u;
const APART = /^(?:\t|\r?\n[^\S\r\n]?|[^\S\r\n]{2,3})\d{3}(?!\d)/u;
/** “10 6 cells”: a power of ten whose exponent was raised, as text copied from a PDF has it. */
const LOWERED_ALONE = /^[^\S\r\n][-−–]?\d{1,2}(?=[^\S\r\n]\p{L}|\s\p{Ll}|[.;)]?\s*$|[,;)](?!\d))/u;
/** If a number fills a table cell or a line, the digits after it belong to another cell or line. */
const CELL_STARTS = /(?:^|[\t\n]|\s\s)[\p{Sc}~≈<>]?$/u;
const CELL_ENDS = /^(?:\s?%)?(?:\s*$|[\t\r\n]|\s\s)/u;

/**
 * The characters after digits in which the number may go on, so that the digits alone cannot be read.
 *
 * @param before The text before the digits, `after` the text after them.
 * @returns Undefined if the number ends with the digits; `reason` is absent where the text shows why.
 */
export function unreadTail(
	digits: string,
	before: string,
	after: string,
): { readonly length: number; readonly reason?: string } | undefined {
	const length = [POWERS, JOINED, OTHER_DIGITS]
		.map((pattern) => pattern.exec(after)?.[0].length ?? 0)
		.find((each) => each > 0);
	if (length !== undefined)
		return /^[⁰¹²³⁴-⁹]/u.test(after)
			? { length, reason: 'a raised digit may be a power or the mark of a note' }
			: { length };
	if (/\p{Nd}$/u.test(before)) return { length: 0 };
	const lowered = digits === '10' && !/\d\s$/u.test(before) ? LOWERED_ALONE.exec(after)?.[0].length : undefined;
	if (lowered !== undefined) return { length: lowered, reason: 'the digits after the gap may be its exponent' };
	if (UNREAD_BEFORE.test(before) || (UNREAD_AFTER.test(after) && currencyAfter(after) === undefined))
		return { length: 0, reason: 'it stands beside letters of a script that is not read' };
	if (!/^\d{1,3}$/.test(digits)) return undefined;
	const apart = REST_OF_NUMBER.exec(after)?.[0] ?? APART.exec(after)?.[0];
	if (apart === undefined) return undefined;
	const isTable = !REST_OF_NUMBER.test(after) && CELL_STARTS.test(before) && CELL_ENDS.test(after.slice(apart.length));
	return isTable ? undefined : { length: apart.length, reason: 'the digits after the gap may belong to it' };
}
