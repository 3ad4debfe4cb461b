import type { DataSet } from '../model/data-set.ts';
import { isFields } from './tree-fields.ts';
import { columnRef, countRows, selectNode, sqlOfNode } from './serialized-query.ts';
import type { SqlQuery, SqlSelect, SqlTable } from './sql-tree.ts';
import { partsOf, tablesIn } from './walk-sql.ts';

/** How many of the rows are shown. */
export const FIRST_ROWS = 10;

/** Questions about the rows on which the result of a query rests. */
export interface RowsBehind {
	/** How many there are and, if they are of one data set, a list of the numbers `rowid` of the first ones. */
	readonly count: string;
	/** The rows of a join, with their types, each column named `table.column`; absent for those of one data set. */
	readonly rows: string | undefined;
	/** The data set, if it is one. */
	readonly table: string | undefined;
}

/**
 * Makes the questions from the tree of a query: its FROM and WHERE without its SELECT list. DuckDB runs a tree as it
 * is, so nothing is written anew.
 *
 * @returns Undefined where the rows have no simple meaning: sets of queries, named queries, queries in FROM, HAVING,
 * QUALIFY, and WHERE by a name of the SELECT list.
 */
export function rowsBehind(tree: unknown, query: SqlQuery, sets: readonly DataSet[]): RowsBehind | undefined {
	const node = selectNode(tree);
	if (query.kind !== 'select' || !isPlain(query) || node === undefined) return undefined;
	const tables = query.from === undefined ? [] : [...tablesIn(query.from)].flatMap((each) => namedTable(each));
	const [first, ...others] = tables;
	if (first === undefined || choosesByAlias(query)) return undefined;
	const where = withFilter(query, node);
	const ask = (list: readonly unknown[]) =>
		sqlOfNode({ ...node, ...NO_GROUPS, modifiers: [], where_clause: where, select_list: list });
	const count = `SELECT * FROM ${ask([countRows()])}`;
	if (others.length > 0) {
		const list = tables.flatMap(({ name, alias }) =>
			columnsOf(name, sets).map((column) => columnRef(alias, column, `${alias}.${column}`)),
		);
		return { count, rows: `SELECT * FROM ${ask(list)}`, table: undefined };
	}
	// The rows are read once, for their number and for those that are shown.
	const rowids = ask([columnRef(first.alias, 'rowid', 'rowid')]);
	return { count: `SELECT count(*), min(rowid, ${FIRST_ROWS}) FROM ${rowids}`, rows: undefined, table: first.name };
}

/** Whether WHERE names a result of the SELECT list, which is not there without it. */
function choosesByAlias({ where, list }: SqlSelect): boolean {
	const aliases = list.flatMap(({ alias }) => (alias === '' ? [] : [alias.toLowerCase()]));
	const parts = where === undefined ? [] : [...partsOf(where)];
	return parts.some((part) => part.kind === 'column' && isOneOf(part.path, aliases));
}

function isOneOf([name = '', ...others]: readonly string[], names: readonly string[]): boolean {
	return others.length === 0 && names.includes(name.toLowerCase());
}

function namedTable(table: SqlTable) {
	return table.kind === 'table' ? [{ name: table.name, alias: table.alias || table.name }] : [];
}

/** Whether it is a data set with the names of its own columns, or a join. */
function isOwnTable(table: SqlTable): boolean {
	return table.kind === 'join' || (table.kind === 'table' && table.columnNames.length === 0);
}

function columnsOf(table: string, sets: readonly DataSet[]): readonly string[] {
	const set = sets.find((each) => each.table.toLowerCase() === table.toLowerCase());
	return set?.columns.map(({ name }) => name) ?? [];
}

function isPlain({ named, from, having, qualify }: SqlSelect): boolean {
	const tables = from === undefined ? [] : [...tablesIn(from)];
	return named.length === 0 && having === undefined && qualify === undefined && tables.every(isOwnTable);
}

/** The condition of the rows. If the result is one aggregate with a filter, it rests on the rows that pass that too. */
function withFilter({ list }: SqlSelect, node: Readonly<Record<string, unknown>>): unknown {
	const where = node['where_clause'] ?? undefined;
	const [only] = list;
	const written: unknown = Array.isArray(node['select_list']) ? node['select_list'][0] : undefined;
	if (list.length !== 1 || only?.kind !== 'call' || only.filter === undefined || !isFields(written))
		return where ?? null;
	const filter = written['filter'];
	return where === undefined ? filter : { ...AND, children: [where, filter] };
}

const NO_GROUPS = {
	group_expressions: [],
	group_sets: [],
	aggregate_handling: 'STANDARD_HANDLING',
};
const AND = { class: 'CONJUNCTION', type: 'CONJUNCTION_AND', alias: '' };
