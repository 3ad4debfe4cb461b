import type { Words } from './reading-language.ts';

/** The words of a language with which numbers are found in prose, and what changes a figure beside it. */
export interface ProseWords {
	/**
	 * Words that state a quantity. `maybe` is a faster pattern, which matches every text in which `pattern` matches.
	 * Empty if the number words of the language are not known.
	 */
	readonly numberWords: readonly NumberWordPatterns[];
	/** Ordinals in digits: `1st`. */
	readonly ordinalDigits: Words;
	/** The “and” that may join the words of one number: “two hundred and six”. */
	readonly joinedBy: Words;
	/** The words after which `joinedBy` may come. */
	readonly joinedAfter: Words;
	readonly idioms: IdiomPatterns;
	/** Patterns of names that hold number words and count nothing: “Group of Seven”. A space is any white space. */
	readonly names: readonly string[];
	readonly quantities: QuantitySets;
	readonly beside: BesidePatterns;
	readonly labels: LabelPatterns;
	/** Before a number that counts off parts of a report: “Chart 2”, “see sections 3 and 4”. */
	readonly partBefore: RegExp;
	readonly editions: EditionPatterns;
	readonly unitNames: UnitNameWords;
}

/** If `pattern` ignores case, its words are in small letters. */
export interface NumberWordPatterns {
	readonly maybe: RegExp;
	readonly pattern: RegExp;
	/** If one of these, which are sticky, matches where `pattern` does, the word counts nothing. They ignore case. */
	readonly unless?: readonly RegExp[] | undefined;
	/** Matches, by their case, of which `pattern` matches none: “the one Smith uses”. */
	readonly except?: RegExp | undefined;
}

/** Fixed phrases in which a word for a number counts nothing. */
export interface IdiomPatterns {
	/** Left out if the number words of the language are not known. */
	readonly phrases?: RegExp | undefined;
	/** If a phrase ends with a number and `countedAfter` follows it, the number counts: “take five firms”. */
	readonly endsWithNumber: RegExp;
	readonly countedAfter: RegExp;
}

/** Words, in lower case, that a text may consist of if it is a quantity and not a name. */
export interface QuantitySets {
	/** They scale a number, and state a quantity without one as well. */
	readonly scales: ReadonlySet<string>;
	/** They join numbers, or make one vaguer or a bound. */
	readonly joiners: ReadonlySet<string>;
	readonly money: ReadonlySet<string>;
	/** The gap between the two halves of one word: the space of “per cent”. */
	readonly gapInPercent: RegExp;
}

/** What beside a figure changes its number. */
export interface BesidePatterns {
	readonly minus: Words;
	/** A word after the number that multiplies or divides it. */
	readonly scaleAfter: RegExp;
	/** The same in brackets. */
	readonly scaleInBrackets: RegExp;
	/** The same, shortened to a letter and a full stop. */
	readonly shortenedAfter: RegExp;
	/** A currency before a figure, which has a unit already. */
	readonly moneyBefore: RegExp;
	/** A currency after a figure; “euro notes” is not one. */
	readonly moneyAfter: RegExp;
	/** “Times” after a figure: “3 times as many”. */
	readonly timesAfter: RegExp;
	/** A scale, a percent sign or a currency at the end of a heading: “Firms (mln)”, “€ bn”. */
	readonly endsWithScale: RegExp;
	/** Matches those scales of `endsWithScale` that are percentages or similar ratios. */
	readonly percentScale: RegExp;
	/** Matches a figure as shown if it is a percentage or a similar ratio. */
	readonly percentShown: RegExp;
}

/** Patterns that distinguish a name with a number in it from a quantity. */
export interface LabelPatterns {
	/** Words that are not part of names: they measure, compare, or join a number to a noun. */
	readonly noName: RegExp;
	/** Nouns that are numbered, not counted: “type 2 diabetes”. */
	readonly numbered: RegExp;
	/** “11 September attacks”. */
	readonly dayOfName: RegExp;
	/** A name that ends with its number in words: “net zero”. */
	readonly nameBefore: RegExp;
	/** “The crisis of 2008”. */
	readonly ofBefore: RegExp;
	/** The ending that makes a plural of a name: “Llama-2s”. */
	readonly pluralOfName: RegExp;
	/** Words with the ending of a plural. */
	readonly plural: RegExp;
	/** Plurals without this ending, such as “people”. */
	readonly plurals: RegExp;
	/** Words after which a number counts: “firms 2008”, “fined 40”. */
	readonly verbOrPlural: RegExp;
	/** Number words that form names with a singular noun: “half marathon”. */
	readonly withSingular: RegExp;
	/** Letters before digits that make them a sum. */
	readonly money: RegExp;
	/** What a hyphen may join to a number to form a name: “25-year bond”, but not “five-fold”. */
	readonly joinedAfter: RegExp;
}

/** What stands around a number in a title. */
export interface EditionPatterns {
	/** Before a number that counts or measures, so that it is no year. */
	readonly before: RegExp;
	/** After the year of an edition. */
	readonly after: RegExp;
}

/** Words in the name of a unit that say more than what is counted. The name is read beside every value in the unit. */
export interface UnitNameWords {
	/** Anywhere in the name, they multiply the value: “firm-thousands”. */
	readonly scales: Words;
	/** After digits, they multiply these: “5k”; case counts. */
	readonly shortScales: Words;
	/** At the start, with the white space after them, they count in groups: “tens of firms”. */
	readonly groups: Words;
	/** At the start, with the white space after them, they negate or compare the value: “minus firms”, “fewer firms”. */
	readonly changes: Words;
	/** As the whole name, they are a share; case counts, for “PC” is none. */
	readonly shares: Words;
	/** At the start, they look like a scale but are a unit that a report may have: “basis points”. */
	readonly ratios: Words;
	/** After these words, a scale divides the value: “per thousand”. */
	readonly divides: Words;
	/** Before any word, they make the value a rate: “per day”. */
	readonly per: Words;
	/** Other words that make the value a rate, such as “a day”, “daily” and “p.a.”, or negate it: “negative”. */
	readonly rates: Words;
	/** As the whole name, they are a unit that every report has; case counts. */
	readonly otherUnits: Words;
	/** Currencies, at the start of a name. */
	readonly money: Words;
}
