import { REASON_TO_WRITE } from '../model/change-spec.ts';
import { type Change, type Citable, type EditionManifest, parseRef } from '../model/edition.ts';
import { canonicalJson } from './canonical-json.ts';

/** The least share of the fields of two citables that must be equal, for them to be one under another name. */
const LEAST_ALIKE = 0.6;

/**
 * What the last edition had and the report has under another name, as moves whose reasons are still to be written. Of
 * the same kind, most of what it says must be what it was, and no other may be as much like it.
 *
 * @param explained The changes that have an explanation already.
 */
export function findRenames(
	last: EditionManifest | undefined,
	citables: readonly Citable[],
	explained: readonly Change[],
): Change[] {
	if (last === undefined) return [];
	const before = new Set(last.things.map(({ ref }) => ref));
	const now = new Set(citables.map(({ ref }) => ref));
	const known = new Set(explained.flatMap((change) => ('of' in change ? change.of : [change.from, change.to])));
	const added = Map.groupBy(
		citables.filter(({ ref }) => !before.has(ref) && !known.has(ref)),
		({ ref }) => parseRef(ref).kind,
	);
	const taken = new Set<string>();
	return last.things.flatMap((old): Change[] => {
		if (now.has(old.ref) || known.has(old.ref)) return [];
		const [best, second] = (added.get(parseRef(old.ref).kind) ?? [])
			.filter(({ ref }) => !taken.has(ref))
			.map((citable) => ({ ref: citable.ref, alike: shareAlike(old, citable) }))
			.sort((a, b) => b.alike - a.alike);
		if (best === undefined || best.alike < LEAST_ALIKE || best.alike === second?.alike) return [];
		taken.add(best.ref);
		return [{ type: 'move', from: old.ref, to: best.ref, reason: REASON_TO_WRITE }];
	});
}

/** The share of fields that are equal in both, from 0 to 1. A title says as much as a field. */
function shareAlike(a: Citable, b: Citable): number {
	const [one, other] = [
		{ ...a.content, '': a.title },
		{ ...b.content, '': b.title },
	].map((fields) => new Map(Object.entries(fields).map(([name, value]) => [name, canonicalJson(value)])));
	const names = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
	return [...names].filter((name) => one?.get(name) === other?.get(name)).length / names.size;
}
