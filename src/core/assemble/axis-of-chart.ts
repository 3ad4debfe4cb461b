import { makeAxis } from '../chart/axis.ts';
import type { Chart, ChartMark, ChartSpec } from '../model/chart.ts';
import type { Unit } from '../model/unit.ts';
import { wholeOf } from './check-whole.ts';
import { numbersOf } from './numbers-of-mark.ts';
import type { Drawn } from './drawable.ts';

/** How much further the axis goes where a bound is open, in parts of the bound that is stated: room to show that it is open. */
const OPEN_REACH = 0.6;

/** The axis of values: it holds every mark and reference, and begins at zero unless the chart says otherwise. */
export function axisOf(
	spec: ChartSpec,
	series: Drawn['series'],
	references: Chart['references'],
	unit: Unit,
	title: string,
	locale: string,
): Chart['axis'] {
	return makeAxis(
		[...series.flatMap(({ marks }) => marks.flatMap(reachOf)), ...references.map(({ value }) => value)],
		unit,
		locale,
		{
			title,
			toZero: startsAtZero(spec),
			whole: spec.kind === 'stacked-share' ? wholeOf(unit) : undefined,
		},
	);
}

export function startsAtZero(spec: ChartSpec): boolean {
	return spec.kind === 'bar' || !('startAtZero' in spec) || spec.startAtZero;
}

function reachOf(mark: ChartMark): number[] {
	const numbers = numbersOf(mark);
	const [only = 0] = numbers;
	const open = (bound: ChartMark['low'], direction: 1 | -1) =>
		bound === 'unstated' ? [only + direction * (Math.abs(only) * OPEN_REACH || 1)] : [];
	return [...numbers, ...open(mark.low, -1), ...open(mark.high, 1)];
}
