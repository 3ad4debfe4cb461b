import type { Use } from '../model/figure.ts';
import type { CheckedProse } from './prose-context.ts';

/** Where each figure is named in prose, by its id. */
export function usesOfFigures(checked: ReadonlyMap<string, CheckedProse>): Map<string, Use[]> {
	const uses = new Map<string, Use[]>();
	for (const [section, prose] of checked) {
		for (const use of onceEach(prose.uses.filter(({ kind }) => kind === 'figure'))) {
			push(uses, use.id, { kind: 'section', section, claim: use.claim });
		}
	}
	return uses;
}

/** Where each term is named in prose, by its id. */
export function usesOfTerms(
	checked: ReadonlyMap<string, CheckedProse>,
): Map<string, { section: string; claim?: string | undefined }[]> {
	const uses = new Map<string, { section: string; claim?: string | undefined }[]>();
	for (const [section, prose] of checked) {
		for (const use of onceEach(prose.uses.filter(({ kind }) => kind === 'term')))
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
