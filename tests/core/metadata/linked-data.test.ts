import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CitedWork } from '../../../src/core/cite/cited-work.ts';
import type { LandingPage } from '../../../src/core/metadata/landing-page.ts';
import { jsonLd, pageNodes } from '../../../src/core/metadata/page-nodes.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { liveAddress, permalinkOf } from '../../../src/core/permalink/permalink.ts';
import { LinkedData } from '../../schemas/linked-data.ts';
import { report as charts } from '../chart/fixture-report.ts';
import { prepare } from '../outputs/prepare.ts';
import { hostileReport } from './hostile-report.ts';
import { identified, small } from './small-report.ts';

const at = (report: Report, path: string, landing?: LandingPage) => {
	const trail = [
		{ name: report.meta.title, path: '/' },
		{ name: 'This', path },
	];
	const nodes = pageNodes(report, path, landing, trail, permalinkOf(report), (to) => liveAddress(report, to));
	return LinkedData.read(jsonLd(nodes));
};

/** What each page that presents a work says, by its address. `as` changes the work that it presents. */
async function readAll(report: Report, as: (work: CitedWork) => CitedWork = (work) => work) {
	const landings = prepare(report).landings();
	const read = landings.map(
		async (page) => [page.path, await at(report, page.path, { ...page, work: as(page.work) })] as const,
	);
	return new Map(await Promise.all(read));
}

test('a context without a term is an error, and so is a relative address', async () => {
	const read = async (node: object) => LinkedData.read(jsonLd([{ '@type': 'Report', name: 'A', ...node }]));
	expect((await read({ '@id': 'https://example.org/' })).of('https://example.org/', 'name')).toEqual(['A']);
	await expect(read({ nmae: 'A' })).rejects.toThrow(/safe mode/i);
	await expect(read({ license: 'LICENSE' })).rejects.toThrow(/safe mode/i);
	await expect(read({ '@id': 'a/' })).rejects.toThrow(/safe mode/i);
});

test('a reader of triples loses nothing of any kind of chart, table or figure, and finds a name for each thing', async () => {
	const pages = await readAll(charts);
	expect(pages.size).toBeGreaterThan(80);
	for (const [path, data] of pages) {
		for (const each of data.addresses) expect(each, path).toMatch(/^https?:\/\//);
		for (const each of data.literals) expect(each, path).not.toMatch(/undefined|\[object|^\s*$/);
		for (const type of ['Dataset', 'PropertyValue', 'Chapter', 'StatisticalVariable', 'ListItem'])
			for (const thing of data.ofType(type)) expect(data.of(thing, 'name'), `${path}: ${type}`).toHaveLength(1);
	}
	for (const path of ['/data/', '/figures/'])
		expect((await at(charts, path)).ofType('PropertyValue')).toHaveLength(
			path === '/data/' ? 0 : charts.figures.length,
		);
});

test('identifiers of the report, of its people and of their organisations are links and values', async () => {
	const cover = (await readAll(small, identified)).get('/') ?? expect.fail('There is no cover.');
	const [report = ''] = cover.ofType('Report');
	expect(cover.of(report, 'identifier value')).toEqual(['10.5281/zenodo.1234567']);
	expect(cover.of(report, 'identifier propertyID')).toEqual(['DOI']);
	expect(cover.of(report, 'sameAs')).toEqual(['https://doi.org/10.5281/zenodo.1234567']);
	expect(cover.of(report, 'reportNumber')).toEqual(['2023-1']);
	expect(cover.of(report, 'author')).toEqual(['https://orcid.org/0000-0002-1825-0097', 'https://ror.org/05dxps055']);
	expect(cover.of('https://ror.org/05dxps055', 'name')).toHaveLength(1);
});

test('whatever a report says, its words come back from the triples as they were written', async () => {
	await fc.assert(
		fc.asyncProperty(hostileReport, async (report) => {
			const pages = await readAll(report);
			const said = (path: string, of: string) => {
				const data = pages.get(path) ?? expect.fail(`There is no ${path}.`);
				return data.of(permalinkOf(report)(path), of);
			};
			expect(said('/', 'abstract')).toEqual([report.meta.abstract.text]);
			expect(said('/', 'publisher name')).toEqual([report.meta.publisher]);
			for (const { id, definition } of report.figures)
				expect(said(`/figures/${id}/`, 'description')).toEqual([definition.text]);
		}),
		{ numRuns: 20 },
	);
});
