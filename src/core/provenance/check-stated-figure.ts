import type { StatedFigureSpec } from '../model/figure.ts';
import type { Passage } from '../model/source.ts';
import { type Quantity, UNSTATED } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding } from '../problem.ts';
import type { CountingWords } from '../units/counting-words.ts';
import { checkCounted } from './check-counted.ts';
import { checkDate } from './check-date.ts';
import { checkNumber } from './check-number.ts';
import { checkRange } from './check-range.ts';
import { checkUnstated } from './check-unstated.ts';
import { yearForNumber } from './sense-of-year.ts';
import { isDate, type ReadQuote, type SourceCopy } from './source-copy.ts';

type CheckedFigure = { quantity: Quantity; passage: Passage } | { findings: Finding[] };

/** Proves a figure against the words of its source, or tells all that is wrong with it. `unit` is that of the spec, resolved; `words` are those of all units. */
export function checkStatedFigure(
	spec: StatedFigureSpec,
	unit: Unit,
	copy: SourceCopy,
	words: CountingWords,
): CheckedFigure {
	const quote = copy.read(spec, `figure "${spec.id}"`);
	return 'findings' in quote ? quote : checkAgainstQuote(spec, unit, quote, words);
}

/** As {@link checkStatedFigure}, for a figure whose quote has been found. */
export function checkAgainstQuote(
	spec: StatedFigureSpec,
	unit: Unit,
	quote: ReadQuote,
	words: CountingWords,
): CheckedFigure {
	if (quote.isBare()) {
		const message = `The quote of figure "${spec.id}" is a number alone, and does not say what it counts.`;
		const hint = 'Quote the words around it as well.';
		return { findings: [{ rule: 'quote-found-in-source', path: ['quote'], message, hint }] };
	}
	const { value } = spec;
	const ofDate = isDate(unit);
	const readings = quote.readings(unit, words);
	const checked =
		ofDate || typeof value === 'string'
			? checkDate(spec, ofDate, readings)
			: typeof value === 'number'
				? checkNumber(value, spec, unit, readings)
				: value.low !== UNSTATED && value.high !== UNSTATED
					? checkRange(value.low, value.high, spec, unit, readings)
					: checkUnstated(value, spec, unit, readings);
	if ('findings' in checked) {
		const year = ofDate ? undefined : yearForNumber(value, readings, unit);
		return year !== undefined && checked.findings.every(({ rule }) => rule === year.rule)
			? { findings: [year] }
			: checked;
	}
	const findings = ofDate ? [] : checkCounted(value, unit, readings, words);
	return findings.length > 0 ? { findings } : { quantity: checked.quantity, passage: quote.passage };
}
