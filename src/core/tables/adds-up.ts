import { isAggregate, isArithmetic } from '../data-sets/allowed-functions.ts';
import type { SqlExpression, SqlQuery, SqlTable } from '../data-sets/sql-tree.ts';
import { hasAggregate } from '../data-sets/total-order.ts';
import { partsOf, queriesIn, tablesIn } from '../data-sets/walk-sql.ts';

/** Aggregates that add up many cells, so that none can be read from the result. */
export const SUMS: ReadonlySet<string> = new Set(['sum', 'avg', 'mean']);
const COUNTS: ReadonlySet<string> = new Set(['count', 'count_star', 'count_if', 'countif', 'regr_count']);

/**
 * What of a query could show cells of data sets, in words; undefined if it only counts and adds them up: it reads them
 * in one SELECT, which gives counts, sums and means, and what it groups by. What stands outside of aggregates is
 * grouped by, or DuckDB refuses the query.
 *
 * @param tables The data sets, by their names in SQL.
 */
export function whatShowsCells(query: SqlQuery, tables: readonly string[]): string | undefined {
	const isRead = (each: SqlQuery) => tables.some((table) => namesOf(each, table).length > 0);
	const readers = [...queriesIn(query)].filter(isRead);
	if (readers.length === 0) return undefined;
	if (query.kind === 'set' || readers.some((each) => each !== query)) return 'a query inside the query reads it';
	const isGrouped = query.groups.length > 0 || query.groupsByAll;
	if (!isGrouped && !query.list.some(hasAggregate)) return 'the query shows its cells as they are';
	for (const part of query.list.flatMap((item) => [...partsOf(item)])) {
		const what = whatShows(part);
		if (what !== undefined) return what;
	}
	return undefined;
}

function whatShows(part: SqlExpression): string | undefined {
	if (part.kind === 'window') return `the query gives ${part.name}() of a window of it`;
	if (part.kind !== 'call' || !isAggregate(part.name) || COUNTS.has(part.name)) return undefined;
	if (!SUMS.has(part.name)) return `${part.name}() can show a cell of it`;
	const isPlain = part.args.flatMap((arg) => [...partsOf(arg)]).every(isArithmeticPart);
	return isPlain ? undefined : `${part.name}() is taken of more than columns and arithmetic`;
}

/** Whether it chooses no rows: what a sum is taken of says by FILTER alone which rows count. */
function isArithmeticPart(part: SqlExpression): boolean {
	return part.kind === 'call' ? isArithmetic(part.name) : ['column', 'number', 'cast'].includes(part.kind);
}

/** The names under which a query, without those in it, reads a data set. */
export function namesOf(query: SqlQuery, table: string): string[] {
	const tables: SqlTable[] = query.kind === 'set' || query.from === undefined ? [] : [...tablesIn(query.from)];
	return tables.flatMap((each) =>
		each.kind === 'table' && each.name.toLowerCase() === table.toLowerCase() ? [each.alias || each.name] : [],
	);
}
