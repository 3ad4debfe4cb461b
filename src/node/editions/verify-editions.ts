import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { BuildResult, BuiltReport } from '../../core/build-report.ts';
import { faultOfFrozen } from '../../core/editions/check-frozen-file.ts';
import { damaged, type PublishedEdition } from '../../core/editions/read-archive.ts';
import type { EditionManifest } from '../../core/model/edition.ts';
import { pathInLanguage } from '../../core/permalink/languages.ts';
import type { Problems } from '../../core/problem.ts';
import { filesIn } from '../files-in.ts';
import { sha256 } from '../sha256.ts';
import { editionFolder, FILES, placeOfFile, strayFiles } from './edition-files.ts';
import { isUnfinished } from './publication-folder.ts';

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
	const known = new Map<string, string | undefined>();
	for (const edition of archive) verifyEdition(root, edition, problems, known);
	findStrayFolders(root, new Set([FILES, ...archive.map(({ manifest }) => manifest.version)]), problems);
	// What a publication leaves when it is stopped is removed by the next build.
	const editions = join(root, 'data/editions');
	if (isUnfinished(editions)) return;
	for (const name of strayFiles(editions, archive)) {
		const file = `data/editions/${FILES}/${name}`;
		problems.report({ ...damaged(file, `${file} is in no edition.`), hint: REMOVE });
	}
}

const REMOVE = 'Remove the file: nobody published it.';

/**
 * Compares every file of an edition with its hash in the manifest.
 *
 * @param known What is wrong with each file, by its place and path: the files of most editions are the same.
 */
export function verifyEdition(
	root: string,
	edition: PublishedEdition,
	problems: Problems,
	known = new Map<string, string | undefined>(),
): void {
	const { version, files } = edition.manifest;
	const folder = editionFolder(root, edition);
	const strays = new Set(existsSync(folder) ? filesIn(folder) : []);
	strays.delete('manifest.json');
	for (const file of files) {
		const place = placeOfFile(root, edition, file);
		strays.delete(relative(folder, place).replaceAll(sep, '/'));
		const path = pathInLanguage(`/${file.path}`, edition.manifest.languages ?? []).slice(1);
		const key = `${place} ${path}`;
		if (!known.has(key)) known.set(key, faultOfFile(place, { ...file, path }));
		const fault = known.get(key);
		if (fault === undefined) continue;
		const name = relative(root, place).replaceAll(sep, '/');
		problems.report(damaged(name, `${file.path} of edition ${version} ${fault}.`));
	}
	for (const path of strays) {
		const name = `data/editions/${edition.folder}/${path}`;
		problems.report({ ...damaged(name, `${path} was not published with edition ${version}.`), hint: REMOVE });
	}
}

/** What is wrong with a file of an edition, as the end of a sentence about it; nothing if it is in order. */
function faultOfFile(place: string, { path, sha256: published }: EditionManifest['files'][number]): string | undefined {
	if (lstatSync(place, { throwIfNoEntry: false })?.isFile() !== true) return 'is missing';
	const bytes = readFileSync(place);
	return sha256(bytes) === published ? faultOfFrozen(path, bytes) : 'is not what was published';
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
