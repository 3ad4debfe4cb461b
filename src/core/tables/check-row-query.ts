import { isAggregate } from '../data-sets/allowed-functions.ts';
import { reportQuery, type CheckedText } from '../data-sets/query-findings.ts';
import type { SqlExpression, SqlQuery } from '../data-sets/sql-tree.ts';
import { isTotalOrder } from '../data-sets/total-order.ts';
import { innerParts, partsOf, queriesIn } from '../data-sets/walk-sql.ts';

/**
 * Checks what only a query that gives rows must keep: its rows always come in one order, and no number is typed into
 * its words.
 */
export function checkRowQuery(text: CheckedText, query: SqlQuery, hasAssumption: boolean): void {
	if (!isTotalOrder(query) && !isOneRow(query))
		reportQuery(
			text,
			'query-is-repeatable',
			undefined,
			'The ORDER BY does not tell all rows apart, so that they can come in another order each time.',
			'End the query with ORDER BY ALL; or name after ORDER BY what it groups by, or each column of the SELECT list, ' +
				'the deciding ones first.',
		);
	if (hasAssumption) return;
	for (const { name, at } of namesWithNumbers(query))
		reportQuery(
			text,
			'assumption-is-stated',
			at,
			`The name “${name}” is typed into the query, and no data set gives its number.`,
			'Name the column without a number, and write its `title` under `fields`.',
		);
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

/** Names that the query gives to columns and that hold a number: but those of years, and those of the data set. */
function* namesWithNumbers(query: SqlQuery): Generator<{ readonly name: string; readonly at: number | undefined }> {
	for (const each of queriesIn(query)) {
		if (each.kind !== 'select') continue;
		for (const item of each.list) {
			const name = item.alias;
			const numbers = name.match(/[\p{N}.,]*\p{N}/gu) ?? [];
			const isOwn = [...partsOf(item)].some((part) => part.kind === 'column' && part.path.at(-1) === name);
			if (!isOwn && numbers.some((number) => !/^(?:1\d|2[01])\d\d$/.test(number))) yield { name, at: item.at };
		}
	}
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
