import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPdf, readPages } from '../node/pdf/read-pdf.ts';
import { axeFaults } from './axe-faults.ts';
import { serveFolder } from './serve-folder.ts';
import { builtProse } from './shared-builds.ts';
import { startChromium } from './start-chromium.ts';

let dist: string;
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
	dist = await builtProse();
	[browser, server] = await Promise.all([startChromium(), serveFolder(dist)]);
});
afterAll(async () => {
	await browser.close();
	server.close();
});

/** What the references of the section lead to, by their words, and the beginning of what stands there. */
async function followed(url: string): Promise<Record<string, string>> {
	const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
	await page.goto(url);
	const found = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLAnchorElement>('a.ref')].map((link) => {
			const isHere = link.pathname === location.pathname && link.hash !== '';
			const place = isHere ? document.querySelector(link.hash) : null;
			const title = place?.querySelector('h2, h3, h4') ?? place?.querySelector('figcaption');
			return [link.textContent, title?.textContent.trim().replace(/\s+/g, ' ') ?? link.pathname] as const;
		}),
	);
	await page.close();
	return Object.fromEntries(found);
}

const HERE = {
	'Chart\u00a01': 'Chart 1. Bridges that need repair',
	'Chart\u00a02': 'Chart 2. What a repair costs',
	'the second chart': 'Chart 2. What a repair costs',
	'Table\u00a01': 'Table 1. Repairs by kind',
	'the table below': 'Table 1. Repairs by kind',
	'Claim\u00a01': expect.stringMatching(/^Claim 1\. Repairs are costly/),
	'Claim\u00a02': expect.stringMatching(/^Claim 2\. 12% of the bridges need repair at once/),
};

test.each(['references/', 'report/'])(
	'on /%s a reference leads to what has its number, without a script',
	async (path) => {
		expect(await followed(server.url + path)).toMatchObject(HERE);
	},
);

test('what is not numbered is called by its title or label, on its own page or in the same file', async () => {
	expect(await followed(`${server.url}references/`)).toMatchObject({
		Pictures: '/pictures/',
		'2019 Bridge Act': '/methods/',
		'the inspectors': '/sources/bridge-survey/',
		'Cost of a repair': '/figures/repair-cost/',
	});
	expect(await followed(pathToFileURL(join(dist, 'report-offline.html')).href)).toMatchObject({
		...HERE,
		Pictures: 'Pictures',
		'this section': 'Charts and claims',
	});
});

test('the list of charts has the order and the numbers of the report, and so has the page of one', async () => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.goto(`${server.url}charts/`);
	const titles = await page.locator('.entries h2').allInnerTexts();
	expect(titles.map((title) => title.replace(/\s+/g, ' '))).toEqual([
		'Chart 1. Bridges that need repair',
		'Chart 2. What a repair costs',
	]);
	await page.goto(`${server.url}charts/repair-costs/`);
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Chart\u00a02. What a repair costs');
	await page.goto(`${server.url}references/`);
	expect(await axeFaults(page)).toEqual([]);
	await expect(page.getByRole('region', { name: 'Claim\u00a01. Repairs are costly' }).count()).resolves.toBe(1);
	await page.close();
});

test('the PDF has the numbers in its captions and its contents, and the page beside each reference', async () => {
	const pages = await readPages(await openPdf(readFileSync(join(dist, 'report.pdf'))));
	const texts = pages.map(({ text }) => text.replace(/\s+/g, ' '));
	for (const title of ['Chart 1. Bridges that need repair', 'Table 1. Repairs by kind', 'Claim 1. Repairs are costly'])
		expect(texts.join('\n').split(title), title).toHaveLength(3);
	const [, place] = /Chart 2 \(p. (\d+)\) shows it/.exec(texts.join('\n')) ?? [];
	expect(texts[Number(place) - 1]).toContain('Chart 2. What a repair costs');
});
