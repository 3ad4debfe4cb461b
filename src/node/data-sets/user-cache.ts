import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, relative, sep } from 'node:path';

const NAME = 'citable-report';
/** The folder of the tool itself, which a clone brings. */
const TOOL = join(import.meta.dirname, '../../..');

/**
 * The folder in which this user’s programs keep what they can make anew: by the XDG Base Directory Specification, or
 * `LOCALAPPDATA` on Windows. No clone and no archive of a report brings files there.
 *
 * @param root The folder of the report.
 * @returns Undefined if the user has none, or if it lies within the report or the tool, for example in a job that keeps
 *   caches beside its clone.
 */
export function userCacheFolder(root: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
	const parent = cacheHome(env);
	if (parent === undefined) return undefined;
	const isBrought = [root, TOOL].some((folder) => isWithin(realPath(parent), realPath(folder)));
	return isBrought ? undefined : join(parent, NAME);
}

function cacheHome(env: NodeJS.ProcessEnv): string | undefined {
	const given = process.platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME'];
	if (given !== undefined && isAbsolute(given)) return given;
	try {
		const home = homedir();
		return isAbsolute(home) ? join(home, '.cache') : undefined;
	} catch {
		return undefined;
	}
}

/** The path without links, as far as it exists. */
export function realPath(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		const parent = join(path, '..');
		return parent === path ? path : join(realPath(parent), path.slice(parent.length));
	}
}

function isWithin(path: string, folder: string): boolean {
	const way = relative(folder, path);
	return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
