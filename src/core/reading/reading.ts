import type { Qualifier } from '../model/quantity.ts';
import type { Fraction } from './fraction.ts';
import type { Ratio } from './ratio-signs.ts';

/**
 * The meaning of a symbol or word beside a number. A currency is an ISO 4217 code, or what is written if that has no
 * code of its own; `oneOf` are then the units that it may mean.
 */
export type Sign =
	Ratio | 'multiplier' | 'rank' | { readonly currency: string; readonly oneOf?: readonly string[] | undefined };

/** Where a reading stands: offsets in UTF-16 code units, and the words between them. A qualifier is not part of it. */
interface Span {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** The words that make a number vaguer or a bound. */
export interface Qualified {
	readonly qualifier?: Qualifier | undefined;
	/** The words may mean something else as well (“over two years”), so a figure may leave the qualifier out. */
	readonly ambiguous?: boolean | undefined;
}

/** One end of a range, or a number by itself. */
export interface Bound {
	/** Multiplied by its scale words. A percentage stays as written: 40 for `40 %`. */
	readonly value: number;
	/** The place of the last digit that is written, a power of ten: 0.1 for `12.0 %`. Absent for “three dozen”. */
	readonly precision?: number | undefined;
	readonly sign?: Sign | undefined;
	/** The source breaks off right after it, so the number may be incomplete. */
	readonly cut: boolean;
	/** Four bare digits from 1500 to 2199, which may be a number or a year. */
	readonly year: boolean;
}

/** How exact a number is, as the words beside it say, in the same unit and scale: `± 240`, `[0.95 to 1.20]`. */
export type StatedUncertainty = {
	/** Confidence or coverage in percent, above 0 and below 100: 95 for “95 % CI”. Absent if the words give none. */
	readonly level?: number | undefined;
} & ({ readonly margin: number } | { readonly low: number; readonly high: number });

export interface NumberReading extends Span, Qualified, Bound {
	readonly kind: 'number';
	readonly uncertainty?: StatedUncertainty | undefined;
	/** The number is given as a fraction in the same unit, and `value` is its quotient: “two-thirds”, `1/4`. */
	readonly fraction?: Fraction | undefined;
	/** Where the words that name its unit begin, if not at `end`: “years” of “two years and a half”. */
	readonly unitAt?: number | undefined;
}

/** Two numbers, the lower one first. `high` is absent if the source breaks off before it. */
export interface RangeReading extends Span, Qualified {
	readonly kind: 'range';
	readonly low: Bound;
	readonly high?: Bound | undefined;
}

/** A share, given as a part and a whole that need not have been counted: “one in five”, “three of ten”. */
export interface ShareReading extends Span, Qualified {
	readonly kind: 'share';
	readonly part: number;
	readonly whole: number;
}

/** A month or a day, in ISO 8601. A year alone is a number with `year`, until the unit of a figure decides. */
export interface DateReading extends Span {
	readonly kind: 'date';
	readonly date: string;
	readonly cut: boolean;
	/** The words of the period that it begins or ends. */
	readonly period?: string | undefined;
}

/** Text that does not state one clear number: `1,20`, `24/7`, `10⁶`, the first number of `$5 or 10 million`. */
export interface UnreadableReading extends Span {
	readonly kind: 'unreadable';
	/** Why it cannot be read, as a clause; absent if the digits show why. */
	readonly reason?: string | undefined;
	/** What it states if the words beside it do not change it. */
	readonly perhaps?: NumberReading | RangeReading | ShareReading | undefined;
	/** A quantity in several units: the sum of its parts is a number for figures in one of the units. */
	readonly sum?: SumReading | undefined;
	/** A rate whose divisor stands before the number, “жылына 5 кг”: a number for figures whose unit divides by it. */
	readonly rate?: RateReading | undefined;
}

export interface RateReading {
	/** The code of the unit that divides it. */
	readonly per: string;
	/** What the number is, where it stands, and `unitGap` from its end to `unitAt`, if that is not at the end. */
	readonly number: Omit<NumberReading, keyof Span | 'unitAt'> | Omit<RangeReading, keyof Span>;
	readonly unitGap?: number | undefined;
}

/** A part of a quantity in several units, with the code of its unit: the 5 feet of “5 feet 2 inches”. */
export interface PartInUnit {
	readonly value: number;
	readonly unit: string;
}

/** The parts of a quantity, the largest unit first. */
export interface SumReading extends Qualified {
	readonly parts: readonly PartInUnit[];
	/** The source breaks off right after it. */
	readonly cut: boolean;
}

export type Reading = NumberReading | RangeReading | ShareReading | DateReading | UnreadableReading;
