import { lengthOfEnding } from './case-endings.ts';
import { isBracketed, isMinusAfter, minusInWords } from './negative-numbers.ts';
import type { OwnUnit } from './own-unit.ts';
import type { Fraction } from './fraction.ts';
import { ofScale, withPartOfScale } from './part-of-scale.ts';
import type { Numeral } from './read-numerals.ts';
import { doubtBefore, readQualifier } from './read-qualifier.ts';
import { type Front, readFront } from './read-front.ts';
import { readSignAfter } from './read-sign-after.ts';
import type { Bound, PartInUnit, Qualified, Sign, StatedUncertainty } from './reading.ts';
import type { ReadingLanguage } from './reading-language.ts';
import { readScale } from './scale-words.ts';

/** One number with the signs and words beside it, before ranges are joined. Offsets count UTF-16 code units. */
export interface Expression extends Qualified {
	/** Where the qualifier starts, or the number where it has none. */
	readonly lead: number;
	readonly start: number;
	readonly end: number;
	/** Decimal notation without the scale, such as `-1200.5`; absent where the words do not state one number. */
	readonly decimal?: string | undefined;
	/** The number is a fraction, and `decimal` is its quotient, which has no sign here. */
	readonly fraction?: Fraction | undefined;
	/** Why `decimal` is absent, as a clause; absent itself where the digits show why. */
	readonly reason?: string | undefined;
	/** Power of ten of the scale words. */
	readonly power: number;
	/** What else the number is multiplied by: 12 for dozens. */
	readonly factor: number;
	readonly sign?: Sign | undefined;
	/** The sign is written before the number, as in `$5`. */
	readonly signLeads: boolean;
	/** The number is the margin of another one: the 5 of `40 ± 5`. */
	readonly isMargin: boolean;
	/** Four bare digits from 1500 to 2199, which may be a year. */
	readonly year: boolean;
	/** How exact the words say that it is. */
	readonly uncertainty?: StatedUncertainty | undefined;
	/** Where the words that name its unit begin, if not at `end`: “years” of “two years and a half”. */
	readonly unitAt?: number | undefined;
	/** The code of the unit that words before the number divide it by: “жылына 5 кг”. */
	readonly dividedBy?: string | undefined;
	/** The parts of a quantity in several units, and where its last number and its last unit end. */
	readonly sum?:
		{ readonly parts: readonly PartInUnit[]; readonly numberEnd: number; readonly end: number } | undefined;
}

/** How a text is read. */
export interface ReadingContext {
	readonly language: ReadingLanguage;
	/** BCP 47 tag of the text. Its region may decide which currency a word means: “pounds” in `en-GB`. */
	readonly tag: string;
	/** The text is the end of a source that breaks off, so its last number may be incomplete. */
	readonly cutOff: boolean;
	/** What the unit of the figure says of words after a number. */
	readonly unit: OwnUnit;
}

/**
 * Reads the signs and words before and after a numeral.
 *
 * @param from Where the previous number ends: nothing before it is read again.
 */
export function readExpression(
	text: string,
	written: Numeral & { readonly isMultiplier?: boolean },
	from: number,
	context: ReadingContext,
): Expression {
	const { language, cutOff } = context;
	const first = ofScale(text, written, language);
	const front = readFront(text, first, from, context);
	const { start, minus, leading } = front;
	const scales = readScales(text, first, leading !== undefined, context);
	const { numeral, scaled } = withPartOfScale(text, first, scales, language);
	const signAfter = readSignAfter(text, scaled, numeral, leading, context);
	// “5 thousand and a half”, “half a billion and a quarter”: the words do not say what the last is a part of.
	const hasScale = scaled.power > (numeral.power ?? 0) || first.end > written.end;
	const part = hasScale ? language.partAfter(text.slice(signAfter.end, signAfter.end + 40)) : undefined;
	const end = signAfter.end + (part?.length ?? 0);
	const ending = lengthOfEnding(text, { start, end }, language);
	const [after, wordsAfter] = [text.slice(end, end + 48), text.slice(end - ending, end + 48)];
	const before = text.slice(Math.max(from, start - 64), start);
	const { length, reason: unclearBound, ...qualified } = readQualifier(before, wordsAfter, language);
	const sign = signAfter.sign ?? signBefore(front, before, length, language);
	const inWords = minusInWords(after, language);
	const isUnclearMinus =
		minus === 'unclear' ||
		inWords === 'unclear' ||
		(minus === undefined && isBracketed(text, start, end, language)) ||
		isMinusAfter(after, language, cutOff);
	const reason =
		scaled.reason ??
		signAfter.reason ??
		whyUnclear(isUnclearMinus, part !== undefined, after, language) ??
		unclearBound ??
		(qualified.qualifier === undefined ? undefined : doubtBefore(text, start, from, wordsAfter, language));
	const isRead = numeral.decimal !== undefined && reason === undefined;
	return {
		...qualified,
		lead: start - length,
		start,
		end,
		decimal: isRead ? `${minus === 'minus' || inWords === 'minus' ? '-' : ''}${numeral.decimal}` : undefined,
		fraction: numeral.fraction,
		reason: numeral.decimal === undefined ? numeral.reason : reason,
		power: scaled.power + (signAfter.power ?? 0),
		factor: scaled.factor,
		sign,
		signLeads: leading !== undefined,
		isMargin: minus === 'margin',
		year: numeral.year && sign === undefined && scaled.power === 0 && minus === undefined && inWords === undefined,
		unitAt: sign === undefined && numeral.fraction ? unitAt(text, end, language) : undefined,
	};
}

