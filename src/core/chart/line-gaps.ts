import type { Chart, ChartSeries } from '../model/chart.ts';
import { lengthOfDate } from './length-of-date.ts';

type Time = NonNullable<ChartSeries['marks'][number]['time']>;

/**
 * Finds the times between its first and its last mark at which a line is interrupted although no source is silent
 * there: its author left something out, or others have a row and it has none.
 *
 * @param part All series of its drawing.
 * @param whole The chart in which it stands, with the lines of all facets.
 */
export type FindAbsent = (
	line: ChartSeries,
	part: readonly ChartSeries[],
	whole: Pick<Chart, 'series' | 'rows'>,
) => readonly Time[];

/**
 * In a chart of rows, a line is interrupted where others have a row and it has none. Days of others do not interrupt
 * it, because each line may have its own; nor do the months of others a line of years, nor the points of figures, of
 * which each line has its own.
 */
export const absentInLine: FindAbsent = (line, _, { series, rows }) => {
	if (rows === undefined) return [];
	const own = new Set(timesIn(line).map(({ iso }) => lengthOfDate(iso)));
	own.delete('day');
	return absentIn(line, series).filter(({ iso }) => own.has(lengthOfDate(iso)));
};

/** A part of a stack is also interrupted at each time at which another part has a place, whatever it draws. */
export const absentInStack: FindAbsent = (line, part, whole) => [
	...absentInLine(line, part, whole),
	...absentIn(line, part),
];

/** Where a line is interrupted, as decimal years in order: where its source gives no value, and at absent times. */
export function gapsOf({ missing = [] }: ChartSeries, absent: readonly Time[]): number[] {
	const years = [...missing.flatMap(({ time }) => time ?? []), ...absent].map(({ year }) => year);
	return [...new Set(years)].sort((a, b) => a - b);
}

function timesIn({ marks, missing = [] }: ChartSeries): Time[] {
	return [...marks, ...missing].flatMap(({ time }) => time ?? []);
}

/** The times of others that a series does not have, between its first and its last mark. */
function absentIn(each: ChartSeries, others: readonly ChartSeries[]): Time[] {
	const own = new Set(timesIn(each).map(({ iso }) => iso));
	const [first = Infinity, last = -Infinity] = [each.marks[0]?.time?.year, each.marks.at(-1)?.time?.year];
	return others.flatMap(timesIn).filter(({ iso, year }) => !own.has(iso) && year > first && year < last);
}
