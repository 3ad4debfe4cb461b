import { limitedSuggestions } from '../parse/did-you-mean.ts';
import type { Draft } from '../parse/read-draft.ts';
import { findingsAt, type Problems } from '../problem.ts';
import type { UnitTable } from '../units/unit-table.ts';
import { checkUncertainties } from './check-uncertainties.ts';
import { computedFigures } from './computed-figures.ts';
import { deriveFigures, type DerivedFigure } from './derive-figures.ts';
import { lintFormula } from './lint-formula.ts';
import type { KnownFigure } from './read-input.ts';

/** The values of all figures, stated or derived. */
export interface Derived {
	readonly figures: ReadonlyMap<string, KnownFigure>;
	readonly derivations: ReadonlyMap<string, DerivedFigure>;
}

/** The part of the proven report that arithmetic needs. */
interface Stated {
	readonly figures: ReadonlyMap<string, KnownFigure>;
	readonly units: UnitTable;
}

/** Computes the derived figures from the proven ones. */
export function deriveAll(draft: Draft, proven: Stated, problems: Problems): Derived {
	const stated = new Map<string, KnownFigure>(
		[...proven.figures].map(([id, { quantity, unit, qualifier, uncertainty, rounded }]) => [
			id,
			{ quantity, unit, qualifier, uncertainty, rounded },
		]),
	);
	const entries = computedFigures(draft);
	const findingsOf = (id: string) => findingsAt(problems, entries.get(id)?.at ?? draft.meta.at);
	const derivations = deriveFigures(
		[...entries.values()].map(({ spec }) => spec),
		stated,
		proven.units,
		limitedSuggestions(),
		findingsOf,
	);
	for (const [id, derivation] of derivations) {
		const hasAssumption = entries.get(id)?.spec.assumption !== undefined;
		lintFormula(derivation, proven.units, hasAssumption, findingsOf(id));
	}
	const figures = new Map<string, KnownFigure>([...stated, ...derivations]);
	checkUncertainties(draft, figures, problems);
	return { figures, derivations };
}
