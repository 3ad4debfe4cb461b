import { type CurrencySign, currencyBefore } from './currency-signs.ts';
import { type Minus, minusBefore } from './negative-numbers.ts';
import { isBracketed, isMinusBehind } from './negative-marks.ts';
import { percentBefore, ratioAfter } from './ratio-signs.ts';
import { readBack } from './read-sign-after.ts';
import type { Numeral } from './read-numerals.ts';
import { readQualifier } from './read-qualifier.ts';
import type { Firmness, Sign } from './reading.ts';
import type { ReadingLanguage } from './reading-language.ts';
import { readScale } from './scale-words.ts';

/** One number with the signs beside it, before ranges are joined. Offsets count UTF-16 code units. */
export interface Expression extends Firmness {
	/** Where the qualifier starts, or the number where it has none. */
	readonly lead: number;
	readonly start: number;
	readonly end: number;
	/** Absent where the words state no one number. */
	readonly decimal?: string | undefined;
	/** Why they state none, as a clause; absent where the digits show it. */
	readonly reason?: string | undefined;
	/** Power of ten of the scale words. */
	readonly power: number;
	/** What else the number is multiplied by: 12 for dozens. */
	readonly factor: number;
	/** An `m` touches the number: it is read as million, and is the metre where a length is asked for. */
	readonly isMetre?: boolean | undefined;
	readonly sign?: Sign | undefined;
	/** The sign is written before the number, as in `$5`. */
	readonly signLeads: boolean;
	/** The number is how far another one may be off: the 5 of `40 ± 5`. */
	readonly isMargin: boolean;
	readonly year: boolean;
	/** Where the words that name its unit begin, if not at its end: “years” of “two years and a half”. */
	readonly unitAt?: number | undefined;
}

interface Context {
	readonly language: ReadingLanguage;
	/** BCP 47: its region may say whose money a word names. */
	readonly tag: string;
	/** The text is the end of a source that breaks off. */
	readonly cutOff: boolean;
}

const NEGATIVE = 'the marks around it may make it negative';

/** Reads what stands before and after a numeral. `from` is where the number before it ends: nothing is read twice. */
export function readExpression(
	text: string,
	numeral: Numeral & { readonly isMultiplier?: boolean },
	from: number,
	context: Context,
): Expression {
	const { language, cutOff } = context;
	const front = readFront(text, numeral, from, language);
	const { start, minus, leading } = front;
	const scaled = readScales(text, numeral, language, leading !== undefined);
	const back = readBack(text, scaled, numeral, leading, language, context.tag);
	// A part behind a scale word, as in “5 million and a half”: of what is not said.
	const hasScale = scaled.power > (numeral.power ?? 0);
	const part = hasScale ? language.partAfter(text.slice(back.end, back.end + 40)) : undefined;
	const end = back.end + (part?.length ?? 0);
	const behind = text.slice(end, end + 48);
	const before = text.slice(Math.max(from, start - 64), start);
	const { length, ...firmness } = readQualifier(before, behind, language);
	const sign = back.sign ?? signBefore(front, before, length, language);
	const isUnclearMinus =
		minus === 'unclear' ||
		(minus === undefined && isBracketed(text, start, end, language)) ||
		isMinusBehind(behind, language, cutOff);
	const reason = scaled.reason ?? back.reason ?? reasonBeside(isUnclearMinus, part !== undefined, behind, language);
	const isRead = numeral.decimal !== undefined && reason === undefined;
	return {
		...firmness,
		lead: start - length,
		start,
		end,
		decimal: isRead ? `${minus === 'minus' ? '-' : ''}${numeral.decimal}` : undefined,
		reason: numeral.decimal === undefined ? numeral.reason : reason,
		power: scaled.power,
		factor: scaled.factor,
		isMetre: scaled.isMetre === true && sign === undefined,
		sign,
		signLeads: leading !== undefined,
		isMargin: minus === 'margin',
		year: numeral.year && sign === undefined && scaled.power === 0 && minus === undefined,
	};
}

/** “Per cent” before its number, and “a factor of”, with or without a qualifier behind it. */
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

/** Why the marks and words around a number may make another of it. */
function reasonBeside(
	isUnclearMinus: boolean,
	hasPart: boolean,
	behind: string,
	{ multiples }: ReadingLanguage,
): string | undefined {
	if (isUnclearMinus) return NEGATIVE;
	if (hasPart) return 'a part is added to it';
	return multiples.scaleApart.test(behind) ? 'a scale is said apart from it' : undefined;
}

interface Front {
	readonly start: number;
	readonly minus?: Minus['kind'] | undefined;
	readonly leading?: CurrencySign | undefined;
	/** Length of the “per cent” before the number. */
	readonly percent: number;
}

/** The currency and the minus before a number, in either order; a dash that joins a range is none. */
function readFront(text: string, numeral: Numeral, from: number, language: ReadingLanguage): Front {
	const isSum = ratioAfter(text.slice(numeral.end, numeral.end + 24).trimStart()) !== undefined;
	const inner = within(from, numeral.start, minusBefore(text, numeral.start, isSum, language));
	let start = numeral.start - (inner?.length ?? 0);
	const percent = percentBefore(text.slice(Math.max(from, start - 8), start));
	const leading = currencyBefore(text.slice(Math.max(from, start - 20), start));
	if (percent > 0) start -= percent;
	else if (!leading) return { start, minus: inner?.kind, percent };
	start -= leading && percent === 0 ? leading.length : 0;
	const outer = inner ? undefined : within(from, start, minusBefore(text, start, true, language));
	return {
		start: start - (outer?.length ?? 0),
		minus: (inner ?? outer)?.kind,
		leading: percent > 0 ? undefined : leading,
		percent,
	};
}

function within(from: number, at: number, minus: Minus | undefined): Minus | undefined {
	return minus && at - minus.length >= from ? minus : undefined;
}

/** The scale words behind a number: “thousand million” are two of them. */
function readScales(
	text: string,
	numeral: Numeral,
	language: ReadingLanguage,
	isAfterCurrency: boolean,
): { end: number; power: number; factor: number; isMetre?: boolean | undefined; reason?: string | undefined } {
	let { end } = numeral;
	let power = numeral.power ?? 0;
	let factor = 1;
	let isMetre: boolean | undefined;
	for (let scales = 0; scales < 2 && numeral.decimal !== undefined; scales++) {
		const scale = readScale(text.slice(end, end + 48), language, isAfterCurrency);
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
		isMetre = scale.isMetre;
		end += scale.length;
	}
	return { end, power, factor, isMetre };
}
