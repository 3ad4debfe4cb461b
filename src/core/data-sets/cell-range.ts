/** Cells of a sheet. Rows and columns count from 1, and both ends are included. */
export interface CellRange {
	readonly rows: readonly [first: number, last: number];
	readonly columns: readonly [first: number, last: number];
}

/** Rows and columns that a sheet of XLSX can have. */
export const MOST_SHEET = { rows: 1_048_576, columns: 16_384 } as const;

/** Reads an address such as `B12`. */
export function readCellAddress(text: string): { row: number; column: number } | undefined {
	const [, letters, digits] = /^([A-Z]{1,3})([1-9][0-9]{0,6})$/.exec(text) ?? [];
	if (letters === undefined) return undefined;
	const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	const row = Number(digits);
	return row <= MOST_SHEET.rows && column <= MOST_SHEET.columns ? { row, column } : undefined;
}

/** Reads a range such as `A3:F90`. The corners may be given in any order. */
export function readCellRange(text: string): CellRange | undefined {
	const [from, to] = text.split(':').map(readCellAddress);
	if (from === undefined || to === undefined) return undefined;
	return {
		rows: [Math.min(from.row, to.row), Math.max(from.row, to.row)],
		columns: [Math.min(from.column, to.column), Math.max(from.column, to.column)],
	};
}
