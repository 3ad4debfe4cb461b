import { suggestion } from '../parse/did-you-mean.ts';
import type { Draft } from '../parse/read-draft.ts';
import { findingsAt, type Problems } from '../problem.ts';
import type { Proven } from '../provenance/prove-all.ts';
import { parseUnit } from '../units/parse-unit.ts';
import { proverOf } from './evidence-kinds.ts';
import type { ProvenFigure } from './evidence-row.ts';

/** Proves every figure that comes from a source, by its kind of evidence. */
export function proveFigures(
	draft: Draft,
	sources: Pick<Proven, 'copies' | 'units'>,
	problems: Problems,
): ReadonlyMap<string, ProvenFigure> {
	const figures = new Map<string, ProvenFigure>();
	for (const figure of draft.figures) {
		if (problems.isFull) break;
		const prove = proverOf(figure);
		if (prove === undefined) continue;
		const findings = findingsAt(problems, figure.at);
		const unit = parseUnit(figure.spec.unit, sources.units, suggestion, findings);
		if (unit === undefined) continue;
		const proven = prove(unit, sources, findings);
		if (proven !== undefined) figures.set(figure.spec.id, { ...proven, unit });
	}
	return figures;
}
