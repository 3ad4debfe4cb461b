import { type Qualifier, type Quantity, UNSTATED, type Unstated } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { FormulaInput } from './evaluate-formula.ts';

/** The parts of a figure with a known value that a formula needs. */
export interface KnownFigure {
	readonly quantity: Quantity;
	readonly unit: Unit;
	readonly qualifier?: Qualifier | undefined;
}

/**
 * Reads the value of a figure as an input of a formula: a period, or all values that the figure allows, in base
 * units. The qualifiers “at least” and “more than” leave the upper bound unstated, “at most” and “less than” the
 * lower one.
 */
export function readInput({ quantity, unit, qualifier }: KnownFigure): FormulaInput {
	if (quantity.kind === 'date') return { start: quantity.date, end: quantity.date };
	if (quantity.kind === 'interval') return { start: quantity.start, end: quantity.end };
	const { low, high } = boundsOf(quantity);
	const openBelow = low === UNSTATED || qualifier === 'at most' || qualifier === 'less than';
	const openAbove = high === UNSTATED || qualifier === 'at least' || qualifier === 'more than';
	return {
		interval: {
			low: openBelow ? Number.NEGATIVE_INFINITY : low * unit.scale,
			high: openAbove ? Number.POSITIVE_INFINITY : high * unit.scale,
		},
		dimension: unit.dimension,
	};
}

function boundsOf(quantity: Quantity & { kind: 'number' | 'range' | 'share' }): {
	readonly low: number | Unstated;
	readonly high: number | Unstated;
} {
	if (quantity.kind === 'range') return quantity;
	const value = quantity.kind === 'share' ? quantity.of / quantity.in : quantity.value;
	return { low: value, high: value };
}
