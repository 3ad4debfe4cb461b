import type { Expression } from './expression.ts';
import type { MeasurePatterns } from './measure-patterns.ts';
import type { NumberWords, PartAfter } from './number-words.ts';
import type { PairWords, RangeWords, UncertaintyWords } from './pair-words.ts';
import type { ProseWords } from './prose-words.ts';
import type { QualifierWords } from './qualifier-words.ts';
import type { Scale } from './scale-words.ts';
import type { WordsAnywhere } from './words-anywhere.ts';
import type { YearPatterns } from './year-patterns.ts';

/** Words as the alternatives of a regular expression, separated by `|`. Case counts only where a comment says so. */
export type Words = string;

/** What one language is read with; `languages/other.ts` has what its file leaves out. Offsets are UTF-16 code units. */
export interface ReadingLanguage {
	/** Numbers in words, in order: “two hundred and fifty”, “a dozen”, “half”, “twice”. */
	readonly readNumberWords: (text: string) => NumberWords[];
	/** The part that words at the start of a text add to the number before it: “and a half”. */
	readonly partAfter: (after: string) => PartAfter | undefined;
	/** Adds to numbers the parts that are written after their nouns: “two years and a half”. */
	readonly joinParts: (text: string, expressions: readonly Expression[]) => readonly Expression[];
	/** Reads ranks, in order: “27th”, “second largest”, “rank 27”. Left out if not known. */
	readonly readRanks?: ((text: string) => FoundRank[]) | undefined;
	readonly numerals: NumeralWords;
	/** Words, with their endings, that multiply the number before them by a power of ten. */
	readonly scales: readonly (readonly [words: Words, power: number])[];
	/**
	 * The full stop of a short scale word and what may follow it, besides a word in small letters: “5 Mio. Euro”, in a
	 * language whose nouns have capitals.
	 */
	readonly stopInside?: RegExp | undefined;
	/** The scale of a word that is not in `scales`; `gap` is the text before the word. */
	readonly otherScale: (word: string, gap: string, isMoney: () => boolean) => Omit<Scale, 'length'> | undefined;
	readonly qualifiers: QualifierWords;
	readonly dates: DatePatterns;
	readonly ranges: RangeWords;
	readonly pairs: PairWords;
	readonly uncertainties: UncertaintyWords;
	readonly rates: RateWords;
	readonly shares: SharePatterns;
	readonly multiples: MultiplePatterns;
	readonly negatives: NegativeWords;
	readonly measures: MeasurePatterns;
	/** Left out if not known: then only the few words of `someYears` make a number a year. */
	readonly years?: YearPatterns | undefined;
	/** Before the number in “In 2015 dollars”, which is the year of the prices. */
	readonly yearOfMoney: RegExp;
	readonly prose: ProseWords;
	/** BCP 47 tag of the language with which labels are read: names hold English words in many languages. */
	readonly labelsReadAs: string;
	/** Whether a label counts by a rule of this language alone: “240 Firmen”. */
	readonly labelCounts?: ((label: string) => boolean) | undefined;
	readonly denials?: DenialPatterns | undefined;
	/**
	 * Endings of cases that make a word a part of what follows: “дан” of “5 мыңдан астам”. Words after a number are read
	 * from such an ending on, if the last word of the number has one. Left out if words of the language have none.
	 */
	readonly caseEndings?: Words | undefined;
}

/** One file of `languages/`: with `isWhole` it has all that numbers need, else only some words are known. */
export interface KnownLanguage extends Partial<ReadingLanguage> {
	readonly isWhole?: true;
	readonly anywhere?: { readonly [Part in keyof WordsAnywhere]?: Some<WordsAnywhere[Part]> };
}
type Some<Part> = Part extends readonly unknown[] ? Part : Partial<Part>;

/** Words that state a rank, or with `to` those from one to another. */
export interface FoundRank {
	readonly start: number;
	readonly end: number;
	readonly value: number;
	readonly to?: number | undefined;
	/** The words are an ordinal, which states no number for other figures. */
	readonly isOrdinal: boolean;
}

/** What is written right beside digits. */
export interface NumeralWords {
	/** Endings of ordinals: `st` of `1st`. */
	readonly ordinalEndings: Words;
	/** Endings of decades: `s` of `1990s`. */
	readonly decadeEndings: Words;
	/** Parts of a year, which a hyphen joins to it: “mid-2021”. */
	readonly partsOfYear: Words;
}

