import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { address } from '../../../src/core/permalink/addresses.ts';
import {
	addressesOf,
	entryAt,
	fragmentsOf,
	idsOfSource,
	partsOf,
	promisedOf,
	promisedOfReport,
} from '../../../src/core/permalink/site-addresses.ts';
import { siteMap } from '../../../src/core/permalink/site-map.ts';
import { report } from '../chart/fixture-report.ts';

const parts = partsOf(report);
const entryOf = (path: string) => siteMap.find((entry) => entry.path === path) ?? expect.fail(`No entry is ${path}.`);

test('each entry has an address of its own', () => {
	const all = siteMap.flatMap((entry) => addressesOf(entry, parts));
	expect(all.filter((path, index) => all.indexOf(path) !== index)).toEqual([]);
});

test('each page of the source is an entry', () => {
	const pages = globSync('src/pages/**/*.astro')
		.map((file) => file.replaceAll('\\', '/').replace(/^src\/pages/, ''))
		.filter((file) => file !== '/[...tombstone].astro')
		.map((file) =>
			file === '/404.astro'
				? address.missing
				: file
						.replace(/(?:\/(?:index|\[\.\.\.index\]))?\.astro$/, '/')
						.replace('[section]', '{section}')
						.replace('/figures/[family]', '/figures/{family}')
						.replace(/^\/(\w+?)(s?)\/\[(?:\.\.\.)?id\]/, (_, one: string, many: string) =>
							one === 'embed' ? '/embed/{chart}' : `/${one}${many}/{${one}}`,
						),
		);
	expect(pages.filter((path) => !siteMap.some((entry) => entry.path === path))).toEqual([]);
});

test('an address belongs to a part or to the report', () => {
	expect(addressesOf(entryOf('/tables/{table}.csv'), parts)).toContain('/tables/riders.csv');
	expect(fragmentsOf(entryOf('/{section}/'), parts)).toContain('/boats/#chart-range');
	expect(addressesOf(entryOf('/charts/'), {})).toEqual([]);
	expect(addressesOf(entryOf('/assets/*'), parts)).toEqual([]);
});

test('if an address fits two entries, the one with that path is found', () => {
	expect(entryAt('/report/#x')?.path).toBe('/report/');
	expect(entryAt('/passengers/')?.path).toBe('/{section}/');
	expect(entryAt('/v/1.0.0/report/')?.path).toBe('/v/*');
	expect(entryAt('/figures/co2/de/2020/')?.path).toBe('/figures/{figure}/');
	expect(entryAt('/figures/co2/de/2020.bib')?.path).toBe('/figures/{figure}.bib');
	expect(entryAt('/nowhere.txt')).toBeUndefined();
});

test('the addresses promised for a part are its page, then its files, then its other places', () => {
	expect(promisedOf('table', { table: 'riders' })).toEqual([
		'/tables/riders/',
		'/tables/riders.csv',
		'/tables/riders.xlsx',
		'/tables/riders.bib',
		'/tables/riders.ris',
		'/tables/riders.csl.json',
		'/tables/#riders',
	]);
	const trips = { id: 'trips', file: 'data/sources/trips.csv', copy: { kind: 'data-set' } } as const;
	expect(promisedOf('source', idsOfSource({ ...trips, publish: 'whole' }))).toEqual([
		'/sources/trips/',
		'/sources/trips.csv',
		'/sources/#trips',
	]);
	expect(promisedOf('source', idsOfSource({ ...trips, publish: 'nothing' }))).toEqual([
		'/sources/trips/',
		'/sources/#trips',
	]);
	expect(promisedOf('anchor', { section: 'boats', anchor: 'fares' })).toEqual(['/boats/#fares', '/report/#fares']);
	expect(promisedOf('passage', { source: 'note', passage: 'mast' })).toEqual(['/sources/note/#quote-mast']);
});

test('the addresses promised for the report begin with the cover, and hold each of its pages', () => {
	expect(promisedOfReport(parts)[0]).toBe('/');
	expect(promisedOfReport(parts)).toEqual(expect.arrayContaining(['/charts/', '/editions/', '/cite/report.bib']));
	expect(promisedOfReport({})).not.toContain('/charts/');
	expect(promisedOfReport(parts)).not.toContain('/search/');
});
