import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageAt, pagesOf } from '../../core/editions/pages-of-edition.ts';
import type { PublishedEdition } from '../../core/editions/read-archive.ts';
import { parseRef, type Citable, type Tombstone } from '../../core/model/edition.ts';
import type { Report } from '../../core/model/report.ts';
import { address } from '../../core/permalink/addresses.ts';
import { endingOf } from '../../core/public/file-kinds.ts';
import { BuildProblem } from '../build-problem.ts';
import { type FrozenEdition, frozenPage } from './frozen-page.ts';
import { sha256 } from '../sha256.ts';
import { pathOnDisk, writeSiteFile } from '../site-file.ts';
import { editionFolder } from './verify-editions.ts';

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

/** Every file under `/v/`. */
export function* frozenFiles(
	report: Report,
	archive: readonly PublishedEdition[],
	root: string,
): Generator<FrozenFile> {
	for (const [index, published] of archive.entries()) {
		const { hash, manifest } = published;
		const { version, files } = manifest;
		const edition = frozenEdition(report, archive, index);
		for (const { path, sha256: expected } of [...files, { path: 'manifest.json', sha256: hash }]) {
			const read = () => {
				const bytes = readIfThere(join(editionFolder(root, published), path));
				if (bytes === undefined || sha256(bytes) !== expected) throw changedMeanwhile(path, version);
				return path.endsWith('.html') && `/${path}` !== address.offline
					? frozenPage(bytes.toString('utf8'), pageAt(path), edition, report)
					: bytes;
			};
			yield { path: address.edition(version) + path, read };
		}
	}
}

/**
 * Writes the published editions to `/v/<version>/`, each file checked against its manifest. Files are copied, not
 * rendered anew.
 *
 * @param root The report’s folder.
 * @param dist The built site.
 * @throws If a frozen file is not what was published.
 */
export function writeEditions(report: Report, archive: readonly PublishedEdition[], root: string, dist: string): void {
	for (const { path, read } of frozenFiles(report, archive, root)) writeSiteFile(dist, path, read());
}

function readIfThere(file: string): Buffer | undefined {
	return existsSync(file) ? readFileSync(file) : undefined;
}

function changedMeanwhile(path: string, version: string): BuildProblem {
	return new BuildProblem(`${path} of edition ${version} changed while the site was being built.`, 'Build again.');
}

function frozenEdition({ editions }: Report, archive: readonly PublishedEdition[], index: number): FrozenEdition {
	const neighbour = (edition: PublishedEdition | undefined) => {
		if (edition === undefined) return undefined;
		const pages = new Set(pagesOf(edition.manifest));
		return { version: edition.manifest.version, has: (path: string) => pages.has(path) };
	};
	const manifest = archive[index]?.manifest;
	if (manifest === undefined) throw new RangeError(`There is no edition ${index}.`);
	const moved = new Map(
		editions.tombstones.map(({ address: old, outcome }) => [old, outcome.kind === 'moved' ? outcome.to : old]),
	);
	const pages = new Set(pagesOf(manifest));
	return {
		manifest,
		onPage: citablesByPage(manifest.things),
		neighbours: { before: neighbour(archive[index - 1]), after: neighbour(archive[index + 1]) },
		today: (path) => moved.get(path) ?? (pages.has(path) ? path : undefined),
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
 */
export function restoreFiles(
	{ editions }: Report,
	archive: readonly PublishedEdition[],
	root: string,
	dist: string,
): void {
	const outcomes = new Map(editions.tombstones.map((tombstone) => [tombstone.address, tombstone.outcome]));
	for (const published of archive.toReversed()) {
		const frozen = new Set(published.manifest.files.map(({ path }) => `/${path}`));
		const addresses = published.manifest.things.flatMap((citable) =>
			citable.addresses.map((path) => ({ path, isGiven: parseRef(citable.ref).kind === 'file' })),
		);
		for (const { path, isGiven } of addresses) {
			if (path.includes('#') || path.endsWith('/') || existsSync(pathOnDisk(dist, path))) continue;
			const outcome = outcomes.get(path);
			const successor = successorOf(path, outcome, dist);
			const last = join(editionFolder(root, published), path);
			if (successor !== undefined) writeSiteFile(dist, path, readFileSync(successor));
			else if (frozen.has(path)) writeSiteFile(dist, path, lastVersion(last, outcome, isGiven));
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

/** @param isGiven Whether the file is one of `public/`, which stays as it was. */
function lastVersion(file: string, outcome: Outcome | undefined, isGiven: boolean): Uint8Array | string {
	const isRecord = file.endsWith('.json') && !isGiven;
	return outcome?.kind === 'retired' && isRecord ? retired(readFileSync(file, 'utf8'), outcome) : readFileSync(file);
}

/** The record of a retired citable, with a note that it is retired. */
function retired(json: string, { in: edition, reason }: { in: string; reason: string }): string {
	const record: unknown = JSON.parse(json);
	if (typeof record !== 'object' || record === null || Array.isArray(record)) return json;
	return `${JSON.stringify({ ...record, retired: { edition, reason } }, null, '\t')}\n`;
}
