import type { Change } from '../model/edition.ts';

/** What became of a name that was published and is no longer in use. */
export type Fate =
	| { readonly kind: 'moved'; readonly to: string; readonly in: string; readonly reason: string }
	| { readonly kind: 'retired'; readonly in: string; readonly reason: string };

/** Moves and retirements of all editions, by the name that was given up. */
export function fatesOf(
	editions: readonly { readonly version: string; readonly changes: readonly Change[] }[],
): Map<string, Fate> {
	const fates = new Map<string, Fate>();
	for (const { version, changes } of editions) {
		for (const change of changes) {
			if (change.type === 'move')
				fates.set(change.from, { kind: 'moved', to: change.to, in: version, reason: change.reason });
			else if (change.type === 'retirement')
				for (const ref of change.of) fates.set(ref, { kind: 'retired', in: version, reason: change.reason });
		}
	}
	return fates;
}

/** Follows moves to their end, so that an old address leads there in one step. */
export function lastFate(ref: string, fates: ReadonlyMap<string, Fate>): Fate | undefined {
	const seen = new Set<string>();
	let fate = fates.get(ref);
	while (fate?.kind === 'moved' && !seen.has(fate.to)) {
		seen.add(fate.to);
		const next = fates.get(fate.to);
		if (next === undefined) return fate;
		fate = next.kind === 'moved' ? { ...fate, to: next.to } : next;
	}
	return fate;
}
