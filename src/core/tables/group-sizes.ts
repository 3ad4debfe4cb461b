import { countRows, columnRef, selectNode, type SerializedNode, sqlOfNode } from '../data-sets/serialized-query.ts';
import { quoteName } from '../data-sets/quote-sql.ts';
import type { Question } from '../data-sets/data-engine.ts';
import type { SqlQuery } from '../data-sets/sql-tree.ts';
import { isFields } from '../data-sets/tree-fields.ts';
import { namesOf, SUMS } from './adds-up.ts';

/** On how many rows of a source that is kept back each group of a query rests at least. */
export const FEWEST = 3;

/**
 * Asks on how few rows something rests that a query gives: a group, on the rows of the data sets; a sum or a mean, on
 * the values that it adds up. An empty sum rests on nothing and shows nothing.
 *
 * @param tree The query as DuckDB’s parser wrote it.
 * @param tables The data sets, by their names in SQL.
 * @returns Undefined if the query cannot be asked again, because it holds a number that JSON does not hold exactly.
 */
export function questionOfSizes(tree: unknown, query: SqlQuery, tables: readonly string[]): Question | undefined {
	const node = selectNode(tree);
	if (node === undefined) return undefined;
	const given = node['select_list'];
	const list: readonly unknown[] = Array.isArray(given) ? given : [];
	const names = tables.flatMap((table) => namesOf(query, table));
	const counts = [
		...names.map((name) => countRows(columnRef(name, 'rowid', ''))),
		...list.flatMap((item) => [...sumsIn(item)]).map((sum) => ({ ...sum, function_name: 'count' })),
	].map((count, index) => ({ ...count, alias: `size ${index}` }));
	const fewest = counts.map(({ alias }) => `min(${quoteName(alias)}) FILTER (WHERE ${quoteName(alias)} > 0)`);
	const asked = { ...node, modifiers: [], select_list: [...list, ...counts] };
	return { sql: `SELECT least(${fewest.join(', ')}) FROM ${sqlOfNode(asked)}`, most: 1 };
}

/** The sums and means in a part of a tree. */
function* sumsIn(part: unknown): Generator<SerializedNode> {
	if (Array.isArray(part)) for (const each of part) yield* sumsIn(each);
	if (!isFields(part)) return;
	const name = part['function_name'];
	if (part['class'] === 'FUNCTION' && typeof name === 'string' && SUMS.has(name.toLowerCase())) yield part;
	else for (const each of Object.values(part)) yield* sumsIn(each);
}
