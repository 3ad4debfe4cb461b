import { parseRef, type CitableChange, type Edition } from '../model/edition.ts';
import { say } from '../words/say.ts';
import { compareVersions } from './version-order.ts';

/** The changes of a citable after an edition, oldest first, each with the edition that made it. Moves are followed. */
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

/** Fields of a figure without which a number cannot be understood. */
export const scopeFields = ['unit', 'qualifier', 'period', 'area', 'population'] as const;

/**
 * A change in sentences: what was done in which edition, which of those fields changed, and the reasons.
 *
 * “Corrected in 1.1.0: was 12%, now 13% (+1 percentage point). We had misread the sentence.”
 */
export function describeChange(change: CitableChange, version: string, locale: string): string {
	const scope = change.kind === 'changed' ? describeScope(change, locale) : [];
	const reasons = new Set(change.explanations.map((explanation) => reasonOf(explanation, locale)));
	return [describeDeed(change, version, locale), ...scope, ...reasons].join(' ');
}

/** A reason; one that a source gives says that the source was saved anew. */
export function reasonOf({ reason, source }: CitableChange['explanations'][number], locale: string): string {
	return source === undefined ? reason : say(locale, 'change.saved-anew', { reason });
}

/** What was done to a citable, where no explanation says it. */
const deeds: Readonly<Record<CitableChange['kind'], string>> = {
	added: 'addition',
	changed: 'change',
	moved: 'move',
	removed: 'retirement',
};

function describeDeed(change: CitableChange, version: string, locale: string): string {
	const { ref, kind, explanations, was, now, by, to } = change;
	if (to !== undefined)
		return say(locale, 'change.renamed', { version, old: parseRef(ref).id, new: parseRef(to.ref).id });
	const [type] = explanations.map((explanation) => explanation.type);
	// What only names something by its new name was not moved itself.
	const deed = type === undefined || (type === 'move' && kind === 'changed') ? deeds[kind] : type;
	if (kind !== 'changed' || was === undefined || now === undefined)
		return say(locale, 'change.plain', { deed, version });
	return by === undefined
		? say(locale, 'change.value', { deed, version, was, now })
		: say(locale, 'change.value-by', { deed, version, was, now, by });
}

/** What of these fields changed, a sentence each. */
export function describeScope({ texts }: CitableChange, locale: string): string[] {
	const none = say(locale, 'change.scope.none');
	return scopeFields.flatMap((name) =>
		texts
			.filter((text) => text.name === name)
			.map(({ was, now }) => say(locale, `change.scope.${name}`, { was: was || none, now: now || none })),
	);
}
