import type { StatedFigureSpec } from '../model/evidence/stated.ts';
import type { Passage } from '../model/source.ts';
import { type Quantity, type StatedValue, UNSTATED } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import { Collector, type Finding, type Findings } from '../problem.ts';
import type { CountingWords } from '../reading/counting-words.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import { checkCounted } from './check-counted.ts';
import { checkDate } from './check-date.ts';
import { checkNumber } from './check-number.ts';
import { checkShare } from './check-share.ts';
import { checkRange } from './check-range.ts';
import { checkReading, offerReading } from './check-reading.ts';
import { checkUncertainty } from './check-uncertainty.ts';
import { checkUnstated } from './check-unstated.ts';
import type { StatedQuantity } from './check-sign-and-qualifier.ts';
import { isDate, type ReadQuote, type SourceCopy } from './source-copy.ts';

/**
 * Proves a figure by the words of its source, or reports why they do not prove it.
 *
 * @param unit The unit that `spec.unit` names.
 * @param words The words of all units.
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
	const quantity = quote && checkStatedQuantity(spec, unit, quote, owner, words, findings);
	if (quote === undefined || quantity === undefined) return undefined;
	const own = findings.part();
	checkUncertainty(spec, unit, quote.readings(unit, words), own);
	return own.isEmpty ? { quantity, passage: quote.passage } : undefined;
}

/**
 * Proves a quantity by a quote that has been found in the source, or reports why the quote does not prove it.
 *
 * @param owner Whose quantity it is, for the message: `figure "gpu-growth"`.
 */
export function checkStatedQuantity(
	stated: StatedQuantity,
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
	const readings = quote.readings(unit, words);
	const alone: Findings = new Collector();
	const quantity = readByBuild(stated, unit, readings, words, alone);
	const claimed = stated.reading && quantityOf(stated.value, isDate(unit));
	if (claimed !== undefined) return checkReading(stated, claimed, unit, readings, words, alone, findings);
	findings.report(...offerReading(alone.reported, stated.value, unit, readings, words));
	return quantity;
}

/** Proves a quantity by what the build reads in the quote, or reports why that does not prove it. */
function readByBuild(
	stated: StatedQuantity,
	unit: Unit,
	readings: QuoteReadings,
	words: CountingWords,
	findings: Findings,
): Quantity | undefined {
	const ofDate = isDate(unit);
	const attempt: Findings = new Collector();
	const quantity = checkValue(stated, unit, ofDate, readings, attempt);
	if (quantity === undefined) {
		const year = ofDate ? undefined : yearForNumber(stated.value, readings, unit);
		const isOfYear = year !== undefined && attempt.reported.every(({ rule }) => rule === year.rule);
		findings.report(...(isOfYear ? [year] : attempt.reported));
		return undefined;
	}
	if (!ofDate) checkCounted(stated.value, unit, readings, words, attempt);
	findings.report(...attempt.reported);
	return attempt.isEmpty ? quantity : undefined;
}

/** The quantity that a value is; undefined if it is a date and the unit is not, or the other way round. */
function quantityOf(value: StatedValue, ofDate: boolean): Quantity | undefined {
	if (typeof value === 'object') {
		if (ofDate) return undefined;
		return 'of' in value ? { kind: 'share', ...value } : { kind: 'range', ...value };
	}
	if (!ofDate) return typeof value === 'number' ? { kind: 'number', value } : undefined;
	const [start = '', end] = String(value).split('/');
	return end === undefined ? { kind: 'date', date: start } : { kind: 'interval', start, end };
}

function checkValue(
	stated: StatedQuantity,
	unit: Unit,
	ofDate: boolean,
	readings: QuoteReadings,
	findings: Findings,
): Quantity | undefined {
	const { value } = stated;
	if (ofDate || typeof value === 'string') return checkDate(stated, ofDate, readings, findings);
	if (typeof value === 'number') return checkNumber(value, stated, unit, readings, findings);
	if ('of' in value) return checkShare(value, stated, unit, readings, findings);
	return value.low !== UNSTATED && value.high !== UNSTATED
		? checkRange(value.low, value.high, stated, unit, readings, findings)
		: checkUnstated(value, stated, unit, readings, findings);
}

/** The finding that a number stands in the quote only as a year; undefined if it does not stand there as a year. */
function yearForNumber(value: StatedValue, { whole }: QuoteReadings, unit: Unit): Finding | undefined {
	const ends = endsOf(value).filter((end) => end !== UNSTATED);
	const written = ends.join('/');
	const year = whole.find((reading) => reading.kind === 'date' && reading.date === written);
	if (year === undefined) return undefined;
	return {
		rule: 'number-stands-in-quote',
		path: ['value'],
		message: `In the quote, “${year.text}” is a year, not a number of the unit ${unit.code}.`,
		hint:
			'Quote words in which the unit follows the number, or correct the value. A year is a figure with the ' +
			'unit `date`.',
	};
}

function endsOf(value: StatedValue): (number | string)[] {
	if (typeof value !== 'object') return [value];
	return 'of' in value ? [value.of, value.in] : [value.low, value.high];
}
