import { EditionLedger } from '../model/edition.ts';
import type { Problem } from '../problem.ts';

const FILE = 'data/editions/ledger.json';

/**
 * Finds what a change takes from the ledger of published editions: lines are only ever added, at its end.
 *
 * @param before The ledger that the change begins with.
 * @param after The ledger with the change made.
 * @param isAnnounced Whether readers know of the site, before the change. If not, the last edition may be published anew.
 */
export function compareLedgers(before: EditionLedger, after: EditionLedger, isAnnounced: boolean): Problem[] {
	return before.flatMap(({ version, date, manifest }, index): Problem[] => {
		const line = after[index];
		if (line?.version === version && line.date === date && line.manifest === manifest) return [];
		const isLast = index === before.length - 1;
		if (line?.version === version && isLast && !isAnnounced) return [];
		const what =
			line?.version === version
				? 'is not the one that was published'
				: after.some((each) => each.version === version)
					? 'stands in another place'
					: 'is gone';
		const hint = `Bring its line back, and put new editions after it; data/editions/${version} stays as it was published.`;
		return [
			{
				rule: 'edition-is-intact',
				at: { file: FILE, line: 1, column: 1 },
				message: `Edition ${version} of the ledger ${what}.`,
				hint,
			},
		];
	});
}

/** Reads a ledger; nothing where it is none. */
export function parseLedger(text: string): EditionLedger | undefined {
	try {
		return EditionLedger.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}
