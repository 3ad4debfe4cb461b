import type { CurrencyName } from './words-anywhere.ts';

/** A noun for money, and the words of its countries before or after it. All are patterns in small letters. */
export interface MoneyNoun {
	readonly noun: string;
	/** Words that come before the noun, or after it where `isAfter` is set, and the currency (ISO 4217) with each. */
	readonly of?: Readonly<Record<string, string>>;
	/** The currency of the noun alone; left out if several countries have one of this name. */
	readonly alone?: string;
	readonly byRegion?: Readonly<Record<string, string>>;
	/** The code of a measure that the noun may name as well. */
	readonly mayBe?: string;
}

interface Style {
	/** ISO 639. The names are read in texts of this language alone. */
	readonly language: string;
	/** Words between a number and the noun, such as the “de” of “millones de euros”. */
	readonly of?: string;
	/** The words of the countries come after the noun: “dólares canadienses”. */
	readonly isAfter?: boolean;
	/** The names of hundredths, each with the currencies that it may belong to. */
	readonly cents: readonly (readonly [words: string, currencies: string])[];
}

/** Signs after a number and “de”: “14 millions de $”. */
const symbols: readonly (readonly [sign: string, currency: string])[] = [
	["(?:C\\$|\\$\\s?(?:[Cc]|CAD?|CAN)(?![\\p{L}\\p{N}'’]))", 'CAD'],
	['(?:HK\\$|\\$\\s?(?:HKD?|hkd?)(?![\\p{L}\\p{N}]))', 'HKD'],
	['(?:A\\$|\\$\\s?(?:A|AUD?)(?![\\p{L}\\p{N}]))', 'AUD'],
	['(?:US\\s?\\$|\\$(?:\\s?(?:USD?|usd)(?![\\p{L}\\p{N}]))?)(?!\\s?\\p{N})', 'USD'],
	['€(?!\\s?\\p{N})', 'EUR'],
	['£(?!\\s?\\p{N})', 'GBP'],
	['¥(?!\\s?\\p{N})', 'JPY'],
];

/** The names of currencies after a number, those with a country first. */
export function moneyNames(
	nouns: readonly MoneyNoun[],
	{ language, of: joint = '', isAfter = false, cents }: Style,
): CurrencyName[] {
	const start = `^[\\s-]${joint === '' ? '' : `(?:${joint})?`}`;
	const pattern = (words: string) => new RegExp(`${start}${words}(?![\\p{L}-])`, 'iu');
	const signs = joint === '' ? [] : symbols;
	return [
		...signs.map(([sign, currency]) => ({ pattern: new RegExp(`^\\s(?:${joint})${sign}`, 'u'), currency, language })),
		...nouns.flatMap(({ noun, of = {}, alone, byRegion, mayBe }): CurrencyName[] => [
			...Object.entries(of).map(([words, currency]) => ({
				pattern: pattern(isAfter ? `(?:${noun})\\s+(?:${words})` : `(?:${words})(?:${noun})`),
				currency,
				language,
			})),
			alone === undefined
				? {
						pattern: pattern(`(?:${noun})`),
						...{ byRegion, language, isUnclear: true },
						oneOf: [...(mayBe === undefined ? [] : [mayBe]), ...Object.values(of)],
					}
				: { pattern: pattern(`(?:${noun})`), currency: alone, language },
		]),
		...cents.map(([words, currencies]): CurrencyName => {
			const [currency, ...others] = currencies.split(' ');
			const meant = others.length === 0 ? { currency } : { isUnclear: true, oneOf: currencies.split(' ') };
			return { pattern: pattern(`(?:${words})`), ...meant, power: -2, language };
		}),
	];
}
