import type { CheckedQuery } from '../data-sets/check-query.ts';
import type { Answer, DataEngine } from '../data-sets/data-engine.ts';
import { explainFailure } from '../data-sets/explain-failure.ts';
import type { DataSource } from '../model/source.ts';
import type { Finding, Findings } from '../problem.ts';
import { whatShowsCells } from './adds-up.ts';
import { FEWEST, questionOfSizes } from './group-sizes.ts';
import { refuseKeptBack } from './refuse-kept-back.ts';

/** A query that gives rows, and the data sets that it reads. */
export interface KeptQuery {
	readonly query: CheckedQuery;
	readonly sources: readonly DataSource[];
	readonly path: Finding['path'];
	readonly findings: Findings;
}

/**
 * Reports queries that could show cells of sources of which nothing may be published: those that do more than count and
 * add up, and those that give something which rests on fewer rows than {@link FEWEST}.
 */
export function checkKeptBack(queries: readonly KeptQuery[], engine: DataEngine): void {
	const asked = queries.flatMap((each) => {
		const kept = each.sources.filter(({ publish }) => publish === 'nothing');
		const [source] = kept;
		if (source === undefined) return [];
		const { query, path, findings } = each;
		const tables = kept.map(({ copy }) => copy.set.table);
		const what = whatShowsCells(query.tree, tables);
		const question = questionOfSizes(query.serialized, query.tree, tables);
		if (what === undefined && question !== undefined) return [{ ...each, source, question }];
		refuseKeptBack(
			source,
			{ what: what ?? 'the query holds a number that is too long', instead: ONLY },
			path,
			findings,
		);
		return [];
	});
	const answers = engine.ask(asked.map(({ question }) => question));
	for (const [index, { source, path, findings }] of asked.entries()) {
		const answer = answers[index];
		if (answer === undefined || 'failed' in answer)
			findings.report({ rule: 'table-fits-its-record', path, ...explainFailure(answer) });
		else if (isTooFew(answer)) refuseKeptBack(source, TOO_FEW, path, findings);
	}
}

const ONLY =
	'Give only count(), and sum() and avg() of columns, which FILTER may choose from, and what the query groups by, all in ' +
	'one SELECT';

const TOO_FEW = {
	what: `something that the query gives rests on fewer than ${FEWEST} rows, so that cells could be read from it`,
	instead:
		`Group by fewer columns, or leave out small groups, such as by HAVING count(*) >= ${FEWEST}. Of a sum only rows ` +
		'count that have a value and pass its FILTER',
};

function isTooFew({ rows: [[fewest = null] = []] }: Exclude<Answer, { failed: unknown }>): boolean {
	return fewest !== null && Number(fewest) < FEWEST;
}
