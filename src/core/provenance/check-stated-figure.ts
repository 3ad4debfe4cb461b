import type { Passage, StatedFigureSpec } from '../model/figure.ts';
import { type Quantity, UNSTATED } from '../model/quantity.ts';
import type { Source } from '../model/source.ts';
import type { Unit } from '../model/unit.ts';
import { isBareQuantity } from '../numbers/bare-quantity.ts';
import type { Finding } from '../problem.ts';
import type { CountingWords } from '../units/counting-words.ts';
import { checkCounted } from './check-counted.ts';
import { checkDate } from './check-date.ts';
import { checkNumber } from './check-number.ts';
import { checkQuote } from './check-quote.ts';
import { checkRange } from './check-range.ts';
import { checkUnstated } from './check-unstated.ts';
import type { Locate } from './locate-quote.ts';
import { readAsMetres } from './read-as-metres.ts';
import { readInContext } from './read-in-context.ts';
import { withoutCounts, withoutYears, yearForNumber } from './sense-of-year.ts';

/** Proves a figure against the words of its source, or tells all that is wrong with it. `unit` is that of the spec, resolved; `words` are those of all units. */
export function checkStatedFigure(spec: StatedFigureSpec, unit: Unit, source: Source, locate: Locate, words: CountingWords): { quantity: Quantity; passage: Passage } | { findings: Finding[] } {
	const found = checkQuote(spec, `figure "${spec.id}"`, source, locate);
	if ('findings' in found) return found;
	if (isBareQuantity(spec.quote, source.language)) {
		const message = `The quote of figure "${spec.id}" is a number alone, and does not say what it counts.`;
		const hint = 'Quote the words around it as well.';
		return { findings: [{ rule: 'quote-found-in-source', path: ['quote'], message, hint }] };
	}
	const { passage } = found;
	const { value } = spec;
	const isDate = unit.parts[0]?.atom.display.by === 'date';
	const read = readInContext(passage, source);
	const readings = isDate ? withoutCounts(read, words) : withoutYears(readAsMetres(read, unit), unit, words);
	const checked =
		isDate || typeof value === 'string'
			? checkDate(spec, isDate, readings)
			: typeof value === 'number'
				? checkNumber(value, spec, unit, readings)
				: value.low !== UNSTATED && value.high !== UNSTATED
					? checkRange(value.low, value.high, spec, unit, readings)
					: checkUnstated(value, spec, unit, readings);
	if ('findings' in checked) {
		const year = isDate ? undefined : yearForNumber(value, readings, unit);
		return year !== undefined && checked.findings.every(({ rule }) => rule === year.rule) ? { findings: [year] } : checked;
	}
	const findings = isDate ? [] : checkCounted(value, unit, readings, words);
	return findings.length > 0 ? { findings } : { quantity: checked.quantity, passage };
}
