import { roundOff } from './round-off.ts';

/**
 * Every value from `low` to `high`, both included; `low` ≤ `high`. A bound of ±Infinity is unstated. The result of an
 * operation holds every value that its operands allow (Moore 1966, Interval Analysis). Operands vary independently of
 * each other: `x - x` is a range around zero.
 */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

export function point(value: number): Interval {
	return { low: value, high: value };
}

export function isPoint(a: Interval): boolean {
	return a.low === a.high;
}

export function negate(a: Interval): Interval {
	return { low: -a.high, high: -a.low };
}

/** @throws {RangeError} If the sum is too large for a number. */
export function add(a: Interval, b: Interval): Interval {
	return bounded(a.low + b.low, a.high + b.high, a, b);
}

/** @throws {RangeError} If the difference is too large for a number. */
export function subtract(a: Interval, b: Interval): Interval {
	return add(a, negate(b));
}

/**
 * Multiplies two intervals. Zero times an unstated bound is zero, because the bound is some finite number.
 *
 * @throws {RangeError} If the product is too large for a number.
 */
export function multiply(a: Interval, b: Interval): Interval {
	return hull([product(a.low, b.low), product(a.low, b.high), product(a.high, b.low), product(a.high, b.high)], a, b);
}

/**
 * Divides two intervals. A number divided by an unstated bound is zero, the limit.
 *
 * @throws {RangeError} If `b` contains zero, because the quotient then has no bounds. If the quotient is too large
 *   for a number.
 */
export function divide(a: Interval, b: Interval): Interval {
	if (b.low <= 0 && b.high >= 0) throw new RangeError(`Divisor ${describe(b)} contains zero.`);
	return hull(
		[quotient(a.low, b.low), quotient(a.low, b.high), quotient(a.high, b.low), quotient(a.high, b.high)],
		a,
		b,
	);
}

/**
 * Raises an interval to a power. With a whole exponent the base may be any interval, but without zero if the exponent
 * is negative. With any other exponent the base must be above zero, as for `exp(exponent × ln(base))`.
 *
 * @throws {RangeError} If the base is outside these limits, or the power is too large for a number.
 */
export function power(base: Interval, exponent: Interval): Interval {
	const whole = roundOff(exponent.low);
	if (isPoint(exponent) && Number.isInteger(whole)) return wholePower(base, whole);
	if (base.low < 0 || (base.low === 0 && exponent.low <= 0)) {
		throw new RangeError(
			`Base ${describe(base)} is not above zero, and the exponent ${describe(exponent)} is not a whole number.`,
		);
	}
	const corners = [base.low, base.high].flatMap((x) => [exponent.low, exponent.high].map((y) => positivePower(x, y)));
	return hull(corners, base, exponent);
}

export function min(a: Interval, b: Interval): Interval {
	return { low: Math.min(a.low, b.low), high: Math.min(a.high, b.high) };
}

export function max(a: Interval, b: Interval): Interval {
	return { low: Math.max(a.low, b.low), high: Math.max(a.high, b.high) };
}

/**
 * The whole numbers of an interval, from the first to the last.
 *
 * @throws {RangeError} If it holds none.
 */
export function wholeNumbers(a: Interval): Interval {
	const [first, last] = [Math.ceil(roundOff(a.low)) + 0, Math.floor(roundOff(a.high)) + 0];
	if (first > last) throw new RangeError(`There is no whole number in ${describe(a)}.`);
	return { low: first, high: last };
}

/** Formats an interval for a message: `0–4`, `5`, `unstated–4`. */
export function describe(a: Interval): string {
	return isPoint(a) ? bound(a.low) : `${bound(a.low)}–${bound(a.high)}`;
}

function bound(value: number): string {
	return Number.isFinite(value) ? String(roundOff(value)) : 'unstated';
}

function wholePower(base: Interval, exponent: number): Interval {
	if (exponent < 0) return divide(point(1), wholePower(base, -exponent));
	const ends = [base.low ** exponent, base.high ** exponent];
	const hasMinimumAtZero = exponent > 0 && exponent % 2 === 0 && base.low < 0 && base.high > 0;
	return hull(hasMinimumAtZero ? [0, ...ends] : ends, base);
}

/** A power whose base is not negative. One to an infinite power is one; in JavaScript it is NaN. */
function positivePower(x: number, y: number): number {
	return x === 1 ? 1 : x ** y;
}

function product(x: number, y: number): number {
	return x === 0 || y === 0 ? 0 : x * y;
}

function quotient(x: number, y: number): number {
	return Number.isFinite(y) ? x / y : 0;
}

function hull(values: readonly number[], ...operands: readonly Interval[]): Interval {
	return bounded(Math.min(...values), Math.max(...values), ...operands);
}

/**
 * Makes an interval that is the result of an operation.
 *
 * @throws {RangeError} If a bound overflowed: it would otherwise be taken for an unstated one.
 */
function bounded(low: number, high: number, ...operands: readonly Interval[]): Interval {
	const stated = operands.every((operand) => Number.isFinite(operand.low) && Number.isFinite(operand.high));
	const overflow = stated
		? !Number.isFinite(low) || !Number.isFinite(high)
		: low === Number.POSITIVE_INFINITY || high === Number.NEGATIVE_INFINITY;
	if (overflow || Number.isNaN(low) || Number.isNaN(high))
		throw new RangeError('The result is too large for a number.');
	return { low, high };
}
