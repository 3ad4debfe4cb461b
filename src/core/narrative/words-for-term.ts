import { isForm } from '../format/form-pattern.ts';
import type { Collector, Unplaced } from '../problem.ts';
import type { Named } from './named-kinds.ts';

/**
 * The words by which a sentence names a term: its label, or the words that the author gives there, which are the label
 * or a listed form of it. Other words are reported.
 */
export function wordsForTerm(
	given: string | undefined,
	id: string,
	{ words: label = '', forms = [] }: Named,
	problems: Collector<Unplaced>,
): string {
	if (given === undefined || isForm(given, [label, ...forms])) return given ?? label;
	const words = given.trim().replace(/\s+/g, ' ');
	problems.report({
		rule: 'form-is-listed',
		message: `“${words}” is no form of the term “${id}”, which is “${label}”.`,
		hint:
			`If it is another form of the same name, list it in data/terms.yaml: \`forms: [${words}]\`, or its beginning ` +
			'with a `*`. Else write the name, or leave the words out.',
	});
	return label;
}
