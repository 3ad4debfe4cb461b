import { suggestion } from '../parse/did-you-mean.ts';
import type { Draft } from '../parse/read-draft.ts';
import { findingsAt, type Problems } from '../problem.ts';
import type { Proven } from '../provenance/prove-all.ts';
import { parseUnit } from '../units/parse-unit.ts';
import { evidenceKinds } from './evidence-kinds.ts';
import type { ProveEach, ProvenFigure } from './prover.ts';

/** Proves every figure that comes from a source, by its kind of evidence. */
export function proveFigures(
	draft: Draft,
	{ copies, units }: Pick<Proven, 'copies' | 'units'>,
	problems: Problems,
): ReadonlyMap<string, ProvenFigure> {
	const figures = new Map<string, ProvenFigure>();
	const each: ProveEach = (entries, prove) => {
		for (const { spec, at } of entries) {
			if (problems.isFull) return;
			const findings = findingsAt(problems, at);
			const unit = parseUnit(spec.unit, units, suggestion, findings);
			if (unit === undefined) continue;
			const proven = prove(spec, unit, findings);
			if (proven !== undefined) figures.set(spec.id, { ...proven, unit });
		}
	};
	for (const { prove } of Object.values(evidenceKinds)) prove?.(draft, { each, copies, units });
	return figures;
}
