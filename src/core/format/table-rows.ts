import type { Table, TableRow } from '../model/table.ts';

/** How many rows the page of a table shows; the CSV file has all. */
export const ROWS_OF_PAGE = 1_000;

/** A row as a page shows it. */
export interface ShownTableRow extends TableRow {
	/** Whether a print leaves it out. */
	readonly isFolded: boolean;
}

/** The rows that a page shows, and how many there are that it does not. */
export interface RowsOfPage {
	readonly rows: readonly ShownTableRow[];
	readonly hidden: number;
}

/** The first rows of a table, as the text of a report shows them, and all that is made of it: print, PDF, copy. */
export function rowsInText({ rows, fold }: Pick<Table, 'rows' | 'fold'>): RowsOfPage {
	return {
		rows: rows.slice(0, fold).map((row) => ({ ...row, isFolded: false })),
		hidden: Math.max(0, rows.length - fold),
	};
}

/** The rows that the page of a table shows: more than the text does, of which a print leaves out the same. */
export function rowsOnPage({ rows, fold }: Pick<Table, 'rows' | 'fold'>): RowsOfPage {
	return {
		rows: rows.slice(0, ROWS_OF_PAGE).map((row, index) => ({ ...row, isFolded: index >= fold })),
		hidden: Math.max(0, rows.length - ROWS_OF_PAGE),
	};
}
