import { cpSync, existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EditionManifest } from '../../src/core/model/edition.ts';
import { sha256 } from '../../src/node/sha256.ts';
import { edit, run, write } from './edition-fixture.ts';
import { elementsOf, type PageElement, targetOf } from './read-dist.ts';

const folder = mkdtempSync(join(tmpdir(), 'editions-in-languages-'));
/** A report in English and Russian that has been taken through two editions, built after the last. */
const root = join(folder, 'report');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ok(result: { status: number | null; output: string }): void {
	expect(result.status, result.output).toBe(0);
}

/** A correction in both languages, one in Russian alone, and a chart that is given up. */
function secondEdition(): void {
	edit(root, 'data/report.yaml', 'version: 1.0.0, date: 2023-02-01', 'version: 1.1.0, date: 2023-05-02');
	edit(root, 'data/figures/bridges.yaml', 'The share of the bridges examined', 'The share of all bridges examined');
	edit(
		root,
		'data/words/ru.yaml',
		'Доля осмотренных мостов, которым нужен',
		'Доля всех осмотренных мостов, которым нужен',
	);
	edit(root, 'content/ru/cost.mdx', 'Он стоит', 'Ремонт стоит');
	for (const file of ['content/cost.mdx', 'content/ru/cost.mdx']) edit(root, file, '<Chart id="crossings" />\n', '');
	rmSync(join(root, 'data/charts/crossings.yaml'));
	edit(root, 'data/words/ru.yaml', /chart:crossings:\n(?: .*\n)+/, '');
	write(
		root,
		'data/changes.yaml',
		`- version: 1.1.0
  changes:
    - { type: correction, of: [figure:need-repair], reason: All of them were meant. }
    - { type: update, of: [claim:repair-is-dear], reason: The Russian sentence was unclear. }
    - { type: retirement, of: [chart:crossings, figure:crossings/stone-bridge/2021], reason: It showed too little. }
`,
	);
	edit(
		root,
		'data/words/ru.yaml',
		'\nclaim:repair-now:',
		`
change:1.1.0:
  of: 0a0a0a0a0a0a
  changes:
    - reason: Имелись в виду все мосты.
    - reason: Предложение было неясным.
    - reason: На ней было видно слишком мало.

claim:repair-now:`,
	);
	edit(root, 'data/words/ru.yaml', /^/, 'partial: true\n');
}

