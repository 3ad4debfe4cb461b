/*
 * Decision: an edition is frozen as bytes, and the bytes are committed.
 *
 * What is cited must be there in ten years, word for word. Building it anew from a tag would need the packages, the
 * Node and the fonts of that day, and nobody would see if a byte differed. A store elsewhere is one more thing to pay
 * and to lose. In git each clone holds every edition, a change of one shows in review, and hashes in the ledger find
 * it. The price is about 6 MB a language in the repository for a first edition; of a later one, what differs.
 */

import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltReport } from '../../core/build-report.ts';
import { faultOfFrozen } from '../../core/editions/check-frozen-file.ts';
import { writeManifest } from '../../core/editions/write-manifest.ts';
import { EditionLedger, type EditionManifest } from '../../core/model/edition.ts';
import { isLiveOnly } from '../../core/permalink/is-live-only.ts';
import { pathInLanguage } from '../../core/permalink/languages.ts';
import { BuildProblem } from '../build-problem.ts';
import type { buildAside } from '../build-site.ts';
import { filesIn } from '../files-in.ts';
import { discard } from '../fresh-folder.ts';
import { sha256 } from '../sha256.ts';
import { flushFolder, writeDurably } from '../write-durably.ts';
import { FILES } from './edition-files.ts';
import { openPublication, putInPlace, removeStrayFiles, stagedEdition } from './publication-folder.ts';

/** An edition that has just been published. */
interface Publication {
	readonly manifest: EditionManifest;
	/** SHA-256 of the manifest. */
	readonly hash: string;
	/** Where its files are: the folder of its version, unless that could not be moved there. */
	readonly folder: string;
}

/**
 * Freezes a report that may be published: its manifest into `data/editions/<version>/`, its files into the common
 * folder of files. The edition is made ready beside its place.
 * The one step that publishes it is the renaming of the ledger, which names the hash of its manifest: stopped before
 * that step, a publication has not taken place, and an edition that it was to replace stands; stopped after it, it has.
 *
 * @param root The report’s folder.
 * @param built The report, checked as one that is about to be published.
 * @param build Builds the site of the edition.
 * @param isTrial Whether it stops before that step, and says what would be published.
 * @throws Whatever stops it before that step. Nothing is then published, and nothing is left behind.
 */
export async function publishEdition(
	root: string,
	built: BuiltReport,
	build: typeof buildAside,
	isTrial = false,
): Promise<Publication> {
	const { version, date } = built.report.meta.edition;
	const editions = join(root, 'data/editions');
	const isFirst = !existsSync(editions);
	if (isFirst) mkdirSync(editions);
	let own: string | undefined;
	let isPublished = false;
	try {
		own = openPublication(editions);
		const staged = stagedEdition(own);
		let files: EditionManifest['files'] = [];
		await build(root, (_fresh, site) => {
			files = copyEdition(site, staged, join(editions, FILES), built.report.meta.languages);
		});
		const manifest = writeManifest(built, files);
		const text = `${JSON.stringify(manifest, null, '\t')}\n`;
		writeDurably(join(staged, 'manifest.json'), text);
		flushFolder(staged);
		const hash = sha256(Buffer.from(text));

		const before = built.archive.map(({ manifest: each, hash: manifest }) => ({
			version: each.version,
			date: each.date,
			manifest,
		}));
		const ledger = [...before.filter((each) => each.version !== version), { version, date, manifest: hash }];
		if (JSON.stringify(readLedger(editions)) !== JSON.stringify(before)) throw publishedMeanwhile();
		if (isTrial) return { manifest, hash, folder: join(editions, version) };
		writeDurably(join(own, 'ledger.json'), writeLedger(ledger));
		renameSync(join(own, 'ledger.json'), join(editions, 'ledger.json'));
		isPublished = true;
		flushFolder(editions);
		const folder = folderAfter(editions, version, own);
		if (folder !== stagedEdition(own)) tidy(editions);
		return { manifest, hash, folder };
	} finally {
		if (own !== undefined && !(isPublished && existsSync(stagedEdition(own)))) discard(own);
		if (isFirst && !isPublished) removeIfEmpty(editions);
	}
}

/** Moves the edition to its place if that can be done now. */
function folderAfter(editions: string, version: string, own: string): string {
	const place = join(editions, version);
	try {
		putInPlace(editions, version, own);
		flushFolder(editions);
		return place;
	} catch {
		return existsSync(stagedEdition(own)) ? stagedEdition(own) : place;
	}
}

/** Removes what only a replaced edition had. If that fails, a later build does it. */
function tidy(editions: string): void {
	try {
		removeStrayFiles(editions);
	} catch {
		return;
	}
}

/**
 * Copies what an edition keeps: everything but what the site as a whole has, and what is made from other files. A file
 * that an edition has already is not copied again.
 *
 * @returns The files of the edition.
 * @throws {BuildProblem} If the check of published editions would refuse a file at every later build.
 */
function copyEdition(
	site: string,
	staged: string,
	common: string,
	languages: readonly string[],
): EditionManifest['files'] {
	const target = join(staged, FILES);
	mkdirSync(target, { recursive: true });
	const files = filesIn(site).flatMap((path) => {
		const own = pathInLanguage(`/${path}`, languages);
		if (isLiveOnly(own) || /(?:^|\/)\.|\.(?:br|gz)$/.test(path)) return [];
		const bytes = readFileSync(join(site, path));
		const fault = faultOfFrozen(own.slice(1), bytes);
		if (fault !== undefined) throw notToBeFrozen(path, fault);
		const name = sha256(bytes);
		if (!hasFile(join(common, name), bytes) && !existsSync(join(target, name))) writeDurably(join(target, name), bytes);
		return [{ path, bytes: bytes.length, sha256: name }];
	});
	flushFolder(target);
	return files;
}

function hasFile(file: string, bytes: Buffer): boolean {
	return existsSync(file) && readFileSync(file).equals(bytes);
}

function readLedger(editions: string): EditionLedger {
	const file = join(editions, 'ledger.json');
	return existsSync(file) ? EditionLedger.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}

function writeLedger(ledger: EditionLedger): string {
	return `${JSON.stringify(ledger, null, '\t')}\n`;
}

function notToBeFrozen(path: string, fault: string): BuildProblem {
	const hint =
		'If it comes from public/, save it in another format, such as PNG, or remove it; if the build makes it, this ' +
		'is a fault of the tool.';
	return new BuildProblem(`The edition would keep ${path} for ever, which ${fault}.`, hint);
}

function publishedMeanwhile(): BuildProblem {
	const hint = 'Run npm run check, and publish again if this edition is still to be.';
	return new BuildProblem('Another edition was published while this one was built.', hint);
}

/** Removes the folder of editions that a failed first publication has made. */
function removeIfEmpty(folder: string): void {
	try {
		rmdirSync(folder);
	} catch {
		return;
	}
}
