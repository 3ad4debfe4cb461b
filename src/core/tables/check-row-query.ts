import { isAggregate } from '../data-sets/allowed-functions.ts';
import type { CheckedQuery } from '../data-sets/check-query.ts';
import { reportQuery, type CheckedText } from '../data-sets/query-findings.ts';
import type { SqlExpression, SqlQuery } from '../data-sets/sql-tree.ts';
import { isTotalOrder } from '../data-sets/total-order.ts';
import { innerParts, queriesIn } from '../data-sets/walk-sql.ts';
import type { DataSet } from '../model/data-set.ts';

/**
 * Checks what only a query that gives rows must keep: its rows always come in one order, and no number is typed into
 * its words.
 *
 * @param hasAssumption Whether the table says what its numbers assume. That excuses no number in the name of a column.
 */
export function checkRowQuery(
	text: CheckedText,
	{ tree: query, columns }: CheckedQuery,
	sets: readonly DataSet[],
	hasAssumption: boolean,
): void {
	if (!isTotalOrder(query) && !isOneRow(query))
		reportQuery(
			text,
			'query-is-repeatable',
			undefined,
			'The ORDER BY does not tell all rows apart, so that they can come in another order each time.',
			'End the query with ORDER BY ALL; or name after ORDER BY what it groups by, or each column of the SELECT list, ' +
				'the deciding ones first.',
		);
	const ownNames = new Set(sets.flatMap((set) => set.columns.map(({ name }) => name.toLowerCase())));
	for (const { name } of columns) {
		if (ownNames.has(name.toLowerCase()) || !hasNumber(name)) continue;
		reportQuery(
			text,
			'assumption-is-stated',
			placeOfName(name, query),
			`The name “${name}” is typed into the query, and no data set gives its number.`,
			'Name the column without a number, and write its `title` under `fields`.',
		);
	}
	if (hasAssumption) return;
	const [typed] = textsWithNumbers(query);
	if (typed === undefined) return;
	reportQuery(
		text,
		'assumption-is-stated',
		typed.at,
		`The text “${typed.text}” is typed into what the query gives, and no data set gives its number.`,
		'Say in `assumption` what it is and why; or put it into a data set of your own and join it.',
	);
}

/** Whether a query gives one row because it adds up all rows. */
function isOneRow(query: SqlQuery): boolean {
	return query.kind === 'select' && query.groups.length === 0 && query.list.every(isAddedUp);
}

/** Whether an expression names columns in aggregates only, and has one. */
function isAddedUp(expression: SqlExpression): boolean {
	if (expression.kind === 'call' && isAggregate(expression.name)) return true;
	const parts = innerParts(expression);
	return expression.kind !== 'window' && parts.length > 0 && parts.every((part) => isAddedUp(part) || isLiteral(part));
}

function isLiteral({ kind }: SqlExpression): boolean {
	return kind === 'number' || kind === 'text' || kind === 'null';
}

/** Whether a name holds a number that is no year. */
function hasNumber(name: string): boolean {
	const numbers = name.match(/\p{N}(?:[\p{N}.,]*\p{N})?/gu) ?? [];
	return numbers.some((number) => !/^(?:1\d|2[01])\d\d$/.test(number));
}

/** Where a query gives a name to a column. */
function placeOfName(name: string, query: SqlQuery): number | undefined {
	const lists = [...queriesIn(query)].flatMap((each) => (each.kind === 'select' ? each.list : []));
	return lists.find(({ alias }) => alias === name)?.at;
}

/** Functions that make a text of all their arguments; others make it of the first one. */
const JOINING: ReadonlySet<string> = new Set([
	...['||', 'concat', 'concat_ws', 'coalesce', 'nullif', 'replace', 'regexp_replace', 'translate'],
	...['string_agg', 'group_concat', 'listagg', 'greatest', 'least'],
]);

/** The texts with a number in them that can become a part of the result. */
function* textsWithNumbers(query: SqlQuery): Generator<{ readonly text: string; readonly at: number | undefined }> {
	for (const each of queriesIn(query)) if (each.kind === 'select') for (const item of each.list) yield* inValue(item);

	function* inValue(part: SqlExpression): ReturnType<typeof textsWithNumbers> {
		if (part.kind === 'text' && /\p{N}/u.test(part.text)) yield { text: part.text, at: part.at };
		if (part.kind === 'comparison' || part.kind === 'logic') return;
		if (part.kind === 'case') {
			for (const { then } of part.cases) yield* inValue(then);
			yield* inValue(part.otherwise);
		} else if (part.kind === 'call' || part.kind === 'window') {
			for (const arg of JOINING.has(part.name) ? part.args : part.args.slice(0, 1)) yield* inValue(arg);
		} else for (const inner of innerParts(part)) yield* inValue(inner);
	}
}
