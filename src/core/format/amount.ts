import type { Precision } from '../model/quantity.ts';

/** A number and how many digits of it are written. */
export interface WrittenNumber {
	readonly value: number;
	readonly precision?: Precision;
}

/** One number, or the two bounds of a range with the lower first. */
export type Amount = readonly [WrittenNumber] | readonly [WrittenNumber, WrittenNumber];

/** Decimal digits that a double keeps. Further ones are errors of the arithmetic. */
export const DIGITS = 15;

/** How many digits after the decimal sign a precision asks for. */
export function decimalsOf(precision: Precision): number {
	return precision === undefined || precision >= 1 ? 0 : Math.min(DIGITS, Math.round(-Math.log10(precision)));
}

/** Digits from the first that is not zero to the last that is known, from 1 to {@link DIGITS}: 3 of `12.0`. */
export function significantDigits({ value, precision = 1 }: WrittenNumber): number {
	const first = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
	return Math.min(DIGITS, Math.max(1, first - Math.round(Math.log10(precision)) + 1));
}
