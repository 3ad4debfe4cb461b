import { join } from 'node:path';
import { escapeXml } from '../core/markup/escape-xml.ts';
import type { Problem } from '../core/problem.ts';
import { editorLink } from './editor-link.ts';

/** Where the dev server tells a page which problems the report has now. */
export const PROBLEMS_ADDRESS = '/_desk/problems.json';

/** The event by which the dev server tells open pages the same. */
export const PROBLEMS_EVENT = 'report:problems';

/** What an open page is told. */
export interface ShownProblems {
	readonly count: number;
	/** Says how many there are, in how many files. */
	readonly summary: string;
	/** The problems in HTML, by file; empty if there are none. */
	readonly html: string;
}

/** How many problems a page lists: a browser takes long to draw thousands. */
const MOST_LISTED = 200;

/**
 * Writes problems for the pages of the dev server: grouped by file, each with a link that opens its place in the editor
 * of the author.
 *
 * @param root Folder of the report: the editor needs the whole path.
 */
export function showProblems(problems: readonly Problem[], root: string): ShownProblems {
	const files = Map.groupBy(problems.slice(0, MOST_LISTED), ({ at }) => at.file);
	const count = problems.length;
	const fileCount = new Set(problems.map(({ at }) => at.file)).size;
	const rest =
		count > MOST_LISTED
			? `<p>${count - MOST_LISTED} more are not shown here: <code>npm run check</code> prints all.</p>`
			: '';
	return {
		count,
		summary: `${counted(count, 'problem')} in ${counted(fileCount, 'file')}`,
		html:
			[...files]
				.map(
					([file, ofFile]) =>
						`<section><h2>${escapeXml(file)}</h2><ul>${ofFile.map((each) => item(each, root)).join('')}</ul></section>`,
				)
				.join('') + rest,
	};
}

function counted(count: number, what: string): string {
	return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function item({ rule, at, message, hint }: Problem, root: string): string {
	const place = `${at.file}:${at.line}:${at.column}`;
	const lines = message.split('\n').map(escapeXml).join('<br>');
	return (
		`<li><p>${editorLink(join(root, at.file), at, place)} <code>${escapeXml(rule)}</code></p>` +
		`<p>${lines}</p><p>→ ${escapeXml(hint)}</p></li>`
	);
}
