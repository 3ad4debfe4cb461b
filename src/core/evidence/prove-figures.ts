import type { DataEngine } from '../data-sets/data-engine.ts';
import { type EvidenceKind, type FigureSpec, writtenKinds } from '../model/evidence/written-kinds.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { FigureDraft } from '../parse/read-figure.ts';
import { Collector, type Findings, findingsAt, type Problems } from '../problem.ts';
import type { Proven } from '../provenance/prove-all.ts';
import { parseUnit } from '../units/parse-unit.ts';
import { proverOf } from './evidence-kinds.ts';
import type { Claimed, ProvenFigure } from './evidence-row.ts';

/** Proves every figure that comes from a source, by its kind of evidence: all of a kind at once. */
export function proveFigures(
	draft: Draft,
	sources: Pick<Proven, 'sources' | 'copies' | 'units' | 'translate'>,
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

/** How many members of a family are reported for one field: a correction of the family corrects the others as well. */
const MOST_MEMBERS = 3;

/** Names the member in each finding, since all members of a family stand in one place. */
function ofMember(id: string, family: string, findings: Findings, reported: Map<string, number>): Findings {
	const own: Findings = new Collector(({ path, message, ...finding }) => {
		const key = [family, finding.rule, ...path].join(' ');
		const count = reported.get(key) ?? 0;
		reported.set(key, count + 1);
		if (count < MOST_MEMBERS) findings.report({ ...finding, path, message: `Member “${id}”: ${message}` });
	});
	return own;
}

/** The figures whose units, if they are written, can be read. */
function claimsOf<Kind extends EvidenceKind>(
	figures: readonly FigureDraft<Kind>[],
	{ units }: Pick<Proven, 'units'>,
	problems: Problems,
): Claimed<FigureSpec<Kind>>[] {
	const ofFamilies = new Map<string, number>();
	return figures.flatMap(({ spec, at, member }): Claimed<FigureSpec<Kind>>[] => {
		const found = findingsAt(problems, at);
		const findings = member === undefined ? found : ofMember(spec.id, member.of, found, ofFamilies);
		if (spec.unit === undefined) return [{ spec, unit: undefined, findings }];
		const unit = parseUnit(spec.unit, units, suggestion, findings);
		return unit === undefined ? [] : [{ spec, unit, findings }];
	});
}
