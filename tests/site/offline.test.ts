import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { isText } from '../../src/core/model/source.ts';
import { prepareReport } from '../../src/node/known-report.ts';
import { composeCopy } from '../../src/node/offline/compose-copy.ts';
import { permalink } from '../../src/core/permalink/permalink.ts';
import { dist, elementsOf, fileOf, loadedReport, readJson, readText } from './read-dist.ts';

const report = loadedReport();
const html = readText('/report-offline.html');
const elements = elementsOf(html);
const ids = new Set(
	elements.flatMap(({ properties }) => (properties['id'] === undefined ? [] : [String(properties['id'])])),
);
const links = elements.flatMap(({ tag, properties }) => (tag === 'a' ? [String(properties['href'])] : []));
const textAt = (id: string) => elements.find(({ properties }) => properties['id'] === id)?.text ?? '';
/** The formula as the page of all figures writes it. */
const register = elementsOf(readText('/figures/'));
const proofOnSite = (id: string) => {
	const row = register.findIndex(({ properties }) => properties['id'] === id);
	return (
		register
			.slice(row)
			.find(({ properties }) => String(properties['className']) === 'formula')
			?.text.trim() ?? 'chosen for this report'
	);
};
const Figures = z.object({
	figures: z.array(
		z.object({ id: z.string(), definition: z.string(), text: z.object({ short: z.string() }), url: z.string() }),
	),
});

test('it is one file of at most 700 kB', () => {
	expect(readFileSync(fileOf('/report-offline.html')).length).toBeLessThanOrEqual(700_000);
});

test('the same report makes the same bytes', async () => {
	expect(await composeCopy(prepareReport(report), dist)).toBe(html);
});

test('nothing in it asks for anything, and its policy forbids it', () => {
	for (const { tag, properties } of elements) {
		expect(['img', 'iframe', 'object', 'embed', 'video', 'audio', 'base', 'form'], tag).not.toContain(tag);
		for (const name of ['src', 'srcSet', 'poster', 'action', 'ping', 'background', 'xLinkHref'])
			expect(properties[name], `${tag} ${name}`).toBeUndefined();
		// The empty icon keeps a browser from asking the folder of the file for one.
		if (tag === 'link' && String(properties['rel']) === 'icon') expect(properties['href']).toBe('data:,');
		else if (tag === 'link') expect(String(properties['rel'])).toBe('canonical');
		if (tag === 'script') expect(properties['type']).toBe('application/json');
	}
	const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
	for (const [, url = ''] of style.matchAll(/url\(\s*["']?([^)]*)/g)) expect(url.slice(0, 16)).toBe('data:font/woff2;');
	expect(style).not.toContain('@import');
	const policies = elements
		.filter(({ properties }) => properties['httpEquiv'] !== undefined)
		.map(({ properties }) => String(properties['content']));
	const hash = createHash('sha256').update(style).digest('base64');
	expect(policies).toEqual([
		expect.stringContaining(`default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:;`),
	]);
	expect(html).not.toMatch(/\sstyle="/);
});

test('each link leads to something in the file, or is absolute', () => {
	for (const link of links) {
		if (link.startsWith('#')) expect(ids.has(link.slice(1)), link).toBe(true);
		else expect(link).toMatch(/^(?:https?:\/\/|mailto:|data:text\/csv)/);
	}
});

test('each number in the text leads to its entry inside the file', () => {
	const outside = elements.filter(
		({ tag, properties }) =>
			tag === 'a' &&
			/fig-link|card-more|key-value|term/.test(String(properties['className'])) &&
			!String(properties['href']).startsWith('#'),
	);
	expect(outside).toEqual([]);
	for (const { id } of report.terms)
		expect(
			links
				.filter((link) => link === `#term-${id}` || link.endsWith(`/methods/#term-${id}`))
				.every((link) => link.startsWith('#')),
		).toBe(true);
});

test.each(Figures.parse(readJson('/data/figures.json')).figures)(
	'the register has $id with its value, meaning, proof and permalink',
	({ id, definition, text, url }) => {
		const entry = textAt(`figure-${id}`);
		const evidence = report.figures.find((figure) => figure.id === id)?.evidence;
		for (const part of [
			text.short,
			definition,
			url,
			evidence?.kind === 'stated' ? evidence.passage.exact : proofOnSite(id),
		])
			expect(entry).toContain(part);
		expect(links).toContain(url);
	},
);

test('every section, claim, chart, name, unknown and saved copy is in it', () => {
	for (const section of report.sections)
		for (const { id, title } of [
			section,
			...section.claims.map((claim) => ({ id: claim.id, title: claim.title.text })),
		])
			expect(textAt(id)).toContain(title);
	for (const { id, title } of report.charts) expect(textAt(`chart-${id}`)).toContain(title.text);
	for (const { id, label } of report.terms) expect(textAt(`term-${id}`)).toContain(label);
	for (const { id, text } of report.meta.unknowns) expect(textAt(id)).toContain(text.text);
	for (const {
		id,
		copy: { pieces },
	} of report.sources.filter(isText))
		for (const line of pieces.flatMap(({ text }) => text.split('\n')))
			expect(textAt(`source-${id}`).replace(/\s+/g, ' ')).toContain(line.trim().replace(/\s+/g, ' '));
});

test('the permalink of a claim leads into the edition', () => {
	for (const section of report.sections)
		for (const { id } of section.claims) expect(links).toContain(permalink(report, `/${section.id}/#${id}`));
});

test('its contents list every part', () => {
	const contents = elements.find(({ properties }) => String(properties['className']) === 'toc')?.text ?? '';
	for (const title of [
		...report.sections.map(({ title }) => title),
		'Register of figures',
		'Methods',
		'Source',
		'How to cite',
		'Data',
	])
		expect(contents).toContain(title);
});

test('it says which edition it is, of which day, and where the live one is', () => {
	const note = elements.find(({ properties }) => String(properties['className']) === 'offline-note')?.text ?? '';
	expect(note).toContain(`edition ${report.meta.edition.version}`);
	expect(note).toContain(report.meta.url);
	expect(elements.find(({ tag }) => tag === 'title')?.text).toContain(report.meta.title);
});

test('it carries the data: JSON for a machine, CSV to save', () => {
	const [, json = ''] = /<script type="application\/json" id="figures">([\s\S]*?)<\/script>/.exec(html) ?? [];
	expect(JSON.parse(json)).toEqual(readJson('/data/figures.json'));
	const csv = elements.find(({ properties }) => properties['download'] === 'figures.csv')?.properties['href'];
	expect(Buffer.from(String(csv).replace(/^[^,]*,/, ''), 'base64').toString()).toBe(readText('/data/figures.csv'));
});
