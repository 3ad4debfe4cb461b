import { existsSync, lstatSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BuildProblem } from './build-problem.ts';
import { freshFolders } from './fresh-folder.ts';

/** Where a build puts the site that stood before. */
const ASIDE = 'old';
/** How often another build may come in between before something else must be wrong. */
const MOST_TRIES = 100;

/**
 * Puts a finished site in the place of `dist/`. Node has no call that exchanges two folders, so there are two renames,
 * and a moment between them without `dist/`: if the process is killed just then, {@link putBack} mends it. A build that
 * comes in between is moved aside in its turn; the last one stands, whole.
 *
 * @param fresh The build’s own folder, with the site in `site/`.
 * @throws {BuildProblem} If `dist` is no folder, such as a link to one: it is not ours to replace. Or if neither site can
 *   be put there: the one that stood is then in `fresh`, and {@link holdsLastSite} says so.
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
			// The site of another build may have come in between, and may have been moved aside again since.
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
		// Another build has put a site of its own there: one stands, whole.
		if (isTaken(error)) return;
		const message = `The new site could not be put in the place of ${dist}, nor the one that stood be put back.`;
		throw new BuildProblem(
			message,
			'Mend what keeps folders from being renamed there, and build again.',
			`The site that stood is whole, in ${aside}.`,
		);
	}
}

/** Whether a build’s folder holds the only copy of the site: it stood in `dist`, and nothing stands there now. */
export function holdsLastSite(fresh: string, dist: string): boolean {
	return !existsSync(dist) && asidesIn(fresh).length > 0;
}

/** Brings back the site that stood before a build that was killed between its two renames. Says whether there was one to bring back. */
export function putBack(root: string): boolean {
	const dist = join(root, 'dist');
	if (existsSync(dist)) return false;
	const [newest] = freshFolders(root)
		.flatMap(asidesIn)
		.sort((a, b) => statSync(b).ctimeMs - statSync(a).ctimeMs);
	return newest !== undefined && moveIfThere(newest, dist);
}

/** None where the folder is there no more: a build that runs at once removes its own. */
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

/** Whether a folder could not be renamed because another, with files in it, has the name. */
function isTaken(error: unknown): boolean {
	return error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST');
}
