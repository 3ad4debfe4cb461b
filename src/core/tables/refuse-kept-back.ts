import type { Source } from '../model/source.ts';
import type { Finding, Findings } from '../problem.ts';

/** What would show cells of a source, and what its author can do instead. */
interface Shown {
	readonly what: string;
	readonly instead: string;
}

/** Rows that are shown as they are. */
export const AS_THEY_ARE: Shown = {
	what: 'its cells would be shown',
	instead: 'Show a table whose query counts or adds them up',
};

/** Refuses to show cells of a source of which nothing may be published. */
export function refuseKeptBack(
	{ file }: Pick<Source, 'file'>,
	{ what, instead }: Shown,
	path: Finding['path'],
	findings: Findings,
): void {
	findings.report({
		rule: 'quoted-words-are-published',
		path,
		message: `Nothing of ${file} may be published, and ${what}.`,
		hint:
			`${instead}; or write \`publish: passages\` in the record of the source: then the cells that the report shows ` +
			'are published, and no others.',
	});
}
