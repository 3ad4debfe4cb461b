import { z } from 'zod';
import { proveQueries } from './prove-queries.ts';
import type { QueryEvidence } from '../model/evidence/query.ts';
import { say } from '../words/say.ts';
import { ReadRecord, valueOnly, writeRead } from './cell.ts';
import type { EvidenceRow } from './evidence-row.ts';

const QueryRecord = ReadRecord.extend({
	kind: z.literal('query'),
	sql: z.string().describe('One SELECT in the SQL of DuckDB. The `-` in the id of a data set is `_` in it.'),
	from: z
		.array(
			z.strictObject({
				source: z.string().describe('Id of a data set.'),
				copy: z.url().optional().describe('Its saved copy, if it is published.'),
				sha256: z.string().describe('SHA-256 of the saved copy, 64 hexadecimal digits.'),
			}),
		)
		.describe('The data sets that it reads.'),
	rows: z.int().nonnegative().optional().describe('How many rows the number rests on.'),
});

/** A query over data sets gives the number. */
export const query: EvidenceRow<'query', typeof QueryRecord> = {
	group: 'derived',
	prove: proveQueries,
	resolve: ({ assumption }, { proven, sentence }) =>
		proven && {
			...proven.evidence,
			...(assumption !== undefined && { assumption: sentence(assumption, 'assumption') }),
		},
	publish: (evidence, allowed) => {
		const of = evidence.sources.map(allowed);
		if (of.every((each) => each === 'whole')) return evidence;
		const kept: QueryEvidence = { ...evidence, firstRows: undefined };
		// The author may have rounded the value so that no more of it is known.
		return of.includes('nothing') ? valueOnly(kept) : kept;
	},
	words: {
		origin: 'evidence.query-origin',
		heading: 'evidence.query-heading',
		proof: 'evidence.query-proof',
		more: 'evidence.query-more',
		notStated: 'value.not-stated',
		counted: 'evidence.query-counted',
	},
	summary: ({ count, named }) => `${named} ${count === 1 ? 'is computed by a query' : 'are computed by queries'}`,
	publishedAs: (format) => (format < 5 ? 'derived' : 'query'),
	record: QueryRecord,
	columns: {
		sql: { type: 'string', description: 'The query over data sets that gives it, in the SQL of DuckDB.' },
		from: { type: 'string', description: 'Ids of the data sets that the query reads, with spaces between them.' },
		assumption: { type: 'string', description: 'What the derivation assumes and no source states.' },
	},
	cells: ({ sql, from, assumption = '' }) => ({ sql, from: from.map(({ source }) => source).join(' '), assumption }),
	view: ({ sources, sql, choices, rowCount, firstRows, assumption, round, unrounded, convertedFrom }) => ({
		sources,
		figures: [],
		proof: () => ({ form: 'query', sql }),
		parts: () => [{ part: 'query', sources, sql, choices, rowCount, firstRows, convertedFrom, unrounded }],
		technique: (locale) => say(locale, 'evidence.query-technique', { sql }),
		write: ({ copyOf }) => ({
			kind: 'query',
			sql,
			from: sources.map((source) => {
				const { url, sha256 } = copyOf(source);
				return { source, copy: url, sha256 };
			}),
			...(rowCount === undefined ? {} : { rows: rowCount }),
			...writeRead({ assumption: assumption?.text, unrounded, convertedFrom }),
		}),
		kept: { sql, from: [...sources], assumption: assumption?.text, round },
	}),
};
