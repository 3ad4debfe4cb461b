import type { MdastNode } from 'satteri';
import { Id } from '../model/id.ts';
import { placeInside, placeOf } from '../parse/mdx-file.ts';
import { hasMoreThanId, headingId } from '../parse/mdx-words.ts';
import type { Problem } from '../problem.ts';
import type { ProseRecorder } from './prose-recorder.ts';

/**
 * Reports a heading without words, of a rank that it cannot have, or whose braces do not hold just an id.
 *
 * @param rank Rank of the heading before it.
 */
export function checkHeading(
	node: Extract<MdastNode, { type: 'heading' }>,
	text: string,
	rank: number,
	{ mdx, problems }: ProseRecorder,
): void {
	const report = (rule: Problem['rule'], message: string, hint: string, at = placeOf(mdx, node)) =>
		problems.report({ rule, at, message, hint });
	if (hasMoreThanId(node)) {
		const hint = 'Write the id alone, as in “## Talent {#talent}”.';
		report('prose-has-no-code', 'A heading’s braces hold more than an id.', hint, placeInside(mdx, node, '{'));
	}
	if (text.trim() === '')
		report('prose-is-well-formed', 'The heading has no words.', 'Write its words before the id, or remove the line.');
	if (node.depth > rank + 1) {
		const message = `A heading of rank ${node.depth} follows one of rank ${rank}: the outline of the page skips a rank.`;
		report('prose-is-well-formed', message, `Begin it with “${'#'.repeat(rank + 1)} ”.`);
	}
	if (node.depth === 1) {
		const message = 'The section’s own title comes from data/report.yaml.';
		report('heading-has-an-id', message, 'Begin headings in prose with “## ”.');
	}
	const id = headingId(node);
	if (id === undefined) {
		const hint = 'Write one after it, as in “## Talent {#talent}”: it is part of an address.';
		return report('heading-has-an-id', `The heading “${text}” has no id.`, hint);
	}
	const checked = Id.safeParse(id);
	if (checked.success) return;
	const hint = checked.error.issues[0]?.message ?? '';
	report('entry-matches-schema', `“${id}” cannot be an id.`, hint, placeInside(mdx, node, `#${id}`));
}
