import type { FigurePart } from '../model/phrase.ts';
import { type Quantity, sizeOf, UNSTATED, type Unstated } from '../model/quantity.ts';
import { numberFormat } from './intl-formatters.ts';

/**
 * A value for machines, as in `<data value>`: plain decimal digits in the figure's own unit, at full precision.
 *
 * A range is written like an ISO 8601 interval, `120/180`, and an unstated bound like an open one of ISO 8601-2,
 * `7000000000/..`. A share is its quotient. Dates stay as they are.
 *
 * @param part Only one bound of a range, or the value without its sign; one that lacks the part is written whole.
 */
export function machineValue(of: Quantity, part?: FigurePart): string {
	const quantity = part === 'size' ? sizeOf(of) : of;
	switch (quantity.kind) {
		case 'number':
			return plainDigits(quantity.value);
		case 'range':
			return part === 'low' || part === 'high'
				? boundDigits(quantity[part])
				: `${boundDigits(quantity.low)}/${boundDigits(quantity.high)}`;
		case 'share':
			return plainDigits(quantity.of / quantity.in);
		case 'date':
			return quantity.date;
		case 'interval':
			return `${quantity.start}/${quantity.end}`;
		case 'unstated':
			return UNSTATED;
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
