import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Citeproc } from '../../core/cite/citeproc.ts';

const require = createRequire(import.meta.url);

/**
 * Loads citeproc-js at once, as `citeproc-plus` carries it; that itself loads it only by a promise, for which the check
 * of a report has no time to wait.
 *
 * @throws {Error} If the package is laid out in another way than the version that this was written for.
 */
export function loadCiteproc(): Citeproc {
	const folder = dirname(require.resolve('citeproc-plus/dist/index.js'));
	const file = readdirSync(folder).find((name) => /^citeproc_commonjs-.*\.js$/.test(name));
	const loaded: unknown = file === undefined ? undefined : require(join(folder, file));
	const { c: citeproc } = isObject(loaded) ? loaded : {};
	const engine = isObject(citeproc) ? citeproc['default'] : undefined;
	if (isCiteproc(engine)) return engine;
	throw new Error('citeproc-plus has no citeproc-js where it used to be. See src/node/cite/load-citeproc.ts.');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

function isCiteproc(value: unknown): value is Citeproc {
	return isObject(value) && typeof value['Engine'] === 'function';
}
