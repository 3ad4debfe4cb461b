import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { damaged, type PublishedEdition } from '../../core/editions/read-archive.ts';
import type { Problem } from '../../core/problem.ts';
import { filesIn } from '../files-in.ts';
import { sha256 } from '../sha256.ts';

/** Compares every file of the published editions with its manifest, byte by byte. */
export function verifyEditions(root: string, archive: readonly PublishedEdition[]): Problem[] {
	return archive.flatMap(({ manifest }) => verifyEdition(root, manifest));
}

function verifyEdition(root: string, { version, files }: PublishedEdition['manifest']): Problem[] {
	const folder = editionFolder(root, version);
	const found = new Set(existsSync(folder) ? filesIn(folder) : []);
	found.delete('manifest.json');
	const problems = files.flatMap(({ path, sha256: published }): Problem[] => {
		const isThere = found.delete(path);
		if (isThere && sha256(readFileSync(join(folder, path))) === published) return [];
		const what = isThere ? 'is not what was published' : 'is missing';
		return [damaged(`data/editions/${version}/${path}`, `${path} of edition ${version} ${what}.`)];
	});
	for (const path of found) problems.push(damaged(`data/editions/${version}/${path}`, `${path} was not published with edition ${version}.`));
	return problems;
}

export function editionFolder(root: string, version: string): string {
	return join(root, 'data/editions', version);
}
