import type { SqlExpression, SqlQuery } from './sql-tree.ts';

/**
 * Whether the ORDER BY of a query names every column of its result, so that only equal rows can change places: by
 * ORDER BY ALL, by their positions, their aliases, or the same expressions.
 */
export function isTotalOrder({ orders, ...query }: SqlQuery): boolean {
	if (orders.some((order) => order.kind === 'star' && order.isAll)) return true;
	// What a set operation gives is known by position only.
	if (query.kind === 'set') return false;
	return query.list.every((item, index) => {
		if (item.kind === 'star') return false;
		return orders.some((order) => {
			if (order.kind === 'number') return Number(order.number) === index + 1;
			const [name, ...others] = order.kind === 'column' ? order.path : [];
			const isName = name !== undefined && others.length === 0;
			if (isName && query.list.some(({ alias }) => isSameName(alias, name))) return isSameName(item.alias, name);
			return sameExpression(order, item);
		});
	});
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
