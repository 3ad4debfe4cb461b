import type { Quantity } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding, Findings } from '../problem.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import { checkWords, type Claimed } from './check-words.ts';
import { sayReadings } from './say-readings.ts';

/**
 * A single value needs a number of the quote that is exactly this and nothing more: not the end of a range, not cut
 * off. A share is a number of the unit 1.
 */
export function checkNumber(
	value: number,
	claimed: Claimed,
	unit: Unit,
	readings: QuoteReadings,
	findings: Findings,
): Quantity | undefined {
	const meant = readings.whole.filter((reading) =>
		reading.kind === 'share'
			? unit.code === '1' && reading.part / reading.whole === value
			: reading.kind === 'number' && reading.value === value && !reading.cut,
	);
	if (meant.length === 0) findings.report(missing(value, readings));
	return checkWords(meant, claimed, unit, findings) ? { kind: 'number', value } : undefined;
}

function missing(value: number, readings: QuoteReadings): Finding {
	const finding = { rule: 'number-stands-in-quote', path: ['value'] } as const;
	for (const reading of readings.whole) {
		if (reading.kind === 'share' && (reading.part === value || reading.whole === value)) {
			const share = reading.part / reading.whole;
			return {
				...finding,
				message: `The quote states a share, “${reading.text}”, which need not have been counted: it does not prove ${value}.`,
				hint: `Quote words that count them${String(share).length < 8 ? `, or state the share: ${share} with the unit 1` : ''}.`,
			};
		}
		if (reading.kind === 'number' && reading.value === value) {
			return {
				...finding,
				message: `The source breaks off here: “${reading.text}” may be only the beginning of a number, so it does not prove ${value}.`,
				hint: 'Save a whole copy of the source, or leave the figure out.',
			};
		}
		if (reading.kind !== 'range') continue;
		const { low, high } = reading;
		if (low.value === value && (high === undefined || high.cut)) {
			return {
				...finding,
				message: `${value} is the lower end of a range, “${reading.text}”, whose upper end is lost: the source breaks off here.`,
				hint: `Write { low: ${value}, high: unstated }.`,
			};
		}
		if (low.value === value || high?.value === value) {
			return {
				...finding,
				message: `The quote states a range, ${reading.text}; ${value} is only its ${low.value === value ? 'lower' : 'upper'} end.`,
				hint: high?.cut
					? 'Save a whole copy of the source.'
					: `Write { low: ${low.value}, high: ${high?.value ?? 'unstated'} }.`,
			};
		}
	}
	return {
		...finding,
		message: sayReadings(readings, String(value)),
		hint: 'Correct the value, or quote the passage that states it.',
	};
}
