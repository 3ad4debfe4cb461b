import type { Quantity, StatedShare } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding, Findings } from '../problem.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import type { ShareReading } from '../reading/reading.ts';
import { checkSignAndQualifier, type StatedQuantity } from './check-sign-and-qualifier.ts';
import { describeReadings } from './describe-readings.ts';

/** Proves a share: the quote must state exactly this part of this whole, as “one in four” does. */
export function checkShare(
	share: StatedShare,
	stated: StatedQuantity,
	unit: Unit,
	readings: QuoteReadings,
	findings: Findings,
): Quantity | undefined {
	if (unit.code !== '1') {
		findings.report({
			rule: 'unit-stands-in-quote',
			path: ['unit'],
			message: `The value is a share, and its unit is ${stated.unit}.`,
			hint: 'Use the unit 1, and say in the definition what the share is of; or write a number in place of it.',
		});
		return undefined;
	}
	const meant = readings.whole.filter(
		(reading) => reading.kind === 'share' && reading.part === share.of && reading.whole === share.in,
	);
	if (meant.length === 0) findings.report(missing(share, readings));
	return checkSignAndQualifier(meant, stated, unit, findings) && { kind: 'share', ...share };
}

function missing(share: StatedShare, readings: QuoteReadings): Finding {
	const [other] = readings.whole.filter((reading) => reading.kind === 'share');
	return {
		rule: 'number-stands-in-quote',
		path: ['value'],
		message: describeReadings(readings, `${share.of} in ${share.in}`),
		hint:
			other === undefined
				? 'Quote the words that state the share. Two counts are two figures, and their share is a derived one.'
				: `Write { of: ${other.part}, in: ${other.whole} }, or quote the passage that states it.`,
	};
}

/**
 * Whether a number is exactly a share of the quote: its quotient with the unit 1, its percentage with the unit percent.
 * One in four is 0.25 and 25 %; one in three is neither 0.33 nor 33 %.
 */
export function isShareAs(value: number, { part, whole }: ShareReading, unit: Unit): boolean {
	const [atom] = unit.parts;
	const isPercent = unit.parts.length === 1 && atom?.power === 1 && atom.atom.ucum === '%';
	if (unit.code !== '1' && !isPercent) return false;
	return isExactProduct(value, whole, part * (isPercent ? 100 : 1));
}

/** Whether `a × b` is `product`, as the decimals are written and not as they are rounded in binary. */
function isExactProduct(a: number, b: number, product: number): boolean {
	const [first, second, third] = [a, b, product].map(decimal);
	if (first === undefined || second === undefined || third === undefined) return false;
	const places = first.places + second.places - third.places;
	const [left, right] = [first.digits * second.digits, third.digits];
	return places >= 0 ? left === right * 10n ** BigInt(places) : left * 10n ** BigInt(-places) === right;
}

/** A number as digits and how many of them are decimals; undefined if it is not written plainly. */
function decimal(value: number): { digits: bigint; places: number } | undefined {
	const [, whole = '', decimals = ''] = /^(-?\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
	return whole === '' ? undefined : { digits: BigInt(whole + decimals), places: decimals.length };
}
