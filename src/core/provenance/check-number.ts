import type { Quantity } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding, Findings } from '../problem.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import type { NumberReading, RangeReading, Reading, ShareReading } from '../reading/reading.ts';
import { isShareAs } from './check-share.ts';
import { checkSignAndQualifier, type StatedQuantity } from './check-sign-and-qualifier.ts';
import { describeReadings } from './describe-readings.ts';

/**
 * Proves a single value: the quote must state exactly this number, neither as one end of a range nor where the source
 * breaks off. A share such as “one in four” proves its quotient, and its percentage.
 */
export function checkNumber(
	value: number,
	stated: StatedQuantity,
	unit: Unit,
	readings: QuoteReadings,
	findings: Findings,
): Quantity | undefined {
	const meant = readings.whole.filter((reading): reading is NumberReading | ShareReading =>
		reading.kind === 'share'
			? isShareAs(value, reading, unit)
			: reading.kind === 'number' && reading.value === value && !reading.cut,
	);
	if (meant.length === 0) findings.report(missing(value, readings));
	const proof = checkSignAndQualifier(meant, stated, unit, findings);
	return proof && { kind: 'number', value, precision: proof.kind === 'number' ? proof.precision : undefined };
}

function missing(value: number, readings: QuoteReadings): Finding {
	const finding = { rule: 'number-stands-in-quote', path: ['value'] } as const;
	for (const reading of readings.whole) {
		const flaw = flawOf(reading, value);
		if (flaw !== undefined) return { ...finding, ...flaw };
	}
	return {
		...finding,
		message: describeReadings(readings, String(value)),
		hint: 'Correct the value, or quote the passage that states it.',
	};
}

type Flaw = Pick<Finding, 'message' | 'hint'>;

/** Why a reading that holds the value does not prove it. */
function flawOf(reading: Reading, value: number): Flaw | undefined {
	switch (reading.kind) {
		case 'share':
			return reading.part === value || reading.whole === value ? flawOfShare(reading, value) : undefined;
		case 'number':
			return reading.value === value ? flawOfCut(reading, value) : undefined;
		case 'range':
			return reading.low.value === value || reading.high?.value === value ? flawOfRange(reading, value) : undefined;
		default:
			return undefined;
	}
}

function flawOfShare({ text, part, whole }: ShareReading, value: number): Flaw {
	return {
		message: `The quote states a share, “${text}”, which need not have been counted: it does not prove ${value}.`,
		hint: `Write { of: ${part}, in: ${whole} } with the unit 1, or quote words that count them.`,
	};
}

function flawOfCut({ text }: Reading, value: number): Flaw {
	return {
		message:
			`The source breaks off here: “${text}” may be only the beginning of a number, ` +
			`so it does not prove ${value}.`,
		hint: 'Save a whole copy of the source, or leave the figure out.',
	};
}

function flawOfRange({ text, low, high }: RangeReading, value: number): Flaw {
	const isLow = low.value === value;
	if (isLow && (high === undefined || high.cut)) {
		return {
			message:
				`${value} is the lower end of a range, “${text}”, whose upper end is lost: ` + 'the source breaks off here.',
			hint: `Write { low: ${value}, high: unstated }.`,
		};
	}
	return {
		message: `The quote states a range, ${text}; ${value} is only its ${isLow ? 'lower' : 'upper'} end.`,
		hint: high?.cut
			? 'Save a whole copy of the source.'
			: `Write { low: ${low.value}, high: ${high?.value ?? 'unstated'} }.`,
	};
}
