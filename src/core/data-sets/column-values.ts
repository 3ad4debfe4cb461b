import type { Answer, Question } from './data-engine.ts';
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

/** The values in an answer to {@link questionOfValues}; none if it failed. */
export function valuesIn(answer: Answer | undefined): readonly string[] {
	if (answer === undefined || 'failed' in answer) return [];
	return answer.rows.flatMap(([value]) => value ?? []);
}
