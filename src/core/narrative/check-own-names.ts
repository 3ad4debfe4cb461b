import type { ReportMetaSpec } from '../model/report-meta.ts';
import { labelCounts } from '../numbers/label-counts.ts';
import { findOrdinaryNames } from '../numbers/ordinary-names.ts';
import { findTypedNumbers } from '../numbers/typed-numbers.ts';
import type { Located } from '../parse/read-entry.ts';
import type { Problems } from '../problem.ts';

/** Checks the names that the report lets its prose use: each holds a number, and none counts or measures. */
export function checkOwnNames({ spec, at }: Located<ReportMetaSpec>, language: string, problems: Problems): void {
	for (const [index, name] of spec.names.entries()) {
		const report = (message: string, hint: string) =>
			problems.report({ rule: 'number-in-prose-is-a-figure', at: at('names', index), message, hint });
		const known = findOrdinaryNames(name, language).some(({ start, end }) => end - start === name.length);
		if (known) report(`“${name}” is a name that every report may use.`, 'Leave it out.');
		else if (findTypedNumbers(name, language).length === 0)
			report(`The name “${name}” holds no number.`, 'Leave it out: prose may use it as it is.');
		else if (labelCounts(name, language))
			report(
				`“${name}” counts or measures, and is no name.`,
				'Name here what people call something, such as Studio 54; a number is a figure.',
			);
	}
}
