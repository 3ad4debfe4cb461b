import { askWritten } from '../data-sets/ask-rows.ts';
import type { DataEngine, Question } from '../data-sets/data-engine.ts';
import { quoteName, quoteText } from '../data-sets/quote-sql.ts';
import type { DataColumn } from '../model/data-set.ts';
import type { DataSource } from '../model/source.ts';
import { numbersIn, type Query } from './query.ts';

/** A cell of a data set. */
export interface CellPlace {
	/** From 1, in the order of the file. */
	readonly row: number;
	/** Where the words or the number stand. */
	readonly column: DataColumn;
	/** All cells of the row as they are written, in the order of the columns. */
	readonly cells: readonly (string | null)[];
}

/** Numbers of a computer that are at most so far apart, as a share of them, are one. */
const SAME = 1e-9;
const NUMERIC: ReadonlySet<string> = new Set(['number', 'integer', 'year']);

/** Whether figures can state the cells of a column. */
export function isNumeric({ spec }: DataColumn): boolean {
	return NUMERIC.has(spec.type);
}

/**
 * Finds words or a number in the cells of a data set, in the order of its rows: words in any case in cells of words, a
 * number in columns of numbers, as it is written or with the scale of its column.
 *
 * @param most How many cells are given at most.
 */
export function findInData(source: DataSource, query: Query, engine: DataEngine, most: number): readonly CellPlace[] {
	const { set } = source.copy;
	const asked = set.columns.flatMap((column) => {
		const condition = query.kind === 'number' ? holdsNumber(column, query) : holdsWords(column, query.words);
		return condition === undefined ? [] : [{ column, question: questionOf(set.table, condition, most) }];
	});
	const answers = engine.ask(asked.map(({ question }) => question));
	const found = answers
		.flatMap((answer, index) => {
			const column = asked[index]?.column;
			if (column === undefined || 'failed' in answer) return [];
			return answer.rows.map(([rowid]) => ({ rowid: Number(rowid), column }));
		})
		.sort((a, b) => a.rowid - b.rowid)
		.slice(0, most);
	const rowids = [...new Set(found.map(({ rowid }) => rowid))];
	const [written] = askWritten([{ set, rowids, columns: set.columns.map(({ name }) => name) }], engine);
	const rows = written === undefined || 'failed' in written ? [] : written.rows;
	const cellsOf = new Map(rows.map(([rowid, ...cells]) => [Number(rowid), cells]));
	return found.map(({ rowid, column }) => ({ row: rowid + 1, column, cells: cellsOf.get(rowid) ?? [] }));
}

interface Condition {
	readonly of: 'typed' | 'written';
	readonly sql: string;
}

function holdsNumber(column: DataColumn, query: Extract<Query, { kind: 'number' }>): Condition | undefined {
	if (!isNumeric(column)) return undefined;
	const { unit, scale = 1 } = column.spec;
	const values = numbersIn(query, unit === undefined ? undefined : /^(?:percent|%)/.test(unit));
	if (values.length === 0) return undefined;
	const number = `CAST(${quoteName(column.name)} AS DOUBLE)`;
	const near = [...new Set(values.flatMap((value) => [value, value / scale]))].map(
		(value) => `abs(${number} - (${value})) <= ${SAME} * ${Math.abs(value)}`,
	);
	return { of: 'typed', sql: near.join(' OR ') };
}

function holdsWords(column: DataColumn, words: string): Condition | undefined {
	if (isNumeric(column)) return undefined;
	return { of: 'written', sql: `contains(lower(${quoteName(column.name)}), ${quoteText(words.toLowerCase())})` };
}

function questionOf(table: string, { of, sql }: Condition, most: number): Question {
	const from = `${of === 'written' ? 'written.' : ''}${quoteName(table)}`;
	return { sql: `SELECT rowid FROM ${from} WHERE ${sql} ORDER BY rowid LIMIT ${most}`, most };
}
