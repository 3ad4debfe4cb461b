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

test('a figure, a section and what is not known are found by other names too, and key figures are marked', () => {
	const aliases = ['brain drain'];
	const [figure, ...figures] = report.figures;
	const [section, ...sections] = report.sections;
	const [unknown, ...unknowns] = report.meta.unknowns;
	if (figure === undefined || section === undefined || unknown === undefined) throw new Error('The report is empty.');
	const meta = { ...report.meta, keyFigures: [figure.id], unknowns: [{ ...unknown, aliases }, ...unknowns] };
	const named = [
		...searchRecords(
			{
				...report,
				meta,
				figures: [{ ...figure, aliases }, ...figures],
				sections: [{ ...section, aliases }, ...sections],
			},
			(title) => ({ title, text: '' }),
		),
	];
	const urls = [`/figures/${figure.id}/`, `/${section.id}/`, `/methods/#${unknown.id}`];
	expect(named.filter((record) => record.aliases === aliases).map(({ url }) => url)).toEqual(urls);
	expect(named.filter(({ isKey }) => isKey === true).map(({ url }) => url)).toEqual([`/figures/${figure.id}/`]);
});

test('all prose is found: that of claims by the claim, all other by its section', () => {
	for (const { id, text, headings } of report.sections) {
		expect(records.find(({ url }) => url === `/${id}/`)?.content).toContain(text);
		for (const heading of headings)
			expect(records.find(({ url }) => url === `/${id}/#${heading.id}`)?.title).toBe(heading.text);
	}
});

test('a table is found by what its cells say', () => {
	for (const { id, fields, rows } of report.tables) {
		const content = records.find(({ url }) => url === `/tables/${id}/`)?.content;
		for (const { title } of fields) expect(content).toContain(title);
		for (const { text } of rows.slice(0, 200).flatMap(({ cells }) => cells)) expect(content).toContain(text);
	}
});
