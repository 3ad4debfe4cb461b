import type { Qualifier } from '../model/quantity.ts';
import type { Expression } from './expression.ts';
import type { ProseWords } from './prose-words.ts';
import type { Scale } from './scale-words.ts';
import type { WordsAnywhere } from './words-anywhere.ts';

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
	readonly numerals: NumeralWords;
	/** Words, with their endings, that multiply the number before them by a power of ten. */
	readonly scales: readonly (readonly [words: Words, power: number])[];
	/** The scale of a word that is not in `scales`; `gap` is the text before the word. */
	readonly otherScale: (word: string, gap: string, isMoney: () => boolean) => Omit<Scale, 'length'> | undefined;
	readonly qualifiers: QualifierWords;
	readonly dates: DatePatterns;
	readonly ranges: RangeWords;
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
}

/** One file of `languages/`: all of a language, or what is known of it. */
export interface KnownLanguage extends Partial<ReadingLanguage> {
	readonly anywhere?: { readonly [Part in keyof WordsAnywhere]?: Some<WordsAnywhere[Part]> };
}

type Some<Part> = Part extends readonly unknown[] ? Part : Partial<Part>;

/** A number that words state. */
export interface NumberWords {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Absent if the words do not state one number. */
	readonly value?: number | undefined;
	/** Power of ten by which `value` is multiplied. */
	readonly power?: number | undefined;
	/** The words say how many times: “twice”, “doubled”, “threefold”. */
	readonly multiplier: boolean;
}

/** A part that is added to a number: “and a half”. */
export interface PartAfter {
	readonly length: number;
	/** The decimals that it adds, such as `5`; absent if the part is no plain decimal, such as a third. */
	readonly decimals?: string | undefined;
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

/** Words that make a number vaguer or a bound. */
export interface QualifierWords {
	/** Before a number. The longest match is used, for “no more than” is not “more than”. */
	readonly before: readonly (readonly [Qualifier, Words])[];
	/** After a number. The first match is used. */
	readonly after: readonly (readonly [Qualifier, Words])[];
	/** Before a number; these may mean something else as well. */
	readonly ambiguous: readonly (readonly [Qualifier, Words])[];
	/** Articles that may stand between a phrase of `before` and the number. */
	readonly articles: Words;
	/** Whether a phrase before a number may mean something else there. Both are in lower case, `article` may be empty. */
	readonly isAmbiguous: (phrase: string, article: string, before: string, after: string) => boolean;
	/** Whether the words on both sides make the number a lower bound: “from 5 firms up”. */
	readonly isFromUp: (before: string, after: string) => boolean;
}

export interface DatePatterns {
	/** Months and days in words, the longest first: groups `year`, `month`, `day`, `firstMonth`, `firstDay`. */
	readonly patterns: readonly RegExp[];
	/** Matches the name of any month. `patterns` are tried only on texts that it matches, for speed. */
	readonly anyMonth: RegExp;
	/** The number of a month, from 1, by its name as the patterns find it. */
	readonly numberOfMonth: (name: string) => number;
	/** Whole names of the months; their case counts. */
	readonly months: Words;
}

/** Words that join two numbers or deny one. */
export interface RangeWords {
	/** “5 to 10”, “5 through 10”. */
	readonly to: Words;
	/** Joined to both numbers by hyphens: “5-to-10”. */
	readonly hyphened: Words;
	/** “Between 5 and 10”. */
	readonly between: Words;
	readonly and: Words;
	/** Before a number that is denied: “not 40”. */
	readonly denied: Words;
	/** Before a number that identifies something: “Table 5”; case counts. */
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
}

/** Words that make a number a multiplier, or give a scale or a part apart from it. */
export interface MultiplePatterns {
	readonly after: RegExp;
	/** The sign within the match of `after`: “times” of “times as many”. */
	readonly times: RegExp;
	readonly before: RegExp;
	readonly cents: RegExp;
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
	/** Words before a number in brackets that show it to be negative, as in accounts: “loss of (3)”. */
	readonly account: Words;
	/** Scale words after the bracket. */
	readonly accountScales: Words;
	/** Words after a hyphen that waits for its word: “5- to 10-year”. Left out, any word may come. */
	readonly hyphenWaits?: Words | undefined;
}

/** Words that name a unit after a number, and words that divide by one. */
export interface MeasurePatterns {
	/** Units of two words, each with the one word that names it. */
	readonly pairs: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[];
	/** “Square”, “cubic” and the like, with their powers. */
	readonly powers: readonly (readonly [Words, '2' | '3'])[];
	/** Adjectives that do not change the unit. */
	readonly adjective: RegExp;
	readonly noAdjective: ReadonlySet<string>;
	readonly noUnit: RegExp;
	readonly per: RegExp;
	readonly each: RegExp;
	/** Its first group is the adverb (“yearly”), its second the noun of “year on year”. */
	readonly adverb: RegExp;
	/** The unit of each adverb: `yearly: 'year'`. */
	readonly periods: Readonly<Record<string, string>>;
	/** “Per 1,000 people”, “per hundred”. */
	readonly several: RegExp;
	readonly noRateFollows: RegExp;
}

/** Decide whether a bare number from 1500 to 2199 is a year or a count, by the text before or after it. */
export interface YearPatterns {
	/** A year for certain: “since 2023”, “2023 года”. */
	readonly sureBefore: RegExp;
	readonly sureAfter?: RegExp | undefined;
	/** Before: a year, unless the unit of the figure follows. */
	readonly before: RegExp;
	/** Before: a year, unless a plural noun follows. */
	readonly beforeNoPlural: RegExp;
	/** Before: the start of a sentence or clause, so a noun after the number is more likely its subject. */
	readonly opening: RegExp;
	/** Before: the start of a sentence or clause, where a date is as likely as a count. */
	readonly unclearOpening: RegExp;
	/** Before: a name with its year, “Census 2020”. */
	readonly named: RegExp;
	/** After: a noun that a year belongs to, “the 2021 survey”. */
	readonly after: RegExp;
	readonly sentenceStart: RegExp;
	readonly singularAfter: RegExp;
	/** Before: the owner of a name that begins after the number, “Uzbekistan’s 2023 Digital Trust Law”. */
	readonly owner: RegExp;
	readonly article: RegExp;
	/** Before: an open bracket, alone or with a name, “(2021)”, “(Smith 2021)”. */
	readonly bracket: RegExp;
	readonly bracketEnd: RegExp;
	/** After: it counts, “2000 of the firms”. */
	readonly partAfter: RegExp;
	/** After: it counts, “2000 were surveyed”. */
	readonly pluralAfter: RegExp;
	/** Before: it counts, “a total of 2000”. */
	readonly countedBefore: RegExp;
	/** A plural noun begins here. */
	readonly plural: RegExp;
	/** Words after a number that are no adjectives of its noun. */
	readonly noAdjectives: ReadonlySet<string>;
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
