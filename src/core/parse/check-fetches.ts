import type { Missing, Place, Problems } from '../problem.ts';
import { suggestion } from './did-you-mean.ts';
import type { Draft } from './read-draft.ts';

/** Checks that the connections and the query files exist from which sources are saved anew. Nothing is fetched. */
export function checkFetches({ sources, connections, queries }: Draft, problems: Problems): void {
	const known = new Set(Object.keys(connections?.spec ?? {}));
	const report = (at: Place, notFound: Missing, message: string, hint: string) =>
		problems.report({ rule: 'reference-resolves', at, message, hint, notFound });
	for (const { spec, at } of sources) {
		const { connection, file } = spec.fetch ?? {};
		if (connection !== undefined && !known.has(connection))
			report(
				at('fetch', 'connection'),
				{ kind: 'connection', id: connection },
				`There is no connection “${connection}”.${suggestion(connection, known)}`,
				`Use a name in data/connections.yaml, or add a line there: \`${connection}: { engine: postgres }\`.`,
			);
		if (file !== undefined && !queries.has(file))
			report(
				at('fetch', 'file'),
				{ kind: 'query', id: file },
				`There is no file data/queries/${file}.${suggestion(file, queries)}`,
				'Write the query there: one SELECT, which the database answers.',
			);
	}
}
