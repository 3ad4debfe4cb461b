import type { ChartMark, ChartSeries } from '../model/chart.ts';
import type { ChartChoices } from './chart-kind.ts';
import type { Column, MarkNeed, MarkReader, TableReader } from './mark-reader.ts';

interface Item {
	readonly figure: string;
	readonly label?: string | undefined;
}

interface Rows {
	readonly table: string;
	readonly label: string;
}

/** The series of a chart that names either figures, under `series`, or a table, under `rows`. */
export function seriesOf<Figures, Named extends { readonly table: string }>(
	spec: { readonly series?: Figures | undefined; readonly rows?: Named | undefined },
	read: MarkReader,
	ofFigures: (series: Figures) => ChartSeries[],
	ofTable: (rows: Named, table: TableReader) => ChartSeries[],
): ChartSeries[] {
	const { series, rows } = spec;
	if (series !== undefined && rows === undefined) return ofFigures(series);
	if (series === undefined && rows !== undefined) {
		const table = read.table(rows.table, 'rows', 'table');
		return table === undefined ? [] : ofTable(rows, table);
	}
	read.report({
		rule: 'entry-matches-schema',
		path: series === undefined ? [] : ['rows'],
		message: series === undefined ? 'The chart names nothing to draw.' : 'The chart names both `series` and `rows`.',
		hint: 'Give either `series`, figures, or `rows`, a table.',
	});
	return [];
}

/** Where a chart names what it draws: a table under `rows`, or else figures under `series`. */
export function drawnFrom(rows: Pick<Rows, 'table'> | undefined): Pick<ChartChoices, 'table' | 'marksAt'> {
	return { table: rows?.table, marksAt: rows === undefined ? 'series' : 'rows' };
}

/** The marks that figures make, each under a label of its own or the chart’s. */
export function marksOfItems(
	items: readonly Item[],
	read: MarkReader,
	markOf: (index: number) => ChartMark | undefined,
): ChartSeries[] {
	const marks = items.flatMap(({ label }, index): ChartMark[] => {
		const mark = markOf(index);
		if (mark === undefined) return [];
		return [label === undefined ? mark : { ...mark, label: read.sentence(label, 'series', index, 'label') }];
	});
	return [{ label: '', marks }];
}

/** Single figures, one a mark. */
export function marksOfFigures(items: readonly Item[], need: MarkNeed, read: MarkReader): ChartSeries[] {
	return marksOfItems(items, read, (index) => {
		const { figure } = items[index] ?? {};
		return figure === undefined ? undefined : read.figure(figure, need, 'series', index, 'figure');
	});
}

/** Rows of a table, one a mark. `markOf` gets the label of the row. */
export function marksOfRows(
	rows: Rows,
	table: TableReader,
	markOf: (row: number, label: string) => ChartMark | undefined,
): ChartSeries[] {
	const label = table.column(rows.label, 'label', 'rows', 'label');
	const nameOf = (row: number) => label.cellOf(row)?.text ?? '';
	return [{ label: '', marks: table.marks(nameOf, (row) => markOf(row, nameOf(row))) }];
}

/** Rows whose value stands in one column. */
export function pointsOfRows(rows: Rows & { readonly value: string }, table: TableReader): ChartSeries[] {
	const value = table.column(rows.value, 'number', 'rows', 'value');
	return marksOfRows(rows, table, (row, label) => pointOfCell(value, row, { label }));
}

/** The number in a cell, if there is one. */
export function pointOfCell(
	column: Column,
	row: number,
	mark: Pick<ChartMark, 'label' | 'time'>,
): ChartMark | undefined {
	const cell = column.cellOf(row);
	return typeof cell?.value === 'number'
		? { ...mark, text: cell.text, value: cell.value, evidence: 'stated' }
		: undefined;
}
