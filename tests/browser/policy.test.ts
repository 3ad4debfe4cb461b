import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPolicy, pagePolicy } from '../../src/core/metadata/security-headers.ts';
import { pathInLanguage } from '../../src/core/permalink/languages.ts';
import { dist, elementsOf, fileOf, loadedReport, pages, readText } from '../site/read-dist.ts';
import { pageKinds } from './page-kinds.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';
import { watchPage } from './watch-page.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
	[browser, server] = await Promise.all([
		startChromium(),
		serveFolder(dist, new URL(loadedReport().meta.url).pathname),
	]);
});
afterAll(async () => {
	await browser.close();
	server.close();
});

/** All that a reader can set going on a page. */
async function useAll(page: Page): Promise<void> {
	for (const drawing of (await page.locator('.drawing:has(.chart-explore)').all()).slice(0, 2)) {
		await drawing.locator('.chart-explore').press('Enter');
		await drawing.locator('.chart-region:focus').waitFor();
		await page.keyboard.press('ArrowDown');
		await drawing.hover();
	}
	for (const name of ['Dark colours', 'Light colours']) {
		const button = page.getByRole('button', { name });
		if (await button.isVisible()) await button.click();
	}
	for (const details of await page.locator('main summary').all()) if (await details.isVisible()) await details.click();
	for (const button of (await page.locator('.copy-button').all()).slice(0, 2))
		if (await button.isVisible()) await button.click();
	// A number, or the mark of a footnote, and a term: each opens a card.
	for (const kind of ['.fig-link', '.term']) {
		const figure = page
			.locator('.fig')
			.filter({ has: page.locator(kind) })
			.first();
		if ((await figure.count()) === 0) continue;
		await figure.locator(kind).hover();
		await figure.locator('.fig-tap').evaluate((button) => button instanceof HTMLElement && button.click());
		await page.keyboard.press('Escape');
	}
	const field = page.locator('#search-field');
	if ((await field.count()) > 0) {
		await field.fill('latency');
		await page.locator('.results li mark').first().waitFor();
	}
	const filter = page.getByLabel('Filter');
	if ((await filter.count()) > 0) await filter.fill('graduates');
	for (const heading of await page.locator('table.register th button').all()) await heading.click();
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.setViewportSize({ width: 320, height: 640 });
	await page.pdf();
}

test.each([...pageKinds])(
	'%s, used in full, logs nothing, violates no policy and asks no other host',
	async (_, path) => {
		const context = await browser.newContext({
			permissions: ['clipboard-read', 'clipboard-write'],
			colorScheme: 'light',
			viewport: { width: 1280, height: 900 },
		});
		const page = await context.newPage();
		const complaints = await watchPage(page, server.url);
		await page.goto(server.url + path, { waitUntil: 'networkidle' });
		await useAll(page);
		await page.waitForLoadState('networkidle');
		await context.close();
		expect(complaints).toEqual([]);
	},
);

test.each(
	[
		'charts/talent-pipeline.svg',
		'favicon.svg',
		'data/figures.json',
		'sources/mit-reap-survey.txt',
		'editions.xml',
		'sitemap.xml',
	].filter((path) => path !== 'editions.xml' || pages.includes('/editions/')),
)('%s opens by itself without a complaint', async (path) => {
	const page = await browser.newPage();
	const complaints = await watchPage(page, server.url);
	await page.goto(server.url + path);
	await page.close();
	expect(complaints.filter((each) => !each.includes('/favicon.ico'))).toEqual([]);
});

/** What a hostile text would try if it became script, and the directive that stands against it. */
const attempts: readonly (readonly [what: string, directive: string, attempt: () => void])[] = [
	[
		'a script in the page',
		'require-trusted-types-for',
		() => document.head.append(Object.assign(document.createElement('script'), { textContent: '1' })),
	],
	[
		'a script of another host',
		'script-src-elem',
		() =>
			document.head.append(
				Object.assign(document.createElement('link'), { rel: 'modulepreload', href: 'https://example.com/x.js' }),
			),
	],
	[
		'a style in the page',
		'style-src-elem',
		() => document.head.append(Object.assign(document.createElement('style'), { textContent: 'p{}' })),
	],
	['a style on an element', 'style-src-attr', () => document.body.setAttribute('style', 'color:red')],
	[
		'markup from a string',
		'require-trusted-types-for',
		() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
	],
	['a picture of another host', 'img-src', () => void (new Image().src = 'https://example.com/x.png')],
	['another host’s data', 'connect-src', () => void fetch('https://example.com/').catch(() => undefined)],
	[
		'WebAssembly',
		'script-src',
		() => void WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).catch(() => undefined),
	],
];

