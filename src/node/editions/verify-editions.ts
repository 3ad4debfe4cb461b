import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultOfFrozen } from '../../core/editions/check-frozen-file.ts';
import { damaged, type PublishedEdition } from '../../core/editions/read-archive.ts';
import type { Problem } from '../../core/problem.ts';
import { filesIn } from '../files-in.ts';
import { sha256 } from '../sha256.ts';

/** Compares every file of the published editions with its manifest, byte by byte, and finds what belongs to none of them. */
export function verifyEditions(root: string, archive: readonly PublishedEdition[]): Problem[] {
	const known = new Set(archive.map(({ manifest }) => manifest.version));
	return [...archive.flatMap((edition) => verifyEdition(root, edition)), ...strayFolders(root, known)];
}

function verifyEdition(root: string, edition: PublishedEdition): Problem[] {
	const { version, files } = edition.manifest;
	const folder = editionFolder(root, edition);
	const found = new Set(existsSync(folder) ? filesIn(folder) : []);
	found.delete('manifest.json');
	const problems = files.flatMap(({ path, sha256: published }): Problem[] => {
		const isThere = found.delete(path);
		const bytes = isThere ? readFileSync(join(folder, path)) : new Uint8Array();
		const isSame = isThere && sha256(bytes) === published;
		const what = isSame ? faultOfFrozen(path, bytes) : isThere ? 'is not what was published' : 'is missing';
		return what === undefined
			? []
			: [damaged(`data/editions/${edition.folder}/${path}`, `${path} of edition ${version} ${what}.`)];
	});
	for (const path of found) {
		const file = `data/editions/${edition.folder}/${path}`;
		const problem = damaged(file, `${path} was not published with edition ${version}.`);
		problems.push({ ...problem, hint: 'Remove the file: nobody published it.' });
	}
	return problems;
}

/** Folders in `data/editions` that the ledger does not name: nobody published them, and no page tells of them. */
function strayFolders(root: string, known: ReadonlySet<string>): Problem[] {
	const folder = join(root, 'data/editions');
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !known.has(entry.name))
		.map(({ name }): Problem => {
			const file = `data/editions/${name}`;
			const hint =
				'Remove the folder, or restore data/editions from version control. An edition is made by npm run edition:publish.';
			return {
				rule: 'edition-is-intact',
				at: { file, line: 1, column: 1 },
				message: `${file} is no edition: the ledger does not name it.`,
				hint,
			};
		});
}

export function editionFolder(root: string, { folder }: Pick<PublishedEdition, 'folder'>): string {
	return join(root, 'data/editions', folder);
}
