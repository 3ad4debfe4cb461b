import { expect, test } from 'vitest';
import type { CitedAgent } from '../../src/core/cite/cited-work.ts';
import { titleOfWork } from '../../src/core/model/work.ts';
import { permalink } from '../../src/core/permalink/permalink.ts';
import { prepareReport } from '../../src/node/known-report.ts';
import { LinkedData } from '../schemas/linked-data.ts';
import { elementsOf, loadedReport, pages, readText } from './read-dist.ts';

const report = loadedReport();
const landings = new Map(
	prepareReport(report)
		.landings()
		.map((landing) => [landing.path, landing] as const),
);
const blocks = new Map(
	pages.flatMap((page) =>
		elementsOf(readText(page))
			.filter(({ tag, properties }) => tag === 'script' && properties['type'] === 'application/ld+json')
			.map(({ text }) => [page, text] as const),
	),
);
const types = { report: 'Report', section: 'Chapter', figure: 'Dataset', chart: 'Dataset', table: 'Dataset' } as const;
const nameOf = (agent: CitedAgent) => ('organisation' in agent ? agent.organisation : `${agent.given} ${agent.family}`);

test('each page that presents a work has linked data, and so have most others', () => {
	expect([...blocks.keys()]).toEqual(expect.arrayContaining([...landings.keys()]));
	expect(blocks.size).toBeGreaterThan(landings.size + 5);
});

test.each([...blocks])('a program that reads triples loses nothing of the linked data of %s', async (page, text) => {
	const data = await LinkedData.read(text);
	for (const each of data.addresses) expect(each).toMatch(/^https?:\/\//);
	for (const each of data.literals) expect(each).not.toMatch(/undefined|\[object|^\s*$/);
	const landing = landings.get(page);
	if (landing === undefined) return;
	const { work, kind } = landing;
	expect(data.ofType(types[kind])).toContain(work.url);
	const said = (path: string) => data.of(work.url, path);
	expect({
		name: said('name'),
		author: said('author name'),
		publisher: said('publisher name'),
		date: said('datePublished'),
		version: said('version'),
		language: said('inLanguage'),
		licence: said('license'),
		url: said('url'),
	}).toEqual({
		name: [work.title],
		author: work.authors.map(nameOf).sort(),
		publisher: [work.publisher],
		date: [work.date],
		version: [work.version],
		language: [work.language],
		licence: [work.licence.url],
		url: [work.url],
	});
	if (kind !== 'report') expect(said('isPartOf name')).toEqual([work.container]);
});

test('the cover says what it cites, by title and DOI, what it rests on and what it has', async () => {
	const data = await LinkedData.read(blocks.get('/') ?? '');
	const [url = ''] = data.ofType('Report');
	const said = (path: string) => data.of(url, path);
	const cited = report.works.filter(({ source }) => source === undefined);
	expect(cited.length).toBeGreaterThan(3);
	expect(said('citation name')).toEqual(cited.map(titleOfWork).sort());
	expect(said('citation identifier value')).toEqual(cited.flatMap(({ record }) => record.DOI ?? []).sort());
	expect(said('isBasedOn name')).toEqual(report.sources.map(({ title }) => title).sort());
	expect(said('encoding contentUrl')).toEqual(
		['/report.docx', '/report.pdf', '/report/'].map((path) => permalink(report, path)),
	);
	for (const { id, title } of report.sections) expect(data.of(permalink(report, `/${id}/`), 'name')).toEqual([title]);
});
