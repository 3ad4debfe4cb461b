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
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** How many entries are kept, and how many bytes they have together. The ones not used for longest go first. */
const MOST_ENTRIES = 20;
const MOST_BYTES = 300_000_000;
const MOST_OF_ENTRY = 150_000_000;
/** The bytes of the hash with which a file begins. */
const HASH = 32;
/** After this time, in milliseconds, a file that was never finished is removed. */
const HOUR = 3_600_000;
const ENTRY = /^[0-9a-f]{64}$/;
const UNFINISHED = /^\.new-/;

/**
 * The folder `.cache/data-sets` of a report, in which values are kept from one run to the next. They may hold data that
 * is not published: only the user of this machine can read them, and the folder tells git to ignore it. It may be
 * removed at any time. Whatever goes wrong with it, a value is then just not known.
 */
export class CacheFolder {
	readonly #parts: readonly string[];
	readonly #path: string;

	/** @param root The folder of the report. */
	constructor(root: string) {
		this.#path = join(root, '.cache', 'data-sets');
		this.#parts = [join(root, '.cache'), this.#path];
	}

	/**
	 * Reads the value of an entry.
	 *
	 * @param key 64 hexadecimal digits.
	 * @returns Undefined if there is none, or if it was damaged.
	 */
	read(key: string): unknown {
		try {
			if (!this.#parts.every(isFolder)) return undefined;
			const content = readEntry(join(this.#path, key));
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
			if (!this.#parts.every(isFolder)) return true;
			const unfinished = join(this.#path, `.new-${process.pid}-${randomBytes(6).toString('hex')}`);
			try {
				writeFileSync(unfinished, Buffer.concat([hashOf(content), content]), { flag: 'wx', mode: 0o600 });
				renameSync(unfinished, join(this.#path, key));
			} finally {
				rmSync(unfinished, { force: true });
			}
			this.#ignore();
			this.#prune();
		} catch {
			// A disk that is full or may not be written keeps nothing.
		}
		return true;
	}

	#ignore(): void {
		try {
			writeFileSync(join(this.#path, '.gitignore'), '*\n', { flag: 'wx', mode: 0o600 });
		} catch {
			// It is there.
		}
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
		if (!fstatSync(file).isFile()) throw new Error('This is not a file.');
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

/** Whether a path is a folder, and not a link to one. */
function isFolder(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function makeFolder(path: string): void {
	if (lstatSync(path, { throwIfNoEntry: false }) === undefined) mkdirSync(path, { recursive: true, mode: 0o700 });
}
