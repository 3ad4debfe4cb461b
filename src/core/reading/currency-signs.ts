import { currencyCodes } from '../model/currency-codes.ts';
import { LETTER_MARK_AFTER, LETTER_MARK_BEFORE, letterMarks, scaleLetters, symbols } from './currency-marks.ts';
import { countryAfter, countryBefore, countryCodeAfter } from './dollars-of-countries.ts';
import { gapAfter } from './gap-after.ts';
import { anywhere } from './languages.ts';
import { compiledAtOnce, inSmallLetters, lowerCase } from './large-patterns.ts';
import type { CurrencyName, FoundCurrency } from './words-anywhere.ts';

/** ISO 4217 codes, except for two that are also words (`ALL`, `TOP`), which headings put before a number. */
const codes = new Set(currencyCodes.filter((code) => code !== 'ALL' && code !== 'TOP'));

/** Codes that texts write in small letters as well: none of them is a word. */
const SMALL_CODES = new Set('usd eur gbp jpy cny rmb chf aud cad nzd hkd sgd krw brl mxn zar dkk pln kzt'.split(' '));

export interface CurrencySign {
	/** ISO 4217, or what is written if that has no code of its own. */
	readonly currency: string;
	/** The units that it may mean, if it has no code of its own. */
	readonly oneOf?: readonly string[] | undefined;
	/** Power of ten that is written with it: 6 for `MEUR`. */
	readonly power?: number | undefined;
	/** Characters, including white space between the sign and the number. */
	readonly length: number;
	/** It is a plain `$`, which a code after the number may make more precise: `$5 CAD`. */
	readonly generic: boolean;
}

