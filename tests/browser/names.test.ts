import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, loadedReport } from '../site/read-dist.ts';
import { pageKinds } from './page-kinds.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
	[browser, server] = await Promise.all([startChromium(), serveFolder(dist, '/a/b/')]);
});
afterAll(async () => {
	await browser.close();
	server.close();
});

test('no heading holds a link with a name of its own, which would be read with its words', async () => {
	const page = await browser.newPage();
	for (const [name, path] of pageKinds) {
		await page.goto(server.url + path);
		const named = page.locator(':is(h1, h2, h3, h4, h5, h6) :is(a, button)[aria-label]');
		expect(await named.allInnerTexts(), name).toEqual([]);
	}
	await page.close();
});

test('the link to a claim stands beside its heading and says where it leads', async () => {
	const page = await browser.newPage();
	await page.goto(`${server.url}findings/`);
	const claim = page.locator('#gpu-capacity-grows');
	await claim.getByRole('heading', { name: /^Claim\s\d+\. GPU capacity grows by 40%\sa year$/ }).waitFor();
	await claim.getByRole('link', { name: 'link to “GPU capacity grows by 40% a year”' }).click();
	expect(new URL(page.url()).hash).toBe('#gpu-capacity-grows');
	await page.close();
});

test('links of one name lead to one page; a number, a term and a citation are named by their sentence', async () => {
	const page = await browser.newPage();
	for (const [name, path] of pageKinds) {
		await page.goto(server.url + path);
		const links = await page
			.locator('a:visible:not(.fig-link, .term, .citation a)')
			.evaluateAll((all) =>
				all.flatMap((link) =>
					link instanceof HTMLAnchorElement
						? [[link.getAttribute('aria-label') ?? link.innerText.trim(), link.href.replace(/#.*/, '')] as const]
						: [],
				),
			);
		for (const [words, alike] of Map.groupBy(links, ([words]) => words))
			expect(new Set(alike.map(([, to]) => to)).size, `${name}: ${words}`).toBe(1);
	}
	await page.close();
});

test('the seen words of a link are the beginning of its name, so that it can be called by voice', async () => {
	const page = await browser.newPage();
	for (const [name, path] of pageKinds) {
		await page.goto(server.url + path);
		const others = await page
			.locator('main :is(a, button)[aria-label]:visible:not(.fig-link, .key-value, [role])')
			.evaluateAll((all) =>
				all.flatMap((each) => {
					const seen = each instanceof HTMLElement ? each.innerText.trim() : '';
					return each.getAttribute('aria-label')?.startsWith(seen) === true ? [] : [seen];
				}),
			);
		expect(others, name).toEqual([]);
	}
	await page.close();
});

test('a chart is named once: its title and its takeaway are no part of what is said of the drawing', async () => {
	const page = await browser.newPage();
	const { charts } = loadedReport();
	expect(charts.length).toBeGreaterThan(0);
	for (const { id, title, takeaway } of charts) {
		await page.goto(`${server.url}charts/${id}/`);
		const figure = page.locator('figure.chart');
		expect(await figure.ariaSnapshot()).toMatch(/^- figure "Chart":\n/);
		const label = (await figure.getByRole('img').getAttribute('aria-label')) ?? '';
		expect(label.length).toBeGreaterThan(20);
		expect(label).not.toContain(title.text);
		expect(label).not.toContain(takeaway.text);
	}
	await page.close();
});

test('a list of hits that is empty is no list for a screen reader', async () => {
	const page = await browser.newPage();
	await page.goto(`${server.url}search/`);
	expect(await page.locator('main').ariaSnapshot()).not.toMatch(/- list\n/);
	await page.close();
});

test('a link that opens a new window says so', async () => {
	const page = await browser.newPage();
	for (const [, path] of pageKinds) {
		await page.goto(server.url + path);
		for (const link of await page.locator('a[target="_blank"]').all())
			expect(await link.getAttribute('aria-label')).toMatch(/\(opens a new window\)$/);
	}
	await page.goto(`${server.url}embed/talent-pipeline/`);
	expect(await page.locator('a[target="_blank"]').count()).toBe(1);
	await page.close();
});
