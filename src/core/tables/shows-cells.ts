import { isAggregate } from '../data-sets/allowed-functions.ts';
import type { SqlQuery, SqlTable } from '../data-sets/sql-tree.ts';
import { ownExpressions, partsOf, tablesIn } from '../data-sets/walk-sql.ts';

/**
 * Whether rows of a data set can reach the result of a query as they are: on the way from the data set to the result no
 * SELECT counts or adds up. An extreme counts as added up.
 *
 * @param table Its name in SQL.
 */
export function showsCells(query: SqlQuery, table: string): boolean {
	return shows(query, new Set([table.toLowerCase()]));
}

/** @param tables Names of the data set, and of named queries that show it. */
function shows(query: SqlQuery, tables: ReadonlySet<string>): boolean {
	const known = new Set(tables);
	for (const { name, query: named } of query.named) {
		if (shows(named, known)) known.add(name.toLowerCase());
		else known.delete(name.toLowerCase());
	}
	if (query.kind === 'set') return shows(query.left, known) || shows(query.right, known);
	const parts = query.list.flatMap((item) => [...partsOf(item)]);
	if (parts.some((part) => part.kind === 'call' && isAggregate(part.name))) return false;
	const inner = ownExpressions(query).flatMap((each) => [...partsOf(each)]);
	if (inner.some((part) => part.kind === 'subquery' && shows(part.query, known))) return true;
	return query.from !== undefined && [...tablesIn(query.from)].some((each) => showsTable(each, known));
}

function showsTable(table: SqlTable, known: ReadonlySet<string>): boolean {
	if (table.kind === 'query') return shows(table.query, known);
	return table.kind === 'table' && known.has(table.name.toLowerCase());
}
