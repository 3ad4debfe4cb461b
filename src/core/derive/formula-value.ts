import type { Dimension } from '../model/unit.ts';
import { dimensionless } from '../units/dimension.ts';
import { valueError } from './formula-error.ts';
import type { Interval } from './interval.ts';

/** The range of a value and its dimension, in base units: metres, seconds, USD; 0.4 for 40 %. */
export interface FormulaValue {
	readonly interval: Interval;
	readonly dimension: Dimension;
}

/**
 * Computes an interval.
 *
 * @throws {FormulaError} In place of a RangeError of the arithmetic.
 */
export function tryInterval(compute: () => Interval, about = ''): Interval {
	try {
		return compute();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw valueError(
			error.message,
			`${about}A formula must have a value for everything that its inputs allow; a bound that is unstated may be zero.`,
		);
	}
}

/** A pure number. */
export function pure(interval: Interval): FormulaValue {
	return { interval, dimension: dimensionless };
}
