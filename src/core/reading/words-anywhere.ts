import type { Qualifier } from '../model/quantity.ts';
import type { Ratio } from './ratio-signs.ts';
import type { Words } from './reading-language.ts';

/**
 * Words that are looked for in a text of any language, whichever language they are of: a text borrows them, and no two
 * languages mean different things by one. Each language gives its own, and all are read together.
 */
export interface WordsAnywhere {
	readonly ratios: Readonly<Record<Ratio, Words>>;
	/** Whole names that a report gives the ratios for which there is no built-in unit. */
	readonly ratioUnits: Readonly<Record<'basis point' | 'per mille', Words>>;
	readonly signs: SignWords;
	readonly periods: PeriodWords;
	/** Of a language that has no `qualifiers`: they are read in the texts of all such languages. */
	readonly someQualifiers: SomeQualifiers;
	/** Of a language that has no `years`: they are read in the texts of all such languages. */
	readonly someYears: SomeYearWords;
	/** The first that fits is meant. */
	readonly currencies: readonly CurrencyName[];
	/** Currencies by names of several words, at the start of a text. */
	readonly longCurrencies: readonly ((after: string) => FoundCurrency | undefined)[];
	/** Whose dollar a `$` is, by words beside it in small letters. */
	readonly dollarCountries: readonly (readonly [words: string, currency: string])[];
	/** Behind a number they show that the name of a currency belongs to a noun: “3 euro areas”. */
	readonly currencyOfNoun: readonly RegExp[];
	/** Behind “$3 Canadian” they show that the adjective belongs to a noun. */
	readonly nounAfterCountry: readonly RegExp[];
	readonly units: UnitWords;
}

/** Words that serve as a sign, or join numbers that stay apart. */
export interface SignWords {
	readonly minus: Words;
	readonly plusMinus: Words;
	/** “Percent” before its number, as Turkish has it. */
	readonly percentBefore: Words;
	/** Between the last two members of a list. */
	readonly listJoints: Words;
	/** They look like a scale word: where the language of a text does not explain one, its number cannot be read. */
	readonly scaleLike: Words;
	/** Behind an apostrophe, what is one word with the letters before it: `t` of “isn’t”. */
	readonly contractions: Words;
	/** Words that look like the letter of a scale; case counts. */
	readonly wordsOfOneLetter: Words;
}

/** Words that make two dates one period. */
export interface PeriodWords {
	/** Between them, whatever goes before: “2019 to 2023”. */
	readonly to: Words;
	/** “Between 2019 and 2023”. */
	readonly between: Words;
	readonly and: Words;
	/** “С 2019 по 2023”. */
	readonly from: Words;
	readonly upTo: Words;
	/** Behind the first year, as an ending or a word: “2019-yildan 2023”. */
	readonly fromBehind: Words;
	/** Before a date that is not exact, and before a part of a year. */
	readonly about: Words;
	readonly partOf: Words;
	/** Behind a year: “2019 года”. */
	readonly yearBehind: Words;
}

export interface SomeQualifiers {
	readonly before: readonly (readonly [Qualifier, Words])[];
	readonly after: readonly (readonly [Qualifier, Words])[];
	readonly loose: readonly (readonly [Qualifier, Words])[];
}

/** What makes a year of a number where nouns and their plurals are not known. */
export interface SomeYearWords {
	/** A year follows for certain; a month may go on with a word. */
	readonly sureBefore: Words;
	readonly months: Words;
	readonly monthGoesOn: Words;
	/** A year follows, if the sentence ends behind it; a part of a year may go on with a word. */
	readonly before: Words;
	readonly partsOfYear: Words;
	readonly partGoesOn: Words;
	/** A year follows, if no plural stands behind it, which ends so. */
	readonly beforeNoPlural: Words;
	readonly pluralEnds: Words;
	readonly after: Words;
}

/** Words for money behind a number, with the white space before them. */
export interface CurrencyName {
	readonly pattern: RegExp;
	/** ISO 4217. */
	readonly currency?: string | undefined;
	/** In a source of one of these regions it is this region’s. */
	readonly byRegion?: Readonly<Record<string, string>> | undefined;
	/** It may be of several countries: the sum is then one of the word itself. */
	readonly isUnclear?: boolean | undefined;
}

export interface FoundCurrency {
	readonly currency: string;
	readonly length: number;
}

/** Words that name units behind a number. */
export interface UnitWords {
	/** How texts write the built-in units beside their codes: a code, and the words apart by spaces. */
	readonly spellings: readonly (readonly [code: string, words: string])[];
	/** Codes of built-in units that are everyday words as well: no text names the unit by them. */
	readonly everydayCodes: readonly string[];
	/** Words for people: whatever a report counts them as, a text may say these. */
	readonly people: readonly string[];
	/** Words for some people only. */
	readonly kindsOfPeople: readonly string[];
	/** Names of units that are not built in: nobody may take them for one that is. */
	readonly otherUnits: readonly { readonly name: string; readonly isSingular: boolean }[];
}
