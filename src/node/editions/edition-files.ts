/*
 * Decision: since format 9, an edition holds its manifest alone, and its files stand in `data/editions/files/`, each
 * under the SHA-256 of its bytes.
 *
 * A translation doubles the pages of an edition and shares its scripts, fonts and pictures, and most files of a new
 * edition are those of the one before. Under its hash each of them stands once, and git, which would have kept it once
 * too, shows in a review just what is new. Editions of earlier formats stay as they were published: in a folder each.
 */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedEdition } from '../../core/editions/read-archive.ts';
import { formatOf } from '../../core/editions/formats/edition-formats.ts';
import type { EditionManifest } from '../../core/model/edition.ts';

/** The name of the folder of all files in data/editions, and in an edition that is not in its place yet. */
export const FILES = 'files';
const FIRST_FORMAT = 9;

/** A file of an edition, as its manifest names it. */
type EditionFile = Pick<EditionManifest['files'][number], 'path' | 'sha256'>;

/** @param root The report’s folder. */
export function editionFolder(root: string, { folder }: Pick<PublishedEdition, 'folder'>): string {
	return join(root, 'data/editions', folder);
}

/** Whether the files of an edition stand under their hashes, with those of the other editions. */
function hasCommonFiles(manifest: Pick<EditionManifest, 'format'>): boolean {
	return formatOf(manifest) >= FIRST_FORMAT;
}

/** Where a file of an edition is, whether or not it is there. */
export function placeOfFile(root: string, edition: PublishedEdition, { path, sha256 }: EditionFile): string {
	const folder = editionFolder(root, edition);
	if (!hasCommonFiles(edition.manifest)) return join(folder, path);
	const staged = join(folder, FILES, sha256);
	return existsSync(staged) ? staged : join(root, 'data/editions', FILES, sha256);
}

/** The names of the common files that no edition has. @param editions The folder of the editions. */
export function strayFiles(editions: string, archive: readonly PublishedEdition[]): string[] {
	const folder = join(editions, FILES);
	if (!existsSync(folder)) return [];
	const known = new Set(
		archive.flatMap(({ manifest }) => (hasCommonFiles(manifest) ? manifest.files.map(({ sha256 }) => sha256) : [])),
	);
	return readdirSync(folder).filter((name) => !known.has(name));
}
