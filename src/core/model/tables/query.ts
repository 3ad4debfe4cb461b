import { z } from 'zod';
import { PhraseSource } from '../phrase.ts';
import { writtenQuery } from '../written-query.ts';
import { DataFields } from './data-field.ts';
import { tableFields } from './table-fields.ts';
import type { WrittenTable } from './written-table.ts';

/** A table whose rows a query over data sets gives. Written in `data/tables/<id>.yaml`. */
export const QueryTableSpec = z.strictObject({
	...tableFields,
	query: writtenQuery('One SELECT in the SQL of DuckDB. Its ORDER BY must tell all rows apart: ORDER BY ALL does.'),
	fields: DataFields,
	assumption: PhraseSource.optional().describe('What its numbers assume and no source states.'),
});
export type QueryTableSpec = z.infer<typeof QueryTableSpec>;

/** A table whose rows a query gives. */
export const query: WrittenTable<'query', QueryTableSpec> = {
	kind: 'query',
	key: 'query',
	schema: QueryTableSpec,
	hasRows: false,
	sources: ({ query: { from } }) => from.map((id, index) => ({ id, path: ['query', 'from', String(index)] })),
	copy: 'data-set',
};
