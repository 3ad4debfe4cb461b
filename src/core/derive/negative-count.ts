import type { Formula } from '../model/formula.ts';
import type { Unit } from '../model/unit.ts';
import { Collector } from '../problem.ts';
import { isCount, type UnitTable } from '../units/unit-table.ts';
import { evaluateFormula, type FormulaInput } from './evaluate-formula.ts';
import { tryFormula } from './formula-error.ts';
import type { Interval } from './interval.ts';

/** A positive number that makes no difference to a formula, but by which it can divide. */
const ALMOST_ZERO = 1e-100;

/**
 * Whether a formula gives a count that is below zero whatever its inputs are, as `-firms` does. A difference such as
 * `now - before` is a change and may be below zero. So may the result of an input that is below zero itself.
 */
export function isNegativeCount(
	formula: Formula,
	inputs: ReadonlyMap<string, FormulaInput>,
	unit: Unit,
	table: UnitTable,
): boolean {
	const [part, ...more] = unit.parts;
	if (part === undefined || more.length > 0 || part.power !== 1 || !isCount(part.atom)) return false;
	const anyInputs = new Map(
		[...inputs].map(([name, input]) => [
			name,
			'interval' in input
				? {
						...input,
						interval: anyOfSameSign(input.interval),
						allowed: input.allowed && anyOfSameSign(input.allowed),
					}
				: input,
		]),
	);
	const amount = tryFormula(() => evaluateFormula(formula, anyInputs, table), new Collector());
	return amount !== undefined && amount.interval.high <= 0;
}

/** All values that an input could have: positive ones only, if this one is not below zero. */
function anyOfSameSign({ low }: Interval): Interval {
	return { low: low >= 0 ? ALMOST_ZERO : Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
}
