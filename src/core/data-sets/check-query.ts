import type { DataSet } from '../model/data-set.ts';
import type { Finding, Findings } from '../problem.ts';
import { checkQueryNames } from './check-query-names.ts';
import { checkRepeatable } from './check-repeatable.ts';
import type { ResultColumn } from './column-origin.ts';
import type { ParsedQuery } from './data-engine.ts';
import { type CheckedText, reportQuery } from './query-findings.ts';
import { resultOf, tablesOf } from './query-scope.ts';
import { readQueryStatement } from './read-sql-query.ts';
import { type RowsBehind, rowsBehind } from './rows-behind.ts';
import type { SqlExpression, SqlQuery } from './sql-tree.ts';
import { isFields, UnknownSql } from './tree-fields.ts';
import { type Choice, typedNumbers } from './typed-numbers.ts';
import { partsOf } from './walk-sql.ts';

/** A query that reads its data sets alone and gives the same result each time. */
export interface CheckedQuery {
	/** The columns of its result, each with where it comes from; `open` asks the author for unit and reason. */
	readonly columns: readonly ResultColumn[];
	/** The numbers with which it chooses rows, in the order of the query. */
	readonly choices: readonly Choice[];
	readonly rows: RowsBehind | undefined;
	/** The query as a tree. */
	readonly tree: SqlQuery;
	/** The tree as DuckDB’s parser wrote it. */
	readonly serialized: unknown;
}

interface WrittenQuery {
	readonly sql: string;
	/** Ids of the sources that it may read. */
	readonly from: readonly string[];
	readonly assumption?: string | undefined;
	/** Whether its rows are shown, and are not one number. */
	readonly givesRows: boolean;
}

/**
 * Checks a query by its tree, before it is run.
 *
 * @param sets The data sets that are open; those that `from` does not name are not seen.
 * @param path Where the query stands in the entry.
 * @returns Undefined if something is reported.
 */
export function checkQuery(
	query: WrittenQuery,
	parsed: ParsedQuery,
	sets: readonly DataSet[],
	findings: Findings,
	path: Finding['path'] = ['query', 'sql'],
): CheckedQuery | undefined {
	const own = findings.part();
	const text: CheckedText = { sql: query.sql, bytes: new TextEncoder().encode(query.sql), path, findings: own };
	const named = sets.filter(({ source }) => query.from.includes(source));
	const read = readTree(text, parsed);
	if (read === undefined) return undefined;
	checkQueryNames(text, read.query, named);
	checkRepeatable(text, read.query, named);
	const { computed, choices } = typedNumbers(read.query, query.givesRows);
	if (query.assumption === undefined) {
		reportNumbers(text, computed);
		if (own.isEmpty) reportInvented(text, read.query);
	}
	if (!own.isEmpty) return undefined;
	const { query: tree, tree: serialized } = read;
	const columns = resultOf(tree, tablesOf(named));
	return { columns, choices, rows: rowsBehind(serialized, tree, named), tree, serialized };
}

function readTree(text: CheckedText, parsed: ParsedQuery): { tree: unknown; query: SqlQuery } | undefined {
	if ('error' in parsed) {
		const at = parsed.position === undefined ? undefined : bytesBefore(text.sql, parsed.position);
		const message = `This is no SELECT that DuckDB can read: ${parsed.error.replace(/[.!]?$/, '.')}`;
		reportQuery(text, 'query-is-one-select', at, message, HOW_NAMES);
		return undefined;
	}
	const { tree } = parsed;
	const statements: unknown = isFields(tree) ? tree['statements'] : undefined;
	if (!Array.isArray(statements) || statements.length !== 1) {
		const message = 'The query is not one statement.';
		reportQuery(text, 'query-is-one-select', undefined, message, 'Write one SELECT; use WITH for steps before it.');
		return undefined;
	}
	try {
		return { tree, query: readQueryStatement(statements[0]) };
	} catch (error) {
		if (!(error instanceof UnknownSql)) throw error;
		reportUnknown(text, error);
		return undefined;
	}
}

const HOW_NAMES =
	'Write one SELECT over the data sets that `from` names. In SQL the `-` of an id is `_`; a name with spaces or signs, or ' +
	'one that is a word of SQL such as order, stands in double quotes.';

/** What to write in place of parts of SQL that are not allowed. */
const WAYS: Readonly<Record<string, string>> = {
	'USING SAMPLE': 'Take all rows, or choose them by WHERE.',
	TABLESAMPLE: 'Take all rows, or choose them by WHERE.',
	'DISTINCT ON': 'Write GROUP BY with max() or min(), or `first(… ORDER BY …)`.',
	'LIMIT in percent': 'Write a number of rows after LIMIT, and ORDER BY ALL before it.',
	'WITH RECURSIVE': 'A recursion may never end. Write joins and aggregates.',
	VALUES: 'Put the values into a data set of your own, a source of `kind: own`, and name it in `from`.',
	'a function in FROM': 'Read the data sets that `from` names; a query reads no files.',
	'POSITIONAL JOIN': 'Join by the columns that both have, with USING or ON.',
	'UNION BY NAME': 'Write UNION, with the columns of both in the same order.',
	'ASOF JOIN': 'Join by the columns that both have, with USING or ON.',
};

function reportUnknown(text: CheckedText, { message: what, at }: UnknownSql): void {
	const isSample = what === 'USING SAMPLE' || what === 'TABLESAMPLE';
	reportQuery(
		text,
		isSample ? 'query-is-repeatable' : 'query-is-one-select',
		at,
		`A query may not have ${what}: the check does not know that its result is always the same.`,
		WAYS[what] ?? 'Write it with SELECT, JOIN, WHERE, GROUP BY, HAVING and functions.',
	);
}

function reportNumbers(text: CheckedText, [first, ...others]: ReturnType<typeof typedNumbers>['computed']): void {
	if (first === undefined) return;
	const also = others.length === 0 ? '' : ` So are ${others.map(({ number }) => number).join(', ')}.`;
	reportQuery(
		text,
		'assumption-is-stated',
		first.at,
		`The number ${first.number} is typed into what the query computes, and no data set gives it.${also}`,
		'Say in `assumption` what it is and why; or put it into a data set of your own and join it. Only 0, ½, 1 and 2 ' +
			'are mathematics.',
	);
}

/** Reports a result that no data gives, such as `length('abc')`. */
function reportInvented(text: CheckedText, query: SqlQuery): void {
	if (query.kind === 'set') {
		reportInvented(text, query.left);
		return reportInvented(text, query.right);
	}
	const invented = query.list.find((item) => ![...partsOf(item)].some(readsData));
	if (invented === undefined) return;
	reportQuery(
		text,
		'assumption-is-stated',
		invented.at,
		'What the query gives does not depend on any data set.',
		'Select a column, or an aggregate of one; or say in `assumption` what the number is and why.',
	);
}

function readsData(part: SqlExpression): boolean {
	return (
		['column', 'star', 'subquery', 'window'].includes(part.kind) || (part.kind === 'call' && part.name === 'count_star')
	);
}

function bytesBefore(sql: string, position: number): number {
	return new TextEncoder().encode(sql.slice(0, position)).length;
}
