import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { damaged, type PublishedEdition } from '../../core/editions/read-archive.ts';
import type { Problem } from '../../core/problem.ts';
import { filesIn } from '../files-in.ts';
import { sha256 } from '../sha256.ts';

/** Compares every file of the published editions with its manifest, byte by byte. */
export function verifyEditions(root: string, archive: readonly PublishedEdition[]): Problem[] {
	return archive.flatMap((edition) => verifyEdition(root, edition));
}

function verifyEdition(root: string, edition: PublishedEdition): Problem[] {
	const { version, files } = edition.manifest;
	const folder = editionFolder(root, edition);
	const found = new Set(existsSync(folder) ? filesIn(folder) : []);
	found.delete('manifest.json');
	const problems = files.flatMap(({ path, sha256: published }): Problem[] => {
		const isThere = found.delete(path);
		if (isThere && sha256(readFileSync(join(folder, path))) === published) return [];
		const what = isThere ? 'is not what was published' : 'is missing';
		return [damaged(`data/editions/${edition.folder}/${path}`, `${path} of edition ${version} ${what}.`)];
	});
	for (const path of found) problems.push(damaged(`data/editions/${edition.folder}/${path}`, `${path} was not published with edition ${version}.`));
	return problems;
}

export function editionFolder(root: string, { folder }: Pick<PublishedEdition, 'folder'>): string {
	return join(root, 'data/editions', folder);
}
