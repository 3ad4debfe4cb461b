import { type CurrencySign, currencyAfter } from './currency-signs.ts';
import { countryAfter } from './dollar-countries.ts';
import { gapAfter } from './gap-after.ts';
import { ratioAfter } from './ratio-signs.ts';
import type { Numeral } from './read-numerals.ts';
import type { Sign } from './reading.ts';
import type { ReadingLanguage } from './reading-language.ts';
import { readScale } from './scale-words.ts';

/** What stands behind a number and its scale, with where it ends. */
interface Back {
	readonly end: number;
	readonly sign?: Sign | undefined;
	readonly reason?: string | undefined;
}

/**
 * Percent, a currency or a multiplier behind a number and its scale.
 *
 * @param tag BCP 47: its region may say whose money a word names.
 */
export function readBack(
	text: string,
	scaled: { readonly end: number; readonly power: number },
	numeral: Numeral & { readonly isMultiplier?: boolean },
	leading: CurrencySign | undefined,
	language: ReadingLanguage,
	tag: string,
): Back {
	const { end } = scaled;
	const rest = text.slice(end, end + 48);
	return (
		ratioBehind(rest, end, numeral, language) ??
		currencyBehind(text, rest, scaled, leading, language, tag) ??
		(leading ? currencyLeading(rest, end, leading, language) : undefined) ??
		timesBehind(rest, end, language) ?? { end, sign: numeral.isMultiplier ? 'multiplier' : undefined }
	);
}

/** “40 %”, “half a percentage point”. */
function ratioBehind(
	rest: string,
	from: number,
	{ decimal }: Numeral,
	{ multiples }: ReadingLanguage,
): Back | undefined {
	const part = decimal?.startsWith('0.') ? (multiples.partOfOne.exec(rest)?.[0].length ?? 0) : 0;
	const gap = part > 0 && ratioAfter(rest.slice(part)) ? part : gapAfter(rest).length;
	const ratio = ratioAfter(rest.slice(gap));
	return ratio && { sign: ratio.ratio, end: from + gap + ratio.length };
}

/** “5 euros”; behind “€5” none is read, and behind “$5” one that says whose dollar it is. */
function currencyBehind(
	text: string,
	rest: string,
	scaled: { readonly end: number; readonly power: number },
	leading: CurrencySign | undefined,
	language: ReadingLanguage,
	tag: string,
): Back | undefined {
	const trailing = currencyAfter(rest, tag);
	if (!trailing) return undefined;
	const end = scaled.end + trailing.length;
	const sign = { currency: trailing.currency };
	if (trailing.isUnclear && scaled.power === 0)
		return { end, sign, reason: 'the word behind it may belong to a noun, and is then no sum' };
	if (leading?.generic === false) return undefined;
	const scale = scaled.power === 0 ? readScale(text.slice(end, end + 48), language, true) : undefined;
	return { end: end + (scale?.length ?? 0), sign, reason: scale && 'a scale word stands behind its currency' };
}

/** The currency before the number, of the country behind it: “$5 Canadian”. */
function currencyLeading(
	rest: string,
	end: number,
	{ currency, generic }: CurrencySign,
	{ multiples }: ReadingLanguage,
): Back {
	const country = generic ? countryAfter(rest) : undefined;
	if (country) return { end: end + country.length, sign: { currency: country.currency } };
	const reason = multiples.cents.test(rest) ? 'it is said to be in cents as well' : undefined;
	return { end, sign: { currency }, reason };
}

/** “3 times as many”: only the sign itself is taken of it. */
function timesBehind(rest: string, from: number, { multiples }: ReadingLanguage): Back | undefined {
	const times = multiples.after.exec(rest)?.[0];
	if (times === undefined) return undefined;
	const sign = multiples.times.exec(times);
	return { sign: 'multiplier', end: from + (sign ? sign.index + sign[0].length : times.length) };
}
