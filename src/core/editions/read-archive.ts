import { z } from 'zod';
import { EditionLedger, EditionManifest } from '../model/edition.ts';
import type { ReportFiles } from '../parse/read-draft.ts';
import type { Problem } from '../problem.ts';
import type { Sha256 } from '../model/source.ts';
import { formatOf, isKnownFormat } from './formats/edition-formats.ts';
import { compareVersions } from './version-order.ts';

const EDITIONS = 'data/editions/';
const LEDGER_FILE = `${EDITIONS}ledger.json`;
/** An edition that a publication has made ready and not moved to its place: see `node/editions/publish-edition.ts`. */
const STAGED = /^data\/editions\/(\.publish-[^/]+\/edition)\/manifest\.json$/;

/** An edition that was published: its line in the ledger and its manifest. */
export interface PublishedEdition {
	/** SHA-256 of the manifest. */
	readonly hash: string;
	readonly manifest: EditionManifest;
	/** Where its files are, below data/editions: named for its version, or where a stopped publication left it. */
	readonly folder: string;
}

/**
 * Reads the ledger and the manifests it names, oldest first. An edition is the folder whose manifest has the hash that
 * the ledger names, so that there is one, and whole, at every moment of a publication.
 */
export function readArchive(
	files: ReportFiles,
	sha256: Sha256,
): { archive: readonly PublishedEdition[]; problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const bytes = files.get(LEDGER_FILE);
	const ledger = bytes === undefined ? [] : parse(bytes, EditionLedger);
	if (ledger?.length === 0) {
		const orphan = [...files.keys()].find((file) => /^data\/editions\/[^./][^/]*\/manifest\.json$/.test(file));
		if (orphan === undefined) return { archive: [], problems };
		const what = bytes === undefined ? 'is missing' : 'is empty';
		const problem = damaged(LEDGER_FILE, `The ledger of published editions ${what}, and there is ${orphan}.`);
		const hint = `${problem.hint} If nothing was ever published, remove the folder.`;
		return { archive: [], problems: [{ ...problem, hint }] };
	}
	if (ledger === undefined)
		return { archive: [], problems: [damaged(LEDGER_FILE, 'The ledger of published editions cannot be read.')] };

	const archive: PublishedEdition[] = [];
	const hashes = new Map<string, string>();
	let staged: Map<string, string> | undefined;
	for (const [index, { version, date, manifest: hash }] of ledger.entries()) {
		const folder = hashOf(version) === hash ? version : (stagedWith(hash) ?? version);
		const file = `${EDITIONS}${folder}/manifest.json`;
		const previous = ledger[index - 1];
		if (previous !== undefined && compareVersions(previous.version, version) >= 0)
			problems.push(damaged(LEDGER_FILE, `Edition ${version} stands after edition ${previous.version} in the ledger.`));
		const content = files.get(file);
		if (content === undefined) {
			problems.push(damaged(file, `Edition ${version} was published, and its manifest is missing.`));
			continue;
		}
		const isSame = hashOf(folder) === hash;
		const format = isSame ? formatIn(content) : undefined;
		if (format !== undefined && !isKnownFormat(format)) {
			problems.push(unknownFormat(file, version, format));
			continue;
		}
		const manifest = isSame ? parse(content, EditionManifest) : undefined;
		if (isSame && manifest === undefined)
			problems.push(
				damaged(
					file,
					`The manifest of edition ${version} holds what no edition has, such as an address that leads out of the site.`,
				),
			);
		else if (manifest === undefined || manifest.version !== version || manifest.date !== date)
			problems.push(damaged(file, `The manifest of edition ${version} is not the one that was published.`));
		else archive.push({ hash, manifest, folder });
	}
	return { archive, problems };

	/** The first of the folders made ready that has this hash; they are read only where an edition is not in its place. */
	function stagedWith(hash: string): string | undefined {
		if (staged === undefined) {
			const folders = [...files.keys()].flatMap((name) => STAGED.exec(name)?.[1] ?? []);
			staged = new Map(folders.reverse().map((name) => [hashOf(name) ?? '', name]));
		}
		return staged.get(hash);
	}

	function hashOf(folder: string): string | undefined {
		const content = files.get(`${EDITIONS}${folder}/manifest.json`);
		if (content !== undefined && !hashes.has(folder)) hashes.set(folder, sha256(content));
		return hashes.get(folder);
	}
}

/** The format that a manifest says it has, whatever else it holds: what a later format holds is not known here. */
function formatIn(content: Uint8Array): number | undefined {
	return parse(content, z.object({ format: z.number().optional() }).transform(formatOf));
}

function unknownFormat(file: string, version: string, format: number): Problem {
	const message = `Edition ${version} has format ${format}, which this version of the tool does not know.`;
	const hint = 'Use the version of the tool that published the edition, or a later one.';
	return { rule: 'edition-is-intact', at: { file, line: 1, column: 1 }, message, hint };
}

function parse<T>(bytes: Uint8Array, schema: z.ZodType<T>): T | undefined {
	try {
		return schema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))).data;
	} catch {
		return undefined;
	}
}

/** What was published is never mended by hand: it is brought back as it was. */
export function damaged(file: string, message: string): Problem {
	return {
		rule: 'edition-is-intact',
		at: { file, line: 1, column: 1 },
		message,
		hint: 'Restore data/editions from version control: what was published is never edited.',
	};
}
