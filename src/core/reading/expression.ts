import { type CurrencySign, currencyAfter, currencyBefore } from './currency-signs.ts';
import { countryAfter } from './dollar-countries.ts';
import { gapAfter } from './gap-after.ts';
import { type Minus, minusBefore } from './minus-before.ts';
import { isBracketed, isMinusBehind } from './negative-marks.ts';
import { percentBefore, ratioAfter } from './ratio-signs.ts';
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
	const { multiples } = language;
	const front = readFront(text, numeral, from, language);
	const scaled = readScales(text, numeral, language, front.leading !== undefined);
	const back = readBack(text, scaled, numeral, front.leading, context);
	const { start } = front;
	// A part behind a scale word, as in “5 million and a half”: of what is not said.
	const part =
		scaled.power > (numeral.power ?? 0) ? language.partAfter(text.slice(back.end, back.end + 40)) : undefined;
	const end = back.end + (part?.length ?? 0);
	const behind = text.slice(end, end + 48);
	const before = text.slice(Math.max(from, start - 64), start);
	const { length, ...firmness } = readQualifier(before, behind, language);
	let sign = back.sign ?? (front.percent > 0 ? 'percent' : undefined);
	if (
		sign === undefined &&
		(multiples.before.test(before) || multiples.before.test(before.slice(0, before.length - length)))
	)
		sign = 'multiplier';
	const isUnclearMinus =
		front.minus === 'unclear' ||
		(front.minus === undefined && isBracketed(text, start, end, language)) ||
		isMinusBehind(behind, language, cutOff);
	const reason =
		numeral.decimal === undefined
			? numeral.reason
			: (scaled.reason ??
				back.reason ??
				(isUnclearMinus
					? NEGATIVE
					: part
						? 'a part is added to it'
						: multiples.scaleApart.test(behind)
							? 'a scale is said apart from it'
							: undefined));
	return {
		...firmness,
		lead: start - length,
		start,
		end,
		decimal:
			numeral.decimal === undefined || reason !== undefined
				? undefined
				: `${front.minus === 'minus' ? '-' : ''}${numeral.decimal}`,
		reason,
		power: scaled.power,
		factor: scaled.factor,
		isMetre: scaled.isMetre === true && sign === undefined,
		sign,
		signLeads: front.leading !== undefined,
		isMargin: front.minus === 'margin',
		year: numeral.year && sign === undefined && scaled.power === 0 && front.minus === undefined,
	};
}

/** The currency and the minus before a number, in either order; a dash that joins a range is none. */
function readFront(
	text: string,
	numeral: Numeral,
	from: number,
	language: ReadingLanguage,
): {
	start: number;
	minus?: 'minus' | 'margin' | 'unclear' | undefined;
	leading?: CurrencySign | undefined;
	percent: number;
} {
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

/** Percent, a currency or a multiplier behind a number and its scale. */
function readBack(
	text: string,
	scaled: { readonly end: number; readonly power: number },
	numeral: Numeral & { readonly isMultiplier?: boolean },
	leading: CurrencySign | undefined,
	{ language, tag }: Context,
): { end: number; sign?: Sign | undefined; reason?: string | undefined } {
	const { multiples } = language;
	const from = scaled.end;
	const rest = text.slice(from, from + 48);
	const gap = gapAfter(rest);
	const part = numeral.decimal?.startsWith('0.') ? (multiples.partOfOne.exec(rest)?.[0].length ?? 0) : 0;
	const ratioGap = part > 0 && ratioAfter(rest.slice(part)) ? part : gap.length;
	const ratio = ratioAfter(rest.slice(ratioGap));
	if (ratio) return { sign: ratio.ratio, end: from + ratioGap + ratio.length };
	const trailing = currencyAfter(rest, tag);
	const end = from + (trailing?.length ?? 0);
	if (trailing?.isUnclear && scaled.power === 0)
		return {
			end,
			sign: { currency: trailing.currency },
			reason: 'the word behind it may belong to a noun, and is then no sum',
		};
	if (leading?.generic !== false && trailing) {
		const scale = scaled.power === 0 ? readScale(text.slice(end, end + 48), language, true) : undefined;
		return {
			end: end + (scale?.length ?? 0),
			sign: { currency: trailing.currency },
			reason: scale && 'a scale word stands behind its currency',
		};
	}
	if (leading) {
		const country = leading.generic ? countryAfter(rest) : undefined;
		if (country) return { end: from + country.length, sign: { currency: country.currency } };
		return {
			end: from,
			sign: { currency: leading.currency },
			reason: multiples.cents.test(rest) ? 'it is said to be in cents as well' : undefined,
		};
	}
	const times = multiples.after.exec(rest)?.[0];
	if (times !== undefined) {
		const sign = multiples.times.exec(times);
		return { sign: 'multiplier', end: from + (sign ? sign.index + sign[0].length : times.length) };
	}
	return { end: from, sign: numeral.isMultiplier ? 'multiplier' : undefined };
}
