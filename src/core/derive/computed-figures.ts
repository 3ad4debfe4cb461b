import { DerivedFigureSpec } from '../model/evidence/derived.ts';
import { type EvidenceKind, type FigureSpec, writtenKinds } from '../model/evidence/written-kinds.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { FigureDraft } from '../parse/read-figure.ts';

/** The kinds of evidence that are written as a formula. */
type ComputedKind = {
	[Kind in EvidenceKind]: FigureSpec<Kind> extends DerivedFigureSpec ? Kind : never;
}[EvidenceKind];

/** The figures whose numbers come from formulas, by id. */
export function computedFigures({ figures }: Draft): ReadonlyMap<string, FigureDraft<ComputedKind>> {
	return new Map(figures.filter(isComputed).map((figure) => [figure.spec.id, figure]));
}

function isComputed(figure: FigureDraft): figure is FigureDraft<ComputedKind> {
	return writtenKinds[figure.kind].schema === DerivedFigureSpec;
}
