import type { Qualifier } from '../model/quantity.ts';
import type { Ratio } from './ratio-signs.ts';
import type { Words } from './reading-language.ts';

/**
 * Words that are looked for in a text of any language: texts borrow them, and no word means different things in two
 * languages. Each language gives its own, and all are joined into one pattern.
 */
export interface WordsAnywhere {
	readonly ratios: Readonly<Record<Ratio, Words>>;
	/** The names that a report may give to units of ratios that are not built in. */
	readonly ratioUnits: Readonly<Record<'basis point' | 'per mille', Words>>;
	readonly signs: SignWords;
	readonly periods: PeriodWords;
	/** Given by a language without `qualifiers`, and read in the texts of all such languages. */
	readonly someQualifiers: SomeQualifiers;
	/** Given by a language without `years`, and read in the texts of all such languages. */
	readonly someYears: SomeYearWords;
	/** The first that matches is used. */
	readonly currencies: readonly CurrencyName[];
	/** Find currencies whose names have several words, at the start of a text. */
	readonly longCurrencies: readonly ((after: string) => FoundCurrency | undefined)[];
	/** Words in lower case beside a `$`, and the dollar that they make it: `['canadian', 'CAD']`. */
	readonly dollarCountries: readonly (readonly [words: string, currency: string])[];
	/** Match after a number if the name of a currency belongs to a noun: “3 euro areas”. */
	readonly currencyOfNoun: readonly RegExp[];
	/** Match after “$3 Canadian” if the adjective belongs to a noun. */
	readonly nounAfterCountry: readonly RegExp[];
	readonly units: UnitWords;
}

/** Words that are used like signs, and words that look like them. */
export interface SignWords {
	readonly minus: Words;
	readonly plusMinus: Words;
	/** “Percent” before its number, as in Turkish. */
	readonly percentBefore: Words;
	/** Between a number and its currency: “120 million in euros”. */
	readonly moneyIn: Words;
	/** Between the last two members of a list. */
	readonly listConjunctions: Words;
	/** Words like scale words. If the language of a text does not know such a word, its number cannot be read. */
	readonly scaleLike: Words;
	/** Endings after an apostrophe that are one word with the letters before it: `t` of “isn’t”. */
	readonly contractions: Words;
	/** Words that look like the letter of a scale; case counts. */
	readonly wordsOfOneLetter: Words;
}

/** Words that join two dates into one period. */
export interface PeriodWords {
	/** Between them, with nothing needed before: “2019 to 2023”. */
	readonly to: Words;
	/** “Between 2019 and 2023”. */
	readonly between: Words;
	readonly and: Words;
	/** “С 2019 по 2023”. */
	readonly from: Words;
	readonly upTo: Words;
	/** After the first year, as an ending or a word: “2019-yildan 2023”. */
	readonly fromAfter: Words;
	/** Before a date that is not exact. */
	readonly about: Words;
	/** Before a year, to name a part of it: “the end of 2023”. */
	readonly partOf: Words;
	/** “Year” after its number: “2019 года”. */
	readonly yearAfter: Words;
}

/** Qualifiers before or after a number: see `QualifierWords`. */
export interface SomeQualifiers {
	readonly before: readonly (readonly [Qualifier, Words])[];
	readonly after: readonly (readonly [Qualifier, Words])[];
	readonly ambiguous: readonly (readonly [Qualifier, Words])[];
}

/** Words that make a number a year, for languages whose nouns and plurals are not known. */
export interface SomeYearWords {
	/** A year follows for certain. */
	readonly sureBefore: Words;
	/** A year follows for certain; `monthGoesOn` is a word that may stand between, as “de” in Spanish. */
	readonly months: Words;
	readonly monthGoesOn: Words;
	/** A year follows if the sentence ends after it. */
	readonly before: Words;
	/** The same; `partGoesOn` is a word that may stand between. */
	readonly partsOfYear: Words;
	readonly partGoesOn: Words;
	/** A year follows unless a word with one of the endings `pluralEnds` comes after it. */
	readonly beforeNoPlural: Words;
	readonly pluralEnds: Words;
	/** A year comes before. */
	readonly after: Words;
}

/** Words for money after a number. */
export interface CurrencyName {
	/** Matches at the start of a text, with the white space before the words. */
	readonly pattern: RegExp;
	/** ISO 4217. */
	readonly currency?: string | undefined;
	/** ISO 3166 regions, and the currency (ISO 4217) that the words mean in a source from there. */
	readonly byRegion?: Readonly<Record<string, string>> | undefined;
	/** Several countries have a currency of this name; without a region the words themselves are the currency. */
	readonly isUnclear?: boolean | undefined;
	/** The currencies that unclear words may mean, and other units (“pounds”): a figure may have one of them. */
	readonly oneOf?: readonly string[] | undefined;
	/** Power of ten by which a number before the words is multiplied, if the figure is money: −2 for cents. */
	readonly power?: number | undefined;
	/** ISO 639: the words are read in texts of this language alone, for “cents” are hundreds in French. */
	readonly language?: string | undefined;
}

export interface FoundCurrency {
	/** ISO 4217, or the words themselves where they are unclear. */
	readonly currency: string;
	/** The units that unclear words may mean. */
	readonly oneOf?: readonly string[] | undefined;
	readonly power?: number | undefined;
	/** Characters, including the white space before the words. */
	readonly length: number;
}

/** Words that name units after a number. */
export interface UnitWords {
	/** Spellings of the built-in units besides their codes: a code, and words with spaces between them. */
	readonly spellings: readonly (readonly [code: string, words: string])[];
	/** Codes of built-in units that are also everyday words, and so do not name the unit in a text. */
	readonly everydayCodes: readonly string[];
	/** Words for people, whatever noun the unit of the report has for them. */
	readonly people: readonly string[];
	/** Words for some people only, such as “women”. */
	readonly kindsOfPeople: readonly string[];
	/** Names of units that are not built in, so that they are not taken for one that is. */
	readonly otherUnits: readonly { readonly name: string; readonly isSingular: boolean }[];
}
