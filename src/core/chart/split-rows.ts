import { dateOfCell, decimalYear } from '../model/period-of-cell.ts';
import type { EvidenceGroup } from '../model/evidence/evidence-base.ts';
import type { TableCell, TableField, TableRow } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';
import type { ChartRows, RowNeeds } from './chart-rows.ts';

/** Rows whose cells are proven, with the units of their columns. */
export interface GivenRows {
	readonly fields: readonly TableField[];
	readonly units: readonly (Unit | undefined)[];
	readonly rows: readonly TableRow[];
}

/** The rows that a chart draws: they fit its `where`, and they have the columns that it names. */
export interface DrawnRows extends GivenRows {
	readonly named: ChartRows;
	/** Ids of the sources in which they stand. */
	readonly sources: readonly string[];
	/** The SELECT that gives them, if they come straight from a data set. */
	readonly sql?: string | undefined;
	/** Whether a source states their cells or a query computes them. */
	readonly evidence: EvidenceGroup;
}

const NO_CELL: TableCell = { value: null, text: '' };

/** Finds the cell of a column in a row. */
export function cellIn({ fields }: Pick<GivenRows, 'fields'>, column: string): (row: TableRow) => TableCell {
	const index = fields.findIndex(({ name }) => name === column);
	return ({ cells }) => cells[index] ?? NO_CELL;
}

/** Rows of one series. */
export interface RowsOfSeries {
	/** The cell whose value makes the series; none if the chart names no column of series. */
	readonly cell: TableCell | undefined;
	readonly rows: readonly TableRow[];
}

/** Splits rows into series, in the order in which these come first. */
export function splitRows(named: Pick<ChartRows, 'series'>, given: GivenRows): RowsOfSeries[] {
	if (named.series === undefined) return [{ cell: undefined, rows: given.rows }];
	const cellOf = cellIn(given, named.series.name);
	const groups = Map.groupBy(given.rows, (row) => cellOf(row).text);
	return [...groups.values()].map((rows) => ({ cell: rows[0] && cellOf(rows[0]), rows }));
}

/** The date that a cell holds, in EDTF: a year, a date, or words that write one. */
export function timeIn({ value }: TableCell): string | undefined {
	return typeof value === 'string' || typeof value === 'number' ? dateOfCell(String(value)) : undefined;
}

/** Rows of one series at one place. */
export interface Repeat {
	/** The place as readers see it. */
	readonly at: string;
	readonly series: TableCell | undefined;
	readonly rows: readonly TableRow[];
}

/**
 * Finds the places at which one series has several rows: a line would run up and down there, and bars would have one
 * name. A row without a date is at no place of a line.
 */
export function findRepeats(named: ChartRows, { x }: Pick<RowNeeds, 'x'>, given: GivenRows): Repeat[] {
	const cellOf = cellIn(given, named.x.name);
	const placeOf = (row: TableRow): string | undefined => {
		const cell = cellOf(row);
		if (x === 'name') return cell.text;
		const time = timeIn(cell);
		return time === undefined ? undefined : String(decimalYear(time));
	};
	return splitRows(named, given).flatMap(({ cell: series, rows }) =>
		[...Map.groupBy(rows, placeOf)].flatMap(([place, same]): Repeat[] => {
			const [first] = same;
			if (place === undefined || first === undefined || same.length === 1) return [];
			return [{ at: cellOf(first).text, series, rows: same }];
		}),
	);
}