export interface DatePatterns {
	/**
	 * Dates in words, the longest first. Groups: `year`, `month`, `day`, `firstYear`, `firstMonth`, `firstDay`; a quarter
	 * or a season is a `month`. `yearBefore` and `firstYearBefore` are counted before the era, and `yearOrPlace` has
	 * letters that may be an era or a place. `span` is how long a period lasts that ends there: “year to April 2012”.
	 */
	readonly patterns: readonly RegExp[];
	/** Matches a name of a month or whatever else `patterns` need. They are tried only on such texts, for speed. */
	readonly anyMonth: RegExp;
	/** The number of a month by its name as the patterns find it. As in EDTF, seasons are 21 to 24, quarters 33 to 36. */
	readonly numberOfMonth: (name: string) => number;
	/** How many months the words of a `span` name. */
	readonly monthsIn?: ((span: string) => number) | undefined;
	/** Whole names of the months; their case counts. */
	readonly months: Words;
	/** Whether the day comes first in some countries of the language, and the month in others: `5/3/2023`. */
	readonly orderByRegion?: boolean | undefined;
	/** Before a date that is not certain: “possibly 2022”, “perhaps in 2022”. */
	readonly possibly?: Words | undefined;
}

/** Words of “12 deaths per 100,000 people” and “Of every ten firms, four closed”. */
export interface RateWords {
	readonly per: Words;
	/** Between a noun and its base: “15 doctors to 1,000 people”. */
	readonly overNoun: Words;
	/** Between the numbers where no noun is: “7,3 на 1000 человек”. It joins nothing else in the language. */
	readonly between?: Words | undefined;
	readonly every: Words;
	readonly outOf: Words;
	/** What may stand before the part: “Of every ten firms, only four closed”. */
	readonly only: Words;
}

/** Words that make two numbers a share, so that neither is a count: “one in five”, “three firms in ten”. */
export interface SharePatterns {
	readonly in: RegExp;
	readonly outOf: RegExp;
	readonly of: RegExp;
	/** “Three firms in ten”, with the groups `connector` and `every`. */
	readonly overNoun: RegExp;
	/** The connector that may belong to the noun instead: “of” in “three firms of ten”. */
	readonly partOfNoun: Words;
	readonly verbFollows: RegExp;
	readonly endFollows: RegExp;
	readonly wordFollows: RegExp;
	readonly pluralFollows: RegExp;
	readonly timeFollows: RegExp;
	readonly memberBefore: RegExp;
	/** Before the whole, where a comma and a percentage follow: “of the” of “Of the 40, 12 % closed”. */
	readonly wholeBefore: RegExp;
}

/** Words that make a number a multiplier, or give a scale or a part apart from it. */
export interface MultiplePatterns {
	readonly after: RegExp;
	/** The sign within the match of `after`: “times” of “times as many”. */
	readonly times: RegExp;
	readonly before: RegExp;
	readonly cents: RegExp;
	/** Between a sum of money and its hundredths, besides “and”: “con” of “3 euros con 99”. */
	readonly joinsCents?: Words | undefined;
	/** “Half a percentage point”, “0.5 of a percent”. */
	readonly partOfOne: RegExp;
	/** “5 (in millions)”. */
	readonly scaleApart: RegExp;
	/** Words between an opening bracket and a scale word: “5 (in million)”. */
	readonly scaleIn: Words;
}

export interface NegativeWords {
	/** The end of a sum; a dash after it is no minus. */
	readonly sumEnds: Words;
	/** Words right after which a number is expected. */
	readonly expectsNumber: Words;
	/** Those of them after which a dash can only be a minus. */
	readonly expectsMinus: Words;
	/** The unit of a temperature in words, after its number. */
	readonly degrees: Words;
	/** After a number: it is negative, “20 °C below zero”. */
	readonly belowZero: RegExp;
	/** After a number: it may be, “20 below”. */
	readonly maybeBelow: RegExp;
	/** Words before a number in brackets that show it to be negative, as in accounts: “loss of (3)”. */
	readonly account: Words;
	/** Scale words after the bracket. */
	readonly accountScales: Words;
	/** Words after a hyphen that waits for its word: “5- to 10-year”. Left out, any word may come. */
	readonly hyphenWaits?: Words | undefined;
}

/** What denies a passage in the sentence that holds it. Left out if not known. */
export interface DenialPatterns {
	/** Before the passage: it denies what follows. */
	readonly before: readonly RegExp[];
	/** Before the passage: it leaves open whether what follows is true. */
	readonly open: RegExp;
	/** After the passage: it denies what came before. */
	readonly after: RegExp;
	/** Before the passage: “the claim that”; it denies the passage only together with `refuted`. */
	readonly claimed: RegExp;
	/** After the passage: “has been refuted”. */
	readonly refuted: RegExp;
}
