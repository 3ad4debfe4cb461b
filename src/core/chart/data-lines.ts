import type { Chart, ChartMark, ChartSeries } from '../model/chart.ts';

/** How many rows of its data a chart shows in the text, and in all that is made of it; its CSV file has all. */
export const SHOWN_LINES = 100;

/** A row of the data of a chart: a mark, or a place for which the source gives no value. */
export interface DataLine {
	/** Name of the small drawing in which it stands; '' if the chart has one drawing. */
	readonly facet: string;
	/** Name of the series, if it has one. */
	readonly series: string;
	readonly label: string;
	readonly time: ChartMark['time'];
	readonly mark?: ChartMark | undefined;
	/** The figure that states no value, if a figure is missing. */
	readonly figure?: string | undefined;
}

/** What a chart draws and what is missing in it, series by series, on a line in the order of time; then the whole. */
export function dataLines({ series, whole }: Pick<Chart, 'series' | 'whole'>): DataLine[] {
	const lines = series.flatMap(linesOf);
	return whole === undefined
		? lines
		: [...lines, { facet: '', series: '', label: whole.label, time: undefined, mark: whole }];
}

function linesOf({ label: series, facet = '', marks, missing = [] }: ChartSeries): DataLine[] {
	const drawn = marks.map((mark): DataLine => ({ facet, series, label: mark.label, time: mark.time, mark }));
	if (missing.length === 0) return drawn;
	const all = [...drawn, ...missing.map((each): DataLine => ({ facet, series, time: undefined, ...each }))];
	const yearOf = ({ time }: DataLine) => time?.year ?? Number.POSITIVE_INFINITY;
	return marks.some(({ time }) => time !== undefined) ? all.sort((a, b) => Math.sign(yearOf(a) - yearOf(b)) || 0) : all;
}
