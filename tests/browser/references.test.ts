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

type Followed = readonly (readonly [words: string, title: string])[];

/** The words of each reference, and the title of what it leads to on the same page, else the address of its page. */
async function follow(url: string): Promise<Followed> {
	const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
	await page.goto(url);
	const found = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLAnchorElement>('a.ref')].map((link) => {
			const isHere = link.pathname === location.pathname && link.hash !== '';
			const place = isHere ? document.querySelector(link.hash) : null;
			const title = place?.querySelector('h2, h3, h4') ?? place?.querySelector('figcaption');
			return [link.textContent, title?.textContent ?? link.pathname] as const;
		}),
	);
	await page.close();
	return found.map(([words, title]) => [spaced(words), spaced(title)] as const);
}
const spaced = (text: string) => text.trim().replace(/\s+/g, ' ');

/** What is called by its number: each reference says the number before the title to which it leads. */
function numbered(found: Followed): readonly string[] {
	return found.flatMap(([words, title]) => {
		if (!/^\w+ \d+$/.test(words)) return [];
		expect(title).toContain(`${words}. `);
		return [title.slice(`${words}. `.length).replace(/ link$/, '')];
	});
}
const NUMBERED = [
	'What a repair costs',
	'12% of the bridges need repair at once',
	'Repairs are costly',
	'Bridges that need repair',
	'Repairs by kind',
];

test.each(['cross-references/', 'report/'])('on /%s a number leads to what has it, without a script', async (path) => {
	const found = await follow(server.url + path);
	expect(numbered(found)).toEqual(NUMBERED);
	const titles = new Map(found);
	expect(titles.get('the table below')).toMatch(/^Table \d+\. Repairs by kind$/);
	expect(titles.get('the second chart')).toMatch(/^Chart \d+\. What a repair costs$/);
});

test('what is not numbered is called by its title or label, on its own page or in the same file', async () => {
	expect(Object.fromEntries(await follow(`${server.url}cross-references/`))).toMatchObject({
		Pictures: '/shown/',
		'2019 Bridge Act': '/methods/',
		'the inspectors': '/sources/bridge-survey/',
		'Cost of a repair': '/figures/repair-cost/',
	});
	const offline = await follow(pathToFileURL(join(dist, 'report-offline.html')).href);
	expect(numbered(offline)).toEqual(NUMBERED);
	expect(Object.fromEntries(offline)).toMatchObject({ Pictures: 'Pictures', 'this section': 'Charts and claims' });
});

test('the list of charts has the order and the numbers of the report, and so has the page of one', async () => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.goto(`${server.url}charts/`);
	const titles = (await page.locator('.entries h2').allInnerTexts()).map(spaced);
	expect(titles.map((title) => title.replace(/\..*/, ''))).toEqual(titles.map((_, index) => `Chart ${index + 1}`));
	await page.goto(`${server.url}charts/repair-costs/`);
	expect(titles).toContain(spaced(await page.getByRole('heading', { level: 1 }).innerText()));
	await page.goto(`${server.url}cross-references/`);
	expect(await axeFaults(page)).toEqual([]);
	expect(await page.getByRole('heading', { name: /^Claim\s\d+\. Repairs are costly$/ }).count()).toBe(1);
	await page.close();
});

test('the PDF has the numbers in its captions and its contents, and the page beside each reference', async () => {
	const pages = await readPages(await openPdf(readFileSync(join(dist, 'report.pdf'))));
	const texts = pages.map(({ text }) => spaced(text));
	const all = texts.join('\n');
	for (const title of [/Chart \d+\. Bridges that need repair/g, /Table \d+\. Repairs by kind/g, /Repairs are costly/g])
		expect(all.match(title), String(title)).toHaveLength(2);
	// A claim has its number in the text and not in the contents.
	expect(all.match(/Claim \d+\. Repairs are costly/g)).toHaveLength(1);
	const [, number, place] = /Chart (\d+) \(p\. (\d+)\) shows it/.exec(all) ?? [];
	expect(texts[Number(place) - 1]).toContain(`Chart ${number}. What a repair costs`);
});
