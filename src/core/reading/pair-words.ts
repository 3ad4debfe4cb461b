import type { Words } from './reading-language.ts';

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
	/** Left out in languages that have no such ranges. */
	readonly behind?: RangeWordsBehind | undefined;
}

/** Words of ranges that stand behind each number: “120-дан 180-ге дейін”, “120 мен 180 аралығында”. */
export interface RangeWordsBehind {
	/** Ending of the first number or of its noun: “дан”. */
	readonly from: Words;
	/** Ending of the second number or of its noun: “ге”. */
	readonly to: Words;
	/** The same with a word that makes the two a range, if no word of change follows: “ге дейін”. */
	readonly upTo: Words;
	/** Between the two numbers: “мен”. */
	readonly and: Words;
	/** After the second number, if `and` stands before it: “аралығында”. */
	readonly between: Words;
	/** Words of change after the second number: “өсті”. */
	readonly change: Words;
}

/** Words that show what two numbers are together: a range, a change from one to the other, or two bounds. */
export interface PairWords {
	/** Before the first of two numbers: “from 5 to 10”. */
	readonly from: Words;
	/** Between a word of change and its amount: “rose by 5 to 10”. */
	readonly by: Words;
	/** Verbs and nouns of change, after which “from 5 to 10” states two numbers: “rose”. */
	readonly rise: Words;
	/** For changes to a smaller number: “a drop”. */
	readonly fall: Words;
	/** For changes to either side: “changed”. */
	readonly change: Words;
	/** Those that may have an amount after them: “may grow from 5 to 10 percent”. */
	readonly changeOrAmount: Words;
	/** As `change`, if they stand right before “from”; farther away they leave it unclear: “up from 5 to 10”. */
	readonly changeBeside: Words;
	/** May be words of change or of a range: “growth from 5 to 10 percent”. */
	readonly changeOrRange: Words;
	/** Words of a range: “varied from 5 to 10”. */
	readonly spread: Words;
	/** Words between a word of change and “from” that may begin another clause: “fell, while from 5 to 10 …”. */
	readonly otherClause: Words;
	/** Before the year of the first number: “from 17 % in 2019 to 33 %”. */
	readonly ofYear: Words;
	/** Between a lower and an upper bound: “more than 5 but less than 10”. */
	readonly bounds: Words;
}

/** Words in the bracket after a number that say what its numbers are. */
export interface UncertaintyWords {
	/** “95 % CI”, where 95 is the level. */
	readonly interval: Words;
	/** Before the margin of a percentage: “margin of error”. */
	readonly margin: Words;
	/** After the level of a margin: “±3 % at the 95 % confidence level”. */
	readonly confidence: Words;
	/** A spread of values, which is no uncertainty of the number: “sd 0.2”, “IQR 10–14”. */
	readonly spread: Words;
	/** How many cases a number rests on: “n = 40”. */
	readonly count: Words;
}
