import { createHash, randomBytes } from 'node:crypto';
import {
	closeSync,
	constants,
	fstatSync,
	futimesSync,
	lstatSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	type Stats,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { realPath, userCacheFolder } from './user-cache.ts';

/** How many entries are kept, and how many bytes they have together. The ones not used for longest go first. */
const MOST_ENTRIES = 50;
const MOST_BYTES = 300_000_000;
const MOST_OF_ENTRY = 150_000_000;
/** The bytes of the hash with which a file begins. */
const HASH = 32;
/** After this time, in milliseconds, a file that was never finished is removed. */
const HOUR = 3_600_000;
const ENTRY = /^[0-9a-f]{64}$/;
const UNFINISHED = /^\.new-/;

/**
 * A folder in which values are kept from one run to the next, those of all reports of this user. It lies outside of the
 * reports: what a clone brings is never read as what was kept. Values may hold data that is not published: only this
 * user can read them. It may be removed at any time. Whatever goes wrong with it, a value is then just not known.
 */
export class CacheFolder {
	readonly #parts: readonly string[];
	readonly #path: string;
	readonly #root: string;

	/**
	 * @param root The folder of the report. What is kept of one is not read for another.
	 * @param home The folder of this tool among the caches of the user. Without one, nothing is kept.
	 */
	constructor(root: string, home = userCacheFolder(root)) {
		this.#root = realPath(root);
		this.#path = join(home ?? '', 'data-sets');
		this.#parts = home === undefined ? [] : [home, this.#path];
	}

	/**
	 * Reads the value of an entry.
	 *
	 * @param key 64 hexadecimal digits.
	 * @returns Undefined if there is none, or if it was damaged.
	 */
	read(key: string): unknown {
		try {
			if (!this.#isOwn()) return undefined;
			const content = readEntry(this.#fileOf(key));
			const value = content.subarray(HASH);
			return hashOf(value).equals(content.subarray(0, HASH)) ? deserialize(value) : undefined;
		} catch {
			return undefined;
		}
	}

	/**
	 * Writes the value of an entry, whole or not at all, and removes old ones.
	 *
	 * @param key 64 hexadecimal digits.
	 * @param value What can be cloned: lists, maps, bytes, plain objects.
	 * @returns False if the value is too large.
	 */
	write(key: string, value: unknown): boolean {
		try {
			const content = serialize(value);
			if (content.length > MOST_OF_ENTRY) return false;
			for (const part of this.#parts) makeFolder(part);
			if (!this.#isOwn()) return true;
			const unfinished = join(this.#path, `.new-${process.pid}-${randomBytes(6).toString('hex')}`);
			try {
				writeFileSync(unfinished, Buffer.concat([hashOf(content), content]), { flag: 'wx', mode: 0o600 });
				renameSync(unfinished, this.#fileOf(key));
			} finally {
				rmSync(unfinished, { force: true });
			}
			this.#prune();
		} catch {
			// A disk that is full or may not be written keeps nothing.
		}
		return true;
	}

	#fileOf(key: string): string {
		return join(this.#path, hashOf(Buffer.from(JSON.stringify([this.#root, key]))).toString('hex'));
	}

	/** Whether the folders are there, and only this user can write and read them. */
	#isOwn(): boolean {
		return this.#parts.length > 0 && this.#parts.every(isOwnFolder);
	}

	#prune(): void {
		const files = readdirSync(this.#path).flatMap((name) => {
			if (!ENTRY.test(name) && !UNFINISHED.test(name)) return [];
			const stats = lstatSync(join(this.#path, name), { throwIfNoEntry: false });
			return stats === undefined ? [] : [{ name, usedAt: stats.mtimeMs, size: stats.size }];
		});
		const entries = files.filter(({ name }) => ENTRY.test(name)).sort((a, b) => b.usedAt - a.usedAt);
		let bytes = 0;
		const old = entries.filter(({ size }, index) => (bytes += size) > MOST_BYTES || index >= MOST_ENTRIES);
		const lost = files.filter(({ name, usedAt }) => UNFINISHED.test(name) && Date.now() - usedAt > HOUR);
		for (const { name } of [...old, ...lost]) rmSync(join(this.#path, name), { force: true });
	}
}

/** Reads a file that is not a link, and notes that it was used. */
function readEntry(path: string): Buffer {
	// Windows has neither of the last two flags.
	// oxlint-disable-next-line typescript/no-unnecessary-condition -- their types do not say so.
	const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	try {
		const stats = fstatSync(file);
		if (!stats.isFile() || !isOfThisUser(stats)) throw new Error('This is not a file of this cache.');
		const content = readFileSync(file);
		noteUse(file);
		return content;
	} finally {
		closeSync(file);
	}
}

function noteUse(file: number): void {
	try {
		futimesSync(file, new Date(), new Date());
	} catch {
		// Of a disk that may not be written, nothing is removed either.
	}
}

function hashOf(content: Uint8Array): Buffer {
	return createHash('sha256').update(content).digest();
}

/** Whether a path is a folder, and not a link to one, to which only this user has access. */
function isOwnFolder(path: string): boolean {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	return stats?.isDirectory() === true && isOfThisUser(stats);
}

/** Windows has no such modes: there the folder of the user’s caches is closed to others by itself. */
function isOfThisUser({ mode, uid }: Stats): boolean {
	return process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
}

function makeFolder(path: string): void {
	if (lstatSync(path, { throwIfNoEntry: false }) === undefined) mkdirSync(path, { recursive: true, mode: 0o700 });
}
