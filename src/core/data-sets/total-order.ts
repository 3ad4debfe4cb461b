import type { SqlExpression, SqlQuery } from './sql-tree.ts';

/**
 * Whether the ORDER BY of a query tells all rows of its result apart, so that only equal rows can change places: by
 * ORDER BY ALL; or because it names every column of the result, or all that GROUP BY groups by, by their positions,
 * their aliases, or the same expressions.
 */
export function isTotalOrder({ orders, ...query }: SqlQuery): boolean {
	if (orders.some((order) => order.kind === 'star' && order.isAll)) return true;
	// What a set operation gives is known by position only.
	if (query.kind === 'set') return false;
	const { list, groups } = query;
	const ordered = orders.map((order) => itemOf(order, list));
	const isOrdered = (item: SqlExpression | undefined) =>
		item !== undefined && item.kind !== 'star' && ordered.some((order) => sameExpression(order, item));
	if (list.every(isOrdered)) return true;
	// Two rows of ROLLUP may be of one group: a subtotal, and one where the value is empty.
	return groups.length > 0 && !query.hasGroupingSets && groups.map((group) => inPosition(group, list)).every(isOrdered);
}

/** The item of the SELECT list that an ORDER BY means, by its position or its alias; else the expression itself. */
function itemOf(order: SqlExpression, list: readonly SqlExpression[]): SqlExpression {
	const [name, ...others] = order.kind === 'column' ? order.path : [];
	const named =
		others.length === 0 ? list.find(({ alias }) => name !== undefined && isSameName(alias, name)) : undefined;
	return named ?? inPosition(order, list) ?? order;
}

function inPosition(expression: SqlExpression, list: readonly SqlExpression[]): SqlExpression | undefined {
	return expression.kind === 'number' ? list[Number(expression.number) - 1] : expression;
}

/** Whether two expressions are written alike; aliases and places do not count. */
export function sameExpression(a: SqlExpression, b: SqlExpression): boolean {
	return writeAlike(a) === writeAlike(b);
}

function writeAlike(expression: SqlExpression): string {
	return JSON.stringify(expression, (key, value: unknown) => (key === 'at' || key === 'alias' ? undefined : value));
}

function isSameName(a: string, b: string): boolean {
	return a.toLowerCase() === b.toLowerCase();
}
