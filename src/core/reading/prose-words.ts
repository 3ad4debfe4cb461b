import type { Words } from './reading-language.ts';

/** What a language knows of numbers that are typed in prose, and of what stands beside a figure there. */
export interface ProseWords {
	/**
	 * Words that state a quantity, and a quick look that every text with one of them passes; none where none are known.
	 */
	readonly numberWords: readonly { readonly maybe: RegExp; readonly pattern: RegExp }[];
	/** Digits with an ending that state an order: `1st`. */
	readonly ordinalDigits: Words;
	/** What may join the words of one number, and behind which of them: “two hundred and six”. */
	readonly joinedBy: Words;
	readonly joinedAfter: Words;
	readonly idioms: IdiomPatterns;
	readonly quantities: QuantitySets;
	readonly beside: BesidePatterns;
	readonly labels: LabelPatterns;
	readonly editions: EditionPatterns;
	readonly unitNames: UnitNameWords;
}

/** Fixed phrases in which a word for a number counts nothing. */
export interface IdiomPatterns {
	/** Left out where the words for numbers are not known. */
	readonly phrases?: RegExp | undefined;
	/** A phrase that ends so is none if what its number would count stands behind it: “take five firms”. */
	readonly endsWithNumber: RegExp;
	readonly countedAfter: RegExp;
}

/** Words of which a quantity may consist that names nothing, in small letters. */
export interface QuantitySets {
	/** They scale a number, and state a quantity without one as well. */
	readonly scales: ReadonlySet<string>;
	/** They join numbers, or say how firm one is. */
	readonly joiners: ReadonlySet<string>;
	readonly money: ReadonlySet<string>;
	/** What may part the two halves of one word: the space of “per cent”. */
	readonly gapInPercent: RegExp;
}

/** What makes another number of a figure beside it. */
export interface BesidePatterns {
	readonly minus: Words;
	/**
	 * What multiplies or divides the number before it, as a word, in brackets, or shortened to a letter and a full stop.
	 */
	readonly scaleAfter: RegExp;
	readonly scaleInBrackets: RegExp;
	readonly shortenedAfter: RegExp;
	/** A unit that a figure would be given a second time; “euro notes” are things. */
	readonly moneyBefore: RegExp;
	readonly moneyAfter: RegExp;
	readonly timesAfter: RegExp;
	/** A scale, a percent sign or a currency that a heading ends with: “Firms (mln)”, “€ bn”. */
	readonly endsWithScale: RegExp;
	/** A scale of these that is a percentage or its kin. */
	readonly percentScale: RegExp;
	/** A figure shows by this that it is a percentage. */
	readonly percentShown: RegExp;
}

/** What parts a name with a number in it from a quantity. */
export interface LabelPatterns {
	/** Words that no name consists of: they measure, compare, or join a number to what it counts. */
	readonly noName: RegExp;
	/** Nouns that are numbered, not counted: “type 2 diabetes”. */
	readonly numbered: RegExp;
	/** “11 September attacks”. */
	readonly dayOfName: RegExp;
	/** A name that ends with its number in words: “net zero”. */
	readonly nameBefore: RegExp;
	/** “The crisis of 2008”. */
	readonly ofBefore: RegExp;
	/** What makes several of a name that it hangs on: “Llama-2s”. */
	readonly pluralOfName: RegExp;
	/** How a plural ends, and plurals that do not. */
	readonly plural: RegExp;
	readonly plurals: RegExp;
	/** “Firms 2008”, “fined 40”: the number behind it counts. */
	readonly verbOrPlural: RegExp;
	/** Words of a number that make names with a noun in the singular: “half marathon”. */
	readonly loose: RegExp;
	/** Letters before digits that make a sum of them. */
	readonly money: RegExp;
	/** What hangs on a number and makes a name of it: “25-year bond”, and not “five-fold”. */
	readonly joinedAfter: RegExp;
}

/** What stands beside the year of an edition in a title, and what before a number that counts or measures. */
export interface EditionPatterns {
	readonly before: RegExp;
	readonly after: RegExp;
}

/** What in the name of a unit says more than what is counted: it is read beside every value in the unit. */
export interface UnitNameWords {
	/** They multiply the value wherever they stand in the name: “firm-thousands”. */
	readonly scales: Words;
	/** Behind digits they scale them: “5k”; case counts. */
	readonly shortScales: Words;
	/** At its head, they count in groups, with the white space behind them: “tens of firms”. */
	readonly groups: Words;
	/** At its head, they turn or compare the value, with the white space behind them: “minus firms”, “fewer firms”. */
	readonly turns: Words;
	/** As the whole name they are a share; case counts, for capitals make a “PC” of it. */
	readonly shares: Words;
	/** At its head they look like a scale, and are a unit that a report may have: “basis points”. */
	readonly ratios: Words;
	/** Behind it a scale is a number that divides the value: “per thousand”. */
	readonly divides: Words;
	/** Before any word they make a rate of the value: “per day”. */
	readonly per: Words;
	/** Other words that make a rate of the value, as “a day”, “daily” and “p.a.” do, or turn it: “negative”. */
	readonly rates: Words;
	/** As the whole name they are a unit that every report has; case counts. */
	readonly otherUnits: Words;
	/** At the head of a name. */
	readonly money: Words;
}
