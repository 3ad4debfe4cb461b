import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders whose code decides what is read from a data set, and the files that it uses of other folders. */
const FOLDERS = ['./', '../../core/data-sets/', '../../core/data-sets/detect/'];
const FILES = ['model/encoding.ts', 'model/is-country.ts', 'spelling/nearest-word.ts'].map(
	(name) => `../../core/${name}`,
);
/** What says which versions of packages it uses, and which of others those use. */
const PACKAGES = ['../../../package.json', '../../../package-lock.json'];

let version: { readonly hash: string | undefined } | undefined;

/**
 * A hash of all that decides what is read from given bytes: the version of DuckDB, which is not loaded for it; our own
 * code, as its files stand on the disk; the packages that it uses, and those that they use; Node.
 *
 * The code itself is hashed, and not the times of its files: packages are installed with the times of their making or
 * of their installation. That takes a few milliseconds, which only reports with data sets pay.
 *
 * @returns Undefined if DuckDB is not there.
 */
export function readingVersion(): string | undefined {
	version ??= { hash: hashAll() };
	return version.hash;
}

function hashAll(): string | undefined {
	const duckdb = fileOfDuckdb();
	if (duckdb === undefined) return undefined;
	const hash = createHash('sha256');
	// Lengths keep parts apart.
	const add = (part: string | Uint8Array) => hash.update(`${part.length} `).update(part);
	add(`${process.version} ${process.platform} ${process.arch}`);
	add(readFileSync(duckdb));
	for (const file of hashedFiles()) {
		add(basename(file));
		add(readFileSync(file));
	}
	return hash.digest('hex');
}

/** Paths of the files that decide what is read, in an order that stays. A tool that was installed has no lockfile. */
export function hashedFiles(): string[] {
	const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
	const inFolders = FOLDERS.map(pathOf).flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => /\.[jt]s$/.test(name))
			.sort()
			.map((name) => folder + name),
	);
	return [...[...PACKAGES, ...FILES].map(pathOf).filter((file) => existsSync(file)), ...inFolders];
}

/** The file of the package of DuckDB. It names the version of the library itself. */
function fileOfDuckdb(): URL | undefined {
	try {
		return new URL('../package.json', import.meta.resolve('@duckdb/node-api'));
	} catch {
		return undefined;
	}
}
