import type { Qualifier } from '../model/quantity.ts';
import type { Expression } from './expression.ts';
import type { ProseWords } from './prose-words.ts';
import type { Scale } from './scale-words.ts';
import type { WordsAnywhere } from './words-anywhere.ts';

/** Words as the alternatives of a pattern, apart by `|`. Case counts only where it is said to. */
export type Words = string;

/**
 * All that one language knows of numbers and what they measure. A language that is read has all of it; of others only
 * some is known, and `languages/other.ts` says what is read in their texts instead. Offsets count UTF-16 code units.
 */
export interface ReadingLanguage {
	/** Numbers in words, in order: “two hundred and fifty”, “a dozen”, “half”, “twice”. */
	readonly readNumberWords: (text: string) => NumberWords[];
	/** What words at the start of a text add to the number before it: “and a half”. */
	readonly partAfter: (after: string) => PartAfter | undefined;
	/** The numbers of a text with what is added to them behind their nouns: “two years and a half”. */
	readonly joinParts: (text: string, expressions: readonly Expression[]) => readonly Expression[];
	readonly numerals: NumeralWords;
	/** Words that multiply the number before them by a power of ten, with their endings. */
	readonly scales: readonly (readonly [words: Words, power: number])[];
	/** What another word multiplies a number by; `gap` stands before it. */
	readonly oddScale: (word: string, gap: string, isMoney: () => boolean) => Omit<Scale, 'length'> | undefined;
	readonly qualifiers: QualifierWords;
	readonly dates: DateWording;
	readonly ranges: RangeWords;
	readonly rates: RateWords;
	readonly shares: SharePatterns;
	readonly multiples: MultiplePatterns;
	readonly negatives: NegativeWords;
	readonly measures: MeasurePatterns;
	/** Left out where no rule of the language is known: then only few words make a year of a number. */
	readonly years?: YearPatterns | undefined;
	/** “In 2015 dollars”: before the number, it says of which year’s money a sum is. */
	readonly yearOfMoney: RegExp;
	readonly prose: ProseWords;
	/** BCP 47 tag of the language by whose words a label is read: names hold English words in many languages. */
	readonly labelsReadAs: string;
	/** Whether a label counts by a rule of the language alone: “240 Firmen”. */
	readonly labelCounts?: ((label: string) => boolean) | undefined;
	readonly denials?: DenialPatterns | undefined;
}

/** What one file of `languages/` says: all of a language, or what is known of it. */
export interface KnownLanguage extends Partial<ReadingLanguage> {
	readonly anywhere?: { readonly [Part in keyof WordsAnywhere]?: Some<WordsAnywhere[Part]> };
}

type Some<Part> = Part extends readonly unknown[] ? Part : Partial<Part>;

/** A number that words state. */
export interface NumberWords {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Absent where the words state no one number. */
	readonly value?: number | undefined;
	/** Power of ten by which `value` is multiplied. */
	readonly power?: number | undefined;
	/** The words say how many times: “twice”, “doubled”, “threefold”. */
	readonly multiplier: boolean;
}

export interface PartAfter {
	readonly length: number;
	/** Absent where the part is no plain decimal. */
	readonly decimals?: string | undefined;
}

/** What is written close to digits. */
export interface NumeralWords {
	/** Endings that make an ordinal of digits: `st` of `1st`. */
	readonly ordinalEndings: Words;
	/** Endings that make a decade of a year: `s` of `1990s`. */
	readonly decadeEndings: Words;
	/** Parts of a year, which a hyphen joins to it: “mid-2021”. */
	readonly partsOfYear: Words;
}

/** Words that make a number vaguer or firmer. */
export interface QualifierWords {
	/** Before a number; the longest that fits is meant, for “no more than” is not “more than”. */
	readonly before: readonly (readonly [Qualifier, Words])[];
	/** Behind a number; the first that fits is meant. */
	readonly after: readonly (readonly [Qualifier, Words])[];
	/** Before a number, and they may as well mean something else. */
	readonly loose: readonly (readonly [Qualifier, Words])[];
	/** What may stand between a phrase of `before` and the number. */
	readonly articles: Words;
	/** Whether a phrase before a number, in small letters and with an article or none, may mean something else there. */
	readonly isLoose: (phrase: string, article: string, before: string, after: string) => boolean;
	/** Whether words on both sides make the number the least: “from 5 firms up”. */
	readonly isFromUp: (before: string, after: string) => boolean;
}

export interface DateWording {
	/** Months and days in words, the longest first: groups `year`, `month`, `day`, `firstMonth`, `firstDay`. */
	readonly patterns: readonly RegExp[];
	/** The name of any month: a quick look that spares a text the patterns. */
	readonly aMonth: RegExp;
	/** The number of a month, by its name as the patterns find it. */
	readonly numberOfMonth: (name: string) => number;
	/** Whole names of the months; their case counts. */
	readonly months: Words;
}

/** Words that join two numbers, or say what a number is not. */
export interface RangeWords {
	/** “5 to 10”, “5 through 10”; `hyphened` is joined to both by hyphens, “5-to-10”. */
	readonly to: Words;
	readonly hyphened: Words;
	/** “Between 5 and 10”. */
	readonly between: Words;
	readonly and: Words;
	/** Before a number that is not so: “not 40”. */
	readonly denied: Words;
	/** Before a number that says which one: “Table 5”; case counts. */
	readonly numbered: Words;
}

