import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildResult, BuiltReport } from '../../core/build-report.ts';
import { faultOfFrozen } from '../../core/editions/check-frozen-file.ts';
import { damaged, type PublishedEdition } from '../../core/editions/read-archive.ts';
import type { Problems } from '../../core/problem.ts';
import { filesIn } from '../files-in.ts';
import { sha256 } from '../sha256.ts';

/** The report, if it has no problems and its published editions are as they were published. */
export function verifyReport(root: string, result: BuildResult, problems: Problems): BuiltReport | undefined {
	if ('problems' in result) {
		problems.report(...result.problems);
		return undefined;
	}
	const own = problems.part();
	verifyEditions(root, result.archive, own);
	return own.isEmpty ? result : undefined;
}

/**
 * Compares every file of the published editions with its hash in their manifests, and reports files and folders that
 * belong to none of them.
 */
export function verifyEditions(root: string, archive: readonly PublishedEdition[], problems: Problems): void {
	for (const edition of archive) verifyEdition(root, edition, problems);
	findStrayFolders(root, new Set(archive.map(({ manifest }) => manifest.version)), problems);
}

function verifyEdition(root: string, edition: PublishedEdition, problems: Problems): void {
	const { version, files } = edition.manifest;
	const folder = editionFolder(root, edition);
	const name = (path: string) => `data/editions/${edition.folder}/${path}`;
	const found = new Set(existsSync(folder) ? filesIn(folder) : []);
	found.delete('manifest.json');
	for (const { path, sha256: published } of files) {
		const isThere = found.delete(path);
		const bytes = isThere ? readFileSync(join(folder, path)) : new Uint8Array();
		const isSame = isThere && sha256(bytes) === published;
		const what = isSame ? faultOfFrozen(path, bytes) : isThere ? 'is not what was published' : 'is missing';
		if (what !== undefined) problems.report(damaged(name(path), `${path} of edition ${version} ${what}.`));
	}
	for (const path of found) {
		const problem = damaged(name(path), `${path} was not published with edition ${version}.`);
		problems.report({ ...problem, hint: 'Remove the file: nobody published it.' });
	}
}

/** Reports folders in `data/editions` that the ledger does not name: nobody published them. */
function findStrayFolders(root: string, known: ReadonlySet<string>, problems: Problems): void {
	const folder = join(root, 'data/editions');
	if (!existsSync(folder)) return;
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		if (!entry.isDirectory() || entry.name.startsWith('.') || known.has(entry.name)) continue;
		const file = `data/editions/${entry.name}`;
		problems.report({
			rule: 'edition-is-intact',
			at: { file, line: 1, column: 1 },
			message: `${file} is no edition: the ledger does not name it.`,
			hint:
				'Remove the folder, or restore data/editions from version control. An edition is made by npm run ' +
				'edition:publish.',
		});
	}
}

export function editionFolder(root: string, { folder }: Pick<PublishedEdition, 'folder'>): string {
	return join(root, 'data/editions', folder);
}
