import type { ChartMark } from '../model/chart.ts';
import type { Finding, Findings } from '../problem.ts';
import type { ReadChart } from './chart-kind.ts';
import { areShares, slackOf, wholeOf } from './unit-scale.ts';

/**
 * Reports shares that come to more than their whole where they are drawn one upon the other. Parts below zero are a
 * stack of their own.
 *
 * @param placeOf The place at which the parts of one stack stand.
 */
export function checkStacks(
	{ series, unit, format }: Pick<ReadChart, 'series' | 'unit' | 'format'>,
	placeOf: (mark: ChartMark) => string,
	{ path, hint }: Pick<Finding, 'path' | 'hint'>,
	findings: Findings,
): void {
	const marks = series.flatMap((each) => each.marks);
	if (!areShares(unit, marks)) return;
	const stacks = Map.groupBy(marks, (mark) => JSON.stringify([placeOf(mark), (mark.value ?? 0) < 0]));
	for (const parts of stacks.values()) {
		const [first] = parts;
		const sum = parts.reduce((total, { value = 0 }) => total + value, 0);
		const whole = wholeOf(unit);
		if (first === undefined || parts.length < 2 || Math.abs(sum) <= whole + slackOf(parts.length, unit)) continue;
		findings.report({
			rule: 'shares-make-a-whole',
			path,
			message:
				`The parts of “${first.time?.text ?? first.label}” come to ${format(sum)}, ` +
				`and shares of one whole come to ${format(whole)} at most.`,
			hint,
		});
		return;
	}
}
