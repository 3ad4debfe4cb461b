import { type StatedValue, UNSTATED } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding } from '../problem.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';

/** What is wrong with a number that stands in the quote only as a year; nothing where it does not. */
export function yearForNumber(value: StatedValue, { whole }: QuoteReadings, unit: Unit): Finding | undefined {
	const ends = typeof value === 'object' ? [value.low, value.high].filter((end) => end !== UNSTATED) : [value];
	const written = ends.join('/');
	const year = whole.find((reading) => reading.kind === 'date' && reading.date === written);
	if (year === undefined) return undefined;
	return {
		rule: 'number-stands-in-quote',
		path: ['value'],
		message: `In the quote, “${year.text}” is a year, not a number of the unit ${unit.code}.`,
		hint:
			'Quote words in which the unit stands behind the number, or correct the value. A year is a figure with the ' +
			'unit `date`.',
	};
}
