import type { DataSet } from '../model/data-set.ts';
import { isSame, type Origin, originOf, type ResultColumn, type Scope } from './column-origin.ts';
import type { SqlExpression, SqlQuery, SqlSelect, SqlTable } from './sql-tree.ts';
import { ownExpressions, partsOf, tablesIn } from './walk-sql.ts';

/** The tables that a query begins with: its data sets. */
export function tablesOf(sets: readonly DataSet[]): Scope['tables'] {
	return new Map(
		sets.map(({ table, columns }) => [
			table.toLowerCase(),
			columns.map(({ name }) => ({ name, origin: { kind: 'kept', table, column: name, isCell: true } })),
		]),
	);
}

/** Each query of a query, with its scope; the outer ones first. */
export function* scopesIn(
	query: SqlQuery,
	tables: Scope['tables'],
	outer?: Scope,
): Generator<{ readonly query: SqlQuery; readonly scope: Scope }> {
	let known = tables;
	for (const named of query.named) {
		yield* scopesIn(named.query, known, outer);
		known = withNamed(known, named, outer);
	}
	const scope = scopeOf(query, known, outer);
	yield { query, scope };
	if (query.kind === 'set') {
		yield* scopesIn(query.left, known, outer);
		yield* scopesIn(query.right, known, outer);
	} else if (query.from !== undefined) yield* scopesInTable(query.from, known, scope);
	for (const expression of ownExpressions(query)) {
		for (const part of partsOf(expression)) {
			if (part.kind === 'subquery') yield* scopesIn(part.query, known, scope);
		}
	}
}

function* scopesInTable(table: SqlTable, tables: Scope['tables'], scope: Scope): ReturnType<typeof scopesIn> {
	if (table.kind === 'query') yield* scopesIn(table.query, tables, scope);
	if (table.kind !== 'join') return;
	yield* scopesInTable(table.left, tables, scope);
	yield* scopesInTable(table.right, tables, scope);
}

/** The columns of the result of a query, in their order. */
export function resultOf(query: SqlQuery, tables: Scope['tables'], outer?: Scope): ResultColumn[] {
	const known = query.named.reduce((sofar, named) => withNamed(sofar, named, outer), tables);
	if (query.kind === 'set') {
		const right = resultOf(query.right, known, outer);
		return resultOf(query.left, known, outer).map((column, index) => {
			const other = right[index]?.origin;
			return other !== undefined && isSame(column.origin, other) ? column : { ...column, origin: OPEN };
		});
	}
	const scope = scopeOf(query, known, outer);
	return query.list.flatMap((expression) => {
		if (expression.kind === 'star') {
			const { table } = expression;
			const chosen = scope.sources.filter(({ alias }) => table === '' || alias === table.toLowerCase());
			const columns = chosen.flatMap((source) => source.columns);
			// Which columns are left out is not followed: then nothing is said of any.
			return hidesColumns(query.from) ? columns.map(({ name }) => ({ name, origin: OPEN })) : columns;
		}
		const own = expression.kind === 'column' ? (expression.path.at(-1) ?? '') : '';
		return [{ name: expression.alias || own, origin: originIn(expression, scope) }];
	});
}

const OPEN: Origin = { kind: 'open' };

/** Where the value of an expression comes from. */
export function originIn(expression: SqlExpression, scope: Scope): Origin {
	return originOf(expression, scope, resultOf);
}

function hidesColumns(from: SqlTable | undefined): boolean {
	return from !== undefined && [...tablesIn(from)].some((table) => table.kind === 'join' && table.hidesColumns);
}

function withNamed(tables: Scope['tables'], named: SqlQuery['named'][number], outer: Scope | undefined) {
	const columns = renamed(resultOf(named.query, tables, outer), named.columnNames);
	return new Map([...tables, [named.name.toLowerCase(), columns]]);
}

function scopeOf(query: SqlQuery, tables: Scope['tables'], outer: Scope | undefined): Scope {
	if (query.kind === 'set') {
		const columns = resultOf(query.left, tables, outer);
		return { sources: [{ alias: '', columns }], aliases: new Set(), tables, outer };
	}
	const sources = query.from === undefined ? [] : sourcesOf(query.from, tables, outer);
	return { sources, aliases: aliasesOf(query), tables, outer };
}

function aliasesOf({ list }: SqlSelect): ReadonlySet<string> {
	return new Set(list.flatMap(({ alias }) => (alias === '' ? [] : [alias.toLowerCase()])));
}

function sourcesOf(table: SqlTable, tables: Scope['tables'], outer: Scope | undefined): Scope['sources'] {
	switch (table.kind) {
		case 'table': {
			const columns = renamed(tables.get(table.name.toLowerCase()) ?? [], table.columnNames);
			return [{ alias: (table.alias || table.name).toLowerCase(), columns }];
		}
		case 'query': {
			const columns = renamed(resultOf(table.query, tables, outer), table.columnNames);
			return [{ alias: table.alias.toLowerCase(), columns }];
		}
		case 'join': {
			const left = sourcesOf(table.left, tables, outer);
			// A query on the right may name columns of the left one.
			const scope: Scope = { sources: left, aliases: new Set(), tables, outer };
			return [...left, ...sourcesOf(table.right, tables, scope)];
		}
	}
}

function renamed(columns: readonly ResultColumn[], names: readonly string[]): readonly ResultColumn[] {
	return columns.map((column, index) => ({ ...column, name: names[index] ?? column.name }));
}
