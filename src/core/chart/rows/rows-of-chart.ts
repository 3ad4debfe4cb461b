import type { Chart, ChartMark, ChartSeries } from '../../model/chart.ts';
import { namesOfSeries } from '../distinguish.ts';

/** What one series has in a row: a mark, or a place for which the source gives no value. */
export interface Slot {
	/** Name of its series; empty if the chart has no named series. */
	readonly name: string;
	/** Index of its series among the names of series; none in a row that holds one series alone. */
	readonly series: number | undefined;
	readonly mark: ChartMark | undefined;
}

export interface MarkedSlot extends Slot {
	readonly mark: ChartMark;
}

export function hasMark(slot: Slot): slot is MarkedSlot {
	return slot.mark !== undefined;
}

/** A row of a drawing: all marks of one label, in the order of the series. */
export interface ChartRow {
	readonly label: string;
	/** The name of a series that begins with this row, if each series has rows of its own. */
	readonly heading: string | undefined;
	readonly slots: readonly Slot[];
}

/** Whether rows of a chart hold marks of several series: two of them have a label in common. */
export function sharesRows(chart: Pick<Chart, 'series'>): boolean {
	const seen = new Map<string, string>();
	return chart.series.some(({ label: name, marks }) =>
		marks.some(({ label }) => {
			const isShared = (seen.get(label) ?? name) !== name;
			seen.set(label, name);
			return isShared;
		}),
	);
}

/**
 * The rows of a chart. Series with labels in common share a row for each label, in the order in which the labels come
 * first. Series without are blocks of rows, one below the other.
 *
 * @param isShared Whether rows are shared; a facet shares its rows if the whole chart does.
 */
export function rowsOf(chart: Pick<Chart, 'series' | 'isStacked'>, isShared = sharesRows(chart)): ChartRow[] {
	return chart.isStacked === true || isShared ? sharedRows(chart) : chart.series.flatMap(blockOf);
}

function blockOf({ label: name, marks }: ChartSeries): ChartRow[] {
	return marks.map((mark, index) => ({
		label: mark.label,
		heading: index === 0 && name !== '' ? name : undefined,
		slots: [{ name, series: undefined, mark }],
	}));
}

function sharedRows(chart: Pick<Chart, 'series'>): ChartRow[] {
	const names = namesOfSeries(chart);
	const labels = new Set(chart.series.flatMap(({ marks }) => marks.map(({ label }) => label)));
	const slots = chart.series
		.flatMap(({ label: name, marks, missing = [] }) => [
			...marks.map((mark) => ({ label: mark.label, slot: { name, series: names.indexOf(name), mark } })),
			...missing.map(({ label }) => ({ label, slot: { name, series: names.indexOf(name), mark: undefined } })),
		])
		.sort((a, b) => a.slot.series - b.slot.series);
	const byLabel = Map.groupBy(slots, ({ label }) => label);
	return [...labels].map((label) => ({
		label,
		heading: undefined,
		slots: (byLabel.get(label) ?? []).map(({ slot }) => slot),
	}));
}
