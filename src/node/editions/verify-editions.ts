import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { damaged, type PublishedEdition } from '../../core/editions/read-archive.ts';
import type { Problem } from '../../core/problem.ts';

/** Compares every file of the published editions with its manifest, byte by byte. */
export function verifyEditions(root: string, archive: readonly PublishedEdition[]): Problem[] {
	return archive.flatMap(({ manifest }) => verifyEdition(root, manifest));
}

function verifyEdition(root: string, { version, files }: PublishedEdition['manifest']): Problem[] {
	const folder = editionFolder(root, version);
	const found = new Set(filesIn(folder));
	found.delete('manifest.json');
	const problems = files.flatMap(({ path, sha256 }): Problem[] => {
		const isThere = found.delete(path);
		if (isThere && hashOf(readFileSync(join(folder, path))) === sha256) return [];
		const what = isThere ? 'is not what was published' : 'is missing';
		return [damaged(`data/editions/${version}/${path}`, `${path} of edition ${version} ${what}.`)];
	});
	for (const path of found) problems.push(damaged(`data/editions/${version}/${path}`, `${path} was not published with edition ${version}.`));
	return problems;
}

export function editionFolder(root: string, version: string): string {
	return join(root, 'data/editions', version);
}

export function hashOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** Paths of all files below a folder, with `/` between folders, sorted. */
export function filesIn(folder: string): string[] {
	try {
		return readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => !entry.isDirectory())
			.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
			.sort();
	} catch {
		return [];
	}
}
