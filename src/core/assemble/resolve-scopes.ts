import type { ProvenFigure } from '../evidence/evidence-row.ts';
import type { Figure } from '../model/figure.ts';
import { UNSTATED } from '../model/quantity.ts';
import type { Narrative } from '../narrative/write-narrative.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { FigureDraft } from '../parse/read-figure.ts';
import type { Problems } from '../problem.ts';
import type { Derived } from '../derive/derive-all.ts';

/** When, where and for whom a figure holds. */
export type Scope = Pick<Figure, 'period' | 'area' | 'population'>;

/**
 * Finds the scope of each figure. What the author left out is that of the row of a data set, or that of the inputs if
 * they agree; if they differ, it is reported.
 */
export function resolveScopes(
	{ figures, original }: Draft,
	{ derivations }: Derived,
	proven: ReadonlyMap<string, Pick<ProvenFigure, 'scope'>>,
	narrative: Narrative,
	problems: Problems,
): Map<string, Scope> {
	const scopes = new Map<string, Scope>();
	const entries = new Map(figures.map((figure) => [figure.spec.id, figure]));
	// In `derivations`, inputs come before what is derived from them.
	const order = [...[...entries.keys()].filter((id) => !derivations.has(id)), ...derivations.keys()];
	for (const id of order) {
		const entry = entries.get(id);
		if (entry === undefined) continue;
		const inputs = (derivations.get(id)?.inputs ?? []).flatMap(({ figure }) => scopes.get(figure) ?? []);
		const { period, area, population } = entry.spec;
		const scope = proven.get(id)?.scope;
		scopes.set(id, {
			period: period ?? scope?.period ?? inherit('period', inputs, entry, problems),
			area: area ?? scope?.area ?? inherit('area', inputs, entry, problems),
			population:
				population === undefined
					? // In a translation, words that were equal in the original may be translated in part.
						inherit('population', original === undefined ? inputs : inputs.slice(0, 1), entry, problems)
					: population === UNSTATED
						? UNSTATED
						: narrative.sentence(population, entry, 'population').text,
		});
	}
	return scopes;
}

/** The value that all inputs have. For a figure without inputs it is `unstated`. */
function inherit<Field extends keyof Scope>(
	field: Field,
	[first, ...others]: readonly Scope[],
	{ spec, at }: FigureDraft,
	problems: Problems,
): Scope[Field] | typeof UNSTATED {
	if (first === undefined) return UNSTATED;
	const written = JSON.stringify(first[field]);
	if (others.every((other) => JSON.stringify(other[field]) === written)) return first[field];
	problems.report({
		rule: 'derived-figure-has-a-scope',
		at: at('derived'),
		message: `The inputs of figure “${spec.id}” differ in ${field}, so it needs its own.`,
		hint: `Write \`${field}\` for it: ${FORMS[field]}, or \`unstated\`.`,
	});
	return UNSTATED;
}

/** How an author writes each field. */
const FORMS: Readonly<Record<keyof Scope, string>> = {
	period: 'an ISO 8601 date or interval',
	area: 'ISO 3166-1 codes',
	population: 'what was counted',
};
