import type { Formula } from '../model/formula.ts';
import type { Unit } from '../model/unit.ts';
import { Collector } from '../problem.ts';
import { isCount, type UnitTable } from '../units/unit-table.ts';
import { evaluateFormula, type FormulaInput } from './evaluate-formula.ts';
import { tryFormula } from './formula-error.ts';
import type { Interval } from './interval.ts';

/** Close enough to zero that no formula sees the difference, and far enough to divide by. */
const above = 1e-100;

/**
 * Whether a formula makes a count that is below zero whatever its inputs are, as `-firms` does. A difference such as
 * `now - before`, which is a change, may be below zero; so may whatever comes of an input that is.
 */
export function isNegativeCount(
	formula: Formula,
	inputs: ReadonlyMap<string, FormulaInput>,
	unit: Unit,
	table: UnitTable,
): boolean {
	const [part, ...more] = unit.parts;
	if (part === undefined || more.length > 0 || part.power !== 1 || !isCount(part.atom)) return false;
	const any = new Map(
		[...inputs].map(([name, input]) => [
			name,
			'interval' in input ? { ...input, interval: anyOf(input.interval) } : input,
		]),
	);
	const amount = tryFormula(() => evaluateFormula(formula, any, table), new Collector());
	return amount !== undefined && amount.interval.high <= 0;
}

/** All that an input of the same sign could be. */
function anyOf({ low }: Interval): Interval {
	return { low: low >= 0 ? above : Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
}
