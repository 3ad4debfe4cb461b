import { type Qualifier, type Quantity, UNSTATED, type Unstated } from '../model/quantity.ts';
import { allowedRange, type Exactness } from '../model/uncertainty.ts';
import type { Unit } from '../model/unit.ts';
import type { FormulaInput } from './evaluate-formula.ts';
import type { Interval } from './interval.ts';
import { roundOff } from './round-off.ts';

/** The parts of a figure with a known value that a formula needs. */
export interface KnownFigure extends Exactness {
	readonly quantity: Quantity;
	readonly unit: Unit;
	readonly qualifier?: Qualifier | undefined;
}

/**
 * Reads the value of a figure as an input of a formula: a period, or all values that the figure allows, in base
 * units. The qualifiers “at least” and “more than” leave the upper bound unstated, “at most” and “less than” the
 * lower one.
 */
export function readInput({ quantity, unit, qualifier, ...exactness }: KnownFigure): FormulaInput {
	if (quantity.kind === 'date') return { start: quantity.date, end: quantity.date };
	if (quantity.kind === 'interval') return { start: quantity.start, end: quantity.end };
	const openBelow = qualifier === 'at most' || qualifier === 'less than';
	const openAbove = qualifier === 'at least' || qualifier === 'more than';
	const allowed = quantity.kind === 'number' ? allowedRange(quantity.value, exactness) : undefined;
	const inBaseUnits = (of: { readonly low: number | Unstated; readonly high: number | Unstated }): Interval => ({
		low: openBelow || of.low === UNSTATED ? Number.NEGATIVE_INFINITY : of.low * unit.scale,
		high: openAbove || of.high === UNSTATED ? Number.POSITIVE_INFINITY : of.high * unit.scale,
	});
	return {
		interval: inBaseUnits(boundsOf(quantity)),
		allowed: allowed && inBaseUnits({ low: roundOff(allowed.low), high: roundOff(allowed.high) }),
		dimension: unit.dimension,
	};
}

function boundsOf(quantity: Quantity & { kind: 'number' | 'range' | 'share' | 'unstated' }): {
	readonly low: number | Unstated;
	readonly high: number | Unstated;
} {
	if (quantity.kind === 'range') return quantity;
	if (quantity.kind === 'unstated') return { low: UNSTATED, high: UNSTATED };
	const value = quantity.kind === 'share' ? quantity.of / quantity.in : quantity.value;
	return { low: value, high: value };
}
