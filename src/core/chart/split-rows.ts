import type { ColumnType } from '../model/data-set.ts';
import type { EvidenceGroup } from '../model/evidence/evidence-base.ts';
import type { TableCell, TableField, TableRow } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';
import type { ChartRows } from './chart-rows.ts';

/** Rows whose cells are proven, with the units of their columns. */
export interface GivenRows {
	readonly fields: readonly TableField[];
	readonly units: readonly (Unit | undefined)[];
	readonly rows: readonly TableRow[];
}

/** What a row of a data set says of itself: when or where it holds, or what was measured. */
export interface ScopeCell {
	/** As the data set writes it. */
	readonly text: string;
	/** The date or interval of EDTF, or the ISO 3166-1 code, that it is; undefined if it is none. */
	readonly scope: string | undefined;
}

/** A column that says when or where rows hold, or what was measured, with a cell for each row that is drawn. */
export interface ScopeColumn {
	readonly name: string;
	readonly is: 'period' | 'area' | 'measure';
	readonly type: ColumnType;
	/** Whether the table has it from which the rows are; else it stands in their data set alone. */
	readonly isInTable: boolean;
	/** Undefined where the row does not say it. */
	readonly cells: readonly (ScopeCell | undefined)[];
}

/** The rows that a chart draws: they fit its `where`, and they have the columns that it names. */
export interface DrawnRows extends GivenRows {
	readonly named: ChartRows;
	/** Ids of the sources in which they stand. */
	readonly sources: readonly string[];
	/** The SELECT that gives them, if they come straight from a data set. */
	readonly sql?: string | undefined;
	/** The columns of their data set that say when or where they hold, or what was measured, drawn or not. */
	readonly scopes: readonly ScopeColumn[];
	/** Whether a source states their cells or a query computes them. */
	readonly evidence: EvidenceGroup;
}

const NO_CELL: TableCell = { value: null, text: '' };

/** Finds the cell of a column in a row. */
export function cellIn({ fields }: Pick<GivenRows, 'fields'>, column: string): (row: TableRow) => TableCell {
	const index = fields.findIndex(({ name }) => name === column);
	return ({ cells }) => cells[index] ?? NO_CELL;
}

/** The type of a column. */
export function typeOf({ fields }: Pick<GivenRows, 'fields'>, column: string): ColumnType {
	return fields.find(({ name }) => name === column)?.type ?? 'string';
}

/** Rows of one series. */
export interface RowsOfSeries {
	/** The cell whose value makes the series; none if the chart names no column of series. */
	readonly cell: TableCell | undefined;
	/** The cell whose value makes the facet; none if the chart names no such column. */
	readonly facet: TableCell | undefined;
	readonly rows: readonly TableRow[];
}

/** Splits rows into facets, and these into series, by their cells, in the order in which the values come first. */
export function splitRows(named: Pick<ChartRows, 'series' | 'facet'>, given: GivenRows): RowsOfSeries[] {
	const facets = groupsOf(named.facet, given, given.rows);
	return facets.flatMap(({ cell: facet, rows }) =>
		groupsOf(named.series, given, rows).map((series) => ({ ...series, facet })),
	);
}

function groupsOf(
	column: ChartRows['series'],
	given: GivenRows,
	all: readonly TableRow[],
): { cell: TableCell | undefined; rows: readonly TableRow[] }[] {
	if (column === undefined) return [{ cell: undefined, rows: all }];
	const cellOf = cellIn(given, column.name);
	const groups = Map.groupBy(all, (row) => cellOf(row).value);
	return [...groups.values()].map((rows) => ({ cell: rows[0] && cellOf(rows[0]), rows }));
}
