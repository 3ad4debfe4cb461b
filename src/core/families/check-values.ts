import { describeUnseen, unseenInWords } from '../parse/unseen-characters.ts';
import type { FigureDraft } from '../parse/read-figure.ts';
import type { Problems } from '../problem.ts';

/**
 * Reports values of the members of a family that hold a character which nobody sees, or which turns letters around: the
 * words of the report show them. Each value is reported once, with the first figure that has it.
 */
export function reportUnseenValues(members: readonly FigureDraft<'cell'>[], problems: Problems): void {
	const reported = new Set<string>();
	for (const { spec, at, member } of members)
		for (const [column, value] of member?.words ?? []) {
			const key = JSON.stringify([column, value]);
			if (unseenInWords(value) < 0 || reported.has(key)) continue;
			reported.add(key);
			problems.report({
				rule: 'text-is-what-it-looks-like',
				at: at('cell', 'each', column),
				message: `The value of “${column}” that “${spec.id}” has in the data holds ${describeUnseen(value).words}.`,
				hint:
					'Name in `each` another column instead, such as one of codes. Or write a figure of its own with a `query` for ' +
					`this number, and use it in place of “${spec.id}”.`,
			});
		}
}
