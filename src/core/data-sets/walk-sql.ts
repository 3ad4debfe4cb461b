import type { SqlExpression, SqlQuery, SqlTable } from './sql-tree.ts';

/** The expressions directly inside an expression, without those of queries in it. */
export function innerParts(expression: SqlExpression): readonly SqlExpression[] {
	switch (expression.kind) {
		case 'call':
			return [...expression.args, ...present(expression.filter), ...expression.orders];
		case 'window':
			return [
				...expression.args,
				...present(expression.filter),
				...expression.partitions,
				...expression.orders,
				...expression.distances,
			];
		case 'comparison':
		case 'logic':
			return expression.parts;
		case 'case':
			return [...expression.cases.flatMap(({ when, then }) => [when, then]), expression.otherwise];
		case 'cast':
			return [expression.of];
		case 'subquery':
			return present(expression.soughtValue);
		case 'column':
		case 'number':
		case 'text':
		case 'null':
		case 'star':
			return [];
	}
}

/** All queries of a query: itself, named ones, those in FROM and those in expressions. Outer ones come first. */
export function* queriesIn(query: SqlQuery): Generator<SqlQuery> {
	yield query;
	for (const { query: named } of query.named) yield* queriesIn(named);
	if (query.kind === 'set') {
		yield* queriesIn(query.left);
		yield* queriesIn(query.right);
	} else if (query.from !== undefined) {
		for (const table of tablesIn(query.from)) if (table.kind === 'query') yield* queriesIn(table.query);
	}
	for (const expression of ownExpressions(query)) {
		for (const part of partsOf(expression)) if (part.kind === 'subquery') yield* queriesIn(part.query);
	}
}

/** The tables of a FROM, each part of a join by itself. */
export function* tablesIn(table: SqlTable): Generator<SqlTable> {
	yield table;
	if (table.kind !== 'join') return;
	yield* tablesIn(table.left);
	yield* tablesIn(table.right);
}

/** The outermost expressions of a query, without those of queries in it. */
export function ownExpressions(query: SqlQuery): SqlExpression[] {
	const common = [...query.orders, ...query.limits];
	if (query.kind === 'set') return common;
	return [...query.list, ...conditionsOf(query), ...query.groups, ...common];
}

/** The conditions of a query: WHERE, ON, HAVING, QUALIFY. */
export function conditionsOf(query: SqlQuery): SqlExpression[] {
	if (query.kind === 'set') return [];
	const joins = query.from === undefined ? [] : [...tablesIn(query.from)];
	return [
		...present(query.where),
		...joins.flatMap((table) => (table.kind === 'join' ? present(table.condition) : [])),
		...present(query.having),
		...present(query.qualify),
	];
}

/** An expression and all inside it, without those of queries in it. */
export function* partsOf(expression: SqlExpression): Generator<SqlExpression> {
	yield expression;
	for (const part of innerParts(expression)) yield* partsOf(part);
}

function present<T>(value: T | undefined): T[] {
	return value === undefined ? [] : [value];
}
