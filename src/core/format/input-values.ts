import type { DerivedEvidence } from '../model/evidence/derived.ts';
import type { Figure } from '../model/figure.ts';
import { intervalOf } from './format-exactness.ts';
import { formatQuantity } from './format-quantity.ts';

/** The value of an input in words, and the figure that it is. */
export interface InputValue {
	readonly figure: string;
	readonly text: string;
}

/**
 * Gives the value that a name in a formula stands for, or all values that `interval` allows; `undefined` for the name
 * of a unit.
 *
 * @param locale BCP 47 tag.
 */
export function inputValues(
	inputs: DerivedEvidence['inputs'],
	figureById: (id: string) => Figure,
	locale: string,
): (name: string, isInterval: boolean) => InputValue | undefined {
	return (name, isInterval) => {
		const input = inputs.find((each) => each.name === name);
		const found = input && figureById(input.figure);
		const interval = isInterval && found ? intervalOf(found) : undefined;
		return found && { figure: found.id, text: formatQuantity(interval ?? found, locale) };
	};
}
