import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { JSON_SCHEMA, load } from 'js-yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startChromium } from '../browser/start-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { citationCffSchema } from '../schemas/citation-cff.ts';
import { dataciteSchema } from '../schemas/datacite.ts';
import { faultsOf } from '../schemas/faults-of.ts';
import { readZip } from '../schemas/read-zip.ts';
import { roCrateSchema } from '../schemas/ro-crate.ts';
import { zenodoSchema } from '../schemas/zenodo.ts';
import { filesIn } from '../../src/node/files-in.ts';
import { sha256 } from '../../src/node/sha256.ts';
import { run } from './edition-fixture.ts';
import { elementsOf } from './read-dist.ts';

const project = join(import.meta.dirname, '../..');
const NAME = 'citable-report-central-asia-ai-1.0.0.zip';

/** The report of this repository with its edition, where a test may change it. */
let root: string;
/** The archive, unpacked by the program of the system. */
let unpacked: string;
const folders: string[] = [];
const newFolder = () => {
	const folder = mkdtempSync(join(tmpdir(), 'archive-'));
	folders.push(folder);
	return folder;
};

beforeAll(() => {
	root = newFolder();
	for (const part of ['content', 'data']) cpSync(join(project, part), join(root, part), { recursive: true });
	const { status, output } = run(root, 'edition:archive');
	if (status !== 0) throw new Error(output);
	unpacked = newFolder();
	execFileSync('unzip', ['-q', join(root, NAME), '-d', unpacked]);
}, 120_000);
afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const read = (path: string) => readFileSync(join(unpacked, path), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));

test('unpacked, every file has the sum that the list gives, and none is missing from it', () => {
	execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: unpacked });
	const listed = read('SHA256SUMS')
		.trim()
		.split('\n')
		.map((line) => line.slice(66));
	expect(listed).toEqual(filesIn(unpacked).filter((path) => path !== 'SHA256SUMS'));
});

test('it holds the edition as it was published', () => {
	const text = readFileSync(join(root, 'data/editions/1.0.0/manifest.json'), 'utf8');
	expect(read('v/1.0.0/manifest.json')).toBe(text);
	expect(read('README.txt')).toContain(sha256(Buffer.from(text)));
	const { files } = z
		.object({ files: z.array(z.object({ path: z.string(), sha256: z.string() })) })
		.parse(JSON.parse(text));
	expect(filesIn(join(unpacked, 'v/1.0.0')).filter((path) => path !== 'manifest.json')).toEqual(
		files.map(({ path }) => path).toSorted(),
	);
	for (const file of files)
		expect(sha256(readFileSync(join(unpacked, 'v/1.0.0', file.path))), file.path).toBe(file.sha256);
});

test('what repositories read is what they ask for', () => {
	expect(faultsOf(load(read('CITATION.cff'), { schema: JSON_SCHEMA }), citationCffSchema)).toEqual([]);
	expect(faultsOf(readJson('.zenodo.json'), zenodoSchema)).toEqual([]);
	expect(faultsOf(readJson('datacite.json'), dataciteSchema)).toEqual([]);
	expect(faultsOf(readJson('ro-crate-metadata.json'), roCrateSchema)).toEqual([]);
});

test('the crate names every file of the archive, and no other', () => {
	const Entity = z.looseObject({ '@id': z.string(), '@type': z.string(), sha256: z.string().optional() });
	const { '@graph': graph } = z.object({ '@graph': z.array(Entity) }).parse(readJson('ro-crate-metadata.json'));
	const files = graph.filter((entity) => entity['@type'] === 'File').map((entity) => entity['@id']);
	expect(files.toSorted()).toEqual(filesIn(unpacked).filter((path) => path !== 'ro-crate-metadata.json'));
	expect(new Set(graph.map((entity) => entity['@id'])).size).toBe(graph.length);
	for (const { '@id': path, sha256: hash } of graph)
		if (hash !== undefined && existsSync(join(unpacked, path)))
			expect(sha256(readFileSync(join(unpacked, path))), path).toBe(hash);
});

