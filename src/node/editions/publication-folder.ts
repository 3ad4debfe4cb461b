import {
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmdirSync,
	rmSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { type PublishedEdition, readArchive } from '../../core/editions/read-archive.ts';
import { Collector, type Problems } from '../../core/problem.ts';
import { BuildProblem } from '../build-problem.ts';
import { discard, isAbandoned, makeOwnFolder, ownFolders, runningOwner } from '../fresh-folder.ts';
import { sha256 } from '../sha256.ts';
import { flushFolder } from '../write-durably.ts';
import { FILES, strayFiles } from './edition-files.ts';

/**
 * A publication works in a folder of its own in data/editions, `.publish-host-123-Ab3dE6`: `edition/` is the edition
 * that it makes ready, with its new files, `ledger.json` the ledger before it is put in place, `old/` the edition that
 * it replaced.
 */
const PUBLISH = '.publish-';
const [EDITION, OLD] = ['edition', 'old'];
/** What earlier versions of this tool left when they were stopped. */
const LEFT_BY_EARLIER = /^(?:ledger\.json\.new|\.\d+\.\d+\.\d+-[A-Za-z0-9]{6})$/;

/**
 * Makes the folder of a new publication.
 *
 * @throws {BuildProblem} If another publication is running.
 */
export function openPublication(editions: string): string {
	const own = makeOwnFolder(editions, PUBLISH);
	try {
		// If two begin at once, each has made its folder before it looks for others, so at least one of them stops.
		for (const folder of ownFolders(editions, PUBLISH)) {
			const pid = folder === own ? undefined : runningOwner(folder);
			if (pid !== undefined) throw isUnderWay(pid, folder);
		}
		return own;
	} catch (error) {
		discard(own);
		throw error;
	}
}

/** Where a publication makes its edition ready. */
export function stagedEdition(own: string): string {
	return join(own, EDITION);
}

/**
 * Moves an edition that the ledger names to the folder of its version, and its files to those of all editions. Until
 * that is done, they are read where they are. An edition that it replaces is moved aside first, and may be removed: the
 * ledger no longer names it.
 */
export function putInPlace(editions: string, version: string, own: string): void {
	const place = join(editions, version);
	const staged = stagedEdition(own);
	moveFiles(join(staged, FILES), join(editions, FILES));
	if (existsSync(place)) {
		rmSync(join(own, OLD), { recursive: true, force: true });
		renameSync(place, join(own, OLD));
	}
	renameSync(staged, place);
}

/** Moves files that are named by their hashes, each at once, so that none is ever seen in part. */
function moveFiles(from: string, to: string): void {
	if (!existsSync(from)) return;
	mkdirSync(to, { recursive: true });
	for (const name of readdirSync(from)) renameSync(join(from, name), join(to, name));
	flushFolder(to);
	rmdirSync(from);
}

/**
 * Moves the editions that stopped publications left to their place, and removes what else these left. If that fails,
 * the editions are read where they are.
 */
export function finishPublications(root: string): void {
	const editions = join(root, 'data/editions');
	try {
		// A folder behind a link is not part of this report.
		if (realpathSync(editions) !== join(realpathSync(root), 'data/editions')) return;
		if (!isUnfinished(editions)) return removeLeft(editions);
		const finished: string[] = [];
		for (const { folder, manifest } of stagedIn(editions) ?? []) {
			const own = join(editions, folder, '..');
			if (runningOwner(own) !== undefined) continue;
			putInPlace(editions, manifest.version, own);
			finished.push(own);
		}
		// The folder goes last: as long as it is there, the check knows that files may be left.
		removeStrayFiles(editions);
		for (const own of finished) discard(own);
		removeLeft(editions);
	} catch {
		return;
	}
}

function removeLeft(editions: string): void {
	for (const name of leftBehind(editions)) discard(join(editions, name));
}

/**
 * Removes the files that no edition has, which only one had that was replaced. They stay as long as a publication is
 * running, which may need them, or the ledger or an edition is damaged.
 */
export function removeStrayFiles(editions: string): void {
	if (ownFolders(editions, PUBLISH).some((folder) => runningOwner(folder) !== undefined)) return;
	const archive = archiveOf(editions);
	for (const name of archive === undefined ? [] : strayFiles(editions, archive)) rmSync(join(editions, FILES, name));
}

/** Whether a publication has been stopped, or is running, and what it left is still there. */
export function isUnfinished(editions: string): boolean {
	return existsSync(editions) && ownFolders(editions, PUBLISH).length > 0;
}

/**
 * Names of what stopped publications left and what is no edition in the ledger. There are none as long as the ledger or
 * an edition is damaged, since it is then unknown what the ledger names.
 */
export function leftBehind(editions: string): string[] {
	const staged = existsSync(editions) ? stagedIn(editions) : undefined;
	if (staged === undefined) return [];
	const needed = new Set(staged.map(({ folder }) => basename(join(folder, '..'))));
	return readdirSync(editions).filter((name) => {
		if (LEFT_BY_EARLIER.test(name)) return true;
		return name.startsWith(PUBLISH) && !needed.has(name) && isAbandoned(join(editions, name));
	});
}

/** Published editions that are not in the folder of their version; nothing if the ledger or an edition is damaged. */
function stagedIn(editions: string): PublishedEdition[] | undefined {
	if (!existsSync(editions) || ownFolders(editions, PUBLISH).length === 0) return [];
	return archiveOf(editions)?.filter(({ folder, manifest }) => folder !== manifest.version);
}

/** The published editions; nothing if the ledger or one of them is damaged. */
function archiveOf(editions: string): readonly PublishedEdition[] | undefined {
	const files = new Map<string, Uint8Array>();
	const names = readdirSync(editions).map((name) => `${name}/manifest.json`);
	const staged = ownFolders(editions, PUBLISH).map((own) => `${basename(own)}/${EDITION}/manifest.json`);
	for (const name of ['ledger.json', ...names, ...staged]) {
		const file = join(editions, name);
		if (existsSync(file) && lstatSync(file).isFile()) files.set(`data/editions/${name}`, readFileSync(file));
	}
	const problems: Problems = new Collector();
	const archive = readArchive(files, sha256, problems);
	return problems.isEmpty ? archive : undefined;
}

function isUnderWay(pid: number, folder: string): BuildProblem {
	return new BuildProblem(
		`Another publication of this report is under way, in process ${pid}.`,
		`Wait until it has ended. If that process is none, remove ${folder}.`,
	);
}
