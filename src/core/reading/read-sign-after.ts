import { type CurrencySign, currencyAfter } from './currency-signs.ts';
import { countryAfter } from './dollars-of-countries.ts';
import type { ReadingContext, Scaled } from './expression.ts';
import { gapAfter } from './gap-after.ts';
import { perLanguage } from './languages.ts';
import { ownWordsAfter } from './own-unit.ts';
import { ratioAfter } from './ratio-signs.ts';
import type { Numeral } from './read-numerals.ts';
import type { Sign } from './reading.ts';
import type { ReadingLanguage } from './reading-language.ts';
import { readScale } from './scale-words.ts';

/** A code, after which a scale is clear: “75 USD million”. “75 dollars million” may be a mistake. */
const ENDS_WITH_CODE = /\p{N}\s?[A-Z]{3}$/u;

/** A second number follows: “€m 5–10”, “€m 5 and 10”. */
const goesOnOf = perLanguage(
	({ ranges: { to, and } }) => new RegExp(`^\\s?(?:[-‐‑‒–—/,]|(?:${to}|${and})\\s)\\s?[\\p{N}\\p{Sc}]`, 'iu'),
);

/** The sign after a number and its scale, and where it ends. */
interface SignAfter {
	readonly end: number;
	readonly sign?: Sign | undefined;
	/** Power of ten that the sign states: −2 for cents, 6 for the millions of “75 USD million”. */
	readonly power?: number | undefined;
	/** Why the number cannot be read with it, as a clause. */
	readonly reason?: string | undefined;
}

/**
 * Reads the percent sign, the currency or the multiplier after a number and its scale. Without one, the sign is the
 * currency before the number (`leading`), which words after it may make more precise.
 */
export function readSignAfter(
	text: string,
	scaled: Scaled,
	numeral: Numeral & { readonly isMultiplier?: boolean },
	leading: CurrencySign | undefined,
	context: ReadingContext,
): SignAfter {
	const { language } = context;
	const { end, currency } = scaled;
	if (currency !== undefined) return { end, sign: { currency }, reason: leading && 'it is given in two currencies' };
	const rest = text.slice(end, end + 48);
	return (
		readRatio(rest, end, numeral, language) ??
		readCurrency(text, rest, scaled, leading, context) ??
		(leading ? leadingCurrency(rest, scaled, leading, language) : undefined) ??
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
	scaled: Scaled,
	leading: CurrencySign | undefined,
	{ language, tag, unit }: ReadingContext,
): SignAfter | undefined {
	const trailing = ownWordsAfter(rest, unit) > 0 ? undefined : currencyAfter(rest, tag);
	if (!trailing || trailing.oneOf?.some((code) => unit.words.has(code)) === true) return undefined;
	if (trailing.power !== undefined && (leading !== undefined || !unit.isMoney)) return undefined;
	const end = scaled.end + trailing.length;
	const sign = signOf(trailing);
	if (trailing.isUnclear && scaled.power === 0)
		return { end, sign, reason: 'the word after it may belong to a noun, and then it is no sum of money' };
	if (leading?.generic === false) return undefined;
	const scale = scaled.power === 0 ? readScale(text.slice(end, end + 48), language, true) : undefined;
	if (scale === undefined) return { end, sign, power: trailing.power };
	const isClear = scale.power !== undefined && trailing.power === undefined && ENDS_WITH_CODE.test(text.slice(0, end));
	return {
		end: end + scale.length,
		sign,
		power: isClear ? scale.power : undefined,
		reason: isClear ? undefined : 'a scale word follows its currency',
	};
}

function signOf({ currency, oneOf }: CurrencySign): Sign {
	return oneOf === undefined ? { currency } : { currency, oneOf };
}

/** The currency before the number; a country after it may say whose money it is: “$5 Canadian”. */
function leadingCurrency(
	rest: string,
	{ end, power }: Scaled,
	leading: CurrencySign,
	language: ReadingLanguage,
): SignAfter {
	const { multiples } = language;
	const country = leading.generic ? countryAfter(rest) : undefined;
	if (country) return { end: end + country.length, sign: { currency: country.currency } };
	const hasScale = leading.power !== undefined;
	const reason =
		hasScale && (power > 0 || goesOnOf(language).test(rest))
			? 'whether the scale before it is of this number alone is not clear'
			: undefined;
	return {
		end,
		sign: signOf(leading),
		power: leading.power,
		reason: multiples.cents.test(rest) ? 'it is also given in cents' : reason,
	};
}

/** “3 times as many”. The sign ends after “times”; “as many” is left in the text. */
function readTimes(rest: string, from: number, { multiples }: ReadingLanguage): SignAfter | undefined {
	const times = multiples.after.exec(rest)?.[0];
	if (times === undefined) return undefined;
	const sign = multiples.times.exec(times);
	return { sign: 'multiplier', end: from + (sign ? sign.index + sign[0].length : times.length) };
}