test('every link of its pages, and every file that they load, is in it', () => {
	const missing = new Set<string>();
	for (const page of filesIn(unpacked).filter((path) => path.endsWith('.html')))
		for (const { tag, properties } of elementsOf(read(page))) {
			// Feeds and descriptions of the search are for programs that ask the live site.
			const rel = [properties['rel'] ?? []].flat().map(String);
			if (tag === 'link' && rel.some((each) => ['search', 'alternate'].includes(each))) continue;
			for (const to of [properties['href'], properties['src']].flatMap((each) =>
				typeof each === 'string' ? [each] : [],
			)) {
				const [path = ''] = to.split(/[?#]/);
				if (path === '' || /^[a-z][a-z\d+.-]*:/i.test(path)) continue;
				const place = posix.join(dirname(page), path);
				const file = place.endsWith('/') || place === '.' ? posix.join(place, 'index.html') : place;
				if (!existsSync(join(unpacked, file))) missing.add(`${page}: ${to}`);
			}
		}
	expect([...missing]).toEqual([]);
}, 120_000);

test('served from its folder, a browser goes from page to page', async () => {
	const server = await serveFolder(unpacked);
	const browser = await startChromium();
	try {
		const page = await browser.newPage();
		const failed: string[] = [];
		page.on('response', (response) => {
			if (response.status() >= 400) failed.push(response.url());
		});
		page.on('console', (message) => failed.push(message.text()));
		await page.goto(server.url);
		await page.getByRole('link', { name: 'The pages of the edition' }).click();
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('AI infrastructure and adoption');
		await page.getByRole('link', { name: 'Figures', exact: true }).first().click();
		expect(page.url()).toBe(`${server.url}v/1.0.0/figures/`);
		await page.goto(`${server.url}v/1.0.0/charts/talent-pipeline/`);
		await page.waitForLoadState('networkidle');
		await page.goto(`${server.url}v/1.0.0/ru/`);
		await page.goto(`${server.url}editions/`);
		expect(await page.getByRole('main').innerText()).toContain('https://example.org/central-asia-ai/editions/');
		expect(failed).toEqual([]);
	} finally {
		await browser.close();
		server.close();
	}
}, 60_000);

test('written twice it has the same bytes, and one time for all its files', () => {
	const other = newFolder();
	expect(run(root, 'edition:archive', '1.0.0', '--output', other)).toMatchObject({ status: 0 });
	const bytes = readFileSync(join(other, NAME));
	expect(bytes.equals(readFileSync(join(root, NAME)))).toBe(true);
	expect(new Set([...readZip(bytes).values()].map(({ time }) => time))).toEqual(new Set(['2026-11-23T12:00:00']));
});

test('one that is there is not overwritten, unless that is asked for', () => {
	const other = newFolder();
	writeFileSync(join(other, NAME), 'mine');
	const refused = run(root, 'edition:archive', '--output', other);
	expect(refused).toMatchObject({ status: 1, output: expect.stringContaining('is there already') });
	expect(readFileSync(join(other, NAME), 'utf8')).toBe('mine');
	expect(run(root, 'edition:archive', '--output', other, '--replace')).toMatchObject({ status: 0 });
	expect(readdirSync(other)).toEqual([NAME]);
	expect(readFileSync(join(other, NAME)).length).toBeGreaterThan(1_000_000);
});

test('with --dry-run it lists its files and writes nothing', () => {
	const other = newFolder();
	const { status, output } = run(root, 'edition:archive', '--output', join(other, 'new'), '--dry-run');
	expect(status).toBe(0);
	for (const path of ['CITATION.cff', '.zenodo.json', 'v/1.0.0/report.pdf', 'SHA256SUMS'])
		expect(output).toMatch(new RegExp(`^ *\\d+ {2}${path.replaceAll('.', '\\.')}$`, 'm'));
	expect(readdirSync(other)).toEqual([]);
});

test('a DOI that was reserved stands in every record, and the edition stays as it is', () => {
	const other = newFolder();
	const doi = '10.5281/zenodo.1234567';
	expect(run(root, 'edition:archive', '--output', other, '--doi', doi)).toMatchObject({ status: 0 });
	const entries = readZip(readFileSync(join(other, NAME)));
	for (const path of ['CITATION.cff', '.zenodo.json', 'datacite.json', 'ro-crate-metadata.json', 'README.txt'])
		expect(Buffer.from(entries.get(path)?.bytes ?? []).toString(), path).toContain(doi);
	expect(Buffer.from(entries.get('v/1.0.0/datacite.json')?.bytes ?? []).toString()).not.toContain(doi);
	expect(run(root, 'edition:archive', '--doi', `https://doi.org/${doi}`)).toMatchObject({
		status: 2,
		output: expect.stringContaining('without https://doi.org/'),
	});
});

test('an edition that nobody published is refused, and the others are named', () => {
	expect(run(root, 'edition:archive', '2.0.0')).toMatchObject({
		status: 1,
		output: expect.stringContaining('There is no edition 2.0.0. Published are: 1.0.0.'),
	});
	const draft = newFolder();
	cpSync(join(project, 'tests/fixtures/small'), draft, { recursive: true });
	expect(run(draft, 'edition:archive')).toMatchObject({
		status: 1,
		output: expect.stringContaining('No edition is published yet'),
	});
	expect(run(newFolder(), 'edition:archive')).toMatchObject({ status: 1 });
});

test('a draft with problems does not keep an edition from being archived', () => {
	const other = newFolder();
	cpSync(join(root, 'data'), join(other, 'data'), { recursive: true });
	writeFileSync(join(other, 'data/report.yaml'), 'id: [');
	expect(run(other, 'edition:archive')).toMatchObject({ status: 0 });
	expect(readFileSync(join(other, NAME)).equals(readFileSync(join(root, NAME)))).toBe(true);
});

test('an edition that is damaged is refused with the file, and nothing is written', () => {
	const other = newFolder();
	cpSync(join(root, 'data'), join(other, 'data'), { recursive: true });
	const manifest = z
		.object({ files: z.array(z.object({ path: z.string(), sha256: z.string() })) })
		.parse(JSON.parse(readFileSync(join(other, 'data/editions/1.0.0/manifest.json'), 'utf8')));
	const [changed, gone] = ['data/figures.csv', 'index.html'].map(
		(path) => `data/editions/files/${manifest.files.find((file) => file.path === path)?.sha256 ?? ''}`,
	);
	writeFileSync(join(other, changed ?? ''), 'another');
	rmSync(join(other, gone ?? ''));
	const { status, output } = run(other, 'edition:archive');
	expect(status).toBe(1);
	expect(output).toContain('data/figures.csv of edition 1.0.0 is not what was published.');
	expect(output).toContain('index.html of edition 1.0.0 is missing.');
	expect(readdirSync(other)).toEqual(['data']);
});
