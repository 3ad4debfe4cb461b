import { isAggregate } from './allowed-functions.ts';
import type { SqlExpression, SqlQuery, SqlSelect } from './sql-tree.ts';
import { partsOf, tablesIn } from './walk-sql.ts';

/**
 * Whether the ORDER BY of a query tells all rows of its result apart, so that only equal rows can change places: by
 * ORDER BY ALL; or because it names every column of the result, or all that GROUP BY groups by, by their positions,
 * their aliases, or the same expressions.
 */
export function isTotalOrder(query: SqlQuery): boolean {
	if (query.orders.some((order) => order.kind === 'star' && order.isAll)) return true;
	// What a set operation gives is known by position only.
	if (query.kind === 'set') return false;
	const ordered = query.orders.map((order) => itemOf(order, query));
	const isOrdered = (item: SqlExpression) =>
		item.kind !== 'star' && ordered.some((order) => sameExpression(order, item));
	if (query.list.every(isOrdered)) return true;
	// Two rows of ROLLUP may be of one group: a subtotal, and one where the value is empty.
	const groups = groupsOf(query);
	return groups.length > 0 && !query.hasGroupingSets && groups.every(isOrdered);
}

/** What a SELECT groups by. A name means a column before it means an alias, so aliases stand for nothing here. */
function groupsOf(query: SqlSelect): readonly SqlExpression[] {
	if (query.groupsByAll) return query.list.filter((item) => !hasAggregate(item));
	return query.groups.map((group) => itemOfColumn(group, query));
}

/** Whether an expression has an aggregate in it. */
export function hasAggregate(expression: SqlExpression): boolean {
	return [...partsOf(expression)].some((part) => part.kind === 'call' && isAggregate(part.name));
}

/** The item of the SELECT list that an ORDER BY means, by its alias first; else the expression itself. */
function itemOf(order: SqlExpression, query: SqlSelect): SqlExpression {
	const name = nameAlone(order);
	const named = name === undefined ? undefined : query.list.find(({ alias }) => isSameName(alias, name));
	return named ?? itemOfColumn(order, query);
}

/** The item of the SELECT list that an expression means by its position or its column; else the expression itself. */
function itemOfColumn(expression: SqlExpression, { list, from }: SqlSelect): SqlExpression {
	if (expression.kind === 'number') return list[Number(expression.number) - 1] ?? expression;
	const name = nameAlone(expression);
	// With USING, a name alone means the columns of both tables.
	const isOfBoth = from !== undefined && [...tablesIn(from)].some((each) => each.kind === 'join' && each.hidesColumns);
	if (name === undefined || isOfBoth) return expression;
	const isSameColumn = (item: SqlExpression) => item.kind === 'column' && isSameName(item.path.at(-1) ?? '', name);
	return list.find(isSameColumn) ?? expression;
}

/** The name of a column that is written without its table. */
function nameAlone(expression: SqlExpression): string | undefined {
	const [name, ...others] = expression.kind === 'column' ? expression.path : [];
	return others.length === 0 ? name : undefined;
}

/** Whether two expressions are written alike; aliases, places, and capitals in names do not count. */
export function sameExpression(a: SqlExpression, b: SqlExpression): boolean {
	return writeAlike(a) === writeAlike(b);
}

function writeAlike(expression: SqlExpression): string {
	return JSON.stringify(expression, (key, value: unknown) => {
		if (key === 'at' || key === 'alias') return undefined;
		return key === 'path' && Array.isArray(value) ? value.map((name) => String(name).toLowerCase()) : value;
	});
}

function isSameName(a: string, b: string): boolean {
	return a.toLowerCase() === b.toLowerCase();
}
