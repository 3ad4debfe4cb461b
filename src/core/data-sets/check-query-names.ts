import type { DataSet } from '../model/data-set.ts';
import { nearestWord } from '../spelling/nearest-word.ts';
import { wordFunctions } from './allowed-functions.ts';
import { findColumn, type Scope } from './column-origin.ts';
import { type CheckedText, reportQuery } from './query-findings.ts';
import { scopesIn, tablesOf } from './query-scope.ts';
import type { SqlExpression, SqlQuery } from './sql-tree.ts';
import { ownExpressions, partsOf, tablesIn } from './walk-sql.ts';

/**
 * Checks that a query reads the data sets that it names and nothing else: tables, columns, and no column that is none
 * but a word of SQL, such as `current_date`.
 */
export function checkQueryNames(text: CheckedText, query: SqlQuery, sets: readonly DataSet[]): void {
	// Without its tables, no column is known.
	if (!checkTables(text, query, sets)) return;
	for (const { query: each, scope } of scopesIn(query, tablesOf(sets))) {
		for (const expression of ownExpressions(each)) {
			for (const part of partsOf(expression)) {
				checkColumn(text, part, scope);
				if (part.kind === 'star' && !isStarThere(each, part)) reportStar(text, part);
			}
		}
	}
}

/** Whether all tables that a query reads are there. Else it is reported. */
function checkTables(text: CheckedText, query: SqlQuery, sets: readonly DataSet[]): boolean {
	const read = new Set<string>();
	const tables = tablesOf(sets);
	let areThere = true;
	for (const { query: each, scope } of scopesIn(query, tables)) {
		for (const { name } of each.named) {
			if (tables.has(name.toLowerCase())) {
				const message = `The query gives the name of a data set, “${name}”, to a query of its own.`;
				reportQuery(text, 'query-is-one-select', undefined, message, 'Write another name after WITH.');
			}
		}
		if (each.kind === 'select' && each.from !== undefined) {
			for (const table of tablesIn(each.from)) {
				if (table.kind !== 'table') continue;
				read.add(table.name.toLowerCase());
				if (scope.tables.has(table.name.toLowerCase())) continue;
				areThere = false;
				reportTable(text, table, scope);
			}
		}
	}
	if (!areThere) return false;
	for (const { table, source } of sets) {
		if (read.has(table.toLowerCase())) continue;
		const message = `\`from\` names “${source}”, and the query does not read it.`;
		reportQuery(text, 'query-is-one-select', undefined, message, 'Leave it out of `from`, or read it in the query.');
	}
	return true;
}

function reportTable(text: CheckedText, { name, at }: { name: string; at: number | undefined }, scope: Scope): void {
	const known = [...scope.tables.keys()];
	const near = nearestWord(name, known);
	const hint =
		near === undefined
			? 'Name the data set in `from`; in SQL the `-` of its id is `_`. A query reads no files, and no other tables.'
			: `Did you mean “${near}”? In SQL the \`-\` of an id is \`_\`.`;
	reportQuery(text, 'query-is-one-select', at, `The query reads “${name}”, which \`from\` does not name.`, hint);
}

function checkColumn(text: CheckedText, part: SqlExpression, scope: Scope): void {
	if (part.kind !== 'column') return;
	const name = part.path.at(-1) ?? '';
	const word = name.toLowerCase();
	if (part.path.length === 1 && wordFunctions.has(word)) {
		const message = `“${name}” is a word of SQL whose value is not in any data set.`;
		const hint = 'Write the value itself. If it is a column, write the name of its table before it.';
		return reportQuery(text, 'query-is-repeatable', part.at, message, hint);
	}
	if (findColumn(part.path, scope) !== undefined || (part.path.length === 1 && isAlias(word, scope))) return;
	const near = nearestWord(name, columnsIn(scope));
	const hint =
		near === undefined
			? 'The page of the source lists its columns. A text is written in single quotes.'
			: `Did you mean “${near}”?`;
	reportQuery(
		text,
		'query-is-one-select',
		part.at,
		`The query names a column “${part.path.join('.')}”, which is not there.`,
		hint,
	);
}

/** Whether `*` stands where it means all columns: by itself in the SELECT list, or as `ALL` in ORDER BY. */
function isStarThere(query: SqlQuery, star: SqlExpression & { readonly kind: 'star' }): boolean {
	return star.isAll ? query.orders.includes(star) : query.kind === 'select' && query.list.includes(star);
}

function reportStar(text: CheckedText, { at }: SqlExpression): void {
	const message =
		'The query computes with all columns at once, and so not with the same ones if the data set gets more.';
	reportQuery(text, 'query-is-one-select', at, message, 'Name each column; to count rows, write `count(*)`.');
}

function isAlias(name: string, scope: Scope | undefined): boolean {
	return scope !== undefined && (scope.aliases.has(name) || isAlias(name, scope.outer));
}

function columnsIn(scope: Scope | undefined): string[] {
	if (scope === undefined) return [];
	const own = scope.sources.flatMap(({ columns }) => columns.map(({ name }) => name));
	return [...own.filter((name) => name !== ''), ...columnsIn(scope.outer)];
}
