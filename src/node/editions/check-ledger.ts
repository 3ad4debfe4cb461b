import { load } from 'js-yaml';
import { addedVersions, compareLedgers, parseLedger } from '../../core/editions/compare-ledgers.ts';
import { damaged } from '../../core/editions/read-archive.ts';
import type { Problem } from '../../core/problem.ts';
import { readReportFiles } from '../read-files.ts';
import { commitOf, fileInGit } from './file-in-git.ts';

const LEDGER = 'data/editions/ledger.json';
const REPORT = 'data/report.yaml';

/**
 * Compares the ledger of published editions with the one of an earlier commit.
 *
 * @param base The commit, or the branch, that the report as it is now will be added to.
 * @param mayAdd Whether the report as it is now comes from somebody who may publish. If not, no edition is added.
 * @returns What was lost or changed, and the versions that were added.
 * @throws {BuildProblem} If git does not know the commit.
 */
export function checkLedger(root: string, base: string, mayAdd = true): { problems: Problem[]; added: string[] } {
	const commit = commitOf(root, base);
	const earlier = fileInGit(root, commit, LEDGER);
	const before = earlier === undefined ? [] : parseLedger(earlier);
	if (before === undefined) return { problems: [damaged(LEDGER, `The ledger of ${base} cannot be read.`)], added: [] };
	const { files, problems: unreadable } = readReportFiles(root);
	if (unreadable.length > 0) return { problems: unreadable, added: [] };
	const now = files.get(LEDGER);
	const after = now === undefined ? [] : parseLedger(new TextDecoder().decode(now));
	if (after === undefined)
		return { problems: [damaged(LEDGER, 'The ledger of published editions cannot be read.')], added: [] };
	const report = files.get(REPORT);
	const problems = compareLedgers(
		{ ledger: before, isAnnounced: isAnnounced(fileInGit(root, commit, REPORT)) },
		{ ledger: after, isAnnounced: isAnnounced(report && new TextDecoder().decode(report)) },
		mayAdd,
	);
	return { problems, added: addedVersions(before, after) };
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
