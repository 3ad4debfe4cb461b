import { quoteName } from '../data-sets/quote-sql.ts';
import type { ColumnCondition } from '../data-sets/row-condition.ts';

/** The values of a column by which rows are chosen. */
export interface SelectedValues extends ColumnCondition {
	/** The values in SQL. */
	readonly literals: readonly string[];
	/** Whether the author wrote a list. */
	readonly isList: boolean;
}

/**
 * The line WHERE of a SELECT, or nothing without conditions.
 *
 * @param typed Writes the name of a column.
 */
export function whereOf(conditions: readonly SelectedValues[], typed: (column: string) => string): string[] {
	if (conditions.length === 0) return [];
	return [`WHERE ${conditions.map((each) => conditionSql(each, typed)).join(' AND ')}`];
}

/** A condition in SQL. */
export function conditionSql({ column, literals, isList }: SelectedValues, typed = quoteName): string {
	const name = typed(column.name);
	return isList ? `${name} IN (${literals.join(', ')})` : `${name} = ${literals.join('')}`;
}
