import { z } from 'zod';
import { Id } from './id.ts';

/** The engines of databases that snapshots can come from. `node/fetch/engines.ts` has a row for each. */
export const DATABASE_ENGINES = ['postgres'] as const;

/**
 * The databases that sources can be saved from, by name. Written in `data/connections.yaml`. Where a database is, and
 * who may read it, stands in a variable of the environment alone.
 */
export const ConnectionsSpec = z.record(
	Id,
	z.strictObject({
		engine: z
			.enum(DATABASE_ENGINES)
			.describe(
				'The engine of the database: `postgres`, also for others with its protocol, such as CockroachDB and Redshift.',
			),
	}),
);
export type ConnectionsSpec = z.infer<typeof ConnectionsSpec>;

/** The variable of the environment that says where a connection leads: `REPORT_CONNECTION_WAREHOUSE`. */
export function variableOf(connection: string): string {
	return `REPORT_CONNECTION_${connection.toUpperCase().replaceAll('-', '_')}`;
}
