import type { Formula } from '../model/formula.ts';
import { Collector } from '../problem.ts';
import type { UnitTable } from '../units/unit-table.ts';
import { type Amount, evaluateFormula, type FormulaInput } from './evaluate-formula.ts';
import { tryFormula } from './formula-error.ts';
import { partsOf } from './parts-of-formula.ts';

/** Far more than the noise of binary arithmetic, and far less than inputs differ by. */
const A_LITTLE = 1e-6;

/**
 * Whether `min` or `max` gives a number that the formula itself brings in, as `min(share, 1)` does of a share above 1:
 * the value is then the same with every input a little larger, and a little smaller. Nothing, as of `max(gain, 0)`, is
 * no such number.
 */
export function isFixedValue(
	formula: Formula,
	inputs: ReadonlyMap<string, FormulaInput>,
	table: UnitTable,
	{ interval }: Amount,
): boolean {
	if (
		inputs.size === 0 ||
		(interval.low === 0 && interval.high === 0) ||
		!calls(formula, ['min', 'max']) ||
		calls(formula, ['duration'])
	)
		return false;
	return [1, -1].every((direction) => {
		const moved = new Map(
			[...inputs].map(([name, input], index) => [name, move(input, direction * (index + 1) * A_LITTLE)]),
		);
		const other = tryFormula(() => evaluateFormula(formula, moved, table), new Collector())?.interval;
		return other?.low === interval.low && other.high === interval.high;
	});
}

/** Each input by another part of itself, so that what divides one by another moves as well. */
function move(input: FormulaInput, by: number): FormulaInput {
	if (!('interval' in input)) return input;
	const { low, high } = input.interval;
	const [a, b] = [low, high].map((bound) => (bound === 0 ? by : bound * (1 + by)));
	return { ...input, interval: { low: a ?? low, high: b ?? high } };
}

function calls(formula: Formula, names: readonly string[]): boolean {
	return (
		(formula.kind === 'call' && names.includes(formula.function)) || partsOf(formula).some((part) => calls(part, names))
	);
}
