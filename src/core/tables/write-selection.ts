import { quoteName } from '../data-sets/quote-sql.ts';
import type { ColumnSpec } from '../model/data-set.ts';
import type { CheckedSelection } from './check-selection.ts';
import type { PivotColumn } from './pivot-columns.ts';
import type { SortKey } from './read-sort.ts';
import { whereOf } from './selected-values.ts';

/** A column of the rows that a selection gives. */
export interface SelectedColumn {
	readonly name: string;
	/** What the column of the data set is from which its cells are. */
	readonly spec: ColumnSpec;
}

/** A selection as SQL. */
export interface WrittenSelection {
	/** The SELECT, as a reader runs it on the published file. */
	readonly sql: string;
	/** The same for the engine: it gives every cell a second time, as it is written in the file. */
	readonly question: string;
	readonly columns: readonly SelectedColumn[];
}

/** How the tables and columns are named in a SELECT. */
interface Naming {
	readonly from: string;
	readonly typed: (column: string) => string;
	/** The cell as it is written; absent in the SELECT of readers. */
	readonly written?: (column: string) => string;
	readonly rowid: string;
}

/**
 * Writes a selection as a SELECT. Rows that `sort` does not tell apart stand in the order of the file, so that their
 * order is always the same; empty cells are sorted last.
 *
 * @param sort What `readSort` gives.
 * @param pivoted The new columns of a pivot; none without one.
 */
export function writeSelection(
	selection: CheckedSelection,
	sort: readonly SortKey[],
	pivoted: readonly PivotColumn[],
): WrittenSelection {
	const { columns, pivot, set } = selection;
	const table = quoteName(set.table);
	const write = (naming: Naming) =>
		pivot === undefined ? writeRows(selection, sort, naming) : writePivot(selection, sort, pivoted, naming);
	return {
		sql: write({ from: table, typed: quoteName, rowid: 'rowid' }),
		question: write({
			from: `${table} AS typed JOIN written.${table} AS written ON typed.rowid = written.rowid`,
			typed: (column) => `typed.${quoteName(column)}`,
			written: (column) => `written.${quoteName(column)}`,
			rowid: 'typed.rowid',
		}),
		columns: [
			...columns.map(({ name, spec }) => ({ name, spec })),
			...(pivot === undefined ? [] : pivoted.map(({ name }) => ({ name, spec: pivot.value.spec }))),
		],
	};
}

function writeRows(selection: CheckedSelection, sort: readonly SortKey[], naming: Naming): string {
	const { typed, written, rowid } = naming;
	const names = selection.columns.map(({ name }) => name);
	return lines([
		`SELECT ${[...names.map(typed), ...(written === undefined ? [] : names.map(written))].join(', ')}`,
		`FROM ${naming.from}`,
		...whereOf(selection.conditions, typed),
		`ORDER BY ${[...sort.map((key) => orderOf(key, typed(key.name))), rowid].join(', ')}`,
		...limitOf(selection),
	]);
}

/** Each cell of a pivot is that of one row, which the check of the pivot has made sure of: max() takes it as it is. */
function writePivot(
	selection: CheckedSelection,
	sort: readonly SortKey[],
	pivoted: readonly PivotColumn[],
	{ from, typed, written, rowid }: Naming,
): string {
	const { columns, conditions, pivot } = selection;
	if (pivot === undefined) return '';
	const names = columns.map(({ name }) => name);
	const cell = (value: string, literal: string) =>
		`max(${value}) FILTER (WHERE ${typed(pivot.column.name)} = ${literal})`;
	const list = [
		...names.map(typed),
		...pivoted.map(({ name, literal }) => `${cell(typed(pivot.value.name), literal)} AS ${quoteName(name)}`),
		...(written === undefined
			? []
			: [
					...names.map((name) => `min(${written(name)})`),
					...pivoted.map(({ literal }) => cell(written(pivot.value.name), literal)),
				]),
	];
	const all = [...names, ...pivoted.map(({ name }) => name)];
	// A position means the new column even if the data set has one of the same name.
	const orders = sort.map((key) => orderOf(key, String(all.indexOf(key.name) + 1)));
	return lines([
		`SELECT ${list.join(',\n  ')}`,
		`FROM ${from}`,
		...whereOf(conditions, typed),
		`GROUP BY ${names.map(typed).join(', ')}`,
		`ORDER BY ${[...orders, `min(${rowid})`].join(', ')}`,
		...limitOf(selection),
	]);
}

function orderOf({ isDescending }: SortKey, expression: string): string {
	return `${expression} ${isDescending ? 'DESC' : 'ASC'} NULLS LAST`;
}

function limitOf({ limit }: CheckedSelection): string[] {
	return limit === undefined ? [] : [`LIMIT ${limit}`];
}

function lines(parts: readonly string[]): string {
	return parts.join('\n');
}
