import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageAt, pagesOf } from '../../core/editions/pages-of-edition.ts';
import { publishedAddresses } from '../../core/editions/find-tombstones.ts';
import type { PublishedEdition } from '../../core/editions/read-archive.ts';
import { archiveIn, folderIn, languageOfFile } from '../../core/editions/translations.ts';
import { parseRef, type Citable, type Tombstone } from '../../core/model/edition.ts';
import type { Report } from '../../core/model/report.ts';
import { address } from '../../core/permalink/addresses.ts';
import { endingOf } from '../../core/public/file-kinds.ts';
import { BuildProblem } from '../build-problem.ts';
import { type FrozenEdition, frozenPage } from './frozen-page.ts';
import { sha256 } from '../sha256.ts';
import { pathOnDisk, writeSiteFile } from '../site-file.ts';
import { editionFolder, placeOfFile } from './edition-files.ts';

/** A file of a frozen edition, as the live site serves it. */
export interface FrozenFile {
	/** Address from the site’s root. */
	readonly path: string;
	/**
	 * Its content: a page with its notice, everything else as it was frozen.
	 *
	 * @throws If it is not what was published.
	 */
	readonly read: () => Uint8Array | string;
}

/** Every file under `/v/`. @param reports The report in each of its languages, the original first. */
export function* frozenFiles(
	reports: readonly [Report, ...Report[]],
	archive: readonly PublishedEdition[],
	root: string,
): Generator<FrozenFile> {
	const [original] = reports;
	const languages = new Set(archive.flatMap(({ manifest }) => translationsOf(manifest)));
	const archives = new Map([undefined, ...languages].map((language) => [language, archiveIn(archive, language)]));
	for (const published of archive) {
		const { hash, manifest } = published;
		const { version } = manifest;
		const pages = new Map(
			[undefined, ...translationsOf(manifest)].map((language) => {
				const report = reports.find(({ meta }) => meta.language === language) ?? original;
				const edition = frozenEdition(report, archives.get(language) ?? [], version, language);
				const notice = (html: string, path: string) => frozenPage(html, pageAt(path), edition, report);
				return [language, { folder: edition.folder, notice }];
			}),
		);
		for (const file of manifest.files) {
			const { path } = file;
			const { folder = '', notice } = pages.get(languageOfFile(manifest, path)) ?? {};
			const own = path.slice(folder.length);
			const read = () => {
				const bytes = readAsPublished(root, published, file);
				return notice !== undefined && own.endsWith('.html') && `/${own}` !== address.offline
					? notice(bytes.toString('utf8'), own)
					: bytes;
			};
			yield { path: address.edition(version) + path, read };
		}
		const manifestFile = join(editionFolder(root, published), 'manifest.json');
		yield {
			path: `${address.edition(version)}manifest.json`,
			read: () => checked(readIfThere(manifestFile), hash, 'manifest.json', version),
		};
	}
}

/** The languages of the translations of an edition. */
function translationsOf({ languages = [] }: PublishedEdition['manifest']): readonly string[] {
	return languages.slice(1);
}

/**
 * Writes the published editions to `/v/<version>/`, each file checked against its manifest. Files are copied, not
 * rendered anew.
 *
 * @param root The report’s folder.
 * @param dist The built site.
 * @throws If a frozen file is not what was published.
 */
export function writeEditions(
	reports: readonly [Report, ...Report[]],
	archive: readonly PublishedEdition[],
	root: string,
	dist: string,
): void {
	for (const { path, read } of frozenFiles(reports, archive, root)) writeSiteFile(dist, path, read());
}

/** @throws {BuildProblem} If the file is not what was published. */
function readAsPublished(
	root: string,
	edition: PublishedEdition,
	file: PublishedEdition['manifest']['files'][number],
): Buffer {
	return checked(readIfThere(placeOfFile(root, edition, file)), file.sha256, file.path, edition.manifest.version);
}

function checked(bytes: Buffer | undefined, expected: string, path: string, version: string): Buffer {
	if (bytes === undefined || sha256(bytes) !== expected) throw changedMeanwhile(path, version);
	return bytes;
}

function readIfThere(file: string): Buffer | undefined {
	return existsSync(file) ? readFileSync(file) : undefined;
}

function changedMeanwhile(path: string, version: string): BuildProblem {
	return new BuildProblem(`${path} of edition ${version} changed while the site was being built.`, 'Build again.');
}

/**
 * @param report The report as it is now, in the language of the edition if it still has that.
 * @param archive The editions that have that language.
 * @param language BCP 47 tag of a translation.
 */
