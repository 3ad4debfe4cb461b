import { z } from 'zod';
import { SourceId } from './id.ts';
import { Code } from './text-kind.ts';

/**
 * A query over data sets, as an author writes it.
 *
 * @param gives What the query is and gives, for the author.
 */
export function writtenQuery(gives: string) {
	return z
		.strictObject({
			from: z
				.array(SourceId)
				.min(1)
				.max(20)
				.describe('The data sets that it reads; in SQL the `-` of an id is written `_`.'),
			sql: Code.optional().describe(gives),
			file: z
				.string()
				.regex(/^[a-z0-9][a-z0-9-]*\.sql$/, 'Write the name of a file in data/queries, such as europe.sql.')
				.optional()
				.describe('Instead of `sql`: a file in `data/queries` that holds it.'),
		})
		.refine(({ sql, file }) => (sql === undefined) !== (file === undefined), 'Write either `sql` or `file`.')
		.meta({ oneOf: [{ required: ['sql'] }, { required: ['file'] }] })
		.describe('A query over data sets, in the SQL of DuckDB.');
}
