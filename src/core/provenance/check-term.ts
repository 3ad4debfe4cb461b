import type { Passage } from '../model/figure.ts';
import type { Source } from '../model/source.ts';
import type { TermSpec } from '../model/term.ts';
import type { Finding } from '../problem.ts';
import { checkQuote } from './check-quote.ts';
import type { Locate } from './locate-quote.ts';

/** A run of digits with what joins it to more digits: the `2.5` of a version is not a `2`. */
const DIGITS = /\d+(?:[.,:/]\d+)*/gu;

/**
 * Proves a name: its quote stands in the source, and every run of digits in the label stands in the quote.
 *
 * @param source The source that the term names; left out where it names none.
 */
export function checkTerm(spec: TermSpec, source: Source | undefined, locate: Locate | undefined): { passage?: Passage | undefined } | { findings: Finding[] } {
	const digits = spec.label.match(DIGITS) ?? [];
	const finding = { rule: 'term-stands-in-quote', path: ['label'] } as const;
	if (spec.quote === undefined) {
		if (digits.length === 0) return {};
		return {
			findings: [{ ...finding, message: `The name “${spec.label}” holds digits (${digits.join(', ')}) and no quote proves them.`, hint: 'Give the `source` and the `quote` that use this name.' }],
		};
	}
	/** A source that does not exist is told with the references. */
	if (source === undefined || locate === undefined) return {};
	const { quote, prefix, suffix } = spec;
	const found = checkQuote({ quote, prefix, suffix }, `term "${spec.id}"`, source, locate);
	if ('findings' in found) return found;
	const { start, end } = found.passage;
	const from = Math.max(0, start - 32);
	const stated = new Set<string>();
	for (const { 0: run, index } of source.text.slice(from, end + 32).matchAll(DIGITS)) {
		if (from + index >= start && from + index + run.length <= end) stated.add(run);
	}
	const missing = [...new Set(digits)].filter((run) => !stated.has(run));
	if (missing.length === 0) return found;
	const said = stated.size === 0 ? 'no digits' : [...stated].join(', ');
	return {
		findings: [{ ...finding, message: `The quote states ${said}, not the ${missing.join(', ')} of “${spec.label}”.`, hint: 'Correct the name, or quote the passage that uses it.' }],
	};
}
