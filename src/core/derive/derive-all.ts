import type { Qualifier, Quantity } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import { fewSuggestions } from '../parse/did-you-mean.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Problem } from '../problem.ts';
import type { UnitTable } from '../units/unit-table.ts';
import { deriveFigures, type DerivedFigure } from './derive-figures.ts';
import { judgeFormula } from './judge-formula.ts';

/** Every figure's value, stated or derived. */
export interface Derived {
	readonly figures: ReadonlyMap<
		string,
		{ readonly quantity: Quantity; readonly unit: Unit; readonly qualifier?: Qualifier | undefined }
	>;
	readonly derivations: ReadonlyMap<string, DerivedFigure>;
	readonly problems: readonly Problem[];
}

/** What the sources prove, as far as arithmetic needs it. */
interface Stated {
	readonly figures: ReadonlyMap<
		string,
		{ readonly quantity: Quantity; readonly unit: Unit; readonly qualifier?: Qualifier | undefined }
	>;
	readonly units: UnitTable;
}

/** Computes the derived figures from the proven ones. */
export function deriveAll(draft: Draft, proven: Stated): Derived {
	const stated = new Map(
		[...proven.figures].map(([id, { quantity, unit, qualifier }]) => [id, { quantity, unit, qualifier }]),
	);
	const { derived, findings } = deriveFigures(
		draft.derived.map((figure) => figure.spec),
		stated,
		proven.units,
		fewSuggestions(),
	);
	const problems = draft.derived.flatMap(({ spec, at }) => {
		const derivation = derived.get(spec.id);
		const judged =
			derivation === undefined ? [] : judgeFormula(derivation, proven.units, spec.assumption !== undefined);
		return [...(findings.get(spec.id) ?? []), ...judged].map(({ rule, path, message, hint }): Problem => ({
			rule,
			at: at(...path),
			message,
			hint,
		}));
	});
	return { figures: new Map([...stated, ...derived]), derivations: derived, problems };
}
