import { type Qualifier, type Quantity, UNSTATED } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { FormulaInput } from './evaluate-formula.ts';

/** A figure whose value is known, as a formula needs it. */
export interface KnownFigure {
	readonly quantity: Quantity;
	readonly unit: Unit;
	readonly qualifier?: Qualifier | undefined;
}

/**
 * All that a figure allows, in base units. “At least” and “more than” leave the upper bound unstated, “at most” and
 * “less than” the lower.
 */
export function readInput({ quantity, unit, qualifier }: KnownFigure): FormulaInput {
	if (quantity.kind === 'date') return { start: quantity.date, end: quantity.date };
	if (quantity.kind === 'interval') return { start: quantity.start, end: quantity.end };
	const { low, high } = quantity.kind === 'number' ? { low: quantity.value, high: quantity.value } : quantity;
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
