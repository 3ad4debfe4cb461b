import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../src/core/build-report.ts';
import { writeManifest } from '../../src/core/editions/write-manifest.ts';
import type { EditionManifest } from '../../src/core/model/edition.ts';
import { addressesOf, fragmentsOf, partsOf } from '../../src/core/permalink/site-addresses.ts';
import { siteMap } from '../../src/core/permalink/site-map.ts';
import { Collector } from '../../src/core/problem.ts';
import { setWorks } from '../../src/node/cite/set-works.ts';
import { citationStyles, hasLetter } from '../../src/node/load-report.ts';
import { readReportFiles } from '../../src/node/read-files.ts';
import { searchRecords } from '../../src/node/search/search-records.ts';
import { sha256 } from '../../src/node/sha256.ts';
import { prepare } from './outputs/prepare.ts';
import { asBytes, quietReport } from './quiet-report.ts';

/** Whether an address is of a list, or of a part of one, that the quiet report has not. */
const isOfList = (path: string) => /^\/(?:charts|tables|sources|pictures|references|embed|cards\/chart)\b/.test(path);

const build = (files: ReadonlyMap<string, Uint8Array>, publishing?: 'new') => {
	const built = buildReport({ files, sha256, citationStyles, hasLetter, citeWorks: setWorks, publishing });
	if ('problems' in built) throw new Error(built.problems.map(({ message }) => message).join('\n'));
	return built;
};
const quiet = build(asBytes(quietReport)).report;
const prepared = prepare(quiet);
const textAt = (path: string) => {
	const text = prepared
		.outputs()
		.find((output) => output.path === path)
		?.content();
	return typeof text === 'string' ? text : expect.fail(`There is no text at ${path}.`);
};

test('a report without charts, tables, sources, pictures and works has no page, file or fragment of any', () => {
	const parts = partsOf(quiet);
	const pages = siteMap.flatMap((entry) => [...addressesOf(entry, parts), ...fragmentsOf(entry, parts)]);
	expect(pages).toContain('/figures/');
	expect(pages.filter(isOfList)).toEqual([]);
	// Nor has the page of the methods, or that of the downloads, a list of what there is none of.
	expect(pages.filter((path) => /^\/(?:methods|data)\/#/.test(path)).sort()).toEqual([
		'/data/#figures',
		'/data/#programs',
		'/methods/#checks',
		'/methods/#promises',
	]);
	expect(
		prepared
			.outputs()
			.map(({ path }) => path)
			.filter(isOfList),
	).toEqual([]);
});

test('no sitemap, list of links, descriptor or header names what it has none of', () => {
	for (const path of [
		'/sitemap.xml',
		'/linkset.json',
		'/data/datapackage.json',
		'/ro-crate-metadata.json',
		'/datacite.json',
		'/_headers',
	])
		for (const [, rest = ''] of textAt(path).matchAll(/https:\/\/example\.org\/bridges(\/[^\s"<>]*)/g))
			expect(isOfList(rest.replace(/^\/v\/[^/]+/, '')), `${path} names ${rest}`).toBe(false);
	const { resources, ...descriptor } = JSON.parse(textAt('/data/datapackage.json'));
	expect(resources.map(({ name }: { name: string }) => name).filter((name: string) => !/schema/.test(name))).toEqual([
		'figures',
		'figures-xlsx',
		'figures-json',
	]);
	expect(descriptor).not.toHaveProperty('sources');
	expect(textAt('/linkset.json')).not.toMatch(/\[\s*\]/);
});

test('the search leads to nothing that it has none of', () => {
	const records = [...searchRecords(quiet, (path) => ({ title: path, text: 'Words.' }))];
	expect(records.map(({ url }) => url)).toContain('/methods/');
	expect(records.filter(({ url }) => isOfList(url) || /#(?:names|not-known)$/.test(url))).toEqual([]);
});

const small = readReportFiles(join(import.meta.dirname, '../fixtures/small'), new Collector());
/** The small report with a chart, a table and a work. */
const full = new Map([
	...small,
	...asBytes(
		new Map([
			['data/charts/repair.yaml', 'kind: bar\ntitle: Repair\ntakeaway: Few.\nseries: [{ figure: need-repair }]\n'],
			[
				'data/tables/repairs.yaml',
				'title: Repairs\ndescription: Bridges that need repair.\nsource: bridge-survey\n' +
					'fields:\n  - { name: when, title: When, type: string }\n' +
					'  - { name: share, title: Share, type: number, unit: percent }\n',
			],
			['data/tables/repairs.csv', 'when,share,quote\nat once,12,12 % need repair at once\n'],
			['data/works.json', '[{ "id": "spans", "type": "book", "title": "Spans", "author": [{ "literal": "City" }] }]'],
			[
				'content/state.mdx',
				`${new TextDecoder().decode(small.get('content/state.mdx'))}\nSo says <Cite id="spans" />.\n`,
			],
		]),
	),
]);

test('where an earlier edition had such lists, their addresses say that the report has none any more', () => {
	const first = build(full, 'new');
	const manifest = writeManifest(first, []);
	const { report } = build(
		asBytes(
			new Map([
				...[...quietReport].map(
					([file, text]) => [file, text.replace('1.0.0, date: 2023', '2.0.0, date: 2024')] as const,
				),
				...archiveOf(manifest),
				['data/changes.yaml', retirementOf(manifest)],
			]),
		),
	);
	const ended = new Map(report.editions.tombstones.map((tombstone) => [tombstone.address, tombstone]));
	const gone = manifest.things.flatMap(({ addresses }) => addresses).filter(isOfList);
	expect(gone).toEqual(expect.arrayContaining(['/charts/', '/tables/', '/sources/', '/references/']));
	for (const path of gone) expect([...ended.keys()], path).toContain(path);
	for (const [path, title] of [
		['/charts/', 'Charts'],
		['/tables/', 'Tables'],
		['/sources/', 'Sources'],
		['/references/', 'Works cited'],
	] as const)
		expect(ended.get(path)).toMatchObject({
			title,
			version: '1.0.0',
			frozen: `/v/1.0.0${path}`,
			outcome: { kind: 'retired', in: '2.0.0', reason: 'The report has none of these any more.' },
		});
	// Their pages are none of the site’s: nothing lists them.
	const outputs = prepare(report).outputs();
	expect(outputs.find(({ path }) => path === '/sitemap.xml')?.content()).not.toMatch(
		/bridges\/(?:charts|tables|sources|references)/,
	);
});

/** An edition whose files are those of its manifest alone. */
function archiveOf(manifest: EditionManifest): [file: string, text: string][] {
	const { version, date } = manifest;
	const text = JSON.stringify(manifest);
	return [
		[`data/editions/${version}/manifest.json`, text],
		[
			'data/editions/ledger.json',
			JSON.stringify([{ version, date, manifest: sha256(new TextEncoder().encode(text)) }]),
		],
	];
}

/** Changes that give up everything of an edition but the report itself. */
function retirementOf({ things }: EditionManifest): string {
	const retired = things.map(({ ref }) => ref).filter((ref) => !ref.startsWith('report:'));
	return JSON.stringify([
		{ version: '2.0.0', changes: [{ type: 'retirement', of: retired, reason: 'We begin anew.' }] },
	]);
}
