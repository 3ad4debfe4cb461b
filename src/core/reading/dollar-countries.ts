import { anywhere } from './languages.ts';
import type { FoundCurrency } from './words-anywhere.ts';

const dollars = new Map(anywhere.dollarCountries);

const names = [...dollars.keys()].map((name) => name.replaceAll('.', '\\.').replace(' ', '\\s+')).join('|');
const OF_COUNTRY_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}.])(${names})[.]?\\s?$`, 'iu');
const OF_COUNTRY_AFTER = new RegExp(`^\\s?[(]?(${names})(?![\\p{L}\\p{N}])[)]?`, 'iu');

/** Whose dollar a `$` is, said before it: `CAN $`, `Mex$`. */
export function countryBefore(before: string): FoundCurrency | undefined {
	const match = OF_COUNTRY_BEFORE.exec(before);
	const [whole = '', name = ''] = match ?? [];
	// “can $3 …” is a verb, “us $3” a pronoun.
	if (!match || (/^\p{Ll}/u.test(name) && name.length < 5)) return undefined;
	const currency = dollars.get(name.toLowerCase().replace(/\s+/gu, ' '));
	return currency === undefined ? undefined : { currency, length: whole.length };
}

/** Whose dollar a sum is, said after it: `$3 Canadian`, “3 dollars Canadian”. */
export function countryAfter(after: string): FoundCurrency | undefined {
	const [whole, name = ''] = OF_COUNTRY_AFTER.exec(after) ?? [];
	if (whole === undefined || (/^\p{Ll}/u.test(name) && name.length < 5)) return undefined;
	const currency = dollars.get(name.toLowerCase().replace(/\s+/gu, ' '));
	if (currency === undefined) return undefined;
	const isOfNoun = anywhere.nounAfterCountry.some((pattern) => pattern.test(after.slice(whole.length)));
	return {
		currency: isOfNoun && currency !== 'USD' ? `$ ${name}` : currency,
		length: whole.length,
	};
}
