import type { Quantity, StatedShare } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding, Findings } from '../problem.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import { checkSignAndQualifier, type StatedQuantity } from './check-sign-and-qualifier.ts';
import { describeReadings } from './describe-readings.ts';
import { isFraction } from './match-number.ts';

/** Proves a share: the quote must state exactly this part of this whole, as “one in four” and “a quarter” do. */
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
		(reading) => (reading.kind === 'share' || reading.kind === 'number') && isFraction(reading, share),
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
