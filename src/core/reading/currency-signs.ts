import { currencyName } from './currency-names.ts';
import { countryAfter, countryBefore } from './dollar-countries.ts';
import { gapAfter } from './gap-after.ts';
import { anywhere } from './languages.ts';

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

/** ISO 4217 codes; two of them are also words that headings put before a number. */
const codes = new Set(Intl.supportedValuesOf('currency').filter((code) => code !== 'ALL' && code !== 'TOP'));

export interface CurrencySign {
	readonly currency: string;
	readonly length: number;
	/** A plain `$`, which a code on the other side of the number makes more precise: `$5 CAD`. */
	readonly generic: boolean;
}

const SYMBOL_BEFORE = /((?<![\p{L}\p{N}])\p{L}{1,4})?(\p{Sc})\s?$/u;
const CODE_BEFORE = /(?<![\p{L}\p{N}])([A-Z]{3})\s?$/u;
const SYMBOL_AFTER = /^\s?(\p{Lu}{0,3}\p{Sc})(?!\s?\d)/u;
const CODE_AFTER = /^\s?([A-Z]{3})(?![\p{L}\p{N}])/u;

/** The currency that ends `before`, the text up to a number. */
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
 * The currency that starts `after`, the text behind a number and its scale; `isUnclear` where the words may name
 * something else.
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

export function isCurrencyCode(letters: string): boolean {
	return codes.has(letters);
}

/** The renminbi has a common name of three letters that is no code of ISO 4217. */
function codeOf(letters: string | undefined): string | undefined {
	if (letters === 'RMB') return 'CNY';
	return letters !== undefined && codes.has(letters) ? letters : undefined;
}
