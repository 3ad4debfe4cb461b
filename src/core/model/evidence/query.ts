import { z } from 'zod';
import type { ShownRows } from '../data-set.ts';
import { AreaOrUnstated, PeriodOrUnstated } from '../figure.ts';
import { writtenQuery } from '../written-query.ts';
import { readFields, type ReadNumber } from './cell.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { WrittenRow } from './written-row.ts';

/** A number that a query over data sets gives. Written in `data/figures/*.yaml`. */
export const QueryFigureSpec = z.strictObject({
	...readFields,
	query: writtenQuery(
		'One SELECT in the SQL of DuckDB. It gives one row: a number; or `low` and `high`; or `value`, `margin`.',
	),
	period: PeriodOrUnstated.describe('When it holds: an ISO 8601 date or interval, which may be EDTF, or `unstated`.'),
	area: AreaOrUnstated.describe('Where it holds: ISO 3166-1 codes, or `unstated`.'),
});
export type QueryFigureSpec = z.infer<typeof QueryFigureSpec>;

/** A number that a query gives. */
export const query: WrittenRow<'query', QueryFigureSpec> = {
	kind: 'query',
	key: 'query',
	anchor: 'query',
	isWritten: (figure) => Object.hasOwn(figure, 'query'),
	schema: QueryFigureSpec,
	sources: ({ query: { from } }) => from.map((id, index) => ({ id, path: ['query', 'from', String(index)] })),
	quotes: () => [],
};

/** A query over data sets gives the number. */
export interface QueryEvidence extends EvidenceBase, ReadNumber {
	readonly kind: 'query';
	/** The data sets that it reads. */
	readonly sources: readonly string[];
	readonly sql: string;
	/** The numbers that its conditions choose by. */
	readonly choices: readonly string[];
	/** How many rows it rests on; absent where that has no simple meaning. */
	readonly rowCount?: number | undefined;
	/** The first of these rows; absent if they may not be published. */
	readonly firstRows?: ShownRows | undefined;
}
