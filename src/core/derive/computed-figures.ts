import type { Draft } from '../parse/read-draft.ts';
import type { FigureDraft } from '../parse/read-figure.ts';

/** A figure whose number comes from a formula. */
export type ComputedFigure = FigureDraft<'derived' | 'chosen'>;

/** The figures whose numbers come from formulas, by id. */
export function computedFigures({ figures }: Draft): ReadonlyMap<string, ComputedFigure> {
	return new Map(figures.filter(isComputed).map((figure) => [figure.spec.id, figure]));
}

function isComputed(figure: FigureDraft): figure is ComputedFigure {
	return figure.kind === 'derived' || figure.kind === 'chosen';
}
