import { existsSync, lstatSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BuildProblem } from './build-problem.ts';
import { freshFolders } from './fresh-folder.ts';

/** The name, inside the folder of a build, of the site that was in `dist/` before. */
const ASIDE = 'old';
/** How often another build may replace `dist/` at the same time, before something else must be wrong. */
const MOST_TRIES = 100;

/** What a command prints if {@link restoreSite} has restored a site. */
export const RESTORED = 'A build was stopped while it replaced the site: the site before it has been restored.';

/**
 * Replaces `dist/` by a finished site. Node cannot exchange two folders in one call, so it renames twice, and for a
 * moment there is no `dist/`: if the process is killed then, {@link restoreSite} restores the site before it. If
 * another build puts its site there in that moment, that site is moved aside as well: the last one stays.
 *
 * @param fresh The folder of the build, with the site in `site/`.
 * @throws {BuildProblem} If `dist` is not a folder but, for example, a link: the tool did not make it. If neither
 *   site can be put there: the site before it is then in `fresh`, and {@link holdsLastSite} is true.
 */
export function swapIn(fresh: string, dist: string): void {
	const found = lstatSync(dist, { throwIfNoEntry: false });
	if (found !== undefined && !found.isDirectory())
		throw new BuildProblem(`${dist} is not a folder, so it is not replaced.`, 'Move it away, and build again.');
	for (let tries = 1; ; tries++) {
		const aside = join(fresh, tries === 1 ? ASIDE : `${ASIDE}-${tries}`);
		const stood = moveIfThere(dist, aside);
		try {
			renameSync(join(fresh, 'site'), dist);
			return;
		} catch (error) {
			// Another build may have put its site there, and may have moved it aside again since.
			if ((isTaken(error) || existsSync(dist)) && tries < MOST_TRIES) continue;
			if (stood) returnTo(aside, dist);
			throw error;
		}
	}
}

function returnTo(aside: string, dist: string): void {
	try {
		moveIfThere(aside, dist);
	} catch (error) {
		// Another build has put its site there, so there is a whole site.
		if (isTaken(error)) return;
		const message = `${dist} could not be replaced by the new site, and the site before it could not be put back.`;
		throw new BuildProblem(
			message,
			'Repair what keeps folders from being renamed there, and build again.',
			`The site before it is whole, in ${aside}.`,
		);
	}
}

/** Whether the folder of a build holds the only copy of the site: there is no `dist` now. */
export function holdsLastSite(fresh: string, dist: string): boolean {
	return !existsSync(dist) && asidesIn(fresh).length > 0;
}

/**
 * Restores the site that was in `dist/` before a build that was killed between its two renames.
 *
 * @returns Whether there was one to restore.
 */
export function restoreSite(root: string): boolean {
	const dist = join(root, 'dist');
	if (existsSync(dist)) return false;
	const [newest] = freshFolders(root)
		.flatMap(asidesIn)
		.sort((a, b) => statSync(b).ctimeMs - statSync(a).ctimeMs);
	return newest !== undefined && moveIfThere(newest, dist);
}

/** The sites that a build has moved aside; none if the folder is missing, because its build has removed it. */
function asidesIn(fresh: string): string[] {
	return namesIn(fresh)
		.filter((name) => name === ASIDE || name.startsWith(`${ASIDE}-`))
		.map((name) => join(fresh, name));
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		if (isMissing(error)) return [];
		throw error;
	}
}

function moveIfThere(from: string, to: string): boolean {
	try {
		renameSync(from, to);
		return true;
	} catch (error) {
		if (isMissing(error)) return false;
		throw error;
	}
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Whether a folder could not be renamed because another folder, which is not empty, has the name. */
function isTaken(error: unknown): boolean {
	return error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST');
}
