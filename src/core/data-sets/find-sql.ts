import { suggestion } from '../parse/did-you-mean.ts';
import type { Finding, Findings } from '../problem.ts';

/** The text of a query, and the field that has it. */
export interface FoundSql {
	readonly sql: string;
	readonly path: Finding['path'];
}

/**
 * Finds the text of a query, which stands in the entry or in a file that it names. Reports a file that is not there.
 *
 * @param queries The files of `data/queries` by their names.
 */
export function findSql(
	{ sql, file = '' }: { readonly sql?: string | undefined; readonly file?: string | undefined },
	queries: ReadonlyMap<string, string>,
	findings: Findings,
): FoundSql | undefined {
	if (sql !== undefined) return { sql, path: ['query', 'sql'] };
	const path = ['query', 'file'];
	const text = queries.get(file);
	if (text !== undefined) return { sql: text, path };
	findings.report({
		rule: 'reference-resolves',
		path,
		message: `There is no file data/queries/${file}.${suggestion(file, queries)}`,
		hint: 'Write the query there, or as `sql` instead of `file`.',
		notFound: { kind: 'query', id: file },
	});
	return undefined;
}
