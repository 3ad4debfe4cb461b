import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/core/model/report.ts';
import { addressesOf, entryAt, fragmentsOf, partsOf } from '../../src/core/permalink/site-addresses.ts';
import { pathInLanguage } from '../../src/core/permalink/languages.ts';
import { siteMap as wholeMap } from '../../src/core/permalink/site-map.ts';
import { rules } from '../../src/core/rules.ts';
import { filesIn } from '../../src/node/files-in.ts';

/** Where the map of the site and a built site of a published report differ. */
export interface MapFaults {
	/** Addresses of files that no entry of the map knows. */
	readonly unknown: readonly string[];
	/** Addresses of the map that the site does not have. */
	readonly missing: readonly string[];
	/** Ids of pages that their entry does not name. */
	readonly unknownIds: readonly string[];
	/** Fragments of the map that no page has. */
	readonly missingIds: readonly string[];
	/** Entries of which the site has nothing. */
	readonly unused: readonly string[];
}

/**
 * @param site The built site, with all languages of the report.
 * @param report In the language that is looked at.
 * @param given Addresses of the report’s own files, in `public/`.
 */
export function mapFaults(site: string, report: Report, given: readonly string[] = []): MapFaults {
	const { folder, languages } = report.meta;
	const dist = join(site, folder);
	const siteMap = wholeMap.filter(({ once }) => folder === '' || once !== true);
	const parts = { ...partsOf(report), rule: rules.map((rule) => ({ rule })) };
	const expected = new Map(siteMap.flatMap((entry) => addressesOf(entry, parts).map((path) => [path, entry] as const)));
	const built = filesIn(dist)
		.filter((file) => !/\.(?:br|gz)$/.test(file))
		.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
		.filter((path) => folder !== '' || pathInLanguage(path, languages) === path);
	const isKnown = (path: string) => expected.has(path) || (entryAt(path)?.path.endsWith('/*') ?? false);
	const fileOf = (path: string) => join(dist, path.endsWith('/') ? `${path}index.html` : path);
	const pages = [...expected].filter(([path]) => /(?:\/|\.html)$/.test(path) && existsSync(fileOf(path)));
	const idsOn = new Map(
		pages.map(([path]) => [
			path,
			[...readFileSync(fileOf(path), 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id),
		]),
	);
	const fragments = new Set(siteMap.flatMap((entry) => fragmentsOf(entry, parts)));
	return {
		unknown: built.filter((path) => !isKnown(path) && !given.includes(path)),
		missing: [...expected.keys()].filter((path) => !existsSync(fileOf(path))),
		unknownIds: pages.flatMap(([path, { ids = [] }]) => {
			const own = ids.map((id) => new RegExp(`^${RegExp.escape(id).replaceAll('\\*', '.*')}$`));
			const isNamed = (id: string) => fragments.has(`${path}#${id}`) || own.some((each) => each.test(id));
			return (idsOn.get(path) ?? []).filter((id) => !isNamed(id)).map((id) => `${path}#${id}`);
		}),
		missingIds: [...fragments].filter((address) => {
			const [path = '', id = ''] = address.split('#');
			return !idsOn.get(path)?.includes(id);
		}),
		unused: siteMap
			.filter((entry) =>
				entry.path.endsWith('/*')
					? globSync(entry.path.slice(1), { cwd: dist }).length === 0
					: addressesOf(entry, parts).length === 0,
			)
			.map(({ path }) => path),
	};
}
