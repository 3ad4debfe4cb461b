import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folders whose code decides what is read from a data set, and the file that says which packages it uses. */
const CODE = ['./', '../../core/data-sets/', '../../core/data-sets/detect/'];
const PACKAGE = '../../../package.json';

let version: { readonly hash: string | undefined } | undefined;

/**
 * A hash of all that decides what is read from given bytes: the version of DuckDB, which is not loaded for it; our own
 * code, as its files stand on the disk; the packages that it uses; Node.
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
	add(readFileSync(new URL(PACKAGE, import.meta.url)));
	add(readFileSync(duckdb));
	for (const folder of CODE.map((each) => fileURLToPath(new URL(each, import.meta.url)))) {
		for (const name of readdirSync(folder).sort()) {
			if (!/\.[jt]s$/.test(name)) continue;
			add(name);
			add(readFileSync(folder + name));
		}
	}
	return hash.digest('hex');
}

/** The file of the package of DuckDB. It names the version of the library itself. */
function fileOfDuckdb(): URL | undefined {
	try {
		return new URL('../package.json', import.meta.resolve('@duckdb/node-api'));
	} catch {
		return undefined;
	}
}