const SYMBOL_BEFORE = /((?<![\p{L}\p{N}])\p{L}{1,4})?(\p{Sc})(?:(k|K|mn?|M|bn?|B|tn)\s)?\s?$/u;
const LETTERS_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(${LETTER_MARK_BEFORE})\\s?$`, 'u');
const CODE_BEFORE = /(?<![\p{L}\p{N}])([kKMBT](?=[A-Z]{3}\s?$))?([A-Z]{3}|[a-z]{3})(k|mn?|bn?|tn)?\s?$/u;
const SYMBOL_AFTER = /^\s?(\p{Lu}{0,3}\p{Sc})(?!\s?\d|[SD](?!\p{L}))/u;
const LETTERS_AFTER = new RegExp(`^\\s?(${LETTER_MARK_AFTER})(?![\\p{L}\\p{M}\\p{N}])`, 'u');
const IN = new RegExp(`^\\s(?:${anywhere.signs.moneyIn})\\s+`, 'u');
const CLAUSE_ENDS = new RegExp(`^(?:\\s*(?:[.,;:!?)]|$)|\\s+(?:${anywhere.signs.listConjunctions})(?!\\p{L}))`, 'u');
const CENTS = { currency: 'USD', power: -2 };
const CODE_AFTER = /^\s?([A-Z]{3}|[a-z]{3})(?![\p{L}\p{N}])/u;

/**
 * The currency at the end of `before`, the text up to a number.
 *
 * @param language BCP 47 tag of the text: its region may decide which currency a sign means.
 */
export function currencyBefore(before: string, language = 'en'): CurrencySign | undefined {
	const symbol = SYMBOL_BEFORE.exec(before);
	if (symbol === null) return lettersBefore(before, language);
	const [whole, letters = '', mark = '', scale = ''] = symbol;
	const written = letters + mark;
	const common = { length: whole.length, power: scaleLetters.get(scale), generic: false };
	if (letters !== '') {
		const meant = meaningOf(written, language) ?? ofLetters(letters, written, before, whole);
		return { ...common, ...(meant ?? { currency: written }) };
	}
	const outside = before.slice(0, before.length - whole.length);
	const country = mark === '$' ? countryBefore(outside) : undefined;
	if (country) return { ...common, currency: country.currency, length: whole.length + country.length };
	const code = CODE_BEFORE.exec(outside);
	const currency = code?.[1] === undefined && code?.[3] === undefined ? codeOf(code?.[2]) : undefined;
	if (code && currency !== undefined) return { ...common, currency, length: whole.length + code[0].length };
	return { ...common, ...(meaningOf(written, language) ?? { currency: written }), generic: written === '$' };
}

/** `Rs 500`, `EUR 500`, `MEUR 500`. */
function lettersBefore(before: string, language: string): CurrencySign | undefined {
	const mark = LETTERS_BEFORE.exec(before);
	const meant = mark?.[1] === undefined ? undefined : letterMeaning(mark[1], language);
	if (mark && meant) return { ...meant, length: mark[0].length, generic: false };
	const code = CODE_BEFORE.exec(before);
	const currency = codeOf(code?.[2]);
	if (code === null || currency === undefined) return undefined;
	const [first, last] = [code[1], code[3]].map((letters) => scaleLetters.get(letters ?? ''));
	// `MEURm` is no sum.
	return first !== undefined && last !== undefined
		? undefined
		: { currency, power: first ?? last, length: code[0].length, generic: false };
}

/** What a symbol means in a text. */
function meaningOf(written: string, language: string): Pick<CurrencySign, 'currency' | 'oneOf'> | undefined {
	const mark = symbols.get(written);
	return mark && inRegion(mark, written, language);
}

function letterMeaning(written: string, language: string): Pick<CurrencySign, 'currency' | 'oneOf'> | undefined {
	const mark = letterMarks.get(written.replace(/\.$/, ''));
	return mark && inRegion(mark, written, language);
}

const regions = new Map<string, string>();

/** The ISO 3166 region of a language tag; of a language other than English, the one where most speak it: `sv` is SE. */
function regionOf(tag: string): string {
	const known = regions.get(tag);
	if (known !== undefined) return known;
	const locale = new Intl.Locale(tag);
	const region = locale.region ?? (locale.language === 'en' ? '' : (locale.maximize().region ?? ''));
	regions.set(tag, region);
	return region;
}

/** The currency of words or a sign in a text of a language, whose region may decide. */
function inRegion(
	{ currency, byRegion, oneOf, isUnclear }: Pick<CurrencyName, 'currency' | 'byRegion' | 'oneOf' | 'isUnclear'>,
	written: string,
	language: string,
): Pick<CurrencySign, 'currency' | 'oneOf'> | undefined {
	const meant = (byRegion === undefined ? undefined : byRegion[regionOf(language)]) ?? currency;
	if (meant !== undefined) return { currency: meant };
	return oneOf !== undefined || isUnclear === true ? { currency: written, oneOf } : undefined;
}

/** `Can$`, `AUD$`: the letters before the symbol name a country or a currency. */
function ofLetters(
	letters: string,
	written: string,
	before: string,
	whole: string,
): { readonly currency: string } | undefined {
	const currency = codeOf(letters.toLowerCase()) ?? codeOf(letters.toUpperCase());
	if (currency !== undefined) return { currency };
	return written.endsWith('$')
		? countryBefore(before.slice(0, before.length - whole.length + letters.length))
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
			? (countryAfter(rest.slice(sign.length)) ??
				codeAfter(rest.slice(sign.length)) ??
				(sign.generic ? countryCodeAfter(rest.slice(sign.length)) : undefined))
			: undefined;
	const length = sign.length + (country?.length ?? 0);
	return {
		...(country ? { currency: country.currency } : sign),
		length: length + gap.length - plainGap.length,
		generic: sign.generic && !country,
		isUnclear: anywhere.currencyOfNoun.some((pattern) => pattern.test(rest)),
	};
}

function signAt(rest: string, language: string): CurrencySign | undefined {
	const symbol = SYMBOL_AFTER.exec(rest);
	if (symbol?.[1] !== undefined) {
		const [whole, written] = symbol;
		const meant =
			written === '¢' ? CENTS : (meaningOf(written, language) ?? { currency: codeOf(written.slice(0, -1)) ?? written });
		return { ...meant, length: whole.length, generic: written === '$' };
	}
	const letters = LETTERS_AFTER.exec(rest);
	const mark = letters?.[1] === undefined ? undefined : letterMeaning(letters[1], language);
	if (letters && mark) return { ...mark, length: letters[0].length, generic: false };
	const code = codeAfter(rest) ?? currencyName(rest, language) ?? currencyIn(rest, language);
	return code && { ...code, generic: false };
}

/** “In euros” of “120 million in euros”, with which the clause ends or goes on. */
function currencyIn(rest: string, language: string): FoundCurrency | undefined {
	const length = IN.exec(rest)?.[0].length;
	if (length === undefined) return undefined;
	const after = ` ${rest.slice(length)}`;
	const found = codeAfter(after) ?? currencyName(after, language);
	if (found === undefined || !CLAUSE_ENDS.test(after.slice(found.length))) return undefined;
	return { ...found, length: length + found.length - 1 };
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
	if (letters === undefined) return undefined;
	const code = SMALL_CODES.has(letters) ? letters.toUpperCase() : letters;
	if (code === 'RMB') return 'CNY';
	return codes.has(code) ? code : undefined;
}

/** Matches every text at whose start one of the names stands, and is faster than to try them one after another. */
const MAYBE_NAME = compiledAtOnce(
	new RegExp(
		anywhere.currencies
			.map(({ pattern: { source } }) => inSmallLetters(source.replaceAll('\\p{Lu}', '\\p{L}')))
			.join('|'),
		'u',
	),
);

/** The currency that the words at the start of `after` name. The length includes the white space before them. */
function currencyName(after: string, tag: string): FoundCurrency | undefined {
	for (const find of anywhere.longCurrencies) {
		const found = find(after);
		if (found) return found;
	}
	if (!MAYBE_NAME.test(lowerCase(after))) return undefined;
	for (const words of namesFor(tag)) {
		const name = words.pattern.exec(after)?.[0];
		if (name === undefined) continue;
		const meant = inRegion(words, name.replace(/^[\s-]/u, ''), tag);
		if (meant !== undefined) return { ...meant, length: name.length, power: words.power };
	}
	return undefined;
}

const namesByTag = new Map<string, readonly CurrencyName[]>();

/** The names in texts of a language, its own clear ones first: “dollars canadiens” are not the “dollars” of English. */
function namesFor(tag: string): readonly CurrencyName[] {
	let names = namesByTag.get(tag);
	if (names === undefined) {
		const known = anywhere.currencies.filter(({ language }) => language === undefined || tag.startsWith(language));
		const isClear = ({ language, currency }: CurrencyName) => language !== undefined && currency !== undefined;
		names = [...known.filter(isClear), ...known.filter((name) => !isClear(name))];
		namesByTag.set(tag, names);
	}
	return names;
}
