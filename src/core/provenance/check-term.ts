import type { Passage, TextSource } from '../model/source.ts';
import type { TermSpec } from '../model/term.ts';
import { labelCounts } from '../numbers/label-counts.ts';
import { findOrdinaryNames } from '../numbers/ordinary-names.ts';
import { findTypedNumbers } from '../numbers/typed-numbers.ts';
import type { Findings } from '../problem.ts';
import { checkQuote } from './check-quote.ts';
import { isSameLanguage } from '../model/language-tag.ts';
import type { Locate } from './locate-quote.ts';
import { standsWholeIn } from './stands-whole.ts';

/**
 * Proves a name: its quote must stand in the source, and a name with a number in it, in digits or in words, must stand
 * in the quote exactly as prose shows it, unless everybody knows it, such as COVID-19. If the source is in another
 * language than the report, the words of the name differ, but its numbers stand in the quote. A quantity is refused: it
 * has to be a figure. So is a definition that names its own term.
 *
 * @param language BCP 47 tag of the words of the report.
 * @param source The source that the term names; undefined if it names none.
 * @param units Names of the units of the report, in lower case and folded: a number of these is a quantity.
 */
export function checkTerm(
	spec: TermSpec,
	language: string,
	source: TextSource | undefined,
	locate: Locate | undefined,
	units: ReadonlySet<string>,
	findings: Findings,
): Passage | undefined {
	const part = findings.part();
	if (spec.definition.includes(`{term:${spec.id}}`))
		findings.report({
			rule: 'entry-matches-schema',
			path: ['definition'],
			message: `The definition of “${spec.label}” names the term itself.`,
			hint: 'Say what it is in other words.',
		});
	const passage = proveTerm(spec, language, source, locate, part);
	const languages = new Set([source?.language ?? language, language]);
	const counts = (words: string) => [...languages].some((each) => labelCounts(words, each, units));
	checkForms(spec, language, counts, findings);
	if (!part.isEmpty || !counts(spec.label)) return passage;
	findings.report({
		rule: 'number-in-prose-is-a-figure',
		path: ['label'],
		message: `“${spec.label}” is a quantity, and no name.`,
		hint:
			'Make it a figure, with its unit and its quote; or write the whole name with its capitals, as in “2019 ' +
			'Bridge Act” or “4K video”.',
	});
	return undefined;
}

function proveTerm(
	spec: TermSpec,
	language: string,
	source: TextSource | undefined,
	locate: Locate | undefined,
	findings: Findings,
): Passage | undefined {
	const numbers = numbersIn(spec.label, language);
	const finding = { rule: 'term-stands-in-quote', path: ['label'] } as const;
	const holds = `The name “${spec.label}” holds a number (${numbers.join(', ')})`;
	if (spec.quote === undefined) {
		if (numbers.length > 0)
			findings.report({
				...finding,
				message: `${holds} and no quote proves it.`,
				hint: 'Give the `source` and the `quote` that use this name.',
			});
		return undefined;
	}
	// A source that does not exist is reported by the check of references.
	if (source === undefined || locate === undefined) return undefined;
	const { quote, prefix, suffix } = spec;
	const passage = checkQuote({ quote, prefix, suffix }, `term "${spec.id}"`, source, locate, findings);
	if (passage === undefined || numbers.length === 0) return passage;
	const stands = standsWholeIn(source.copy.text, passage, source.language);
	if (stands(spec.label)) return passage;
	if (isSameLanguage(source.language, language))
		findings.report({
			...finding,
			message: `${holds}, and the quote does not state it just so.`,
			hint: 'Write the name as the quote has it, or quote the passage that uses it.',
		});
	else {
		const others = numbers.filter((number) => !stands(number));
		if (others.length === 0) return passage;
		findings.report({
			...finding,
			message: `The name “${spec.label}” holds a number (${others.join(', ')}) that the quote does not state just so.`,
			hint: 'Translate the words of the name, and write its numbers with the digits that the quote has.',
		});
	}
	return undefined;
}

/** Checks that the forms of a name hold no number that the name does not, and are no quantities. */
function checkForms(
	{ label, forms = [] }: TermSpec,
	language: string,
	counts: (words: string) => boolean,
	findings: Findings,
): void {
	const inLabel = new Set(numbersIn(label, language));
	for (const [index, form] of forms.entries()) {
		const words = form.replaceAll('*', '');
		const others = numbersIn(words, language).filter((number) => !inLabel.has(number));
		if (others.length === 0 && !counts(words)) continue;
		findings.report({
			rule: 'term-stands-in-quote',
			path: ['forms', index],
			message: `“${form}” is no form of the name “${label}”: it counts something that the name does not.`,
			hint: 'A form is the same name with other endings. What is counted is a figure.',
		});
	}
}

/** The numbers in a name, except those of names that everybody knows, such as COVID-19. */
function numbersIn(name: string, language: string): string[] {
	const known = findOrdinaryNames(name, language);
	return findTypedNumbers(name, language).flatMap(({ start, end, text }) =>
		known.some((each) => each.start <= start && end <= each.end) ? [] : [text],
	);
}
