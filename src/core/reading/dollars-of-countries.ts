import { anywhere } from './languages.ts';
import type { FoundCurrency } from './words-anywhere.ts';

/** “12 $ CA”, as French has it; “12 $ c’est” is the end of a clause. */
const COUNTRY_CODE_AFTER = /^\s?(CAN?|C|c(?!\.)|AU|NZ|HK|SG)(?![\p{L}\p{N}'’])/u;
const dollarsByCode = new Map(
	Object.entries({ C: 'CAD', CA: 'CAD', CAN: 'CAD', AU: 'AUD', NZ: 'NZD', HK: 'HKD', SG: 'SGD' }),
);

const dollars = new Map(anywhere.dollarCountries);

const names = [...dollars.keys()].map((name) => name.replaceAll('.', '\\.').replace(' ', '\\s+')).join('|');
const OF_COUNTRY_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}.])(${names})[.]?\\s?$`, 'iu');
const OF_COUNTRY_AFTER = new RegExp(`^\\s?[(]?(?!c[ .,;)])(${names})(?![\\p{L}\\p{N}])[)]?`, 'iu');

/** The dollar of the country that is named before a `$`: `CAN $`, `Mex$`. */
export function countryBefore(before: string): FoundCurrency | undefined {
	const match = OF_COUNTRY_BEFORE.exec(before);
	const [whole = '', name = ''] = match ?? [];
	// “can $3 …” is a verb, “us $3” a pronoun.
	if (!match || /^(?:can|us|sing)$/.test(name)) return undefined;
	const currency = dollars.get(name.toLowerCase().replace(/\s+/gu, ' '));
	return currency === undefined ? undefined : { currency, length: whole.length };
}

/** The dollar of the country that is named after a sum: `$3 Canadian`, “3 dollars Canadian”. */
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

/** The dollar of the country whose code stands after a `$` that follows a sum: “12 $ CA”. */
export function countryCodeAfter(rest: string): FoundCurrency | undefined {
	const [whole, code = ''] = COUNTRY_CODE_AFTER.exec(rest) ?? [];
	const currency = dollarsByCode.get(code.toUpperCase());
	return whole === undefined || currency === undefined ? undefined : { currency, length: whole.length };
}
