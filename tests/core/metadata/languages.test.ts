import { expect, test } from 'vitest';
import { alternateLinks } from '../../../src/core/metadata/alternate-links.ts';
import { hostHeaders } from '../../../src/core/metadata/host-headers.ts';
import { previewTags } from '../../../src/core/metadata/preview-tags.ts';
import { reportNode } from '../../../src/core/metadata/report-node.ts';
import { securityBlocks } from '../../../src/core/metadata/security-headers.ts';
import { siteRedirects } from '../../../src/core/metadata/site-path.ts';
import { sitemap, sitemapOf } from '../../../src/core/metadata/sitemap.ts';
import type { Tombstone } from '../../../src/core/model/edition.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { permalinkOf } from '../../../src/core/permalink/permalink.ts';
import { small, workOf } from './small-report.ts';

const languages = ['en-GB', 'ru'];
const url = 'https://example.org/bridges/';
/** Neither has been published. */
const editions = { ...small.editions, citable: undefined };
const original: Report = { ...small, editions, meta: { ...small.meta, languages, language: 'en-GB', url, folder: '' } };
const translation: Report = {
	...small,
	editions,
	meta: { ...small.meta, languages, language: 'ru', url: `${url}ru/`, folder: 'ru/' },
};

test('a page names itself, the same page in other languages, and the original for readers of any other', () => {
	const links = [
		{ rel: 'alternate', hreflang: 'en-GB', href: `${url}figures/traffic/` },
		{ rel: 'alternate', hreflang: 'ru', href: `${url}ru/figures/traffic/` },
		{ rel: 'alternate', hreflang: 'x-default', href: `${url}figures/traffic/` },
	];
	for (const report of [original, translation]) expect(alternateLinks(report, '/figures/traffic/')).toEqual(links);
});

test('a page names no other where search engines list none, in an edition, or in a report in one language', () => {
	for (const path of ['/search/', '/embed/range/', '/404.html']) expect(alternateLinks(original, path)).toEqual([]);
	const editions = { ...original.editions, base: '/v/1.0.0/' };
	expect(alternateLinks({ ...original, editions }, '/figures/')).toEqual([]);
	expect(alternateLinks(small, '/figures/')).toEqual([]);
});

test('a preview names the languages that a page has besides its own', () => {
	const page = { description: '', path: '/', standsForWork: true };
	const locales = (report: Report) =>
		previewTags(report, page).flatMap(({ name, content }) => (name.startsWith('og:locale') ? [[name, content]] : []));
	expect(locales(original)).toEqual([
		['og:locale', 'en_GB'],
		['og:locale:alternate', 'ru_RU'],
	]);
	expect(locales(translation)).toEqual([
		['og:locale', 'ru_RU'],
		['og:locale:alternate', 'en_GB'],
	]);
	expect(locales(small)).toHaveLength(1);
});

test('the report names its translations to machines, and each of these the original', () => {
	const nodeOf = (report: Report) => reportNode(report, workOf(report), permalinkOf(report));
	expect(nodeOf(original)).toMatchObject({
		inLanguage: 'en-GB',
		workTranslation: [{ '@type': 'Report', '@id': `${url}ru/`, url: `${url}ru/`, inLanguage: 'ru' }],
	});
	expect(nodeOf(translation)).toMatchObject({
		'@id': `${url}ru/`,
		inLanguage: 'ru',
		translationOfWork: { '@type': 'Report', '@id': url, url, inLanguage: 'en-GB' },
	});
	const published = { ...editions, citable: '1.0.0' };
	expect(nodeOf({ ...original, editions: published })).toMatchObject({
		workTranslation: [{ url: `${url}v/1.0.0/ru/` }],
	});
	expect(nodeOf({ ...translation, editions: published })).toMatchObject({
		url: `${url}v/1.0.0/ru/`,
		translationOfWork: { url: `${url}v/1.0.0/` },
	});
	for (const key of ['workTranslation', 'translationOfWork']) expect(nodeOf(small)).not.toHaveProperty(key);
});

test('the sitemap of a report in several languages names one for each, whose pages name each other', () => {
	const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
	expect(sitemap(original)).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
	expect(locations(sitemap(original))).toEqual([`${url}sitemap-en-gb.xml`, `${url}sitemap-ru.xml`]);
	const [english, russian] = languages.map((language) => sitemapOf(language, original));
	expect(locations(russian ?? '')).toEqual(locations(english ?? '').map((page) => page.replace(url, `${url}ru/`)));
	for (const xml of [english, russian]) {
		expect(xml).toContain('xmlns:xhtml="http://www.w3.org/1999/xhtml"');
		expect(xml).toContain(
			`<xhtml:link rel="alternate" hreflang="en-GB" href="${url}figures/"/>` +
				`<xhtml:link rel="alternate" hreflang="ru" href="${url}ru/figures/"/>` +
				`<xhtml:link rel="alternate" hreflang="x-default" href="${url}figures/"/></url>`,
		);
	}
});

test('what has moved is led to its place in each language, and a file of public/ at the root alone', () => {
	const moved = (address: string, to: string): Tombstone => ({
		address,
		title: 'Old',
		version: '1.0.0',
		frozen: `/v/1.0.0${address}`,
		outcome: { kind: 'moved', to, title: 'New' },
	});
	const tombstones = [moved('/figures/old/', '/figures/new/'), moved('/files/old.pdf', '/files/new.pdf')];
	const report = { ...original, meta: { ...original.meta, url: 'https://example.org/' } };
	expect(siteRedirects({ ...report, editions: { ...report.editions, tombstones } })).toBe(
		[
			'/figures/old/ /figures/new/ 301',
			'/ru/figures/old/ /ru/figures/new/ 301',
			'/files/old.pdf /files/new.pdf 301\n',
		].join('\n'),
	);
});

test('hosts answer for a translation as for the original, and name its linkset', () => {
	const blocks = [...hostHeaders(original, [], (path) => url + path.slice(1)), ...securityBlocks(original)];
	expect(blocks).toContainEqual({
		path: '/ru/*',
		headers: [['Link', `<${url}ru/linkset.json>; rel="linkset"; type="application/linkset+json"`]],
	});
	const policies = new Map(
		securityBlocks(original).flatMap(({ path, headers }) =>
			headers.flatMap(([name, value]) => (name === 'Content-Security-Policy' ? [[path, value] as const] : [])),
		),
	);
	const ofOriginal = [...policies].filter(([path]) => !path.startsWith('/ru/'));
	for (const [path, value] of ofOriginal) expect(policies.get(`/ru${path}`), path).toBe(value);
	expect(policies.size).toBe(2 * ofOriginal.length);
	const kept = blocks.flatMap(({ path, headers }) =>
		headers.some(([name]) => name === 'Cache-Control') ? [path] : [],
	);
	expect(kept).toEqual([
		'/assets/*',
		'/v/:version/assets/*',
		'/pagefind/fragment/*',
		'/ru/pagefind/fragment/*',
		'/pagefind/index/*',
		'/ru/pagefind/index/*',
	]);
});
