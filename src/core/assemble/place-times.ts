import { lengthOfDate } from '../chart/length-of-date.ts';
import type { ChartMark, ChartSeries } from '../model/chart.ts';
import { decimalYear, endOfDate } from '../model/period-of-cell.ts';

type Time = NonNullable<ChartMark['time']>;

/**
 * Says where dates stand on an axis of time: where they begin. Dates that differ in length, such as years and months,
 * stand in the middle of their days, so that no year stands before its months; but not in a chart with steps, in which
 * a value holds from where its date begins.
 */
export function placerOfTimes(series: readonly ChartSeries[], hasSteps: boolean | undefined): (time: Time) => Time {
	const lengths = new Set(series.flatMap(timesOf).map(({ iso }) => lengthOfDate(iso)));
	if (lengths.size < 2 || hasSteps === true) return (time) => time;
	return (time) => ({ ...time, year: (decimalYear(time.iso) + endOfDate(time.iso)) / 2 });
}

/** Places the dates of a series. */
export function placeTimes(series: ChartSeries, place: (time: Time) => Time): ChartSeries {
	const { marks, missing } = series;
	const placed = <Mark extends { readonly time?: Time | undefined }>(mark: Mark): Mark =>
		mark.time === undefined ? mark : { ...mark, time: place(mark.time) };
	return { ...series, marks: marks.map(placed), ...(missing && { missing: missing.map(placed) }) };
}

/** The dates of a series, also those without a value. */
function timesOf({ marks, missing = [] }: ChartSeries): Time[] {
	return [...marks, ...missing].flatMap(({ time }) => time ?? []);
}
