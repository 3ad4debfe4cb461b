import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPolicy } from '../../src/core/metadata/security-headers.ts';
import { filesIn } from '../../src/node/files-in.ts';
import { buildFixture } from '../browser/build-fixture.ts';
import { digestFolder } from './digest-folder.ts';
import { englishIn } from '../words/english-in-russian.ts';
import { textsOfPage } from '../words/texts-of-page.ts';
import { htmlFaults } from './html-faults.ts';
import { elementsOf, type PageElement, targetOf } from './read-dist.ts';
import { startBuild } from './run-build.ts';
import { isInstalled, startCaddy, startNginx } from './start-server.ts';

/** A report in English and Russian, with a file of `public/` to which its prose links. */
let built: ReturnType<typeof buildFixture>;
/** Its pages by their addresses from the root of the site. */
let pages: ReadonlyMap<string, readonly PageElement[]>;

beforeAll(() => {
	built = buildFixture(join(import.meta.dirname, '../fixtures/two-languages'), (folder) => {
		mkdirSync(join(folder, 'public/files'), { recursive: true });
		writeFileSync(join(folder, 'public/files/given.txt'), 'A file of the author.\n');
		appendFileSync(join(folder, 'content/cost.mdx'), '\nIt has [a file](/files/given.txt).\n');
		appendFileSync(join(folder, 'content/ru/cost.mdx'), '\nЕсть [файл](/files/given.txt).\n');
	});
	pages = new Map(
		globSync('**/*.html', { cwd: built.dist }).map((file) => [
			`/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
			elementsOf(readFileSync(join(built.dist, file), 'utf8')),
		]),
	);
});
afterAll(() => built.remove());

const inRussian = (address: string) => address.startsWith('/ru/');
const fileOf = (address: string) => join(built.dist, address.endsWith('/') ? `${address}index.html` : address);

test('each page of the original is a page of the translation, and no other is', () => {
	const addresses = [...pages.keys()].filter((page) => page !== '/404.html');
	const originals = addresses.filter((page) => !inRussian(page));
	expect(originals.length).toBeGreaterThan(15);
	expect(addresses.filter(inRussian).sort()).toEqual(originals.map((page) => `/ru${page}`).sort());
});

/** Words of the data of the fixture: names of its sources, columns and rows, and of people. */
const OF_DATA = new Set(
	(
		'Anna Ozola Bridge Bridges Watch Keepers Their and Stone Railway Year Crossings crossings bridges note of on ' +
		'the Riga two A at once share River bed'
	).split(' '),
);

test('a page of the translation says no English word but names', () => {
	for (const page of pages.keys()) {
		if (!inRussian(page)) continue;
		const english = textsOfPage(readFileSync(fileOf(page), 'utf8'), 'ru').flatMap(englishIn);
		expect([page, english.filter((word) => !OF_DATA.has(word))]).toEqual([page, []]);
	}
});

test('each page says its language', () => {
	for (const [page, elements] of pages)
		expect([page, elements.find(({ tag }) => tag === 'html')?.properties['lang']]).toEqual([
			page,
			inRussian(page) ? 'ru' : 'en-GB',
		]);
});

test('each link of a page is relative and leads to a page or file, and to an id that is there', () => {
	const idsOn = (page: string) => new Set((pages.get(page) ?? []).map(({ properties }) => properties['id']));
	for (const [page, elements] of pages) {
		if (page === '/404.html') continue;
		for (const { properties } of elements) {
			const link = properties['href'] ?? properties['src'];
			const target = typeof link === 'string' ? targetOf(page, link) : undefined;
			if (target === undefined) continue;
			expect(link, page).not.toMatch(/^\//);
			expect(existsSync(fileOf(target.address)), `${page} links to ${target.address}`).toBe(true);
			const anchor = target.fragment.replace(/:~:.*$/, '');
			if (anchor !== '')
				expect(idsOn(target.address), `${page} links to ${target.address}#${anchor}`).toContain(anchor);
		}
	}
});

test('a page links to pages of its language, and to the same page in the other', () => {
	for (const [page, elements] of pages) {
		if (page === '/404.html') continue;
		const same = inRussian(page) ? page.slice('/ru'.length) : `/ru${page}`;
		const across = elements.flatMap(({ tag, properties: { href } }) => {
			const target = tag === 'a' && typeof href === 'string' ? targetOf(page, href)?.address : undefined;
			return target?.endsWith('/') === true && inRussian(target) !== inRussian(page) ? [target] : [];
		});
		expect([page, new Set([...across, same])]).toEqual([page, new Set([same])]);
	}
});

test('each page that search engines list names itself and the other, which names it', () => {
	const home = 'https://example.org/bridges/';
	const alternatesOf = (page: string) =>
		(pages.get(page) ?? []).flatMap(({ tag, properties: { rel, hrefLang, href } }) =>
			tag === 'link' && String(rel) === 'alternate' && hrefLang !== undefined ? [[hrefLang, href]] : [],
		);
	const listed = new Set<string>();
	for (const page of pages.keys()) {
		const isListed = !/^\/(?:ru\/)?(?:search\/|embed\/|404\.html|report-offline\.html)/.test(page);
		const path = inRussian(page) ? page.slice('/ru/'.length) : page.slice(1);
		const alternates = [
			['en-GB', home + path],
			['ru', `${home}ru/${path}`],
			['x-default', home + path],
		];
		expect([page, alternatesOf(page)]).toEqual([page, isListed ? alternates : []]);
		if (isListed) listed.add(home + page.slice(1));
	}
	const inSitemaps = ['sitemap-en-gb.xml', 'sitemap-ru.xml'].flatMap((name) =>
		[...readFileSync(join(built.dist, name), 'utf8').matchAll(/<loc>([^<]*)/g)].map(([, page]) => page),
	);
	expect(inSitemaps.sort()).toEqual([...listed].sort());
	expect(readFileSync(join(built.dist, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${home}sitemap.xml\n`);
});

test('in the head of each page stands a link to the same page in the other language, by the name that it has there', () => {
	for (const [page, elements] of pages) {
		if (/404\.html|report-offline\.html|\/embed\//.test(page)) continue;
		const links = elements.filter(({ tag, properties }) => tag === 'a' && properties['hrefLang'] !== undefined);
		const [language, name, path] = inRussian(page)
			? ['en-GB', 'English', page.slice('/ru'.length)]
			: ['ru', 'Русский', `/ru${page}`];
		expect(
			links.map(({ text, properties: { lang, hrefLang, href } }) => [
				text.trim(),
				lang,
				hrefLang,
				targetOf(page, String(href))?.address,
			]),
			page,
		).toEqual([[name, language, language, path]]);
	}
});

test.each([
	['nginx', startNginx],
	['caddy', startCaddy],
] as const)('%s answers for a translation as for the original', async (name, start) => {
	if (!isInstalled(name)) return;
	const server = await start(built.dist, '/bridges');
	try {
		for (const [path, header, value] of [
			['ru/', 'content-security-policy', hostPolicy('page')],
			['ru/search/', 'content-security-policy', hostPolicy('search')],
			['ru/report-offline.html', 'content-security-policy', "frame-ancestors 'none'"],
			['ru/linkset.json', 'content-type', 'application/linkset+json'],
			['ru/pagefind/pagefind.js', 'cache-control', 'no-cache'],
			['ru/data/figures.csv', 'link', '</bridges/ru/linkset.json>; rel="linkset"'],
			['ru/data/figures.csv', 'link', '</bridges/ru/>; rel="collection"'],
			['data/figures.csv', 'link', '</bridges/linkset.json>; rel="linkset"'],
		] as const) {
			const { status, headers } = await fetch(server.url + path);
			expect([path, status, headers.get(header)]).toEqual([path, 200, expect.stringContaining(value)]);
		}
		const missing = await fetch(`${server.url}ru/no-such-page/`);
		expect([missing.status, await missing.text()]).toEqual([404, readFileSync(fileOf('/404.html'), 'utf8')]);
	} finally {
		server.stop();
	}
});

test('the site has once what is not of one language', () => {
	const files = filesIn(built.dist);
	const once = ['404.html', 'robots.txt', '_headers', '_redirects', 'licences.txt', 'favicon.svg', 'SHA256SUMS'];
	for (const name of [...once, 'files/given.txt']) {
		expect(files, name).toContain(name);
		expect(files, name).not.toContain(`ru/${name}`);
	}
	expect(files.filter((file) => file.startsWith('ru/assets/'))).toEqual([]);
});

test('both languages load the same scripts and fonts, and each a style sheet with its own running head', () => {
	const assets = filesIn(join(built.dist, 'assets')).filter((file) => !/\.(?:br|gz)$/.test(file));
	const styles = assets.filter((file) => file.endsWith('.css'));
	expect(styles).toHaveLength(2);
	const withoutHead = (file: string) =>
		readFileSync(join(built.dist, 'assets', file), 'utf8').replaceAll(/@top-(?:left|right)\{content:"[^"]*"\}/g, '');
	expect(new Set(styles.map(withoutHead)).size).toBe(1);
	const names = assets.map((file) => file.replace(/\.[\w-]{8}(\.\w+)$/, '$1')).filter((name) => name !== 'style.css');
	const scripts = names.filter((name) => name.endsWith('.js') && !name.includes('.astro_'));
	expect(scripts.filter((name, index) => scripts.indexOf(name) !== index)).toEqual([]);
	const fonts = names.filter((name) => name.endsWith('.woff2'));
	expect(fonts.filter((name, index) => fonts.indexOf(name) !== index)).toEqual([]);
});

test('each page loads at once the fonts of the letters that it is written in, and no others', () => {
	const preloaded = (page: string) =>
		(pages.get(page) ?? [])
			.filter(({ tag, properties }) => tag === 'link' && String(properties['rel']) === 'preload')
			.map(({ properties }) => targetOf(page, String(properties['href']))?.address ?? '');
	const faces = ['serif-400', 'serif-600', 'sans-400', 'sans-600'];
	const inSlice = (slice: string) => faces.map((face) => `${face}-${slice}.woff2`);
	const names = (page: string) =>
		preloaded(page).map((file) => file.replace(/^\/assets\/(.*)\.[\w-]{8}(\.\w+)$/, '$1$2'));
	expect(names('/cost/')).toEqual(inSlice('latin'));
	expect(names('/ru/cost/')).toEqual([...inSlice('latin'), ...inSlice('cyrillic')]);
	expect(names('/ru/')).toEqual(names('/ru/cost/'));
	const bytes = preloaded('/ru/cost/').reduce((sum, file) => sum + readFileSync(fileOf(file)).length, 0);
	expect(bytes).toBeLessThan(76_000);
});

test('each language has its PDF, offline copy, search index, data and feed', () => {
	const files = new Set(filesIn(built.dist));
	for (const name of ['report.pdf', 'report-offline.html', 'pagefind/pagefind.js', 'data/figures.csv', 'editions.xml'])
		for (const folder of ['', 'ru/']) expect(files, folder + name).toContain(folder + name);
	const index: unknown = JSON.parse(readFileSync(join(built.dist, 'ru/pagefind/pagefind-entry.json'), 'utf8'));
	expect(index).toMatchObject({ languages: { ru: {} } });
});

test('the list of checksums has the files of each language', () => {
	const listed = readFileSync(join(built.dist, 'SHA256SUMS'), 'utf8')
		.split('\n')
		.flatMap((line) => line.slice(66) || []);
	expect(listed.sort()).toEqual(
		filesIn(built.dist)
			.filter((file) => file !== 'SHA256SUMS')
			.sort(),
	);
});

test('pages of a translation are valid HTML', async () => {
	for (const page of ['index.html', 'ru/index.html', 'ru/figures/need-repair/index.html'])
		expect([page, await htmlFaults(readFileSync(join(built.dist, page), 'utf8'))]).toEqual([page, []]);
});

test('no page of a translation that is not published yet names a permanent address in its own language', () => {
	for (const [page, elements] of pages)
		for (const { properties } of elements)
			for (const value of Object.values(properties))
				expect([page, String(value)]).not.toEqual([page, expect.stringMatching(/\/v\/[^/]+\/ru\//)]);
});

test('a build that is stopped in its second language leaves the site as it was', async () => {
	const folder = join(built.dist, '..');
	const before = digestFolder(built.dist);
	const { process: running, ended } = startBuild(folder);
	while (running.exitCode === null && globSync('.build-*/site/ru/*', { cwd: folder }).length === 0) await wait(20);
	running.kill('SIGKILL');
	expect((await ended).signal).toBe('SIGKILL');
	expect(digestFolder(built.dist)).toEqual(before);
});