test.each(attempts)('%s is forbidden', async (_, directive, attempt) => {
	const page = await browser.newPage();
	const complaints = await watchPage(page, server.url);
	await page.goto(`${server.url}findings/`);
	await page.evaluate(attempt).catch(() => undefined);
	await expect.poll(() => complaints.join('\n')).toContain(`forbidden by ${directive}:`);
	await page.close();
});

test('a page may not be framed, and a chart to embed may, from any site and in a sandbox', async () => {
	const elsewhere = createServer((request, response) => {
		const asked = new URL(request.url ?? '/', 'http://localhost').searchParams;
		const path = asked.get('path') ?? '';
		response.writeHead(200, { 'Content-Type': 'text/html' });
		response.end(
			'<!doctype html><title>Elsewhere</title>' +
				`<iframe ${path.startsWith('embed/') ? `sandbox="${asked.get('allow') ?? ''}"` : ''} src="${server.url}${path}"></iframe>`,
		);
	});
	await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
	const bound = elsewhere.address();
	const host = typeof bound === 'object' ? `http://localhost:${bound?.port ?? ''}/` : '';
	const page = await browser.newPage();
	const logged: string[] = [];
	page.on('console', (message) => logged.push(message.text()));
	await page.goto(`${host}?path=embed/talent-pipeline/`);
	await page.waitForLoadState('networkidle');
	// The one script of the frame, which the sandbox forbids.
	expect(logged.splice(0).filter((line) => !line.startsWith('Blocked script execution'))).toEqual([]);
	await page.goto(`${host}?path=embed/talent-pipeline/&allow=allow-scripts`);
	const frame = page.frameLocator('iframe');
	await frame.locator('.drawing svg:visible').waitFor();
	const frames = page.frames();
	expect(
		await frames[1]?.evaluate(
			async () => (await document.fonts.ready, [...document.fonts].filter(({ status }) => status === 'loaded').length),
		),
	).toBeGreaterThan(0);
	expect(logged).toEqual([]);
	await page.goto(`${host}?path=findings/`);
	await expect.poll(() => logged.join('\n')).toContain('frame-ancestors');
	await page.close();
	elsewhere.close();
});

test('the policy of the offline copy permits all that the copy needs, opened from disk', async () => {
	const page = await browser.newPage();
	const complaints = await watchPage(page, 'file:///');
	await page.goto(pathToFileURL(fileOf('/report-offline.html')).href);
	await page.pdf();
	await page.close();
	expect(complaints.filter((each) => !each.startsWith('asks for data:font/'))).toEqual([]);
});

const policies = [
	['/search/', 'search'],
	['/404.html', 'missing'],
	['/embed/', 'embed'],
] as const;

test('each page has its policy before anything that could load', () => {
	const { languages } = loadedReport().meta;
	for (const page of pages.filter((each) => !each.endsWith('/report-offline.html'))) {
		const elements = elementsOf(readText(page));
		const [first, second] = elements.filter(({ tag }) =>
			['meta', 'link', 'script', 'style', 'base', 'img'].includes(tag),
		);
		expect(first?.properties, page).toMatchObject({ charSet: 'utf-8' });
		const kind = policies.find(([start]) => pathInLanguage(page, languages).startsWith(start))?.[1] ?? 'page';
		expect(second?.properties['content'], page).toBe(pagePolicy(kind));
	}
});

test('each page gets one policy from the host, the same with who may frame it', async () => {
	for (const [, path] of pageKinds) {
		const response = await fetch(server.url + path);
		const kind = path.startsWith('embed/') ? 'embed' : path === 'search/' ? 'search' : 'page';
		// The pages of a frozen edition carry the policy of their day, and no pattern of such a file leaves out those to
		// embed.
		if (path !== '404.html' && !path.startsWith('v/'))
			expect(response.headers.get('content-security-policy'), path).toBe(hostPolicy(kind));
		expect(response.headers.get('x-content-type-options')).toBe('nosniff');
	}
});
