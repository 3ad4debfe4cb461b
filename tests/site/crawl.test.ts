import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { pathInLanguage } from '../../src/core/permalink/languages.ts';
import { prepareReport } from '../../src/node/known-report.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { startChromium } from '../browser/start-chromium.ts';
import { dist, elementsOf, loadedReport, pages } from './read-dist.ts';
import { isInstalled, startCaddy, startNginx } from './start-server.ts';

const report = loadedReport();
const isFrame = (page: string) => pathInLanguage(page, report.meta.languages).startsWith('/embed/');
/** The path below which the site is served. */
const BELOW = '/reports/x';

interface Served {
	readonly url: string;
	readonly stop: () => void;
}

async function startPlain(): Promise<Served> {
	const { url, close } = await serveFolder(dist, `${BELOW}/`);
	return { url, stop: close };
}

/** Servers that this machine has, with their file of `.deploy/`; if it has none, a plain one. */
const installed: readonly (readonly [name: string, start: () => Promise<Served>])[] = [
	...(isInstalled('nginx') ? [['nginx', async () => startNginx(dist, BELOW)] as const] : []),
	...(isInstalled('caddy') ? [['caddy', async () => startCaddy(dist, BELOW)] as const] : []),
];
const servers = installed.length > 0 ? installed : [['a plain server', startPlain] as const];

/** Addresses that a text asks for or leads to, as it writes them. */
function linksIn(body: string, type: string, address: string): string[] {
	if (type.startsWith('text/css')) return [...body.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url = '']) => url);
	if (address.endsWith('.webmanifest')) {
		const { start_url, icons } = WebManifest.parse(JSON.parse(body));
		return [start_url, ...icons.map(({ src }) => src)];
	}
	if (address.endsWith('/data/datapackage.json'))
		return DataPackage.parse(JSON.parse(body)).resources.map(({ path }) => path);
	if (!type.startsWith('text/html')) return ownIn(body);
	return elementsOf(body).flatMap(({ tag, properties, text }) => [
		...['href', 'src', ...(tag === 'div' ? ['dataHref'] : [])].flatMap((name) => properties[name] ?? []).map(String),
		...[properties['srcSet'] ?? []].flat().map((each) => String(each).replace(/\s.*$/, '')),
		// What the head says to machines, and data in the page.
		...(tag === 'meta' ? ownIn(String(properties['content'])) : []),
		...(properties['type'] === 'application/ld+json' ? ownIn(text) : []),
	]);
}

const WebManifest = z.object({ start_url: z.string(), icons: z.array(z.object({ src: z.string() })) });
const DataPackage = z.object({ resources: z.array(z.object({ path: z.string() })) });

/** The absolute addresses of the site in a feed, a list of links or a file of data. */
function ownIn(text: string): string[] {
	return [...text.matchAll(/https?:\/\/[^\s"'<>\\{}(),;]+/g)]
		.map(([url]) => url.replaceAll('&amp;', '&').replace(/[.:]+$/, ''))
		.filter((url) => url.startsWith(report.meta.url));
}

const isText = (type: string) => /^text\/|[/+](?:json|xml|link-format|x-)|linkset/.test(type);

let browser: Browser;
beforeAll(async () => {
	browser = await startChromium();
});
afterAll(async () => browser?.close());

describe.each(servers)(`%s, which serves the site at ${BELOW}/`, (_, start) => {
	let server: Served;
	beforeAll(async () => {
		server = await start();
	});
	afterAll(() => server?.stop());

	test('reaches every page and file, nothing is missing, and no link leaves the path', async () => {
		// The frames for other sites, the page for missing addresses and the file for robots are entered from outside.
		const entries = ['/', '/404.html', '/robots.txt', ...pages.filter(isFrame)];
		const waiting = entries.map((path) => server.url + path.slice(1));
		const seen = new Set(waiting);
		/** What a reader comes to by a link of a page, or a browser by what a page or a style asks for. */
		const linked = new Set(waiting);
		const missing: string[] = [];
		for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
			const response = await fetch(address);
			if (!response.ok) missing.push(address);
			expect(response.url.startsWith(server.url), `${address} is led to ${response.url}`).toBe(true);
			const type = response.headers.get('content-type') ?? '';
			if (!response.ok || !isText(type)) {
				await response.body?.cancel();
				continue;
			}
			const named = linksIn(await response.text(), type, response.url);
			for (const link of [...named, ...ownIn(response.headers.get('link') ?? '')]) {
				if (/^(?:data|mailto|blob):/.test(link)) continue;
				// What the site calls its own is here, at the place from which this server hands it out.
				const url = new URL(link.replace(report.meta.url, server.url), response.url).href.replace(/#.*$/, '');
				if (/^text\/(?:html|css)/.test(type) && !link.startsWith('http')) linked.add(url);
				if (seen.has(url) || new URL(url).host !== new URL(server.url).host) continue;
				expect(url.startsWith(server.url), `${link}, named on ${address}, leaves the site`).toBe(true);
				seen.add(url);
				waiting.push(url);
			}
		}
		expect(missing).toEqual([]);
		const here = (path: string) => server.url + path.slice(1);
		expect(pages.map(here).filter((url) => !linked.has(url))).toEqual([]);
		const outputs = prepareReport(report).outputs();
		// The two files for hosts are read by them alone.
		const made = outputs.map(({ path }) => path).filter((path) => !path.startsWith('/_'));
		expect(made.map(here).filter((url) => !seen.has(url))).toEqual([]);
	});

	test('is searched there, and no page asks a browser for anything outside of the path', async () => {
		const page = await browser.newPage();
		const asked = new Set<string>();
		page.on('request', (request) => asked.add(request.url()));
		const chart = report.charts[0]?.id ?? '';
		const visited = ['', 'report/', 'figures/', `charts/${chart}/`, `embed/${chart}/`, 'report-offline.html'];
		for (const path of visited) await page.goto(server.url + path, { waitUntil: 'networkidle' });
		const missing = await page.goto(`${server.url}no/such/page/`, { waitUntil: 'networkidle' });
		expect(missing?.status()).toBe(404);
		await page.goto(`${server.url}search/?q=${report.figures[0]?.id ?? ''}`);
		const hits = page.locator('.results a');
		await hits.first().waitFor();
		for (const hit of await hits.evaluateAll((all) =>
			all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
		))
			expect(hit.startsWith(server.url), hit).toBe(true);
		await page.close();
		expect([...asked].some((url) => url.includes('/pagefind/'))).toBe(true);
		const outside = [...asked].filter((url) => !url.startsWith(server.url) && !/^(?:data|blob):/.test(url));
		expect(outside).toEqual([]);
	});
});
