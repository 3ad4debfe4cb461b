import { z } from 'zod';
import { EditionLedger, EditionManifest, LEDGER_FILE } from '../model/edition.ts';
import { readJson } from '../parse/read-json.ts';
import type { ReportFiles } from '../parse/read-draft.ts';
import type { Problem, Problems } from '../problem.ts';
import type { Sha256 } from '../model/source.ts';
import { formatOf, isKnownFormat } from './formats/edition-formats.ts';
import { compareVersions } from './version-order.ts';

const EDITIONS = 'data/editions/';
/** An edition that a publication has not moved to its place yet: see `node/editions/publish-edition.ts`. */
const STAGED = /^data\/editions\/(\.publish-[^/]+\/edition)\/manifest\.json$/;

/** An edition that was published: its line in the ledger and its manifest. */
export interface PublishedEdition {
	/** SHA-256 of the manifest. */
	readonly hash: string;
	readonly manifest: EditionManifest;
	/** How many files it has in all languages, and how large they are together. */
	readonly size: { readonly files: number; readonly bytes: number };
	/** Where its files are, below data/editions: named for its version, or where a stopped publication left it. */
	readonly folder: string;
}

/**
 * Reads the ledger and the manifests that it names, oldest first. The folder of an edition is the one whose manifest
 * has the hash in the ledger, so that the edition can be read at every moment of a publication.
 */
export function readArchive(files: ReportFiles, sha256: Sha256, problems: Problems): readonly PublishedEdition[] {
	const bytes = files.get(LEDGER_FILE);
	const ledger = bytes === undefined ? [] : readJson(bytes, EditionLedger);
	if (ledger === undefined) {
		problems.report(damaged(LEDGER_FILE, 'The ledger of published editions cannot be read.'));
		return [];
	}
	if (ledger.length === 0) checkOrphans(files, problems);
	const hashOf = hashManifests(files, sha256);
	const findFolder = findFolders(files, hashOf);
	return ledger.flatMap((line, index) => {
		const previous = ledger[index - 1]?.version;
		if (previous !== undefined && compareVersions(previous, line.version) >= 0)
			problems.report(damaged(LEDGER_FILE, `Edition ${line.version} stands after edition ${previous} in the ledger.`));
		const folder = findFolder(line);
		const manifest = readManifest(line, folder, files.get(manifestIn(folder)), hashOf(folder), problems);
		return manifest === undefined ? [] : [{ hash: line.manifest, manifest, size: sizeOf(manifest), folder }];
	});
}

function sizeOf({ files }: EditionManifest): PublishedEdition['size'] {
	return { files: files.length, bytes: files.reduce((total, { bytes }) => total + bytes, 0) };
}

/** Reports the folder of an edition where the ledger is empty or missing. */
function checkOrphans(files: ReportFiles, problems: Problems): void {
	const orphan = [...files.keys()].find((file) => /^data\/editions\/[^./][^/]*\/manifest\.json$/.test(file));
	if (orphan === undefined) return;
	const what = files.has(LEDGER_FILE) ? 'is empty' : 'is missing';
	const problem = damaged(LEDGER_FILE, `The ledger of published editions ${what}, and there is ${orphan}.`);
	problems.report({ ...problem, hint: `${problem.hint} If nothing was ever published, remove the folder.` });
}

function manifestIn(folder: string): string {
	return `${EDITIONS}${folder}/manifest.json`;
}

type HashOf = (folder: string) => string | undefined;

/** The hash of the manifest in each folder, computed once. */
function hashManifests(files: ReportFiles, sha256: Sha256): HashOf {
	const hashes = new Map<string, string>();
	return (folder) => {
		const content = files.get(manifestIn(folder));
		if (content !== undefined && !hashes.has(folder)) hashes.set(folder, sha256(content));
		return hashes.get(folder);
	};
}

/** The folder of an edition: that of its version, or the first of those made ready that has its hash. */
function findFolders(files: ReportFiles, hashOf: HashOf): (line: EditionLedger[number]) => string {
	/** Read only where an edition is not in its place. */
	let staged: Map<string, string> | undefined;
	return ({ version, manifest: hash }) => {
		if (hashOf(version) === hash) return version;
		if (staged === undefined) {
			const folders = [...files.keys()].flatMap((name) => STAGED.exec(name)?.[1] ?? []);
			staged = new Map(folders.reverse().map((name) => [hashOf(name) ?? '', name]));
		}
		return staged.get(hash) ?? version;
	};
}

function readManifest(
	{ version, date, manifest: published }: EditionLedger[number],
	folder: string,
	content: Uint8Array | undefined,
	hash: string | undefined,
	problems: Problems,
): EditionManifest | undefined {
	const file = manifestIn(folder);
	const refuse = (message: string) => void problems.report(damaged(file, message));
	if (content === undefined) return refuse(`Edition ${version} was published, and its manifest is missing.`);
	if (hash !== published) return refuse(`The manifest of edition ${version} is not the one that was published.`);
	// The schema does not fit manifests of later formats, so look at the format first.
	const format = readJson(content, z.object({ format: z.number().optional() }).transform(formatOf));
	if (format !== undefined && !isKnownFormat(format)) {
		problems.report(unknownFormat(file, version, format));
		return undefined;
	}
	const manifest = readJson(content, EditionManifest);
	if (manifest === undefined)
		return refuse(
			`The manifest of edition ${version} holds what no edition has, such as an address that leads out of the site.`,
		);
	if (manifest.version !== version || manifest.date !== date)
		return refuse(`The manifest of edition ${version} is not the one that was published.`);
	return manifest;
}

function unknownFormat(file: string, version: string, format: number): Problem {
	const message = `Edition ${version} has format ${format}, which this version of the tool does not know.`;
	const hint = 'Use the version of the tool that published the edition, or a later one.';
	return { rule: 'edition-is-intact', at: { file, line: 1, column: 1 }, message, hint };
}

/** The problem that a published file is not as it was published. Such a file is restored, not repaired by hand. */
export function damaged(file: string, message: string): Problem {
	return {
		rule: 'edition-is-intact',
		at: { file, line: 1, column: 1 },
		message,
		hint: 'Restore data/editions from version control: what was published is never edited.',
	};
}
