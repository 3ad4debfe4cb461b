import { parseRef, type Citable } from '../../model/edition.ts';
import { type CitablePair, isChangeOfData } from './change-of-data.ts';
import { comesFrom, mentionsIn, restsOn } from './rests-on.ts';
import type { WrittenTwice } from './same-wording.ts';

/** What a figure or a table says of itself. All else in it can be seen in what rests on it. */
const OWN_WORDS: ReadonlySet<string> = new Set([
	...['label', 'title', 'definition', 'description', 'caveats', 'assumption', 'reading', 'targets'],
	...['period', 'area', 'population'],
]);

/**
 * The sources whose new copies alone account for a change, by the ref of what changed. Such a change is one of data, of
 * something that rests on the source: by its evidence, or by a figure or a table whose own change the source accounts
 * for. If anything else that it rests on changed its value, it is not here.
 *
 * @param pairs All that changed, by ref.
 * @param later What the later edition has, in its own format.
 */
export function changesBySource(
	pairs: ReadonlyMap<string, CitablePair>,
	later: readonly Citable[],
): ReadonlyMap<string, readonly string[]> {
	const savedAnew = new Set(
		[...pairs].flatMap(([ref, { changed }]) =>
			parseRef(ref).kind === 'source' && changed.includes('copy') ? [ref] : [],
		),
	);
	const found = new Map<string, readonly string[]>();
	if (savedAnew.size === 0) return found;
	const named = new Map(later.map((citable) => [citable.ref, citable]));
	const known = new Map<string, readonly string[] | undefined>();
	for (const [ref, { changed }] of pairs) {
		const sources = savedAnew.has(ref) ? [] : (sourcesBehind(ref, changed, restsOn) ?? []);
		if (sources.length > 0) found.set(ref, sources);
	}
	return found;

	/** The sources that account for some changed fields; `undefined` if something else changed them as well. */
	function sourcesBehind(
		ref: string,
		changed: readonly string[],
		below: typeof restsOn,
	): readonly string[] | undefined {
		const [pair, citable] = [pairs.get(ref), named.get(ref)];
		if (pair === undefined || citable === undefined) return undefined;
		if (!isChangeOfData({ ...pair, changed }, (field) => mentionsIn(citable, field, named).flatMap(shownIn)))
			return undefined;
		const assumed = changed.includes('assumptions') ? mentionsIn(citable, 'assumptions', named) : [];
		const refs = new Set([...below(citable), ...assumed]);
		const sources = [...refs].filter((each) => each !== ref && pairs.has(each)).map(sourcesSeenIn);
		return sources.includes(undefined) ? undefined : [...new Set(sources.flatMap((each) => each ?? []))];
	}

	/** The same for what of a change can be seen in what rests on it; none, if that is nothing. */
	function sourcesSeenIn(ref: string): readonly string[] | undefined {
		if (parseRef(ref).kind === 'source') return savedAnew.has(ref) ? [ref] : [];
		if (known.has(ref)) return known.get(ref);
		// A formula has no circle, and a manifest that has one must not stop the build.
		known.set(ref, undefined);
		const sources = findSeenIn(ref);
		known.set(ref, sources);
		return sources;
	}

	function findSeenIn(ref: string): readonly string[] | undefined {
		const seen = pairs.get(ref)?.changed.filter((name) => !OWN_WORDS.has(name)) ?? [];
		if (seen.length === 0) return [];
		const sources = sourcesBehind(ref, seen, comesFrom);
		return sources?.length === 0 ? undefined : sources;
	}

	/** A figure as sentences show it, before and after, if what changed in it follows from sources. */
	function shownIn(ref: string): WrittenTwice[] {
		const { old, now } = pairs.get(ref) ?? {};
		if (old?.shown === undefined || now?.shown === undefined || sourcesSeenIn(ref) === undefined) return [];
		return [{ old: old.shown, now: now.shown }];
	}
}
