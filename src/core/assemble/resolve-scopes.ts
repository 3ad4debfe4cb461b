import type { DerivedFigureSpec, Figure } from '../model/figure.ts';
import { UNSTATED } from '../model/quantity.ts';
import type { Narrative } from '../narrative/write-narrative.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Located } from '../parse/read-entry.ts';
import type { Problems } from '../problem.ts';
import type { Derived } from '../derive/derive-all.ts';

/** When, where and for whom a figure holds. */
export type Scope = Pick<Figure, 'period' | 'area' | 'population'>;

/** Each figure's scope: as stated, or for a derived figure that of its inputs, where they agree. */
export function resolveScopes(
	draft: Draft,
	derived: Derived,
	narrative: Narrative,
	problems: Problems,
): Map<string, Scope> {
	const scopes = new Map<string, Scope>();
	for (const entry of draft.stated) {
		const { period, area, population } = entry.spec;
		scopes.set(entry.spec.id, {
			period,
			area,
			population: population === UNSTATED ? UNSTATED : narrative.sentence(population, entry, 'population').text,
		});
	}
	// Derivations come with every input before what is derived from it.
	const entries = new Map(draft.derived.map((entry) => [entry.spec.id, entry]));
	for (const [id, { inputs }] of derived.derivations) {
		const entry = entries.get(id);
		if (entry === undefined) continue;
		const inherited = inputs.flatMap(({ figure }) => scopes.get(figure) ?? []);
		const population = entry.spec.population;
		scopes.set(id, {
			period: entry.spec.period ?? agreed(inherited.map((scope) => scope.period)) ?? ask(entry, 'period', problems),
			area: entry.spec.area ?? agreed(inherited.map((scope) => scope.area)) ?? ask(entry, 'area', problems),
			population:
				population === undefined
					? (agreed(inherited.map((scope) => scope.population)) ?? ask(entry, 'population', problems))
					: population === UNSTATED
						? UNSTATED
						: narrative.sentence(population, entry, 'population').text,
		});
	}
	return scopes;
}

/** What all say, if they say the same; a figure without inputs holds everywhere and says so by `unstated`. */
function agreed<T>(values: readonly T[]): T | undefined {
	const [first] = values;
	return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : undefined;
}

function ask(entry: Located<DerivedFigureSpec>, field: keyof Scope, problems: Problems): typeof UNSTATED {
	if (Object.keys(entry.spec.derived.from).length > 0) {
		problems.report({
			rule: 'derived-figure-has-a-scope',
			at: entry.at('derived'),
			message: `The inputs of figure “${entry.spec.id}” differ in ${field}, so it needs its own.`,
			hint: `Write \`${field}\` for it: ${field === 'population' ? 'what was counted' : field === 'area' ? 'ISO 3166-1 codes' : 'an ISO 8601 date or interval'}, or \`unstated\`.`,
		});
	}
	return UNSTATED;
}
