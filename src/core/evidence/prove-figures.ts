import type { DataEngine } from '../data-sets/data-engine.ts';
import { type EvidenceKind, type FigureSpec, writtenKinds } from '../model/evidence/written-kinds.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { FigureDraft } from '../parse/read-figure.ts';
import { findingsAt, type Problems } from '../problem.ts';
import type { Proven } from '../provenance/prove-all.ts';
import { parseUnit } from '../units/parse-unit.ts';
import { proverOf } from './evidence-kinds.ts';
import type { Claimed, ProvenFigure } from './evidence-row.ts';

/** Proves every figure that comes from a source, by its kind of evidence: all of a kind at once. */
export function proveFigures(
	draft: Draft,
	sources: Pick<Proven, 'sources' | 'copies' | 'units'>,
	engine: DataEngine | undefined,
	problems: Problems,
): ReadonlyMap<string, ProvenFigure> {
	const figures = new Map<string, ProvenFigure>();
	for (const { kind } of Object.values(writtenKinds)) {
		const prove = proverOf(kind);
		const ofKind = draft.figures.filter((figure) => figure.kind === kind);
		if (prove === undefined || ofKind.length === 0 || problems.isFull) continue;
		const against = { ...sources, queries: draft.queries, engine, isFull: () => problems.isFull };
		for (const [id, proven] of prove(claimsOf(ofKind, sources, problems), against)) figures.set(id, proven);
	}
	return figures;
}

/** The figures whose units, if they are written, can be read. */
function claimsOf<Kind extends EvidenceKind>(
	figures: readonly FigureDraft<Kind>[],
	{ units }: Pick<Proven, 'units'>,
	problems: Problems,
): Claimed<FigureSpec<Kind>>[] {
	return figures.flatMap(({ spec, at }): Claimed<FigureSpec<Kind>>[] => {
		const findings = findingsAt(problems, at);
		if (spec.unit === undefined) return [{ spec, unit: undefined, findings }];
		const unit = parseUnit(spec.unit, units, suggestion, findings);
		return unit === undefined ? [] : [{ spec, unit, findings }];
	});
}
