import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import { archiveCrate, type CrateFile } from '../../core/deposit/archive-crate.ts';
import {
	archiveLicence,
	type ArchivePlaces,
	archiveReadMe,
	firstPage,
	pageElsewhere,
	textElsewhere,
} from '../../core/deposit/archive-texts.ts';
import { citationCff } from '../../core/deposit/citation-cff.ts';
import { type DepositRecord, readDeposit } from '../../core/deposit/deposit-record.ts';
import { linksOutside } from '../../core/deposit/links-outside.ts';
import { zenodoMetadata } from '../../core/deposit/zenodo.ts';
import { damaged, type PublishedEdition } from '../../core/editions/read-archive.ts';
import { parseRef } from '../../core/model/edition.ts';
import { address } from '../../core/permalink/addresses.ts';
import type { Problems } from '../../core/problem.ts';
import { BuildProblem } from '../build-problem.ts';
import { sha256 } from '../sha256.ts';
import { editionFolder, placeOfFile } from './edition-files.ts';

/** A file of an archive. What it holds is read when it is packed. */
export interface ArchiveFile {
	readonly path: string;
	readonly bytes: number;
	readonly sha256: string;
	readonly read: () => Uint8Array;
}

/** An archive that can be written. */
export interface ArchivePlan {
	/** Its name, without a folder. */
	readonly name: string;
	/** ISO 8601 day that its files are dated. */
	readonly day: string;
	/** Sorted by path. */
	readonly files: readonly ArchiveFile[];
}

const CRATE = 'ro-crate-metadata.json';
const SUMS = 'SHA256SUMS';

/**
 * Plans the archive of an edition that has been verified: its files as they were published, below the address that they
 * have on the site, and what repositories ask for, made from the records that the edition holds. So the archive of an
 * edition depends on nothing that was changed since.
 *
 * @param root The report’s folder.
 * @param doi A DOI that was reserved for the edition.
 * @returns `undefined` if it has reported that the edition lacks a record.
 */
export function planArchive(
	root: string,
	edition: PublishedEdition,
	doi: string | undefined,
	problems: Problems,
): ArchivePlan | undefined {
	const { manifest, hash } = edition;
	const folder = address.edition(manifest.version).slice(1);
	const frozen = filesOfEdition(root, edition, folder);
	const inEdition = new Map(frozen.map((file) => [file.path, file]));
	const datacite = readRecord(inEdition.get(`${folder}datacite.json`));
	const record = readDeposit(datacite, manifest.date, doi);
	if (record === undefined) {
		const file = `data/editions/${edition.folder}/manifest.json`;
		const message = `Edition ${manifest.version} holds no datacite.json from which the archive could be described.`;
		problems.report({ ...damaged(file, message), hint: 'Publish a new edition: it holds one.' });
		return undefined;
	}
	const site = manifest.url.endsWith(folder) ? manifest.url.slice(0, -folder.length) : record.url;
	const elsewhere = outsideOf(frozen, folder);
	const places = { folder, site, manifest: hash, has: (path: string) => hasPath(path, frozen) };
	const described = [...frozen, ...textsOf(record, places, datacite, elsewhere)].toSorted(byPath);
	const crate = archiveCrate(
		readRecord(inEdition.get(folder + CRATE)),
		folder,
		[
			...described.map((file) => crateFile(file, folder)),
			{ path: SUMS, name: SUMS, description: 'The SHA-256 of every other file.', type: 'text/plain' },
		].toSorted(byPath),
		record.doi,
	);
	const listed = [...described, ...(crate === undefined ? [] : [made(CRATE, json(crate))])].toSorted(byPath);
	const sums = listed.map((file) => `${file.sha256}  ${file.path}\n`).join('');
	const report = manifest.things.map(({ ref }) => parseRef(ref)).find(({ kind }) => kind === 'report');
	return {
		name: `citable-report-${report?.id ?? 'report'}-${manifest.version}.zip`,
		day: manifest.date,
		files: [...listed, made(SUMS, sums)].toSorted(byPath),
	};
}

/** The files of the edition, its manifest among them. */
function filesOfEdition(root: string, edition: PublishedEdition, folder: string): ArchiveFile[] {
	const manifest = readFileSync(join(editionFolder(root, edition), 'manifest.json'));
	return [
		...edition.manifest.files.map((file): ArchiveFile => {
			const read = () => checked(readFileSync(placeOfFile(root, edition, file)), file.sha256, file.path);
			return { path: folder + file.path, bytes: file.bytes, sha256: file.sha256, read };
		}),
		{
			path: `${folder}manifest.json`,
			bytes: manifest.length,
			sha256: edition.hash,
			read: () => checked(manifest, edition.hash, 'manifest.json'),
		},
	];
}

/** @throws {BuildProblem} If the file has changed since it was verified. */
function checked(bytes: Buffer, expected: string, path: string): Buffer {
	if (sha256(bytes) === expected) return bytes;
	throw new BuildProblem(`${path} changed while the archive was being written.`, 'Write the archive again.');
}

/** What the archive has besides the edition. */
function textsOf(
	record: DepositRecord,
	places: ArchivePlaces,
	datacite: unknown,
	elsewhere: ReadonlySet<string>,
): ArchiveFile[] {
	const ofDoi = record.doi === undefined ? {} : { doi: record.doi };
	return [
		made('README.txt', archiveReadMe(record, places)),
		made('LICENSE.txt', archiveLicence(record, places)),
		made('CITATION.cff', citationCff(record)),
		made('datacite.json', json({ ...Object(datacite), ...ofDoi })),
		made('.zenodo.json', json(zenodoMetadata(record))),
		made('index.html', firstPage(record, places)),
		...[...elsewhere]
			.filter((path) => path !== 'index.html')
			.map((path) => made(path, (path.endsWith('.html') ? pageElsewhere : textElsewhere)(record, places, path))),
	];
}

/** The pages of the whole site to which pages of the edition lead. One page at a time is held in memory. */
function outsideOf(files: readonly ArchiveFile[], folder: string): ReadonlySet<string> {
	const found = new Set<string>();
	for (const { path, read } of files)
		if (path.endsWith('.html'))
			for (const page of linksOutside(Buffer.from(read()).toString('utf8'), path, folder)) found.add(page);
	return found;
}

function hasPath(path: string, frozen: readonly ArchiveFile[]): boolean {
	const isOfEdition = path.includes('/');
	return (
		!isOfEdition || frozen.some((file) => file.path === path || (path.endsWith('/') && file.path.startsWith(path)))
	);
}

function readRecord(file: ArchiveFile | undefined): unknown {
	return file === undefined ? undefined : JSON.parse(Buffer.from(file.read()).toString('utf8'));
}

function crateFile({ path, bytes, sha256: hash }: ArchiveFile, folder: string): CrateFile {
	const description = path.startsWith(folder) ? 'Part of the edition, as it was published.' : 'Added for this archive.';
	const type = lookup(path) ?? TYPES[path] ?? 'application/octet-stream';
	return { path, name: path, description, type, bytes, sha256: hash };
}

/** Media types of files whose names say none. */
const TYPES: Readonly<Record<string, string>> = { 'CITATION.cff': 'application/yaml' };

function made(path: string, text: string): ArchiveFile {
	const bytes = Buffer.from(text);
	return { path, bytes: bytes.length, sha256: sha256(bytes), read: () => bytes };
}

function json(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
	return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}
