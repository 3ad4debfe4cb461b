import type { Chart, ChartMark, ChartSeries } from '../../model/chart.ts';
import { namesOfSeries } from '../distinguish.ts';
import { compareLabels } from '../sort-marks.ts';

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

/**
 * Whether marks of several series stand in one row: they have a label in common. They always do in a stack, and in
 * small drawings, where each series has the colour that it has in the others.
 */
export function sharesRows({ series, isStacked }: Pick<Chart, 'series' | 'isStacked'>): boolean {
	if (namesOfSeries({ series }).length < 2) return false;
	if (isStacked === true || series.some(({ facet }) => facet !== undefined)) return true;
	const seen = new Map<string, string>();
	return series.some(({ label: name, marks }) =>
		marks.some(({ label }) => {
			const isShared = (seen.get(label) ?? name) !== name;
			seen.set(label, name);
			return isShared;
		}),
	);
}

/**
 * The rows of a chart. Series that share rows have one for each label, in the order of the first series; a label that
 * it lacks stands after the one that it follows in another, unless the chart is sorted. Series that do not share rows
 * are blocks of rows, one below the other.
 *
 * @param whole The chart of which it is a facet, or the chart itself: all facets are sorted alike.
 */
export function rowsOf(chart: RowsChart, whole: RowsChart = chart): ChartRow[] {
	return sharesRows(chart) ? sharedRows(chart, whole) : chart.series.flatMap(blockOf);
}

type RowsChart = Pick<Chart, 'series' | 'isStacked' | 'rows'>;

/** The rows of a series under its name, which a single row of the same name has itself. */
function blockOf({ label: name, marks }: ChartSeries): ChartRow[] {
	const isNamed = name !== '' && marks.some(({ label }) => label !== name);
	return marks.map((mark, index) => ({
		label: mark.label,
		heading: index === 0 && isNamed ? name : undefined,
		slots: [{ name, series: undefined, mark }],
	}));
}

function sharedRows(chart: RowsChart, whole: RowsChart): ChartRow[] {
	const names = namesOfSeries(chart);
	const slots = chart.series
		.flatMap(({ label: name, marks, missing = [] }) => [
			...marks.map((mark) => ({ label: mark.label, slot: { name, series: names.indexOf(name), mark } })),
			...missing.map(({ label }) => ({ label, slot: { name, series: names.indexOf(name), mark: undefined } })),
		])
		.sort((a, b) => a.slot.series - b.slot.series);
	const byLabel = Map.groupBy(slots, ({ label }) => label);
	const labels = labelsInOrder(chart.series);
	const order = whole.rows?.sort;
	if (order !== undefined) labels.sort(compareLabels(whole, order));
	return labels.map((label) => ({
		label,
		heading: undefined,
		slots: (byLabel.get(label) ?? []).map(({ slot }) => slot),
	}));
}

function labelsInOrder(series: readonly ChartSeries[]): string[] {
	const order: string[] = [];
	for (const { marks } of series) {
		let next = marks.some(({ label }) => order.includes(label)) ? 0 : order.length;
		for (const { label } of marks) {
			const known = order.indexOf(label);
			if (known < 0) order.splice(next, 0, label);
			next = known < 0 ? next + 1 : known + 1;
		}
	}
	return order;
}
