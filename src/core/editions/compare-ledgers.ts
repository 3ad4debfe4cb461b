import { EditionLedger, LEDGER_FILE } from '../model/edition.ts';
import type { Problem, Problems } from '../problem.ts';

/** The ledger before or after a change of the repository. */
export interface LedgerState {
	readonly ledger: EditionLedger;
	/** Whether readers know of the site, as data/report.yaml says; undefined where that cannot be read. */
	readonly isAnnounced: boolean | undefined;
}

/**
 * Reports what a change takes from the ledger of published editions: lines may only be added, and only at its end.
 * Until the site is announced, the last edition may be published anew. An announcement may not be taken back.
 *
 * @param mayAdd Whether the change comes from somebody who may publish. If not, it may add no line.
 */
export function compareLedgers(before: LedgerState, after: LedgerState, mayAdd: boolean, problems: Problems): void {
	for (const [index, { version, date, manifest }] of before.ledger.entries()) {
		const line = after.ledger[index];
		const isInPlace = line?.version === version;
		if (isInPlace && line.date === date && line.manifest === manifest) continue;
		const isLast = index === before.ledger.length - 1;
		if (isInPlace && isLast && before.isAnnounced === false && mayAdd) continue;
		const isElsewhere = after.ledger.some((each) => each.version === version);
		const what = isInPlace ? 'is not the one that was published' : isElsewhere ? 'stands in another place' : 'is gone';
		problems.report({
			rule: 'edition-is-intact',
			at: { file: LEDGER_FILE, line: 1, column: 1 },
			message: `Edition ${version} of the ledger ${what}.`,
			hint: `Bring its line back, and put new editions after it; data/editions/${version} stays as it was published.`,
		});
	}
	if (before.isAnnounced === true && after.isAnnounced === false) problems.report(takenBack);
	if (!mayAdd) problems.report(...addedVersions(before.ledger, after.ledger).map(notTheirs));
}

/** Versions that a change adds to a ledger. */
export function addedVersions(before: EditionLedger, after: EditionLedger): string[] {
	const known = new Set(before.map(({ version }) => version));
	return after.map(({ version }) => version).filter((version) => !known.has(version));
}

const takenBack: Problem = {
	rule: 'edition-is-intact',
	at: { file: 'data/report.yaml', line: 1, column: 1 },
	message: 'The report has been announced, and this change takes that back.',
	hint: 'Write `announced: true` again: readers cite its editions, and none of them is replaced.',
};

function notTheirs(version: string): Problem {
	return {
		rule: 'edition-is-intact',
		at: { file: LEDGER_FILE, line: 1, column: 1 },
		message: `This change comes from outside the repository and publishes edition ${version}.`,
		hint: 'Take data/editions out of the change: an edition is published by those who keep the repository.',
	};
}

/** Reads a ledger; nothing where it is none. */
export function parseLedger(text: string): EditionLedger | undefined {
	try {
		return EditionLedger.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}
