import type { Qualifier } from '../model/quantity.ts';
import type { Ratio } from './ratio-signs.ts';

/**
 * What a symbol or word beside a number makes of it. A currency is an ISO 4217 code, or the symbol itself where it has
 * none.
 */
export type Sign = Ratio | 'multiplier' | { readonly currency: string };

/** Where a reading stands: offsets in UTF-16 code units, and the words between them. A qualifier lies outside. */
interface Span {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** How firmly the words state a number. */
export interface Firmness {
	readonly qualifier?: Qualifier | undefined;
	/** The words may as well mean something else (“over two years”), so the qualifier may be dropped. */
	readonly loose?: boolean | undefined;
}

/** One end of a range, or a number by itself. */
export interface Bound {
	/** Scale words are multiplied in; a percentage stays as written: 40 for `40 %`. */
	readonly value: number;
	readonly sign?: Sign | undefined;
	/** The passage breaks off right here, so the number may be incomplete. */
	readonly cut: boolean;
	/** Four bare digits from 1500 to 2199: a number and a year alike. */
	readonly year: boolean;
}

export interface NumberReading extends Span, Firmness, Bound {
	readonly kind: 'number';
	/** Where the words that name its unit begin, if not at its end: “years” of “two years and a half”. */
	readonly unitAt?: number | undefined;
}

/** Two numbers, the lower one first. `high` is absent where the passage breaks off before it. */
export interface RangeReading extends Span, Firmness {
	readonly kind: 'range';
	readonly low: Bound;
	readonly high?: Bound | undefined;
}

/** A share in the words of a part and a whole, neither of which counts by itself: “one in five”, “three of ten”. */
export interface ShareReading extends Span, Firmness {
	readonly kind: 'share';
	readonly part: number;
	readonly whole: number;
}

/**
 * A month or a day, in ISO 8601. A year alone is a number with `year`, until the unit of a figure says which it is.
 */
export interface DateReading extends Span {
	readonly kind: 'date';
	readonly date: string;
	readonly cut: boolean;
	/** The words of the period that it begins or ends. */
	readonly period?: string | undefined;
}

/**
 * What states no one number, or may state another than it seems to: `1,20`, `24/7`, `10⁶`, the first of `$5 or 10
 * million`.
 */
export interface UnreadableReading extends Span {
	readonly kind: 'unreadable';
	/** Why, as a clause; absent where the digits show it. */
	readonly reason?: string | undefined;
}

export type Reading = NumberReading | RangeReading | ShareReading | DateReading | UnreadableReading;
