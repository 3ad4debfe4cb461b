import { load } from 'js-yaml';
import { addedVersions, compareLedgers, parseLedger } from '../../core/editions/compare-ledgers.ts';
import { damaged } from '../../core/editions/read-archive.ts';
import { type EditionLedger, LEDGER_FILE } from '../../core/model/edition.ts';
import type { Problems } from '../../core/problem.ts';
import { readReportFiles } from '../read-files.ts';
import { commitOf, fileInGit } from './file-in-git.ts';

const REPORT = 'data/report.yaml';

/**
 * Compares the ledger of published editions with that of an earlier commit, and reports what was lost or changed.
 *
 * @param base The commit, or the branch, that the report as it is now will be added to.
 * @param mayAdd Whether the report as it is now comes from somebody who may publish. If not, no edition is added.
 * @returns The versions that were added.
 * @throws {BuildProblem} If git does not know the commit.
 */
export function checkLedger(root: string, base: string, mayAdd: boolean, problems: Problems): string[] {
	const commit = commitOf(root, base);
	const before = readLedger(fileInGit(root, commit, LEDGER_FILE), `The ledger of ${base} cannot be read.`, problems);
	if (before === undefined) return [];
	const unreadable = problems.part();
	const files = readReportFiles(root, unreadable);
	if (!unreadable.isEmpty) return [];
	const now = textIn(files.get(LEDGER_FILE));
	const after = readLedger(now, 'The ledger of published editions cannot be read.', problems);
	if (after === undefined) return [];
	compareLedgers(
		{ ledger: before, isAnnounced: isAnnounced(fileInGit(root, commit, REPORT)) },
		{ ledger: after, isAnnounced: isAnnounced(textIn(files.get(REPORT))) },
		mayAdd,
		problems,
	);
	return addedVersions(before, after);
}

function textIn(bytes: Uint8Array | undefined): string | undefined {
	return bytes && new TextDecoder().decode(bytes);
}

/** Reads a ledger; a missing one has no lines. */
function readLedger(text: string | undefined, message: string, problems: Problems): EditionLedger | undefined {
	const ledger = text === undefined ? [] : parseLedger(text);
	if (ledger === undefined) problems.report(damaged(LEDGER_FILE, message));
	return ledger;
}

/** Whether a report says that readers know of it; undefined where it cannot be read. */
function isAnnounced(report: string | undefined): boolean | undefined {
	if (report === undefined) return false;
	try {
		const meta = load(report);
		if (typeof meta !== 'object' || meta === null) return undefined;
		return 'announced' in meta && meta.announced !== false;
	} catch {
		return undefined;
	}
}