beforeAll(() => {
	cpSync(join(import.meta.dirname, '../fixtures/two-languages'), root, { recursive: true });
	ok(run(root, 'publish'));
	secondEdition();
	ok(run(root, 'publish'));
	ok(run(root, 'build'));
	pages = new Map(
		globSync('**/*.html', { cwd: join(root, 'dist') }).map((file) => [
			`/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
			elementsOf(readFileSync(join(root, 'dist', file), 'utf8')),
		]),
	);
}, 240_000);

/** All pages, frozen ones too, by their addresses from the root of the site. */
let pages: ReadonlyMap<string, readonly PageElement[]>;
const versions = ['1.0.0', '1.1.0'] as const;
const manifest = (version: string) =>
	EditionManifest.parse(JSON.parse(readFileSync(join(root, 'data/editions', version, 'manifest.json'), 'utf8')));
const fileAt = (path: string) => join(root, 'dist', path.endsWith('/') ? `${path}index.html` : path);
const page = (path: string) => readFileSync(fileAt(path), 'utf8');
const words = (path: string) =>
	page(path)
		.replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');

test('an edition holds the report in each language, and each page of it says which edition it is, in its language', () => {
	for (const version of versions) {
		const paths = manifest(version).files.map(({ path }) => path);
		for (const path of ['index.html', 'report.pdf', 'report-offline.html', 'data/figures.json', 'cite/report.bib'])
			for (const language of ['', 'ru/']) expect(paths, language + path).toContain(language + path);
		expect(
			paths.filter((path) => /^(?:ru\/)?(?:assets|search|v|editions)\//.test(path) && path.startsWith('ru/')),
		).toEqual([]);
		expect(manifest(version)).toMatchObject({
			languages: ['en-GB', 'ru'],
			translations: { ru: { title: 'Мосты Риги' } },
		});
	}
	expect(words('/v/1.0.0/ru/')).toContain('Издание 1.0.0 от 1 февраля 2023');
	expect(words('/v/1.1.0/ru/')).toContain('Текущее издание 1.1.0');
	expect(words('/v/1.0.0/')).toContain('Edition 1.0.0 of');
	expect(page('/v/1.0.0/ru/')).toContain('<a href="../../../v/1.1.0/ru/">1.1.0</a>');
});

test('a file that another edition or language has stands once', () => {
	const files = join(root, 'data/editions/files');
	const names = readdirSync(files);
	for (const name of names) expect(sha256(readFileSync(join(files, name)))).toBe(name);
	const [first, second] = versions.map((version) => manifest(version).files);
	expect(new Set([...(first ?? []), ...(second ?? [])].map((file) => file.sha256))).toEqual(new Set(names));
	for (const version of versions) expect(readdirSync(join(root, 'data/editions', version))).toEqual(['manifest.json']);
	const again = new Set(second?.map((file) => file.sha256));
	const kept = first?.filter(({ path, sha256: name }) => path.startsWith('assets/') && again.has(name)) ?? [];
	expect(kept.length).toBeGreaterThan(10);
});

test.each(versions)(
	'edition %s is served as it was frozen, with nothing added but the notice on its pages',
	(version) => {
		for (const { path, sha256: name } of manifest(version).files) {
			const frozen = readFileSync(join(root, 'data/editions/files', name));
			const served = readFileSync(fileAt(`/v/${version}/${path}`));
			if (!path.endsWith('.html') || path.endsWith('report-offline.html')) {
				expect(served.equals(frozen), path).toBe(true);
				continue;
			}
			const without = served
				.toString('utf8')
				.replace(/<aside class="edition-notice"[\s\S]*?<\/aside>|<p class="edition-notice">[\s\S]*?<\/p>/g, '')
				.replace(/<link rel="latest-version"[\s\S]*?(?=<\/head>)/, '');
			const canonical = /<link rel="canonical" href="[^"]*">/;
			expect(without.replace(canonical, ''), path).toBe(frozen.toString('utf8').replace(canonical, ''));
		}
	},
);

test('each link of a page, live or frozen, leads to a page or file that is there', () => {
	const broken = [...pages].flatMap(([from, elements]) =>
		from === '/404.html'
			? []
			: elements.flatMap(({ properties }) => {
					const link = properties['href'] ?? properties['src'];
					const target = typeof link === 'string' ? targetOf(from, link) : undefined;
					return target === undefined || existsSync(fileAt(target.address)) ? [] : [`${from} → ${target.address}`];
				}),
	);
	expect(broken).toEqual([]);
	expect(pages.size).toBeGreaterThan(100);
});

test('links of a frozen page stay in its edition and its language', () => {
	for (const from of ['/v/1.0.0/ru/', '/v/1.0.0/ru/cost/', '/v/1.1.0/ru/figures/need-repair/']) {
		const edition = /^\/v\/[^/]+\//.exec(from)?.[0] ?? '';
		const targets = (pages.get(from) ?? [])
			.filter(({ tag, properties }) => tag === 'a' && typeof properties['href'] === 'string')
			.flatMap(({ properties }) => targetOf(from, String(properties['href']))?.address ?? []);
		const elsewhere = targets.filter((to) => !to.startsWith(`${edition}ru/`));
		for (const to of elsewhere) expect(to, from).toMatch(/^\/(?:ru\/|v\/1\.[01]\.0\/|licences\.txt|SHA256SUMS)/);
		// The same page in the other language, in the same edition.
		expect(targets).toContain(edition + from.slice(`${edition}ru/`.length));
	}
});

test('a correction is told in each language, in its words, and names what it was in that language', () => {
	expect(words('/figures/need-repair/')).toContain('All of them were meant.');
	expect(words('/ru/figures/need-repair/')).toContain('Имелись в виду все мосты.');
	expect(words('/ru/figures/need-repair/')).not.toContain('All of them were meant.');
	expect(page('/ru/figures/need-repair/')).toContain('href="../../../v/1.0.0/ru/figures/need-repair/"');
	expect(words('/v/1.0.0/ru/figures/need-repair/')).toContain('Имелись в виду все мосты.');
	expect(words('/editions/')).not.toContain('The Russian sentence was unclear.');
	expect(words('/ru/editions/')).toContain('Предложение было неясным.');
	expect(words('/v/1.0.0/ru/cost/')).toContain('Предложение было неясным.');
	expect(words('/v/1.0.0/cost/')).not.toContain('The Russian sentence was unclear.');
});

test('what was given up keeps its addresses in each language', () => {
	expect(words('/charts/crossings/')).toContain('Retired in edition 1.1.0');
	expect(words('/ru/charts/crossings/')).toContain('Исключено в издании 1.1.0');
	expect(words('/ru/charts/crossings/')).toContain('На ней было видно слишком мало.');
	expect(page('/ru/charts/crossings/')).toContain('href="../../../v/1.0.0/ru/charts/crossings/"');
	for (const language of ['', 'ru/'])
		for (const ending of ['svg', 'png', 'csv'])
			expect(readFileSync(fileAt(`/${language}charts/crossings.${ending}`))).toEqual(
				readFileSync(fileAt(`/v/1.0.0/${language}charts/crossings.${ending}`)),
			);
	expect(page('/ru/charts/crossings.svg')).not.toBe(page('/charts/crossings.svg'));
});

test('permalinks, canonical addresses and the list of editions of a page are those of its language', () => {
	const home = 'https://example.org/bridges/';
	const linksOf = (path: string) =>
		(pages.get(path) ?? []).flatMap(({ tag, properties }) =>
			tag === 'link' ? [`${String(properties['rel'])} ${String(properties['href'])}`] : [],
		);
	expect(linksOf('/ru/cost/')).toContain(`cite-as ${home}v/1.1.0/ru/cost/`);
	expect(linksOf('/ru/cost/')).toContain(`canonical ${home}ru/cost/`);
	expect(linksOf('/v/1.0.0/ru/cost/')).toEqual(
		expect.arrayContaining([
			`canonical ${home}v/1.0.0/ru/cost/`,
			`latest-version ${home}ru/cost/`,
			`original ${home}ru/cost/`,
			`timemap ${home}ru/editions/timemap/cost.link`,
			`successor-version ${home}v/1.1.0/ru/cost/`,
		]),
	);
	expect(page('/ru/editions/timemap/cost.link')).toContain(`<${home}v/1.0.0/ru/cost/>; rel="first memento"`);
	expect(page('/ru/cite/report.bib')).toContain(`${home}v/1.1.0/ru/`);
	expect(page('/ru/editions.xml')).toContain(`<id>${home}v/1.1.0/ru/</id>`);
	expect(page('/cite/report.bib')).not.toContain('/ru/');
});
