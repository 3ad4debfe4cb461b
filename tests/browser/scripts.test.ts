import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textOfPdf } from '../node/pdf/read-pdf.ts';
import { buildFixture } from './build-fixture.ts';
import { drawingTypefaces } from './drawn-letters.ts';
import { installTypefaces } from './install-typefaces.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

/** An English report that quotes Chinese, Arabic, Georgian and Korean, and names places in their letters. */
const fixture = join(import.meta.dirname, '../fixtures/scripts');
const OTHERS = /[^\p{Script=Han}\p{Script=Arabic}\p{Script=Georgian}\p{Script=Hangul}]/u;

let built: ReturnType<typeof buildFixture>;
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
	built = buildFixture(fixture, installTypefaces);
	server = await serveFolder(built.dist);
	browser = await startChromium();
});
afterAll(async () => {
	await browser?.close();
	server?.close();
	built?.remove();
});

test.each(['', 'state/', 'report/', 'figures/', 'figures/shanghai/', 'charts/examined/', 'sources/cairo/', 'cite/'])(
	'each letter of these scripts on /%s is drawn by a typeface that the site brings',
	async (path) => {
		const page = await browser.newPage();
		await page.goto(server.url + path);
		const found = await drawingTypefaces(page, OTHERS);
		expect(found.length).toBeGreaterThan(0);
		expect(found.filter(({ isBrought }) => !isBrought)).toEqual([]);
		await page.close();
	},
);

test('each script is drawn by the typeface that the report adds for it, in the offline copy as well', async () => {
	for (const address of [`${server.url}state/`, pathToFileURL(join(built.dist, 'report-offline.html')).href]) {
		const page = await browser.newPage();
		await page.goto(address);
		const found = await drawingTypefaces(page, OTHERS);
		expect([address, found.filter(({ isBrought }) => !isBrought)]).toEqual([address, []]);
		const all = new Set(found.map(({ family }) => family.replace(' SemiBold', '')));
		const families = [...all].filter((family) => family.startsWith('Noto')).sort();
		expect([address, families]).toEqual([
			address,
			['Noto Naskh Arabic', 'Noto Sans Georgian', 'Noto Sans KR', 'Noto Sans SC'],
		]);
		await page.close();
	}
});

test('a chart that stands by itself names the typefaces that the report adds', () => {
	const svg = readFileSync(join(built.dist, 'charts/examined.svg'), 'utf8');
	expect(svg).toMatch(/font-family="[^"]*Noto Sans SC[^"]*Noto Naskh Arabic/);
});

test('the PDF has the words of each script', async () => {
	const text = await textOfPdf(readFileSync(join(built.dist, 'report.pdf')));
	for (const word of ['上海', 'თბილისი', '서울']) expect(text).toContain(word);
});

test('a page loads the letters that stand in it, and files hold no others', async () => {
	const sizes = globSync('assets/noto-*.woff2', { cwd: built.dist }).map(
		(file) => readFileSync(join(built.dist, file)).length,
	);
	expect(sizes.length).toBeGreaterThan(4);
	expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(100_000);
	const page = await browser.newPage();
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(request.url()));
	await page.goto(`${server.url}methods/`);
	await page.evaluate(() => document.fonts.ready);
	// One of the authors, who are named at the foot of each page, has a Chinese name.
	expect(loaded.filter((url) => url.includes('noto-'))).toEqual([expect.stringContaining('/noto-sans-sc-400.')]);
	await page.close();
});

test('the licence of each typeface is published', () => {
	const text = readFileSync(join(built.dist, 'licences.txt'), 'utf8');
	for (const holder of ['notofonts/arabic', 'notofonts/georgian', '2014-2021 Adobe']) expect(text).toContain(holder);
});