/** Words of “12 deaths per 100,000 people” and “Of every ten firms, four closed”. */
export interface RateWords {
	readonly per: Words;
	/** Between a noun and its base: “15 doctors to 1,000 people”. */
	readonly overNoun: Words;
	readonly every: Words;
	readonly outOf: Words;
	/** What may stand before the part: “Of every ten firms, only four closed”. */
	readonly only: Words;
}

/** What makes a share of two numbers, so that neither is a count: “one in five”, “three firms in ten”. */
export interface SharePatterns {
	readonly in: RegExp;
	readonly outOf: RegExp;
	readonly of: RegExp;
	/** “Three firms in ten”, with the groups `joint` and `every`. */
	readonly overNoun: RegExp;
	/** The joint that may as well make a part of the noun: “of” of “three firms of ten”. */
	readonly partOfNoun: Words;
	readonly verbFollows: RegExp;
	readonly endFollows: RegExp;
	readonly wordFollows: RegExp;
	readonly pluralFollows: RegExp;
	readonly timeFollows: RegExp;
	readonly memberBefore: RegExp;
}

/** What makes a factor of a number, or shows that it is given in other parts. */
export interface MultiplePatterns {
	readonly after: RegExp;
	/** Words at the end of what `after` finds that are the sign itself: “times” of “times as many”. */
	readonly times: RegExp;
	readonly before: RegExp;
	/** “Cents” behind a sum. */
	readonly cents: RegExp;
	/** “Half a percentage point”, “0.5 of a percent”. */
	readonly partOfOne: RegExp;
	/** “5 (in millions)”. */
	readonly scaleApart: RegExp;
	/** What may stand between a mark and a scale word: “5 (in million)”. */
	readonly scaleIn: Words;
}

export interface NegativeWords {
	/** What ends a sum, so that a dash behind it is no minus. */
	readonly sumEnds: Words;
	/** Words right behind which a number is expected. */
	readonly expectsNumber: Words;
	/** Words before a number in brackets that make it one of an account: “loss of (3)”. */
	readonly account: Words;
	/** Scale words behind the bracket. */
	readonly accountScales: Words;
	/**
	 * After a hyphen behind a number, words that go on to its other half: “5- to 10-year”. Without it, every word may.
	 */
	readonly hyphenWaits?: Words | undefined;
}

/** What names a unit behind a number, and what divides by one. */
export interface MeasurePatterns {
	/** Units of two words, each with the one word that names it. */
	readonly pairs: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[];
	/** “Square”, “cubic” and the like, with the power that each says. */
	readonly powers: readonly (readonly [Words, '2' | '3'])[];
	/** They say which ones, or how many more, and leave the unit as it is. */
	readonly adjective: RegExp;
	readonly noAdjective: ReadonlySet<string>;
	readonly noUnit: RegExp;
	readonly per: RegExp;
	readonly each: RegExp;
	/** With the adverb as its first group, or the noun of “year on year” as its second. */
	readonly adverb: RegExp;
	readonly periods: Readonly<Record<string, string>>;
	/** “Per 1,000 people”, “per hundred”. */
	readonly several: RegExp;
	readonly noRateFollows: RegExp;
}

/**
 * What makes a year of a bare number from 1500 to 2199, or a count. Each is matched with what stands before or after
 * it.
 */
export interface YearPatterns {
	/** A year follows, whatever it is followed by. */
	readonly sureBefore: RegExp;
	/** A year follows, unless the unit of the figure stands behind it. */
	readonly before: RegExp;
	/** A year follows, unless a noun in the plural stands behind it. */
	readonly beforeNoPlural: RegExp;
	/** What follows at the start of a sentence or a clause is more likely its subject. */
	readonly opening: RegExp;
	/** There a date is as likely as a count. */
	readonly doubtfulOpening: RegExp;
	/** A name with its year: “Census 2020”. */
	readonly named: RegExp;
	/** The year belongs to what it stands before: “the 2021 survey”. */
	readonly after: RegExp;
	readonly sentenceStart: RegExp;
	readonly singularAfter: RegExp;
	/** A name begins behind it, and the words before say whose it is. */
	readonly owner: RegExp;
	readonly article: RegExp;
	/** In brackets by itself or behind a name: “(2021)”, “(Smith 2021)”. */
	readonly bracket: RegExp;
	readonly bracketEnd: RegExp;
	/** It counts: “2000 of the firms”, “2000 were surveyed”, “a total of 2000”. */
	readonly partAfter: RegExp;
	readonly pluralAfter: RegExp;
	readonly countedBefore: RegExp;
	/** A noun in the plural begins here. */
	readonly aPlural: RegExp;
	/** Behind a number these begin something else. */
	readonly noAdjectives: ReadonlySet<string>;
}

/** What denies a passage, in the sentence that it is taken from. Left out where denials are not known. */
export interface DenialPatterns {
	/** Before the passage: it denies what follows. */
	readonly before: readonly RegExp[];
	/** Before the passage: it leaves open whether what follows is true. */
	readonly open: RegExp;
	/** Behind the passage. */
	readonly after: RegExp;
	/** A claim that is named as one, and what is done with it behind. */
	readonly claimed: RegExp;
	readonly refuted: RegExp;
}
