import { askRows } from '../data-sets/ask-rows.ts';
import type { DataEngine } from '../data-sets/data-engine.ts';
import { readConditions } from '../data-sets/row-condition.ts';
import { proveCells } from '../evidence/prove-cells.ts';
import type { DataColumn } from '../model/data-set.ts';
import { CellFigureSpec } from '../model/evidence/cell.ts';
import type { DataSource } from '../model/source.ts';
import { Collector, type Findings } from '../problem.ts';
import type { UnitTable } from '../units/unit-table.ts';
import { type CellPlace, isNumeric } from './find-in-data.ts';
import { type DraftedEntry, FILLED_IN, writeEntry } from './write-entry.ts';

type Where = CellFigureSpec['cell']['where'];

/** How many columns a `where` has at most, and how many columns of a data set are tried. */
const MOST_KEYS = 4;
const MOST_TRIED = 10;

/** An entry of a figure that a cell gives, with the smallest `where` that fits its row alone. */
export function draftCellFigure(
	place: CellPlace,
	source: DataSource,
	units: UnitTable,
	engine: DataEngine,
): DraftedEntry | undefined {
	const { columns } = source.copy.set;
	// A year or a name is no number of its own: it finds a row, and the first number of the row is offered.
	const measured = isMeasured(place.column) ? place.column : columns.find((each) => isMeasured(each));
	const column = measured ?? (isNumeric(place.column) ? place.column : undefined);
	if (column === undefined) return undefined;
	const found = findWhere(place, column, source, engine);
	const has = (role: 'period' | 'area') => columns.some(({ spec }) => spec.is === role);
	const entry = {
		...FILLED_IN,
		...(has('period') ? {} : { period: 'unstated' }),
		...(has('area') ? {} : { area: 'unstated' }),
		population: 'unstated',
		cell: { source: source.id, where: found ?? {}, column: column.name },
	};
	const unproven =
		found === undefined
			? 'No columns of words, years or dates tell its row from all others: a query can, such as a sum of them.'
			: faultOf(entry, source, units, engine);
	return { entry: writeEntry(entry), unproven };
}

/** A number that may change: it finds no row. */
function isMeasured(column: DataColumn): boolean {
	const { type, unit, is } = column.spec;
	return isNumeric(column) && is === undefined && (type === 'number' || unit !== undefined);
}

function findWhere(place: CellPlace, value: DataColumn, source: DataSource, engine: DataEngine): Where | undefined {
	const { set } = source.copy;
	const keys = set.columns
		.flatMap((column, index) => {
			const written = place.cells[index] ?? null;
			if (column.name === value.name || isMeasured(column) || written === null || written.trim() === '') return [];
			return [{ column, wanted: wantedIn(column, written) }];
		})
		.sort((a, b) => rankOf(a.column) - rankOf(b.column))
		.slice(0, MOST_TRIED);
	for (let size = 0; size <= Math.min(MOST_KEYS, keys.length); size++) {
		const tried = choose(keys, size).flatMap((some) => {
			const where = Object.fromEntries(some.map(({ column, wanted }) => [column.name, wanted]));
			const conditions = readConditions(set, { source: source.id, where, column: value.name }, new Collector());
			return conditions === undefined ? [] : [{ where, lookup: { set, conditions, columns: [value] } }];
		});
		const answers = askRows(
			tried.map(({ lookup }) => lookup),
			1,
			engine,
		);
		const fitting = tried.find((_, index) => {
			const answer = answers[index];
			if (answer === undefined || 'failed' in answer || answer.isCut || answer.rows.length !== 1) return false;
			return Number(answer.rows[0]?.[0]) === place.row - 1;
		});
		if (fitting !== undefined) return fitting.where;
	}
	return undefined;
}

/** What finds a row best comes first: its place and time, what is measured, then words. */
function rankOf({ spec: { is, type } }: DataColumn): number {
	if (is !== undefined) return 0;
	return type === 'string' ? 2 : 1;
}

function wantedIn({ spec: { type } }: DataColumn, written: string): string | number {
	const isPlain = (type === 'year' || type === 'integer') && /^(?:0|-?[1-9]\d{0,14})$/.test(written);
	return isPlain ? Number(written) : written;
}

/** All choices of so many, those of the first ones first. */
function choose<Each>(from: readonly Each[], size: number): Each[][] {
	if (size === 0) return [[]];
	return from.flatMap((first, index) => choose(from.slice(index + 1), size - 1).map((rest) => [first, ...rest]));
}

/** Why an entry does not prove its number, in the words of the check; undefined if it does. */
function faultOf(entry: object, source: DataSource, units: UnitTable, engine: DataEngine): string | undefined {
	const read = CellFigureSpec.safeParse(entry);
	if (!read.success) return read.error.issues[0]?.message;
	const findings: Findings = new Collector();
	proveCells([{ spec: read.data, unit: undefined, findings }], { sources: [source], units, engine });
	const [first] = findings.reported;
	return first && `${first.message} ${first.hint}`;
}
