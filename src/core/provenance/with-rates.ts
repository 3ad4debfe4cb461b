import type { Unit } from '../model/unit.ts';
import { isMeasure } from '../reading/counting-words.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import type { Reading } from '../reading/reading.ts';

/** Reads the rates of a quote whose divisor stands before the number, if the unit of the figure divides by the same. */
export function withRates(readings: QuoteReadings, unit: Unit): QuoteReadings {
	const whole = readings.whole.map((reading): Reading => {
		if (reading.kind !== 'unreadable' || reading.rate === undefined) return reading;
		const { start, end, text } = reading;
		const { per, number, unitGap } = reading.rate;
		if (!dividesBy(unit, per)) return reading;
		if (number.kind === 'range') return { ...number, start, end, text };
		return { ...number, start, end, text, unitAt: unitGap === undefined ? undefined : end + unitGap };
	});
	return { ...readings, whole };
}

/** A rate per person may have any count of people in its unit: residents, patients. */
function dividesBy({ parts }: Unit, code: string): boolean {
	return parts.some(
		({ atom, power }) =>
			power < 0 && atom.display.by !== 'several' && (atom.code === code || (code === 'person' && !isMeasure(atom))),
	);
}
