import type { Precision, Quantity } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding, Findings } from '../problem.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import type { RangeReading, Reading } from '../reading/reading.ts';
import { checkSignAndQualifier, type StatedQuantity } from './check-sign-and-qualifier.ts';
import { describeReadings } from './describe-readings.ts';

/** Proves a range: the quote must state one range with exactly these ends. Two separate numbers are no range. */
export function checkRange(
	low: number,
	high: number,
	stated: StatedQuantity,
	unit: Unit,
	readings: QuoteReadings,
	findings: Findings,
): Quantity | undefined {
	const meant = readings.whole.filter(
		(reading): reading is RangeReading =>
			reading.kind === 'range' && reading.low.value === low && reading.high?.value === high && !reading.high.cut,
	);
	if (meant.length === 0) findings.report(...missing(low, high, readings));
	const proof = checkSignAndQualifier(meant, stated, unit, findings);
	return proof && { kind: 'range', low, high, precision: precisionOf(proof) };
}

/** The places of the last digits of both ends. */
export function precisionOf({ low, high }: RangeReading): { low: Precision; high: Precision } {
	return { low: low.precision, high: high?.precision };
}

function missing(low: number, high: number, readings: QuoteReadings): Finding[] {
	const rule = 'number-stands-in-quote';
	const ranges = readings.whole.filter((reading) => reading.kind === 'range');
	const broken = ranges.find((range) => range.low.value === low && (range.high === undefined || range.high.cut));
	if (broken) {
		return [
			{
				rule,
				path: ['value', 'high'],
				message: `The source breaks off here: “${broken.text}” does not give the upper end of the range.`,
				hint: `Write { low: ${low}, high: unstated }.`,
			},
		];
	}
	const range = nearest(ranges, low, high);
	if (range) {
		const ends = [
			{ name: 'low', value: low, stated: range.low.value },
			{ name: 'high', value: high, stated: range.high?.value },
		];
		return ends
			.filter((end) => end.value !== end.stated)
			.map(({ name, value, stated }) => ({
				rule,
				path: ['value', name],
				message:
					`The quote states ${range.text}: its ${name === 'low' ? 'lower' : 'upper'} end is ` +
					`${stated ?? 'not given'}, not ${value}.`,
				hint: 'Correct the value, or quote the passage that states it.',
			}));
	}
	if (states(readings.whole, low) && states(readings.whole, high)) {
		return [
			{
				rule,
				path: ['value'],
				message: `The quote states ${low} and ${high}, but not as the ends of one range.`,
				hint: 'Write two figures, or quote words that state the range, such as “between … and …”.',
			},
		];
	}
	return [
		{
			rule,
			path: ['value'],
			message: describeReadings(readings, `${low}–${high}`),
			hint: 'Correct the value, or quote the passage that states it.',
		},
	];
}

function nearest(ranges: readonly RangeReading[], low: number, high: number): RangeReading | undefined {
	return (
		ranges.find((range) => range.low.value === low || range.high?.value === high) ??
		(ranges.length === 1 ? ranges[0] : undefined)
	);
}

function states(readings: readonly Reading[], value: number): boolean {
	return readings.some((reading) => reading.kind === 'number' && reading.value === value);
}
