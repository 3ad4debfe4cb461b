import type { DataSet, ShownRow, ShownRows } from '../model/data-set.ts';
import { type CellEvidence, isCell } from '../model/evidence/cell.ts';
import type { Figure } from '../model/figure.ts';

/** What the page of a data set shows of it: its first rows and those of figures, and which figures each cell gives. */
export interface UsedCells extends ShownRows {
	readonly figuresAt: (row: number, column: string) => readonly string[];
	/** How many columns there are that are not shown. */
	readonly hidden: number;
}

/** Columns that are shown at most, besides those of figures. */
const MOST_COLUMNS = 12;

/** Chooses the rows and columns of a data set that its page shows. */
export function usedCells(set: DataSet, figures: readonly Pick<Figure, 'id' | 'evidence'>[]): UsedCells {
	const used = figures.flatMap(({ id, evidence }) =>
		isCell(evidence) && evidence.source === set.source && evidence.cellsOfRow.size > 0 ? [{ id, evidence }] : [],
	);
	const named = new Set(used.flatMap(({ evidence }) => columnsOf(evidence)));
	// Of a data set that is not published as a whole there are no first rows.
	const isWhole = set.firstRows.length > 0;
	const shown = set.columns
		.map(({ name }, index) => ({ name, index }))
		.filter(({ name, index }) => named.has(name) || (isWhole && index < MOST_COLUMNS));
	const rows: ShownRow[] = [
		...set.firstRows,
		...used.map(({ evidence: { row, cellsOfRow } }) => ({
			row,
			cells: set.columns.map(({ name }) => cellsOfRow.get(name)),
		})),
	];
	// Where only used cells are published, each figure of a row has others of its cells.
	const joined = [...Map.groupBy(rows, ({ row }) => row)].map(([row, parts]) => ({
		row,
		cells: shown.map(({ index }) => parts.map(({ cells }) => cells[index]).find((cell) => cell !== undefined)),
	}));
	const figuresOf = Map.groupBy(
		used.flatMap(({ id, evidence }) =>
			evidence.cells.map(({ column }) => ({ id, place: `${evidence.row} ${column}` })),
		),
		({ place }) => place,
	);
	return {
		columns: shown.map(({ name }) => name),
		rows: joined,
		figuresAt: (row, column) => (figuresOf.get(`${row} ${column}`) ?? []).map(({ id }) => id),
		hidden: set.columns.length - shown.length,
	};
}

/** The columns that find the row of a cell, and those of its value. */
function columnsOf({ where, cells }: CellEvidence): string[] {
	return [...where, ...cells].map(({ column }) => column);
}
