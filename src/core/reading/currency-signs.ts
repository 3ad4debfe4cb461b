import { gapAfter } from './gap-after.ts';
import { anywhere } from './languages.ts';
import type { FoundCurrency } from './words-anywhere.ts';

/** A bare `$` is the dollar of the United States, and a bare `¥` the yen. */
const symbols = new Map([
	['$', 'USD'],
	['US$', 'USD'],
	['C$', 'CAD'],
	['CA$', 'CAD'],
	['A$', 'AUD'],
	['AU$', 'AUD'],
	['NZ$', 'NZD'],
	['HK$', 'HKD'],
	['S$', 'SGD'],
	['NT$', 'TWD'],
	['R$', 'BRL'],
	['MX$', 'MXN'],
	['€', 'EUR'],
	['£', 'GBP'],
	['¥', 'JPY'],
	['CN¥', 'CNY'],
	['₸', 'KZT'],
	['₽', 'RUB'],
	['₹', 'INR'],
	['₩', 'KRW'],
	['₺', 'TRY'],
	['₴', 'UAH'],
	['₾', 'GEL'],
	['₼', 'AZN'],
	['₪', 'ILS'],
]);

/** ISO 4217 codes, except for two that are also words (`ALL`, `TOP`), which headings put before a number. */
const codes = new Set(Intl.supportedValuesOf('currency').filter((code) => code !== 'ALL' && code !== 'TOP'));

export interface CurrencySign {
	/** ISO 4217, or the symbol itself if its currency is not known. */
	readonly currency: string;
	/** Characters, including white space between the sign and the number. */
	readonly length: number;
	/** It is a plain `$`, which a code after the number may make more precise: `$5 CAD`. */
	readonly generic: boolean;
}

const SYMBOL_BEFORE = /((?<![\p{L}\p{N}])\p{L}{1,4})?(\p{Sc})\s?$/u;
const CODE_BEFORE = /(?<![\p{L}\p{N}])([A-Z]{3})\s?$/u;
const SYMBOL_AFTER = /^\s?(\p{Lu}{0,3}\p{Sc})(?!\s?\d)/u;
const CODE_AFTER = /^\s?([A-Z]{3})(?![\p{L}\p{N}])/u;

/** The currency at the end of `before`, the text up to a number. */
export function currencyBefore(before: string): CurrencySign | undefined {
	const symbol = SYMBOL_BEFORE.exec(before);
	if (symbol) {
		const [whole, letters = '', mark = ''] = symbol;
		const written = letters + mark;
		if (letters !== '')
			return {
				currency: symbols.get(written) ?? countryOf(written, before, whole) ?? written,
				length: whole.length,
				generic: false,
			};
		const outside = before.slice(0, before.length - whole.length);
		const country = mark === '$' ? countryBefore(outside) : undefined;
		if (country) return { currency: country.currency, length: whole.length + country.length, generic: false };
		const code = CODE_BEFORE.exec(outside);
		const currency = codeOf(code?.[1]);
		if (code && currency !== undefined) return { currency, length: whole.length + code[0].length, generic: false };
		return { currency: symbols.get(written) ?? written, length: whole.length, generic: written === '$' };
	}
	const code = CODE_BEFORE.exec(before);
	const currency = codeOf(code?.[1]);
	return code && currency !== undefined ? { currency, length: code[0].length, generic: false } : undefined;
}

/** `Can$`, `CDN$`: the letters before the symbol name a country. */
function countryOf(written: string, before: string, whole: string): string | undefined {
	return written.endsWith('$')
		? countryBefore(before.slice(0, before.length - whole.length + written.length - 1))?.currency
		: undefined;
}

/**
 * The currency at the start of `after`, the text after a number and its scale. `isUnclear` if the words may mean
 * something else.
 *
 * @param language BCP 47 tag of the text: its region may decide which currency a word means.
 */
export function currencyAfter(
	after: string,
	language = 'en',
): (CurrencySign & { readonly isUnclear?: boolean }) | undefined {
	const gap = gapAfter(after);
	const plainGap = gap === '' ? '' : /^[-‐‑]/.test(gap) ? '-' : ' ';
	const rest = plainGap + after.slice(gap.length);
	const sign = signAt(rest, language);
	if (!sign) return undefined;
	const country =
		sign.generic || sign.currency === 'USD'
			? (countryAfter(rest.slice(sign.length)) ?? codeAfter(rest.slice(sign.length)))
			: undefined;
	const [currency, length] = country ? [country.currency, sign.length + country.length] : [sign.currency, sign.length];
	return {
		currency,
		length: length + gap.length - plainGap.length,
		generic: sign.generic && !country,
		isUnclear: anywhere.currencyOfNoun.some((pattern) => pattern.test(rest)),
	};
}

function signAt(rest: string, language: string): CurrencySign | undefined {
	const symbol = SYMBOL_AFTER.exec(rest);
	if (symbol?.[1] !== undefined)
		return { currency: symbols.get(symbol[1]) ?? symbol[1], length: symbol[0].length, generic: symbol[1] === '$' };
	const code = codeAfter(rest) ?? currencyName(rest, language);
	return code && { ...code, generic: false };
}

function codeAfter(rest: string): { currency: string; length: number } | undefined {
	const code = CODE_AFTER.exec(rest);
	const currency = codeOf(code?.[1]);
	return code && currency !== undefined ? { currency, length: code[0].length } : undefined;
}

/** Whether three letters are an ISO 4217 code. */
export function isCurrencyCode(letters: string): boolean {
	return codes.has(letters);
}

/** The currency of an ISO 4217 code, or of `RMB`, which is not one but is commonly used for the renminbi. */
function codeOf(letters: string | undefined): string | undefined {
	if (letters === 'RMB') return 'CNY';
	return letters !== undefined && codes.has(letters) ? letters : undefined;
}

/** The currency that the words at the start of `after` name. The length includes the white space before them. */
function currencyName(after: string, language: string): FoundCurrency | undefined {
	for (const find of anywhere.longCurrencies) {
		const found = find(after);
		if (found) return found;
	}
	const region = /-([A-Z]{2})$/.exec(language)?.[1] ?? '';
	for (const { pattern, currency, byRegion, isUnclear } of anywhere.currencies) {
		const name = pattern.exec(after)?.[0];
		if (name === undefined) continue;
		const meant = byRegion?.[region] ?? currency ?? (isUnclear ? name.replace(/^[\s-]/u, '') : undefined);
		if (meant !== undefined) return { currency: meant, length: name.length };
	}
	return undefined;
}

const dollars = new Map(anywhere.dollarCountries);

const names = [...dollars.keys()].map((name) => name.replaceAll('.', '\\.').replace(' ', '\\s+')).join('|');
const OF_COUNTRY_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}.])(${names})[.]?\\s?$`, 'iu');
const OF_COUNTRY_AFTER = new RegExp(`^\\s?[(]?(${names})(?![\\p{L}\\p{N}])[)]?`, 'iu');

/** The dollar of the country that is named before a `$`: `CAN $`, `Mex$`. */
function countryBefore(before: string): FoundCurrency | undefined {
	const match = OF_COUNTRY_BEFORE.exec(before);
	const [whole = '', name = ''] = match ?? [];
	// “can $3 …” is a verb, “us $3” a pronoun.
	if (!match || (/^\p{Ll}/u.test(name) && name.length < 5)) return undefined;
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
