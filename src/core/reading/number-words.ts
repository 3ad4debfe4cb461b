import type { Fraction } from './fraction.ts';

/** A number that words state. */
export interface NumberWords {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Absent if the words do not state one number. */
	readonly value?: number | undefined;
	/** Why `value` is absent, as a clause. */
	readonly reason?: string | undefined;
	/** The words are a fraction, and `value` is its quotient. */
	readonly fraction?: Fraction | undefined;
	/** Power of ten by which `value` is multiplied. */
	readonly power?: number | undefined;
	/** The words say how many times: “twice”, “doubled”, “threefold”. */
	readonly multiplier: boolean;
}

/** A part that is added to a number: “and a half”. */
export interface PartAfter extends Fraction {
	/** UTF-16 code units. */
	readonly length: number;
	/** After a scale word the words can only mean a part of that scale: “3 million and a half people”. */
	readonly isOfScale?: boolean | undefined;
}
