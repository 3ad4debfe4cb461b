import { parseRef, type Edition, type CitableChange } from '../model/edition.ts';
import { compareVersions } from './version-order.ts';

/**
 * What became of a citable after an edition: its changes, oldest first, each with the edition that made it. Moves are
 * followed.
 */
export function changesSince(
	ref: string,
	version: string,
	published: readonly Edition[],
): { version: string; change: CitableChange }[] {
	const found: { version: string; change: CitableChange }[] = [];
	let name = ref;
	for (const edition of published) {
		if (compareVersions(edition.version, version) <= 0) continue;
		const moved = edition.changes.find((change) => change.ref === name && change.kind === 'moved');
		if (moved?.to !== undefined) {
			found.push({ version: edition.version, change: moved });
			name = moved.to.ref;
		}
		for (const change of edition.changes)
			if (change.ref === name && change.kind !== 'moved') found.push({ version: edition.version, change });
	}
	return found;
}

/** What was done to a citable, in a word. */
export const VERBS = {
	correction: 'corrected',
	update: 'updated',
	addition: 'added',
	retirement: 'retired',
	move: 'renamed',
} as const;
const PLAIN = { added: 'added', changed: 'changed', removed: 'removed', moved: 'renamed' } as const;

/** What a number holds for: where it changes, so does what the number says. */
const SCOPE: readonly string[] = ['unit', 'qualifier', 'period', 'area', 'population'];

/** A change in words: “Corrected in 1.1.0: was 12%, now 13% (+1 percentage points). We had misread the sentence.” */
export function describeChange(
	{ ref, kind, explanations, was, now, by, texts, to }: CitableChange,
	version: string,
): string {
	const renamed = to === undefined ? '' : `: “${parseRef(ref).id}” is “${parseRef(to.ref).id}” since`;
	const verb = explanations.map(({ type }) => VERBS[type])[0] ?? PLAIN[kind];
	const from =
		kind === 'changed' && was !== undefined && now !== undefined
			? `: was ${was}, now ${now}${by === undefined ? '' : ` (${by})`}`
			: '';
	const scope = texts
		.filter(({ name }) => SCOPE.includes(name))
		.map(({ name, was: before, now: after }) => `; ${name} was ${before || 'none'}, now ${after || 'none'}`);
	const reasons = [...new Set(explanations.map(({ reason }) => reason))].map((reason) => ` ${reason}`).join('');
	return (
		`${verb.charAt(0).toUpperCase()}${verb.slice(1)} in ` +
		`${version}${renamed}${from}${kind === 'changed' ? scope.join('') : ''}.${reasons}`
	);
}
