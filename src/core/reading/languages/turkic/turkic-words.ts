import type { CurrencyName } from '../../words-anywhere.ts';

/**
 * Alternatives of a regular expression, separated by `|`. A space stands for any white space, and `ʻ` for every mark
 * that writers use for it: ‘ ’ ' ` ʼ.
 */
export type Phrases = string;

/**
 * The words of a Turkic language that is read whole. The languages share their grammar: endings say what other
 * languages say by words before a number, and the words that compare a number stand behind it.
 */
export interface TurkicWords {
	/** ISO 639. */
	readonly code: string;
	readonly endings: Endings;
	readonly numbers: NumberTable;
	/** Scale words without their endings, and their powers of ten. */
	readonly scales: readonly (readonly [Phrases, number])[];
	readonly percent: Phrases;
	readonly percentagePoint: Phrases;
	/** “Times” after a number, with its endings: “3,5 есе”. */
	readonly times: Phrases;
	readonly minus: Phrases;
	/** “Not”, behind what it denies. */
	readonly not: Phrases;
	/** Behind a sentence: it is not true. */
	readonly untrue: Phrases;
	readonly and: Phrases;
	readonly year: Phrases;
	/** Names of the months, January first, and words for a quarter of a year. */
	readonly months: readonly Phrases[];
	readonly quarter: Phrases;
	readonly compared: ComparedWords;
	readonly ranges: RangePhrases;
	/** Words of change, as far as their stems: “өс”. */
	readonly change: Phrases;
	readonly rates: RatePhrases;
	/** What stands behind an ordinal that is a rank: “орын”. */
	readonly place: Phrases;
	readonly currencies: readonly CurrencyName[];
	/** Names of currencies without their endings, and the hundredth parts of them. */
	readonly money: Phrases;
	readonly coins: Phrases;
	readonly units: UnitStems;
	/** Behind degrees: they are below zero. */
	readonly frost: Phrases;
	readonly prose: ProsePhrases;
}

/** Endings of nouns and numbers in all their harmonies. */
export interface Endings {
	/** “From”: the ablative. */
	readonly from: Phrases;
	/** “To”: the dative. */
	readonly to: Phrases;
	/** “Up to” as one ending: “gacha”. */
	readonly upTo: Phrases;
	readonly others: Phrases;
	readonly possessive: Phrases;
	/** An ending that makes a number vague: “40-тай”. */
	readonly about: Phrases;
	readonly ordinal: Phrases;
	/** A word or an ending that counts pieces: “40 ta”. */
	readonly counter: Phrases;
	/** All forms of a noun, with its endings; the noun itself is the first. */
	readonly inflect: (stem: string) => readonly string[];
}

/** Words for numbers without their endings, each with a space between its spellings. */
export interface NumberTable {
	/** From one to nine. */
	readonly ones: readonly string[];
	/** From ten to ninety. */
	readonly tens: readonly string[];
	readonly hundred: string;
	readonly zero: string;
	/** Words that count people or pieces, and their values. */
	readonly collectives: Readonly<Record<string, number>>;
	/** “Half” before a noun or a scale word, and after a number. */
	readonly half: Phrases;
	/** “Half of it”, without the ending of its case. */
	readonly halfOf: Phrases;
	/** Between wholes and the tenth parts of one: “бүтін”. */
	readonly whole: Phrases;
	readonly every: Phrases;
	/** Before a scale word, they leave open how many: “бірнеше мың”. */
	readonly several: Phrases;
	/** Words with the form of a number that are none there, by what stands around them. */
	readonly noNumber: readonly {
		readonly word: Phrases;
		readonly after?: Phrases | undefined;
		readonly before?: Phrases | undefined;
	}[];
}

/** Words that make a number vaguer or a bound. */
export interface ComparedWords {
	readonly before: Readonly<Record<'at most' | 'at least' | 'about', Phrases>>;
	/** Behind “from”: “40-тан астам”. Those of `mayCompare` also compare other things: “былтырғыдан көп”. */
	readonly more: Phrases;
	readonly moreMayCompare: Phrases;
	readonly less: Phrases;
	/** Behind `more` or `less`, they turn it into the other bound: “40-тан кем емес”. */
	readonly denied: Phrases;
	/** Denied forms behind “from”: “40-тан аспайды”. */
	readonly notMore: Phrases;
	/** Behind “to”: “40-қа жуық”, “40-қа жетпейді”. */
	readonly near: Phrases;
	readonly notReached: Phrases;
	/** Behind the number itself: “40 шақты”. */
	readonly around: Phrases;
	/** “And more than that”, “or less than that”. */
	readonly orMore: Phrases;
	readonly orLess: Phrases;
	readonly fromOn: Phrases;
}

export interface RangePhrases {
	/** Behind the ending of “to”, it makes an upper end: “дейін”. */
	readonly upTo: Phrases;
	readonly and: Phrases;
	readonly between: Phrases;
}

export interface RatePhrases {
	/** Before a number: it is a rate, “жылына 5 кг”. By the code of the unit that divides it. */
	readonly before: Readonly<Record<string, Phrases>>;
	/** Behind the base of a rate and “to”: “100 000 адамға шаққанда”. */
	readonly base: Phrases;
}

/** Nouns without their endings: for each code of a unit, and for people. */
export interface UnitStems {
	readonly names: Readonly<Record<string, string>>;
	readonly symbols: Readonly<Record<string, string>>;
	readonly people: string;
	readonly square: Phrases;
	readonly cubic: Phrases;
	readonly hour: Phrases;
	readonly degrees: Phrases;
	readonly celsius: Phrases;
}

export interface ProsePhrases {
	/** Fixed phrases in which a word for a number counts nothing. */
	readonly idioms: Phrases;
	/** Vague counts of a scale: “мыңдаған”. */
	readonly vague: Phrases;
	/** Parts of a report that are counted off: “кесте”. */
	readonly parts: Phrases;
	/** Words that are not part of a name, such as conjunctions. */
	readonly noName: Phrases;
}
