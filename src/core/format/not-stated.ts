import { UNSTATED, type Unstated } from '../model/quantity.ts';

/** A value in words, or `notStated` if nobody states it. */
export function orNotStated<Value>(
	value: Value | Unstated,
	notStated: string,
	write: (value: Value) => string = String,
): string {
	return value === UNSTATED ? notStated : write(value);
}
