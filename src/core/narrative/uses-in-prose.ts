import type { Use } from '../model/figure.ts';
import type { PlaceInText } from '../model/section.ts';
import type { NamedKind } from './named-kinds.ts';
import type { CheckedProse } from './prose-context.ts';

/** The sections and claims that name each thing of a kind, by its id. */
export function usesOf(named: NamedKind, checked: ReadonlyMap<string, CheckedProse>): Map<string, PlaceInText[]> {
	const uses = new Map<string, PlaceInText[]>();
	for (const [section, prose] of checked) {
		for (const { id, claim } of onceEach(prose.uses.filter(({ kind }) => kind === named))) {
			const list = uses.get(id);
			if (list === undefined) uses.set(id, [{ section, claim }]);
			else list.push({ section, claim });
		}
	}
	return uses;
}

/** The same of figures, as uses beside those in charts and formulas. */
export function usesOfFigures(checked: ReadonlyMap<string, CheckedProse>): Map<string, Use[]> {
	return new Map(
		[...usesOf('figure', checked)].map(([id, places]) => [
			id,
			places.map((place): Use => ({ kind: 'section', ...place })),
		]),
	);
}

function onceEach(uses: readonly CheckedProse['uses'][number][]): CheckedProse['uses'][number][] {
	return [...new Map(uses.map((use) => [`${use.id} ${use.claim ?? ''}`, use])).values()];
}
