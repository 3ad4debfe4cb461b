import { load } from 'js-yaml';
import { compareLedgers, parseLedger } from '../../core/editions/compare-ledgers.ts';
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
 * @returns What was lost or changed, and the versions that were added.
 * @throws {BuildProblem} If git does not know the commit.
 */
export function checkLedger(root: string, base: string): { problems: Problem[]; added: string[] } {
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
	const known = new Set(before.map(({ version }) => version));
	const added = after.map(({ version }) => version).filter((version) => !known.has(version));
	return { problems: compareLedgers(before, after, isAnnounced(fileInGit(root, commit, REPORT))), added };
}

/** Whether a report says that readers know of it. One that cannot be read is taken at the strictest. */
function isAnnounced(report: string | undefined): boolean {
	if (report === undefined) return false;
	try {
		const meta = load(report);
		return typeof meta !== 'object' || meta === null || ('announced' in meta && meta.announced !== false);
	} catch {
		return true;
	}
}
