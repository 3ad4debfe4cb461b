import type { Words } from './reading-language.ts';

/** Words that name a unit after a number, and words that divide by one. */
export interface MeasurePatterns {
	/** Units of two words, each with the one word that names it. */
	readonly pairs: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[];
	/** “Square”, “cubic” and the like before a unit, and “squared” after it, with their powers. */
	readonly powers: readonly (readonly [Words, '2' | '3'])[];
	readonly powersAfter?: readonly (readonly [Words, '2' | '3'])[];
	/** Rates in one word, each with the units that it joins: `kmph`, `km/h`. */
	readonly rates?: readonly (readonly [Words, string])[];
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
	/** Scale words that stand alone: “per thousand people”. */
	readonly several: RegExp;
	readonly noRateFollows: RegExp;
}
