import type { Unit } from '../model/unit.ts';
import type { QuoteReadings } from './read-in-context.ts';
import type { Reading } from './reading.ts';

const DECIMALS = /^[1-9]\d{0,2}[.,]\d{3}$/;
/** A word that is no symbol of a unit. */
const NOUN = /^\s\p{L}{4,}/u;

/**
 * Makes `10.500` unreadable for figures that count something: nothing has so many decimals that is counted, and in
 * another language the mark groups thousands.
 */
export function withoutUnclearMarks(readings: QuoteReadings, unit: Unit): QuoteReadings {
	const above = unit.parts.filter(({ power }) => power > 0);
	if (above.length === 0 || !above.every(({ atom }) => atom.ucum.startsWith('{'))) return readings;
	const whole = readings.whole.map((reading): Reading => {
		if (reading.kind !== 'number' || Number.isInteger(reading.value) || reading.sign !== undefined) return reading;
		const { start, end, text } = reading;
		if (!DECIMALS.test(readings.text.slice(start, end)) || !NOUN.test(readings.text.slice(end))) return reading;
		return { kind: 'unreadable', start, end, text, reason: 'in another language its mark groups thousands' };
	});
	return { ...readings, whole };
}
