import { tidy } from './tidy.ts';

/**
 * Every value from `low` to `high`, both included; `low` ≤ `high`. A bound of ±Infinity is one that nobody stated.
 * The operations keep every value that their operands allow (Moore 1966, Interval Analysis). They take each operand
 * to vary by itself: of `x - x` they make a range around zero.
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
 * Zero times an unstated bound is zero: the bound is some finite number that nobody gave.
 *
 * @throws {RangeError} If the product is too large for a number.
 */
export function multiply(a: Interval, b: Interval): Interval {
	return hull([product(a.low, b.low), product(a.low, b.high), product(a.high, b.low), product(a.high, b.high)], a, b);
}

/**
 * Anything over an unstated bound tends to zero.
 *
 * @throws {RangeError} If `b` contains zero: the quotient then has no bounds. Also if it is too large for a number.
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
 * Raises to a power. A whole exponent takes any base (a negative one, a base without zero);
 * any other needs a base above zero, as `exp(exponent × ln(base))` does.
 *
 * @throws {RangeError} If the base lies outside what the exponent takes, or the power is too large for a number.
 */
export function power(base: Interval, exponent: Interval): Interval {
	const whole = tidy(exponent.low);
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

/** For people: `0–4`, `5`, `unstated–4`. */
export function describe(a: Interval): string {
	return isPoint(a) ? bound(a.low) : `${bound(a.low)}–${bound(a.high)}`;
}

function bound(value: number): string {
	return Number.isFinite(value) ? String(tidy(value)) : 'unstated';
}

function wholePower(base: Interval, exponent: number): Interval {
	if (exponent < 0) return divide(point(1), wholePower(base, -exponent));
	const ends = [base.low ** exponent, base.high ** exponent];
	const turns = exponent > 0 && exponent % 2 === 0 && base.low < 0 && base.high > 0;
	return hull(turns ? [0, ...ends] : ends, base);
}

/** One to any power is one, an endless one included, where JavaScript says NaN. */
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

/** Keeps an overflow from passing for an unstated bound. */
function bounded(low: number, high: number, ...operands: readonly Interval[]): Interval {
	const stated = operands.every((operand) => Number.isFinite(operand.low) && Number.isFinite(operand.high));
	const overflow = stated
		? !Number.isFinite(low) || !Number.isFinite(high)
		: low === Number.POSITIVE_INFINITY || high === Number.NEGATIVE_INFINITY;
	if (overflow || Number.isNaN(low) || Number.isNaN(high))
		throw new RangeError('The result is too large for a number.');
	return { low, high };
}
