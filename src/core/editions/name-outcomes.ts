import type { Change } from '../model/edition.ts';

/** What became of a name that was published and is no longer in use. */
export type Outcome =
	| { readonly kind: 'moved'; readonly to: string; readonly in: string; readonly reason: string }
	| { readonly kind: 'retired'; readonly in: string; readonly reason: string };

/** Moves and retirements of all editions, by the name that was given up. */
export function outcomesOf(
	editions: readonly { readonly version: string; readonly changes: readonly Change[] }[],
): Map<string, Outcome> {
	const outcomes = new Map<string, Outcome>();
	for (const { version, changes } of editions) {
		for (const change of changes) {
			if (change.type === 'move')
				outcomes.set(change.from, { kind: 'moved', to: change.to, in: version, reason: change.reason });
			else if (change.type === 'retirement')
				for (const ref of change.of) outcomes.set(ref, { kind: 'retired', in: version, reason: change.reason });
		}
	}
	return outcomes;
}

/** Follows moves to their end, so that an old address leads there in one step. */
export function lastOutcome(ref: string, outcomes: ReadonlyMap<string, Outcome>): Outcome | undefined {
	const seen = new Set<string>();
	let outcome = outcomes.get(ref);
	while (outcome?.kind === 'moved' && !seen.has(outcome.to)) {
		seen.add(outcome.to);
		const next = outcomes.get(outcome.to);
		if (next === undefined) return outcome;
		outcome = next.kind === 'moved' ? { ...outcome, to: next.to } : next;
	}
	return outcome;
}
