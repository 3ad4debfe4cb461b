import type { z } from 'zod';
import { EditionLedger, EditionManifest } from '../model/edition.ts';
import type { ReportFiles } from '../parse/read-draft.ts';
import type { Problem } from '../problem.ts';
import type { Sha256 } from '../model/source.ts';
import { compareVersions } from './version-order.ts';

const LEDGER_FILE = 'data/editions/ledger.json';
const manifestFile = (version: string) => `data/editions/${version}/manifest.json`;

/** An edition that was published: its line in the ledger and its manifest. */
export interface PublishedEdition {
	/** SHA-256 of the manifest. */
	readonly hash: string;
	readonly manifest: EditionManifest;
}

/** Reads the ledger and the manifests it names, oldest first. A folder that the ledger does not name was never published. */
export function readArchive(files: ReportFiles, sha256: Sha256): { archive: readonly PublishedEdition[]; problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const bytes = files.get(LEDGER_FILE);
	if (bytes === undefined) {
		const orphan = [...files.keys()].find((file) => /^data\/editions\/[^/]+\/manifest\.json$/.test(file));
		if (orphan !== undefined) problems.push(damaged(LEDGER_FILE, 'The ledger of published editions is missing.'));
		return { archive: [], problems };
	}
	const ledger = parse(bytes, EditionLedger);
	if (ledger === undefined) return { archive: [], problems: [damaged(LEDGER_FILE, 'The ledger of published editions cannot be read.')] };

	const archive: PublishedEdition[] = [];
	for (const [index, { version, date, manifest: hash }] of ledger.entries()) {
		const file = manifestFile(version);
		const previous = ledger[index - 1];
		if (previous !== undefined && compareVersions(previous.version, version) >= 0) problems.push(damaged(LEDGER_FILE, `Edition ${version} stands after edition ${previous.version} in the ledger.`));
		const content = files.get(file);
		if (content === undefined) {
			problems.push(damaged(file, `Edition ${version} was published, and its manifest is missing.`));
			continue;
		}
		const isSame = sha256(content) === hash;
		const manifest = isSame ? parse(content, EditionManifest) : undefined;
		if (isSame && manifest === undefined) problems.push(damaged(file, `The manifest of edition ${version} holds what no edition has, such as an address that leads out of the site.`));
		else if (manifest === undefined || manifest.version !== version || manifest.date !== date) problems.push(damaged(file, `The manifest of edition ${version} is not the one that was published.`));
		else archive.push({ hash, manifest });
	}
	return { archive, problems };
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
	return { rule: 'edition-is-intact', at: { file, line: 1, column: 1 }, message, hint: 'Restore data/editions from version control: what was published is never edited.' };
}
