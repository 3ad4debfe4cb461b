import type { Change, CitableChange } from '../../model/edition.ts';

type Explanations = CitableChange['explanations'];

/**
 * Gives each change its explanations: those that name it or, if none does, the updates and corrections of the sources
 * whose new copies account for it; or the moves of what it names.
 *
 * @param sources Those sources, by the ref of what changed.
 * @param movesBehind The old names of what a change, by its ref, names by its new name, if nothing else changed in it.
 */
export function explain(
	unexplained: readonly CitableChange[],
	changes: readonly Change[],
	sources: ReadonlyMap<string, readonly string[]>,
	movesBehind: (ref: string) => readonly string[],
): CitableChange[] {
	const explanations = explanationsIn(changes);
	return unexplained.map((change) => {
		const follows = sources.get(change.ref);
		const own = explanations.get(change.ref);
		return {
			...change,
			...(follows === undefined ? {} : { follows }),
			explanations: own ?? follows?.flatMap(explanationsOf) ?? movesBehind(change.ref).flatMap(movesOf),
		};
	});

	function movesOf(ref: string): Explanations {
		return (explanations.get(ref) ?? []).filter(({ type }) => type === 'move');
	}

	function explanationsOf(source: string): Explanations {
		const ofSource = explanations.get(source) ?? [];
		return ofSource
			.filter(({ type }) => type === 'update' || type === 'correction')
			.map((explanation) => ({ ...explanation, source }));
	}
}

/** Explanations by the name of what they explain; of a move, by the old name. */
function explanationsIn(changes: readonly Change[]): ReadonlyMap<string, Explanations> {
	const explanations = new Map<string, Explanations>();
	for (const { type, reason, ...change } of changes) {
		for (const ref of 'of' in change ? change.of : [change.from])
			explanations.set(ref, [...(explanations.get(ref) ?? []), { type, reason }]);
	}
	return explanations;
}
