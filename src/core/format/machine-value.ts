import type { FigurePart } from '../model/phrase.ts';
import { UNSTATED, type Quantity, type Unstated } from '../model/quantity.ts';
import { numberFormat } from './intl-formatters.ts';

/**
 * A value for machines, as in `<data value>`: plain decimal digits in the figure's own unit, at full precision.
 *
 * A range is written like an ISO 8601 interval, `120/180`, and an unstated bound like an open one of ISO 8601-2,
 * `7000000000/..`. Dates stay as they are.
 *
 * @param part Only one bound of a range; a quantity that is no range is written whole.
 */
export function machineValue(quantity: Quantity, part?: FigurePart): string {
	switch (quantity.kind) {
		case 'number':
			return plainDigits(quantity.value);
		case 'range':
			return part === undefined
				? `${boundDigits(quantity.low)}/${boundDigits(quantity.high)}`
				: boundDigits(quantity[part]);
		case 'date':
			return quantity.date;
		case 'interval':
			return `${quantity.start}/${quantity.end}`;
	}
}

function boundDigits(bound: number | Unstated): string {
	return bound === UNSTATED ? '..' : plainDigits(bound);
}

/** Digits that parse back to the same number, never scientific. */
function plainDigits(value: number): string {
	const digits = String(value);
	if (!digits.includes('e')) return digits;
	return numberFormat('en', { useGrouping: false, maximumFractionDigits: 100 }).format(value);
}
