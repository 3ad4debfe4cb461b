import { rules, type RuleId } from '../rules.ts';
import { en } from '../words/en.ts';
import { block, page } from './write-markdown.ts';

/**
 * The page of the rules: what each promises, and how it is reported.
 *
 * @param examples For a rule, the text of its problem in a damaged report.
 */
export function rulesPage(examples: Readonly<Partial<Record<RuleId, string>>>): string {
	return page('Rules', [
		'The build keeps each of these promises. A broken one stops it with a problem that says where, what, and what to do. ' +
			'A problem of one rule can have many forms: each rule has one of them here as an example.',
		...rules.flatMap((rule) => {
			const example = examples[rule];
			return [`## ${rule}`, en[`promise.${rule}`], example === undefined ? undefined : block('', example)];
		}),
	]);
}
