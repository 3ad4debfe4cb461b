import type { Use } from '../model/figure.ts';
import type { PlaceInText } from '../model/section.ts';
import type { NamedKind } from './named-kinds.ts';
import type { CheckedProse } from './prose-context.ts';

/** The sections and claims that name each figure, by its id. */
export function usesOfFigures(checked: ReadonlyMap<string, CheckedProse>): Map<string, Use[]> {
	const uses = new Map<string, Use[]>();
	for (const [section, prose] of checked) {
		for (const use of onceEach(prose.uses.filter(({ kind }) => kind === 'figure'))) {
			push(uses, use.id, { kind: 'section', section, claim: use.claim });
		}
	}
	return uses;
}

/** The sections and claims that name each thing of a kind, by its id. */
export function usesOf(named: NamedKind, checked: ReadonlyMap<string, CheckedProse>): Map<string, PlaceInText[]> {
	const uses = new Map<string, PlaceInText[]>();
	for (const [section, prose] of checked) {
		for (const use of onceEach(prose.uses.filter(({ kind }) => kind === named)))
			push(uses, use.id, { section, claim: use.claim });
	}
	return uses;
}

function onceEach(uses: readonly CheckedProse['uses'][number][]): CheckedProse['uses'][number][] {
	return [...new Map(uses.map((use) => [`${use.id} ${use.claim ?? ''}`, use])).values()];
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [value]);
	else list.push(value);
}
