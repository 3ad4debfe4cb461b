import { expect, test } from 'vitest';
import { searchRecords } from '../../../src/node/search/search-records.ts';
import { loadedReport } from '../../site/read-dist.ts';

const report = loadedReport();
const left = new Map<string, readonly string[]>();
const records = [
	...searchRecords(report, (path, without) => {
		left.set(path, [...without]);
		return { title: path, text: '' };
	}),
];

test('whatever has an address is found once, at that address', () => {
	const urls = records.map(({ url }) => url);
	expect(new Set(urls).size).toBe(urls.length);
	for (const { id } of report.figures) expect(urls).toContain(`/figures/${id}/`);
	for (const { id } of report.sources) expect(urls).toContain(`/sources/${id}/`);
	for (const { id } of report.meta.unknowns) expect(urls).toContain(`/methods/#${id}`);
	expect(urls).toEqual(expect.arrayContaining(['/methods/', '/cite/', '/data/', '/charts/', '/sources/']));
});

test('a claim and a section are found by the words of their footnotes', () => {
	const sections = report.sections.map((section) => ({
		...section,
		footnotes: ['Aside.'],
		claims: section.claims.map((claim) => ({ ...claim, footnotes: ['Beside.'] })),
	}));
	const found = [...searchRecords({ ...report, sections }, () => ({ title: '', text: '' }))];
	expect(found.filter(({ content }) => content.endsWith(' Aside.'))).toHaveLength(sections.length);
	expect(found.filter(({ content }) => content.endsWith(' Beside.'))).toHaveLength(
		sections.flatMap(({ claims }) => claims).length,
	);
});

test('the text of a page leaves out what has a record of its own', () => {
	expect(left.get('/methods/')).toEqual([
		...report.terms.map(({ id }) => `term-${id}`),
		...report.meta.unknowns.map(({ id }) => id),
	]);
	expect(left.get('/charts/')).toEqual(report.charts.map(({ id }) => id));
	expect(left.get('/data/')).toEqual([]);
});

test('a derivation is found by its numbers and signs, not by its formula as written', () => {
	const derived = report.figures.flatMap(({ id, evidence }) =>
		'formula' in evidence ? [{ url: `/figures/${id}/`, evidence }] : [],
	);
	expect(derived.length).toBeGreaterThan(0);
	for (const { url, evidence } of derived) {
		const content = records.find((record) => record.url === url)?.content ?? '';
		expect(content).not.toContain(evidence.formula);
		expect(content).not.toMatch(/ [*/] |_/);
	}
	expect(records.find(({ url }) => url === '/figures/graduates-staying/')?.content.replace(/\s/g, ' ')).toContain(
		'about 1,200 graduates a year × (1 − 70%) = about 360 graduates a year',
	);
});

test('what a derivation assumes follows its formula as a sentence', () => {
	for (const { id, evidence } of report.figures) {
		if (!('formula' in evidence)) continue;
		const content = records.find(({ url }) => url === `/figures/${id}/`)?.content;
		if (evidence.assumption === undefined) expect(content).not.toMatch(/[.\s]$/);
		else expect(content?.endsWith(`. ${evidence.assumption.text}`)).toBe(true);
	}
});

test('each result says what it is', () => {
	const kindAt = (url: string) => records.find((record) => record.url === url)?.kind;
	const [section] = report.sections;
	const [claim] = section?.claims ?? [];
	expect(kindAt(`/${section?.id}/#${claim?.id}`)).toBe(`Claim in ${section?.title}`);
	expect(['/figures/graduates-staying/', '/cite/', '/data/'].map(kindAt)).toEqual(['Figure', 'Page', 'Downloads']);
});
