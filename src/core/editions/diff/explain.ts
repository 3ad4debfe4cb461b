import type { Change, CitableChange } from '../../model/edition.ts';

type Explanations = CitableChange['explanations'];

/**
 * Gives each change its explanations: those that name it or, if none does, the updates and corrections of the sources
 * whose new copies account for it.
 *
 * @param sources Those sources, by the ref of what changed.
 */
export function explain(
	unexplained: readonly CitableChange[],
	changes: readonly Change[],
	sources: ReadonlyMap<string, readonly string[]>,
): CitableChange[] {
	const explanations = explanationsIn(changes);
	return unexplained.map((change) => {
		const follows = sources.get(change.ref);
		const own = explanations.get(change.ref);
		return {
			...change,
			...(follows === undefined ? {} : { follows }),
			explanations: own ?? follows?.flatMap(explanationsOf) ?? [],
		};
	});

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
