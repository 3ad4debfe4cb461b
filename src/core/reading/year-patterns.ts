/** Decide whether a bare number from 1500 to 2199 is a year or a count, by the text before or after it. */
export interface YearPatterns {
	/** Before: a year for certain. */
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
	/** Before: a year that need not be a calendar year, “FY2023”. */
	readonly fiscal?: RegExp | undefined;
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
