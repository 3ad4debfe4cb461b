import type { Chart, ChartSeries } from '../model/chart.ts';

/** How an ISO 8601 date with a day is written: 2020-01-31. */
const DAY = /^\d{4,}-\d\d-\d\d$/;

/**
 * Where a line is interrupted, as decimal years in order: where its source gives no value and, in a chart of rows, at
 * times at which other lines have a row and it has none, be it that its author left this out. Days of others do not
 * interrupt it, because each line may have its own; nor do those of figures, of which each line has its own points.
 *
 * @param whole The chart in which it stands, with the lines of all facets.
 */
export function gapsOfLine(line: ChartSeries, { series, rows }: Pick<Chart, 'series' | 'rows'>): number[] {
	const own = missingIn(line);
	return inOrder(rows === undefined ? own : [...own, ...absentIn(line, series, ({ iso }) => !DAY.test(iso))]);
}

/** Where a part of a stack is interrupted: also at each time at which another part has a place, whatever it draws. */
export function gapsInStack(part: ChartSeries, stack: readonly ChartSeries[], whole: Pick<Chart, 'series' | 'rows'>) {
	return inOrder([...gapsOfLine(part, whole), ...absentIn(part, stack)]);
}

type Time = NonNullable<ChartSeries['marks'][number]['time']>;

function timesIn({ marks, missing = [] }: ChartSeries): Time[] {
	return [...marks, ...missing].flatMap(({ time }) => time ?? []);
}

function missingIn({ missing = [] }: ChartSeries): number[] {
	return missing.flatMap(({ time }) => time?.year ?? []);
}

/** The times of others that a series does not have, between its first and its last mark. */
function absentIn(each: ChartSeries, others: readonly ChartSeries[], counts: (time: Time) => boolean = () => true) {
	const own = new Set(timesIn(each).map(({ iso }) => iso));
	const [first = Infinity, last = -Infinity] = [each.marks[0]?.time?.year, each.marks.at(-1)?.time?.year];
	return others
		.flatMap(timesIn)
		.filter((time) => !own.has(time.iso) && time.year > first && time.year < last && counts(time))
		.map(({ year }) => year);
}

function inOrder(years: readonly number[]): number[] {
	return [...new Set(years)].sort((a, b) => a - b);
}
