import type { SqlExpression, SqlQuery } from './sql-tree.ts';
import { isFloatType } from './sql-types.ts';

/**
 * Where a value comes from: unchanged from a column of a data set or as a sum, mean or extreme of it; a count; the
 * quotient of two of these; or something else, whose unit only the author knows.
 */
export type Origin =
	PlainOrigin | { readonly kind: 'quotient'; readonly of: PlainOrigin; readonly by: PlainOrigin } | Open;

/** A value of a column, or a count. */
export type PlainOrigin =
	| {
			readonly kind: 'kept';
			readonly table: string;
			readonly column: string;
			/** Whether it is the cell itself, not computed. */
			readonly isCell: boolean;
	  }
	| { readonly kind: 'count' };

interface Open {
	readonly kind: 'open';
}

/** A column of the result of a query. `name` is empty where DuckDB makes one up. */
export interface ResultColumn {
	readonly name: string;
	readonly origin: Origin;
}

/** What the names of columns in a query can mean. */
export interface Scope {
	readonly sources: readonly { readonly alias: string; readonly columns: readonly ResultColumn[] }[];
	/** Names of results in the SELECT list, which other parts of the query may use. */
	readonly aliases: ReadonlySet<string>;
	/** Data sets and named queries, by name. */
	readonly tables: ReadonlyMap<string, readonly ResultColumn[]>;
	/** The query around it. */
	readonly outer: Scope | undefined;
}

/** Whether two values come from the same column, both are counts, or both are quotients of the same. */
export function isSame(a: Origin, b: Origin): boolean {
	if (a.kind === 'kept' && b.kind === 'kept') return a.table === b.table && a.column === b.column;
	if (a.kind === 'quotient' && b.kind === 'quotient') return isSame(a.of, b.of) && isSame(a.by, b.by);
	return a.kind === 'count' && b.kind === 'count';
}

const OPEN: Open = { kind: 'open' };
const COUNT: PlainOrigin = { kind: 'count' };

const COUNTS: ReadonlySet<string> = new Set(['count', 'count_star', 'count_if', 'countif', 'regr_count']);
/** Functions whose result has the unit of their first argument. Those that round are none: a figure says `round`. */
const KEEPING: ReadonlySet<string> = new Set([
	...['sum', 'avg', 'mean', 'min', 'max', 'median', 'quantile_cont', 'quantile_disc', 'first', 'last', 'any_value'],
	...['abs', 'stddev', 'stddev_samp', 'stddev_pop', 'sem'],
]);
/** Functions that give one of their arguments, or the sum or difference of them. */
const JOINING: ReadonlySet<string> = new Set(['+', '-', 'add', 'subtract', 'coalesce', 'greatest', 'least', 'nullif']);
/** What still is a count if all that went in was. */
const COUNT_KEEPING: ReadonlySet<string> = new Set(['sum', 'min', 'max', 'abs']);

/**
 * Finds where the value of an expression comes from.
 *
 * @param resultOf Gives the columns of a query inside it.
 */
export function originOf(
	expression: SqlExpression,
	scope: Scope,
	resultOf: (query: SqlQuery, tables: Scope['tables'], outer: Scope) => readonly ResultColumn[],
): Origin {
	const of = (each: SqlExpression): Origin => originOf(each, scope, resultOf);
	switch (expression.kind) {
		case 'column':
			return findColumn(expression.path, scope)?.origin ?? OPEN;
		case 'call':
		case 'window':
			return originOfCall(expression.name, expression.args, of);
		case 'cast':
			return isFloatType(expression.type) ? computed(of(expression.of)) : OPEN;
		case 'case':
			return joined([...expression.cases.map(({ then }) => then), expression.otherwise], of);
		case 'subquery': {
			const [column] = expression.soughtValue === undefined ? resultOf(expression.query, scope.tables, scope) : [];
			return column === undefined ? OPEN : computed(column.origin);
		}
		case 'number':
		case 'text':
		case 'null':
		case 'star':
		case 'comparison':
		case 'logic':
			return OPEN;
	}
}

/** Finds the column that a name means, from the inner query outwards. */
export function findColumn(path: readonly string[], scope: Scope | undefined): ResultColumn | undefined {
	if (scope === undefined) return undefined;
	const [name = '', table, ...others] = path.map((each) => each.toLowerCase()).reverse();
	if (others.length > 0) return undefined;
	const sources = scope.sources.filter(({ alias }) => table === undefined || alias === table);
	const found = sources.flatMap(({ columns }) => columns).find((column) => column.name.toLowerCase() === name);
	return found ?? findColumn(path, scope.outer);
}

function originOfCall(name: string, args: readonly SqlExpression[], of: (each: SqlExpression) => Origin): Origin {
	if (COUNTS.has(name)) return COUNT;
	const [first] = args;
	if (first === undefined) return OPEN;
	if (JOINING.has(name)) return joined(args, of);
	// The functions `divide` and `fdiv` leave the fraction out.
	if (name === '/') return quotient(args, of);
	if (!KEEPING.has(name)) return OPEN;
	const origin = of(first);
	return origin.kind === 'count' && !COUNT_KEEPING.has(name) ? OPEN : computed(origin);
}

/** The origin that all expressions have; zero and NULL have any. */
function joined(expressions: readonly SqlExpression[], of: (each: SqlExpression) => Origin): Origin {
	const [first, ...others] = expressions
		.filter((each) => each.kind !== 'null' && !(each.kind === 'number' && Number(each.number) === 0))
		.map(of);
	return first !== undefined && others.every((other) => isSame(first, other)) ? computed(first) : OPEN;
}

function quotient([first, second]: readonly SqlExpression[], of: (each: SqlExpression) => Origin): Origin {
	if (first === undefined || second === undefined) return OPEN;
	const [above, below] = [computed(of(first)), computed(of(second))];
	return isPlain(above) && isPlain(below) ? { kind: 'quotient', of: above, by: below } : OPEN;
}

function isPlain(origin: Origin): origin is PlainOrigin {
	return origin.kind === 'kept' || origin.kind === 'count';
}

function computed(origin: Origin): Origin {
	return origin.kind === 'kept' ? { ...origin, isCell: false } : origin;
}
