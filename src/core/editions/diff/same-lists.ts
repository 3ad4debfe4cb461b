import type { Citable } from '../../model/edition.ts';
import { canonicalJson, type Json } from '../canonical-json.ts';

/**
 * Compares lists that name citables, by ref or by address, as two editions have them. One that was renamed or moved is
 * still the same. One that only one edition has is left out, since that is a change of the citable itself.
 *
 * @param movedTo New names by the old ones.
 */
export function sameLists(
	before: readonly Citable[],
	after: readonly Citable[],
	movedTo: ReadonlyMap<string, string>,
): (old: Json | undefined, now: Json | undefined) => boolean {
	let names: ReturnType<typeof namesOf> | undefined;
	return (old, now) => {
		if (!Array.isArray(old ?? []) || !Array.isArray(now ?? [])) return false;
		names ??= namesOf();
		const { common } = names;
		return canonicalJson(named(old, names.old, common)) === canonicalJson(named(now, names.now, common));
	};

	function namesOf() {
		const old = namesIn(before, (ref) => movedTo.get(ref) ?? ref);
		const now = namesIn(after, (ref) => ref);
		return { old, now, common: new Set(old.values()).intersection(new Set(now.values())) };
	}
}

function named(list: Json | undefined, names: ReadonlyMap<string, string>, common: ReadonlySet<string>): Json {
	if (!Array.isArray(list)) return [];
	return list.flatMap((each: Json): Json[] => {
		const ref = typeof each === 'string' ? names.get(each) : undefined;
		if (ref === undefined) return [each];
		return common.has(ref) ? [ref] : [];
	});
}

/** What each citable is called today, by its ref and by each of its addresses. */
function namesIn(citables: readonly Citable[], nameOf: (ref: string) => string): Map<string, string> {
	const names = new Map<string, string>();
	// The report comes first: it also has addresses of pages that are those of other citables.
	for (const { ref, addresses } of citables) for (const name of [ref, ...addresses]) names.set(name, nameOf(ref));
	return names;
}