function frozenEdition(
	report: Report,
	archive: readonly PublishedEdition[],
	version: string,
	language: string | undefined,
): FrozenEdition {
	const index = archive.findIndex(({ manifest }) => manifest.version === version);
	const manifest = archive[index]?.manifest;
	if (manifest === undefined) throw new RangeError(`There is no edition ${version} in that language.`);
	const neighbour = (edition: PublishedEdition | undefined) => {
		if (edition === undefined) return undefined;
		const pages = new Set(pagesOf(edition.manifest));
		return { version: edition.manifest.version, has: (path: string) => pages.has(path) };
	};
	const folder = language === undefined ? '' : (folderIn(manifest, language) ?? '');
	const isHere = folder === report.meta.folder;
	const moved = new Map(
		report.editions.tombstones.map(({ address: old, outcome }) => [old, outcome.kind === 'moved' ? outcome.to : old]),
	);
	const pages = new Set(pagesOf(manifest));
	return {
		manifest,
		folder,
		onPage: citablesByPage(manifest.things),
		neighbours: { before: neighbour(archive[index - 1]), after: neighbour(archive[index + 1]) },
		today: (path) => (isHere ? (moved.get(path) ?? (pages.has(path) ? path : undefined)) : undefined),
	};
}

/** Citables by the page that shows them. Headings are left out: readers cite what stands below them. */
function citablesByPage(citables: readonly Citable[]): Map<string, Citable[]> {
	const pages = new Map<string, Citable[]>();
	for (const citable of citables) {
		if (parseRef(citable.ref).kind === 'heading') continue;
		for (const page of new Set(citable.addresses.map((each) => each.split('#')[0] ?? ''))) {
			const known = pages.get(page);
			if (known === undefined) pages.set(page, [citable]);
			else known.push(citable);
		}
	}
	return pages;
}

/**
 * Puts back every published file that the live site does not have, so that its address keeps working: as the file that
 * took its place, if that is of the same kind; if not, as the last edition had it. It runs when all files of the site
 * have been written.
 *
 * @param reports The report in each of its languages, the original first.
 */
export function restoreFiles(
	reports: readonly [Report, ...Report[]],
	archive: readonly PublishedEdition[],
	root: string,
	dist: string,
): void {
	const [original] = reports;
	const languages = new Set(reports.map(({ meta }) => meta.language));
	const isHere = (ref: string) => languages.has(parseRef(ref).id);
	for (const { meta, editions } of reports) {
		const { folder } = meta;
		const outcomes = new Map(editions.tombstones.map((tombstone) => [tombstone.address, tombstone.outcome]));
		const own = archiveIn(archive, meta === original.meta ? undefined : meta.language);
		for (const { old, citable, version } of publishedAddresses(own, folder, isHere)) {
			if (old.includes('#') || old.endsWith('/')) continue;
			const path = `/${folder}${old.slice(1)}`;
			if (existsSync(pathOnDisk(dist, path))) continue;
			const outcome = outcomes.get(old);
			const successor = successorOf(old, outcome, join(dist, folder));
			const published = archive.find(({ manifest }) => manifest.version === version);
			const file = published?.manifest.files.find((each) => `/${each.path}` === path);
			if (successor !== undefined) writeSiteFile(dist, path, readFileSync(successor));
			else if (published !== undefined && file !== undefined)
				writeSiteFile(dist, path, lastVersion(readAsPublished(root, published, file), citable, path, outcome));
		}
	}
}

type Outcome = Tombstone['outcome'];

/** The file of the same kind that took the place of one. */
function successorOf(path: string, outcome: Outcome | undefined, dist: string): string | undefined {
	if (outcome?.kind !== 'moved' || outcome.to.endsWith('/') || endingOf(outcome.to) !== endingOf(path))
		return undefined;
	const file = pathOnDisk(dist, outcome.to);
	return existsSync(file) ? file : undefined;
}

/** A file as the last edition had it; one of `public/` stays as it was. */
function lastVersion(bytes: Buffer, { ref }: Citable, path: string, outcome: Outcome | undefined): Buffer | string {
	const isRecord = path.endsWith('.json') && parseRef(ref).kind !== 'file';
	return outcome?.kind === 'retired' && isRecord ? retired(bytes.toString('utf8'), outcome) : bytes;
}

/** The record of a retired citable, with a note that it is retired. */
function retired(json: string, { in: edition, reason }: { in: string; reason: string }): string {
	const record: unknown = JSON.parse(json);
	if (typeof record !== 'object' || record === null || Array.isArray(record)) return json;
	return `${JSON.stringify({ ...record, retired: { edition, reason } }, null, '\t')}\n`;
}
