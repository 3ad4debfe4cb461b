import { findTypedNumbers } from '../numbers/typed-numbers.ts';
import type { Passage } from '../model/figure.ts';
import type { Source } from '../model/source.ts';
import type { TermSpec } from '../model/term.ts';
import type { Finding } from '../problem.ts';
import { checkQuote } from './check-quote.ts';
import type { Locate } from './locate-quote.ts';
import { standsWhole } from './stands-whole.ts';

/**
 * Proves a name: its quote stands in the source, and a name that holds a number, in digits or in words, stands in the quote
 * just as prose shows it. Half of a name proves nothing: `48 thousand` is not what “48 bridges” says.
 *
 * @param source The source that the term names; left out where it names none.
 */
export function checkTerm(spec: TermSpec, source: Source | undefined, locate: Locate | undefined): { passage?: Passage | undefined } | { findings: Finding[] } {
	const numbers = findTypedNumbers(spec.label, 'en').map(({ text }) => text);
	const finding = { rule: 'term-stands-in-quote', path: ['label'] } as const;
	if (spec.quote === undefined) {
		if (numbers.length === 0) return {};
		return {
			findings: [{ ...finding, message: `The name “${spec.label}” holds a number (${numbers.join(', ')}) and no quote proves it.`, hint: 'Give the `source` and the `quote` that use this name.' }],
		};
	}
	/** A source that does not exist is told with the references. */
	if (source === undefined || locate === undefined) return {};
	const { quote, prefix, suffix } = spec;
	const found = checkQuote({ quote, prefix, suffix }, `term "${spec.id}"`, source, locate);
	if ('findings' in found || numbers.length === 0 || standsWhole(spec.label, source.text, found.passage, source.language)) return found;
	return {
		findings: [
			{
				...finding,
				message: `The name “${spec.label}” holds a number (${numbers.join(', ')}), and the quote does not state it just so.`,
				hint: 'Write the name as the quote has it, or quote the passage that uses it.',
			},
		],
	};
}
