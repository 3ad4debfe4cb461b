import { countryAfter, type CurrencySign, currencyAfter } from './currency-signs.ts';
import type { ReadingContext } from './expression.ts';
import { gapAfter } from './gap-after.ts';
import { ratioAfter } from './ratio-signs.ts';
import type { Numeral } from './read-numerals.ts';
import type { Sign } from './reading.ts';
import type { ReadingLanguage } from './reading-language.ts';
import { readScale } from './scale-words.ts';

/** The sign after a number and its scale, and where it ends. */
interface SignAfter {
	readonly end: number;
	readonly sign?: Sign | undefined;
	/** Why the number cannot be read with it, as a clause. */
	readonly reason?: string | undefined;
}

/**
 * Reads the percent sign, the currency or the multiplier after a number and its scale. Without one, the sign is the
 * currency before the number (`leading`), which words after it may make more precise.
 */
export function readSignAfter(
	text: string,
	scaled: { readonly end: number; readonly power: number },
	numeral: Numeral & { readonly isMultiplier?: boolean },
	leading: CurrencySign | undefined,
	context: ReadingContext,
): SignAfter {
	const { language } = context;
	const { end } = scaled;
	const rest = text.slice(end, end + 48);
	return (
		readRatio(rest, end, numeral, language) ??
		readCurrency(text, rest, scaled, leading, context) ??
		(leading ? leadingCurrency(rest, end, leading, language) : undefined) ??
		readTimes(rest, end, language) ?? { end, sign: numeral.isMultiplier ? 'multiplier' : undefined }
	);
}

/** “40 %”, “half a percentage point”. */
function readRatio(
	rest: string,
	from: number,
	{ decimal }: Numeral,
	{ multiples }: ReadingLanguage,
): SignAfter | undefined {
	const part = decimal?.startsWith('0.') ? (multiples.partOfOne.exec(rest)?.[0].length ?? 0) : 0;
	const gap = part > 0 && ratioAfter(rest.slice(part)) ? part : gapAfter(rest).length;
	const ratio = ratioAfter(rest.slice(gap));
	return ratio && { sign: ratio.ratio, end: from + gap + ratio.length };
}

/** “5 euros”. After “€5” no second currency is read; after “$5” one is read that says whose dollar it is. */
function readCurrency(
	text: string,
	rest: string,
	scaled: { readonly end: number; readonly power: number },
	leading: CurrencySign | undefined,
	{ language, tag }: ReadingContext,
): SignAfter | undefined {
	const trailing = currencyAfter(rest, tag);
	if (!trailing) return undefined;
	const end = scaled.end + trailing.length;
	const sign = { currency: trailing.currency };
	if (trailing.isUnclear && scaled.power === 0)
		return { end, sign, reason: 'the word after it may belong to a noun, and then it is no sum of money' };
	if (leading?.generic === false) return undefined;
	const scale = scaled.power === 0 ? readScale(text.slice(end, end + 48), language, true) : undefined;
	return { end: end + (scale?.length ?? 0), sign, reason: scale && 'a scale word follows its currency' };
}

/** The currency before the number; a country after it may say whose money it is: “$5 Canadian”. */
function leadingCurrency(
	rest: string,
	end: number,
	{ currency, generic }: CurrencySign,
	{ multiples }: ReadingLanguage,
): SignAfter {
	const country = generic ? countryAfter(rest) : undefined;
	if (country) return { end: end + country.length, sign: { currency: country.currency } };
	const reason = multiples.cents.test(rest) ? 'it is also given in cents' : undefined;
	return { end, sign: { currency }, reason };
}

/** “3 times as many”. The sign ends after “times”; “as many” is left in the text. */
function readTimes(rest: string, from: number, { multiples }: ReadingLanguage): SignAfter | undefined {
	const times = multiples.after.exec(rest)?.[0];
	if (times === undefined) return undefined;
	const sign = multiples.times.exec(times);
	return { sign: 'multiplier', end: from + (sign ? sign.index + sign[0].length : times.length) };
}
