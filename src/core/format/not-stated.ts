import { UNSTATED, type Unstated } from '../model/quantity.ts';

/** What stands for a value that is not there: in a record, in the cell of a table, and where a source could say it. */
export const NOT_STATED = {
	field: 'Not stated',
	cell: 'not stated',
	bySource: 'Not stated by the source',
} as const;

/** A value in words, or `notStated` where nobody states it. */
export function orNotStated<Value>(
	value: Value | Unstated,
	notStated: string,
	write: (value: Value) => string = String,
): string {
	return value === UNSTATED ? notStated : write(value);
}
