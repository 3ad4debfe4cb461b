import type { Qualifier } from '../model/quantity.ts';
import type { Words } from './reading-language.ts';

/**
 * What words beside a number say of it. `exactly`: nothing, though a part of them alone would (“neither more nor less
 * than 40”). `unclear`: they compare, but on which side of the number is not certain (“no firm has more than 40”).
 */
export type Meaning = Qualifier | 'exactly' | 'unclear';

/** Words that make a number vaguer or a bound. */
export interface QualifierWords {
	/** Before a number. The longest match is used, for “no more than” is not “more than”; of equals the first. */
	readonly before: readonly (readonly [Meaning, Words])[];
	/** After a number. The first match is used. `{noun}` stands for the noun that is counted. */
	readonly after: readonly (readonly [Meaning, Words])[];
	/** Before a number; these may mean something else as well. */
	readonly ambiguous: readonly (readonly [Qualifier, Words])[];
	/** The same after a number. */
	readonly ambiguousAfter?: readonly (readonly [Qualifier, Words])[] | undefined;
	/** After a number, they add it to what is compared with it: “more than 40 or equal”. Left out if not known. */
	readonly orEqual?: Words | undefined;
	/** Such words after a number, if its scale or its sign may stand behind them: “40-тан астам пайыз”. */
	readonly beforeSign?: RegExp | undefined;
	/** Articles that may stand between a phrase of `before` and the number. */
	readonly articles: Words;
	/** Whether a phrase before a number may mean something else there. Both are in lower case, `article` may be empty. */
	readonly isAmbiguous: (phrase: string, article: string, before: string, after: string) => boolean;
	/** Whether the words on both sides make the number a lower bound: “from 5 firms up”. */
	readonly isFromUp: (before: string, after: string) => boolean;
}