/** Reads “per cent” before its number, and “a factor of”, which a qualifier may separate from the number. */
function signBefore(
	{ percent }: Front,
	before: string,
	qualifier: number,
	{ multiples }: ReadingLanguage,
): Sign | undefined {
	if (percent > 0) return 'percent';
	const isMultiple = multiples.before.test(before) || multiples.before.test(before.slice(0, before.length - qualifier));
	return isMultiple ? 'multiplier' : undefined;
}

/** Where the unit of a fraction is named, if an article stands before it: “mile” of “a quarter of a mile”. */
function unitAt(text: string, end: number, { multiples }: ReadingLanguage): number | undefined {
	const article = multiples.partOfOne.exec(text.slice(end, end + 16))?.[0];
	return article === undefined ? undefined : end + article.replace(/[\s-]+$/u, '').length;
}

/** Why the marks and words around a number may change its value, as a clause; undefined where they do not. */
function whyUnclear(
	isUnclearMinus: boolean,
	hasPart: boolean,
	after: string,
	{ multiples }: ReadingLanguage,
): string | undefined {
	if (isUnclearMinus) return 'the marks around it may make it negative';
	if (hasPart) return 'a part is added to it';
	return multiples.scaleApart.test(after) ? 'a scale is written apart from it' : undefined;
}

/** A number with the scale words after it. */
export interface Scaled {
	readonly end: number;
	readonly power: number;
	readonly factor: number;
	/** ISO 4217: the scale is one word with a currency. */
	readonly currency?: string | undefined;
	/** Why the scale is not clear, as a clause. */
	readonly reason?: string | undefined;
}

/** Reads the scale words after a number, at most two: “thousand million”. */
function readScales(
	text: string,
	numeral: Numeral,
	isAfterCurrency: boolean,
	{ language, unit }: ReadingContext,
): Scaled {
	let { end } = numeral;
	let power = numeral.power ?? 0;
	let factor = 1;
	let currency: string | undefined;
	for (let scales = 0; scales < 2 && numeral.decimal !== undefined && currency === undefined; scales++) {
		const scale = readScale(text.slice(end, end + 48), language, isAfterCurrency, unit);
		if (!scale) break;
		if (scale.power === undefined && scale.factor === undefined) {
			const word = text.slice(end, end + scale.length).replace(/^[^\p{L}]+/u, '');
			return {
				end: end + scale.length,
				power,
				factor,
				reason: `whether “${word}” multiplies it, and by what, is not clear`,
			};
		}
		power += scale.power ?? 0;
		factor *= scale.factor ?? 1;
		currency = scale.currency;
		end += scale.length;
	}
	return { end, power, factor, currency };
}

/** Makes a number of a text, or one end of a range, from an expression; `cut` where the text breaks off at its end. */
export function toBound(expression: Expression, cut: boolean): Bound {
	const { sign, year } = expression;
	return { value: valueOf(expression), precision: precisionOf(expression), sign, cut, year };
}

/** The place of the last digit that an expression writes: 10,000 for “1.20 million”. */
function precisionOf({ decimal, power, factor }: Expression): number | undefined {
	if (decimal === undefined || factor !== 1) return undefined;
	const [digits = '', exponent = '0'] = decimal.split('e');
	return Number(`1e${Number(exponent) + power - (digits.split('.')[1]?.length ?? 0)}`);
}

/**
 * The value of an expression, its scale multiplied in; NaN where it states no one number. The exponent is appended to
 * the decimal notation, so that 1.1 million is exactly 1100000.
 */
export function valueOf({ decimal, power, factor }: Expression): number {
	if (decimal === undefined) return NaN;
	const value = factor * (/e/.test(decimal) ? Number(decimal) * 10 ** power : Number(`${decimal}e${power}`));
	return value === 0 ? 0 : value;
}

/** The fraction of an expression, with its sign and its scale multiplied in; undefined where it is none. */
export function fractionOf({ decimal, fraction, power, factor }: Expression): Fraction | undefined {
	if (decimal === undefined || fraction === undefined) return undefined;
	const part = (decimal.startsWith('-') ? -fraction.part : fraction.part) * factor * 10 ** power;
	return { part, whole: fraction.whole };
}
