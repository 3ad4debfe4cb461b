import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { BuildProblem } from './build-problem.ts';

/**
 * Writes a file of a site that is being built. The build writes all its files with this function, so that nothing is
 * written outside the site, and no page or file of `public/` is overwritten.
 *
 * @param site The folder of the site.
 * @param path The file’s address from the site’s root.
 * @throws {BuildProblem} If the address leads out of the site, or the file exists.
 */
export function writeSiteFile(site: string, path: string, content: string | Uint8Array): void {
	const file = pathOnDisk(site, path);
	try {
		writeNew(file, content);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : '';
		if (code === 'EEXIST' || code === 'EISDIR' || code === 'ENOTDIR') {
			throw new BuildProblem(
				`The site would have two files at ${path}.`,
				'Give one of them another name: a file in public/, a section, or what the build makes.',
			);
		}
		throw error;
	}
}

/**
 * The absolute path of a file of a site on this machine.
 *
 * @throws {BuildProblem} If the address leads out of the site.
 */
export function pathOnDisk(site: string, path: string): string {
	const folder = resolve(site);
	const file = resolve(folder, `.${path.startsWith('/') ? '' : '/'}${path}`);
	if (!file.startsWith(folder + sep))
		throw new BuildProblem(
			`The address ${JSON.stringify(path)} leads out of the site.`,
			'Restore data/editions from version control.',
		);
	return file;
}

/** Writes a file that must not exist, and makes its folder if there is none. */
function writeNew(file: string, content: string | Uint8Array): void {
	try {
		writeFileSync(file, content, { flag: 'wx' });
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content, { flag: 'wx' });
	}
}
