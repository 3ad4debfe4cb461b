import { describeDimension, isDimensionless } from '../units/dimension.ts';
import { isCountOf, type UnitTable } from '../units/unit-table.ts';
import { dimensionError, valueError } from './formula-error.ts';
import { type FormulaValue, pure, tryInterval } from './formula-value.ts';
import { isPoint, wholeNumbers } from './interval.ts';
import { roundOff } from './round-off.ts';
import { wilson, wilsonOfCounts } from './wilson.ts';

const NO_COUNT = 'If no count fits, the share, its rounding or the number that it is a share of is another. ';

/** The Wilson interval of a share, or of all whole counts that round to it, for `wilson(share, n, level)`. */
export function wilsonScore(values: readonly FormulaValue[]): FormulaValue {
	const [share, n, level] = values;
	if (share === undefined || n === undefined || level === undefined)
		throw valueError('wilson takes three arguments.', 'Write wilson(share, n, level).');
	for (const [name, { dimension }] of [
		['share', share],
		['level', level],
	] as const) {
		if (!isDimensionless(dimension))
			throw dimensionError(
				`The ${name} of wilson is ${describeDimension(dimension)}, not a pure number.`,
				'Write wilson(share, n, level).',
			);
	}
	if (![n, level].every(({ interval }) => isPoint(interval)))
		throw valueError('wilson is given a range.', 'Its n and level are single numbers.');
	const [size, confidence] = [roundOff(n.interval.low), roundOff(level.interval.low)];
	const { interval } = share;
	return pure(
		isPoint(interval)
			? tryInterval(() => wilson(roundOff(interval.low), size, confidence))
			: tryInterval(() => wilsonOfCounts(interval, size, confidence), NO_COUNT),
	);
}

/** The whole numbers of a count, for `whole(count)`. */
export function countsIn({ interval, dimension }: FormulaValue, table: UnitTable): FormulaValue {
	if (!isCountOf(dimension, table))
		throw dimensionError(
			`whole takes a count, and is given ${describeDimension(dimension)}.`,
			'Only what is counted comes in whole numbers: leave `whole` out.',
		);
	return { interval: tryInterval(() => wholeNumbers(interval), NO_COUNT), dimension };
}
