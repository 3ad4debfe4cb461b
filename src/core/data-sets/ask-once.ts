import type { DataEngine } from './data-engine.ts';

/** A reader of data sets that is asked each thing once: all languages of a report ask the same. */
export function askOnce(engine: DataEngine): DataEngine {
	return {
		open: engine.open,
		parse: remembering((query) => query, engine.parse),
		ask: remembering(({ sql, most }) => `${most} ${sql}`, engine.ask),
	};
}

/** @param keyOf What two of the asked have in common that get the same. */
function remembering<Asked, Told>(
	keyOf: (asked: Asked) => string,
	ask: (all: readonly Asked[]) => readonly Told[],
): (all: readonly Asked[]) => readonly Told[] {
	const known = new Map<string, Told>();
	return (all) => {
		const unknown = all.filter((asked) => !known.has(keyOf(asked)));
		const told = unknown.length === 0 ? [] : ask(unknown);
		for (const [index, asked] of unknown.entries()) {
			const answer = told[index];
			if (answer !== undefined) known.set(keyOf(asked), answer);
		}
		return all.flatMap((asked) => known.get(keyOf(asked)) ?? []);
	};
}
