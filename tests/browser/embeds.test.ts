import { createServer } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charts } from '../core/chart/fixture-report.ts';
import { dist, loadedReport } from '../site/read-dist.ts';
import { builtCharts } from './shared-builds.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

const WIDTHS = [280, 320, 360, 412, 480, 560, 640, 720];

/** What the page of another site shows. */
let shown = '';
const elsewhere = createServer((_, response) => {
	response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
	response.end(`<!doctype html><html lang="en"><title>Elsewhere</title><body style="margin:0">${shown}`);
});
let browser: Browser;
const servers: Record<string, Awaited<ReturnType<typeof serveFolder>>> = {};
beforeAll(async () => {
	const fixture = await builtCharts();
	await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
	browser = await startChromium();
	servers['fixture'] = await serveFolder(fixture, '/a/b/');
	servers['report'] = await serveFolder(dist, new URL(loadedReport().meta.url).pathname);
});
afterAll(async () => {
	await browser?.close();
	for (const server of [elsewhere, ...Object.values(servers)]) server.close();
});
const serverOf = (site: string) => servers[site] ?? expect.fail(`The site “${site}” is not served.`);
const homes = { fixture: 'https://example.org/ferries/', report: loadedReport().meta.url };
type Site = keyof typeof homes;

/** The snippets that the page of a chart offers, with the addresses of the server of this test. */
async function snippetsOf(page: Page, site: Site, chart: string): Promise<string[]> {
	const { url } = serverOf(site);
	await page.goto(`${url}charts/${chart}/`);
	const snippets = await page.locator('.snippet code').allTextContents();
	const [there, here] = [new URL(homes[site]).origin, new URL(url).origin];
	return snippets.map((html) => html.replaceAll(homes[site], url).replaceAll(`'${there}'`, `'${here}'`));
}

/** Opens a page of another site that holds some HTML. */
async function openElsewhere(page: Page, html: string): Promise<void> {
	shown = html;
	const bound = elsewhere.address();
	if (bound === null || typeof bound === 'string') throw new Error('The other site has no port.');
	await page.goto(`http://localhost:${bound.port}/`);
}

/** The least height in which a loaded frame shows all of its page, once its typefaces have come. */
async function neededHeights(page: Page): Promise<number[]> {
	const frames = page.frames().filter((frame) => frame !== page.mainFrame());
	return Promise.all(
		frames.map((frame) =>
			frame.evaluate(async () => {
				await document.fonts.ready;
				return document.querySelector('main')?.getBoundingClientRect().height ?? 0;
			}),
		),
	);
}

const all = [
	...charts.map(({ id }) => ({ site: 'fixture' as const, as: 'latest', id })),
	...loadedReport().charts.flatMap(({ id }) =>
		['latest', 'in its edition'].map((as) => ({ site: 'report' as const, as, id })),
	),
];

describe('where the page around it runs no script', () => {
	let page: Page;
	beforeAll(async () => {
		page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	});

	test.each(all)('$id of the $site, $as, fits into its frame at every width', async ({ site, as, id }) => {
		const [frozen = '', latest = frozen] = await snippetsOf(page, site, id);
		const html = as === 'latest' ? latest : frozen;
		const still = html.replace(/<script>.*/s, '').replace('loading="lazy"', '');
		const height = Number(/height="(\d+)"/.exec(still)?.[1]);
		await openElsewhere(page, WIDTHS.map((width) => `<div style="width:${width}px">${still}</div>`).join(''));
		const needed = await neededHeights(page);
		expect(needed).toHaveLength(WIDTHS.length);
		for (const [index, least] of needed.entries())
			expect(least, `at ${WIDTHS[index] ?? ''} px`).toBeLessThanOrEqual(height);
		// Nor is there much more than the longest needs.
		expect(height).toBeLessThanOrEqual(Math.max(...needed) * 1.2 + 20);
		const last = page.frames().at(-1)?.locator('.chart-foot p').last();
		expect(await last?.innerText()).toMatch(/^Sources?: .*, edition /s);
	});
});

describe('where the page around it runs the script', () => {
	test('a frame is as high as its chart at each width, and no other frame is touched', async () => {
		const context = await browser.newContext({ viewport: { width: 700, height: 900 } });
		const page = await context.newPage();
		const htmls: string[] = [];
		for (const id of ['line', 'bar-twelve']) htmls.push(...(await snippetsOf(page, 'fixture', id)));
		await openElsewhere(
			page,
			`${htmls.join('')}<iframe title="Other" style="border:0" height="77" src="about:blank"></iframe>`,
		);
		const heights = () =>
			page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().height));
		for (const width of [700, 300, 480, 900]) {
			await page.setViewportSize({ width, height: 900 });
			await expect
				.poll(async () => {
					await page.waitForLoadState('networkidle');
					const needed = await neededHeights(page);
					return [await heights(), [...needed.slice(0, 2).map(Math.ceil), 77]].map(String);
				})
				.toSatisfy(([shown, needed]: string[]) => shown === needed);
		}
		await context.close();
	});

	test('a message from anyone else changes nothing', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		const complaints: string[] = [];
		page.on('pageerror', (error) => complaints.push(String(error)));
		const [html = ''] = await snippetsOf(page, 'fixture', 'line');
		// The frame itself, as if it were on another host.
		await openElsewhere(page, html.replace(/origin === '[^']*'/, "origin === 'https://example.org'"));
		const before = await page.locator('iframe').getAttribute('height');
		await page.evaluate(() => {
			for (const data of [{ chart: 'line', height: 5 }, null, 'line', 5]) window.postMessage(data, '*');
		});
		await page.waitForLoadState('networkidle');
		await neededHeights(page);
		await page.waitForTimeout(200);
		expect(await page.locator('iframe').getAttribute('height')).toBe(before);
		expect(complaints).toEqual([]);
		await context.close();
	});
});

test('the page of a chart offers its frame as of an edition, and as of the latest, each with a button that copies it', async () => {
	const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
	const page = await context.newPage();
	const { editions, charts: own, meta } = loadedReport();
	const id = own[0]?.id ?? '';
	await page.goto(`${serverOf('report').url}charts/${id}/`);
	const versions = editions.citable === undefined ? [] : [`v/${editions.citable}/`];
	const codes = page.locator('.snippet code');
	for (const [index, version] of [...versions, ''].entries()) {
		const html = await codes.nth(index).innerText();
		expect(html).toContain(`src="${meta.url}${version}embed/${id}/"`);
		await page.locator('.snippet').nth(index).scrollIntoViewIfNeeded();
		await page.locator('.snippet').nth(index).getByRole('button', { name: 'Copy' }).click();
		await page.locator('.announcement').waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(html);
	}
	expect(await codes.count()).toBe(versions.length + 1);
	await context.close();
});
