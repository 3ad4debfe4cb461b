import type { StatedFigureSpec } from '../model/evidence/stated.ts';
import type { Passage } from '../model/source.ts';
import { type Quantity, UNSTATED } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import { Collector, type Findings } from '../problem.ts';
import type { CountingWords } from '../reading/counting-words.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import { checkCounted } from './check-counted.ts';
import { checkDate } from './check-date.ts';
import { checkNumber } from './check-number.ts';
import { checkRange } from './check-range.ts';
import { checkUnstated } from './check-unstated.ts';
import type { Claimed } from './check-sign-and-qualifier.ts';
import { isDate, type ReadQuote, type SourceCopy } from './source-copy.ts';
import { yearForNumber } from './year-for-number.ts';

/**
 * Proves a figure against the words of its source. `unit` is that of the spec, resolved; `words` are those of all
 * units.
 */
export function checkStatedFigure(
	spec: StatedFigureSpec,
	unit: Unit,
	copy: SourceCopy,
	words: CountingWords,
	findings: Findings,
): { quantity: Quantity; passage: Passage } | undefined {
	const owner = `figure "${spec.id}"`;
	const quote = copy.read(spec, owner, findings);
	const quantity = quote && checkClaim(spec, unit, quote, owner, words, findings);
	return quantity && { quantity, passage: quote.passage };
}

/**
 * Proves what is claimed of a quote that has been found.
 *
 * @param owner Who claims it, for the message: `figure "gpu-growth"`.
 */
export function checkClaim(
	claimed: Claimed,
	unit: Unit,
	quote: ReadQuote,
	owner: string,
	words: CountingWords,
	findings: Findings,
): Quantity | undefined {
	if (quote.isBare()) {
		findings.report({
			rule: 'quote-found-in-source',
			path: ['quote'],
			message: `The quote of ${owner} is a number alone, and does not say what it counts.`,
			hint: 'Quote the words around it as well.',
		});
		return undefined;
	}
	const ofDate = isDate(unit);
	const readings = quote.readings(unit, words);
	const attempt: Findings = new Collector();
	const quantity = checkValue(claimed, unit, ofDate, readings, attempt);
	if (quantity === undefined) {
		const year = ofDate ? undefined : yearForNumber(claimed.value, readings, unit);
		const isOfYear = year !== undefined && attempt.reported.every(({ rule }) => rule === year.rule);
		findings.report(...(isOfYear ? [year] : attempt.reported));
		return undefined;
	}
	if (!ofDate) checkCounted(claimed.value, unit, readings, words, attempt);
	findings.report(...attempt.reported);
	return attempt.isEmpty ? quantity : undefined;
}

function checkValue(
	claimed: Claimed,
	unit: Unit,
	ofDate: boolean,
	readings: QuoteReadings,
	findings: Findings,
): Quantity | undefined {
	const { value } = claimed;
	if (ofDate || typeof value === 'string') return checkDate(claimed, ofDate, readings, findings);
	if (typeof value === 'number') return checkNumber(value, claimed, unit, readings, findings);
	return value.low !== UNSTATED && value.high !== UNSTATED
		? checkRange(value.low, value.high, claimed, unit, readings, findings)
		: checkUnstated(value, claimed, unit, readings, findings);
}
