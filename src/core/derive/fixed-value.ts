import type { Formula } from '../model/formula.ts';
import { Collector } from '../problem.ts';
import type { UnitTable } from '../units/unit-table.ts';
import { evaluateFormula, type FormulaInput } from './evaluate-formula.ts';
import { tryFormula } from './formula-error.ts';
import type { FormulaValue } from './formula-value.ts';
import type { Interval } from './interval.ts';
import { partsOfFormula } from './parts-of-formula.ts';

/**
 * How far inputs are shifted, relative to their values: far more than rounding errors, far less than real differences.
 */
const SHIFT = 1e-6;

/**
 * Whether the value of a formula is a number that stands in it, because `min` or `max` takes that number, as in
 * `min(share, 1)` if the share is above 1. The value is then the same if every input is slightly larger or slightly
 * smaller. Zero is allowed, as in `max(gain, 0)`.
 */
export function isFixedValue(
	formula: Formula,
	inputs: ReadonlyMap<string, FormulaInput>,
	table: UnitTable,
	{ interval }: FormulaValue,
): boolean {
	if (
		inputs.size === 0 ||
		(interval.low === 0 && interval.high === 0) ||
		!calls(formula, ['min', 'max']) ||
		calls(formula, ['duration'])
	)
		return false;
	return [1, -1].every((direction) => {
		const shifted = new Map(
			[...inputs].map(([name, input], index) => [name, shift(input, direction * (index + 1) * SHIFT)]),
		);
		const other = tryFormula(() => evaluateFormula(formula, shifted, table), new Collector())?.interval;
		return other?.low === interval.low && other.high === interval.high;
	});
}

/**
 * Shifts an input.
 *
 * @param by Relative to its value; another for each input, so that a ratio of two inputs changes too.
 */
function shift(input: FormulaInput, by: number): FormulaInput {
	if (!('interval' in input)) return input;
	const shifted = (bound: number) => (bound === 0 ? by : bound * (1 + by));
	const move = (of: Interval) => ({ ...of, low: shifted(of.low), high: shifted(of.high) });
	return { ...input, interval: move(input.interval), allowed: input.allowed && move(input.allowed) };
}

function calls(formula: Formula, names: readonly string[]): boolean {
	return (
		(formula.kind === 'call' && names.includes(formula.function)) ||
		partsOfFormula(formula).some((part) => calls(part, names))
	);
}
