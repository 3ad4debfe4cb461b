import { type Quantity, UNSTATED, type Unstated } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding, Findings } from '../problem.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import type { NumberReading, RangeReading, Reading } from '../reading/reading.ts';
import { checkSignAndQualifier, type StatedQuantity } from './check-sign-and-qualifier.ts';
import { precisionOf } from './check-range.ts';
import { describeReadings } from './describe-readings.ts';

interface HalfRange {
	readonly low: number | Unstated;
	readonly high: number | Unstated;
}

/** Proves a range with one unstated end: the quote must give only the other, as in “at least 5”, or break off. */
export function checkUnstated(
	value: HalfRange,
	stated: StatedQuantity,
	unit: Unit,
	readings: QuoteReadings,
	findings: Findings,
): Quantity | undefined {
	const meant = readings.whole.filter((reading): reading is NumberReading | RangeReading => isHalfOpen(reading, value));
	if (meant.length === 0) findings.report(missing(value, readings));
	const proof = checkSignAndQualifier(meant, stated, unit, findings, true);
	if (proof === undefined) return undefined;
	const precision = proof.kind === 'range' ? precisionOf(proof) : { low: proof.precision, high: proof.precision };
	return { kind: 'range', ...value, precision };
}

function isHalfOpen(reading: Reading, { low, high }: HalfRange): boolean {
	if (reading.kind === 'range') return reading.low.value === low && (reading.high === undefined || reading.high.cut);
	if (reading.kind !== 'number' || reading.cut) return false;
	if (high === UNSTATED)
		return reading.value === low && (reading.qualifier === 'at least' || reading.qualifier === 'more than');
	return reading.value === high && (reading.qualifier === 'at most' || reading.qualifier === 'less than');
}

function missing({ low, high }: HalfRange, readings: QuoteReadings): Finding {
	const [given, stated, open] = high === UNSTATED ? (['low', low, 'high'] as const) : (['high', high, 'low'] as const);
	const finding = { rule: 'unstated-means-unstated', path: ['value', open] } as const;
	for (const reading of readings.whole) {
		if (reading.kind === 'range' && reading[given]?.value === stated) {
			const other = reading[open];
			return other && !other.cut
				? {
						...finding,
						message: `The quote states the whole range, ${reading.text}.`,
						hint: `Write { low: ${reading.low.value}, high: ${reading.high?.value ?? UNSTATED} }.`,
					}
				: {
						...finding,
						message: `The source breaks off here: “${reading.text}” does not prove ${stated}.`,
						hint: 'Save a whole copy of the source.',
					};
		}
		if (reading.kind !== 'number' || reading.value !== stated) continue;
		if (reading.cut) {
			return {
				rule: 'number-stands-in-quote',
				path: ['value', given],
				message:
					`The source breaks off here: “${reading.text}” may be only the beginning of a number, ` +
					`so it does not prove ${stated}.`,
				hint: 'Save a whole copy of the source, or leave the figure out.',
			};
		}
		return {
			...finding,
			message: `The quote states ${reading.text} as a number, not as one end of a range.`,
			hint:
				`Write ${stated}, or quote words that make it a bound, such as ` +
				`“${given === 'low' ? 'at least' : 'at most'}”.`,
		};
	}
	return {
		rule: 'number-stands-in-quote',
		path: ['value', given],
		message: describeReadings(readings, String(stated)),
		hint: 'Correct the value, or quote the passage that states it.',
	};
}
