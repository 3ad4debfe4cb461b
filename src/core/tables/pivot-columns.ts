import type { Answer, Question } from '../data-sets/data-engine.ts';
import { plainValue } from '../data-sets/plain-value.ts';
import { quoteName } from '../data-sets/quote-sql.ts';
import { literalOf } from '../data-sets/row-condition.ts';
import type { ColumnType, DataColumn } from '../model/data-set.ts';
import type { Finding, Findings } from '../problem.ts';
import type { CheckedSelection } from './check-selection.ts';
import { whereOf } from './selected-values.ts';

/** A column that a pivot makes. */
export interface PivotColumn {
	readonly name: string;
	/** The value from which it is made, in SQL. */
	readonly literal: string;
}

/** How many columns a pivot may make: more do not fit on a page. */
const MOST_COLUMNS = 60;
/** How many columns are tried to tell rows of one cell apart. */
const MOST_TRIED = 12;
/** How many values are counted. */
const MOST_COUNTED = 10_000;

/**
 * Asks for the values that become columns: words in the order of the file, anything else from the smallest to the
 * largest. Then asks whether two rows would stand in one cell, and how many values they have in other columns.
 */
export function questionsOfPivot(checked: CheckedSelection): Question[] {
	const { set, columns, conditions, pivot } = checked;
	if (pivot === undefined) return [];
	const column = quoteName(pivot.column.name);
	const rows = [`FROM ${quoteName(set.table)}`, ...whereOf(conditions, quoteName)].join(' ');
	const order = pivot.column.spec.type === 'string' ? 'min(rowid)' : column;
	const counts = columnsApart(checked).map((each) => {
		const of = quoteName(each.name);
		return `count(DISTINCT ${of}) + CAST(count(*) > count(${of}) AS INTEGER)`;
	});
	const cell = [...columns.map(({ name }) => quoteName(name)), column].join(', ');
	return [
		{
			sql: `SELECT CAST(${column} AS VARCHAR), min(rowid) ${rows} GROUP BY ${column} ORDER BY ${order} NULLS LAST`,
			most: MOST_COUNTED,
		},
		{
			sql:
				`SELECT ${['min(rowid)', 'max(rowid)', 'count(*)', ...counts].join(', ')} ${rows} ` +
				`GROUP BY ${cell} HAVING count(*) > 1 ORDER BY min(rowid) LIMIT 1`,
			most: 1,
		},
	];
}

/** The columns that could name rows as well, so that no two fall into one cell. A number that was measured does not. */
function columnsApart({ set, columns, conditions, pivot }: CheckedSelection): DataColumn[] {
	const taken = [
		...columns,
		pivot?.column,
		pivot?.value,
		...conditions.flatMap((each) => (each.isList ? [] : each.column)),
	];
	return set.columns
		.filter(({ name, spec: { type } }) => type !== 'number' && !taken.some((each) => each?.name === name))
		.slice(0, MOST_TRIED);
}

/** Reads the answers to {@link questionsOfPivot}. Reports a pivot that makes no table. */
export function readPivotColumns(
	checked: CheckedSelection,
	[values, twice]: readonly (Answer | undefined)[],
	findings: Findings,
): readonly PivotColumn[] | undefined {
	const { set, columns, pivot, path } = checked;
	if (pivot === undefined) return [];
	const { name, spec } = pivot.column;
	const refuse = (message: string, hint: string, ...at: Finding['path']): undefined => {
		findings.report({ rule: 'table-fits-its-record', path: [...path, 'pivot', ...at], message, hint });
	};
	if (values === undefined || 'failed' in values || twice === undefined || 'failed' in twice)
		return refuse('The values of the pivot could not be looked up.', 'Run it again, or choose fewer rows by `where`.');
	if (values.rows.length > MOST_COLUMNS) {
		const count = `${values.isCut ? 'more than ' : ''}${values.rows.length.toLocaleString('en')}`;
		return refuse(
			`The column “${name}” has ${count} values, and a pivot makes ${MOST_COLUMNS} columns at most.`,
			`Choose some of them by \`where\`, such as { ${name}: [${firstValues(spec.type, values)}] }; or leave the pivot out.`,
			'column',
		);
	}
	const empty = values.rows.find(([value]) => value === null);
	if (empty !== undefined)
		return refuse(
			`The column “${name}” is empty in row ${Number(empty[1]) + 1} of “${set.source}”, so that its cell has no column.`,
			`List the values that become columns in \`where\`, such as { ${name}: [${firstValues(spec.type, values)}] }.`,
			'column',
		);
	const [[first, last, count, ...inCell] = []] = twice.rows;
	if (first !== undefined) {
		const both = Number(count) === 2 ? 'fall' : `and ${Number(count) - 2} more fall`;
		return refuse(
			`Rows ${Number(first) + 1} and ${Number(last) + 1} of “${set.source}” ${both} into one cell of the pivot.`,
			adviceOnCell(columnsApart(checked).find((_, index) => inCell[index] === count)),
		);
	}
	const found = values.rows.map(([value]) => pivotColumn(spec.type, value ?? ''));
	const named = found.filter((each) => each !== undefined);
	if (named.length < found.length)
		return refuse(
			`Some values of “${name}” cannot be names of columns.`,
			'Pivot by a column of words or years.',
			'column',
		);
	const same = named.find((each) => columns.some((column) => column.name === each.name));
	if (same === undefined) return named;
	return refuse(
		`The value “${same.name}” of “${name}” would become a column, and the table has a column of that name.`,
		'Leave the value out by `where`, or write a query that gives it another name.',
		'column',
	);
}

function adviceOnCell(apart: DataColumn | undefined): string {
	return apart === undefined
		? 'No column of words, dates or whole numbers tells them apart: add them up by a query, or correct the data.'
		: `They differ in “${apart.name}”: add it to \`columns\`, choose one of its values by \`where\`, or add them up by a query.`;
}

function pivotColumn(type: ColumnType, value: string): PivotColumn | undefined {
	const literal = literalOf(type, value);
	return literal === undefined ? undefined : { name: plainValue(type, value), literal };
}

function firstValues(type: ColumnType, { rows }: Exclude<Answer, { failed: unknown }>): string {
	return [...rows.slice(0, 2).flatMap(([value]) => (value === null ? [] : plainValue(type, value ?? ''))), '…'].join(
		', ',
	);
}
