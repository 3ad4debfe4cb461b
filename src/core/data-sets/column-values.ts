import type { ColumnType } from '../model/data-set.ts';
import type { Answer, Question } from './data-engine.ts';
import { plainValue } from './plain-value.ts';
import { quoteName } from './quote-sql.ts';

/** How many values of a column are read, to name one that a misspelt one was probably meant to be. */
const MOST_VALUES = 5_000;

/**
 * Asks for the values of a column, as text, each once and in order.
 *
 * @param where Conditions in SQL that the rows fit.
 */
export function questionOfValues(table: string, column: string, where: readonly string[] = []): Question {
	const name = quoteName(column);
	const fits = [...where, `${name} IS NOT NULL`].join(' AND ');
	return {
		sql: `SELECT DISTINCT CAST(${name} AS VARCHAR) AS found FROM ${quoteName(table)} WHERE ${fits} ORDER BY found`,
		most: MOST_VALUES,
	};
}

/**
 * Asks whether any row fits a condition: a column may hold more values than are read.
 *
 * @param condition In SQL.
 */
export function questionOfAny(table: string, condition: string): Question {
	return { sql: `SELECT 1 FROM ${quoteName(table)} WHERE ${condition} LIMIT 1`, most: 1 };
}

/** Whether an answer to {@link questionOfAny} says that no row fits. */
export function isNone(answer: Answer | undefined): boolean {
	return answer !== undefined && !('failed' in answer) && answer.rows.length === 0;
}

/** The values in an answer to {@link questionOfValues}, as an author writes those of the type; none if it failed. */
export function valuesIn(answer: Answer | undefined, type: ColumnType): readonly string[] {
	if (answer === undefined || 'failed' in answer) return [];
	return answer.rows.flatMap(([value]) => (value === null || value === undefined ? [] : plainValue(type, value)));
}
