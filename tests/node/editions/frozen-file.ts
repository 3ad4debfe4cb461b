import { readFileSync } from 'node:fs';
import { readArchive } from '../../../src/core/editions/read-archive.ts';
import { Collector } from '../../../src/core/problem.ts';
import { placeOfFile } from '../../../src/node/editions/edition-files.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';

/** Where a file of an edition is that was published, by its path in the edition. */
export function frozenFile(root: string, version: string, path: string): string {
	const archive = readArchive(readReportFiles(root, new Collector()), sha256, new Collector());
	const edition = archive.find(({ manifest }) => manifest.version === version);
	const file = edition?.manifest.files.find((each) => each.path === path);
	if (edition === undefined || file === undefined) throw new Error(`Edition ${version} has no file ${path}.`);
	return placeOfFile(root, edition, file);
}

/** Reads a file of an edition that was published. */
export function readFrozen(root: string, version: string, path: string): Buffer {
	return readFileSync(frozenFile(root, version, path));
}
