import { cpSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textOfPdf } from '../node/pdf/read-pdf.ts';
import { buildFixture } from './build-fixture.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

/** An English report that quotes Chinese, Arabic, Georgian and Korean, and names places in their letters. */
const fixture = join(import.meta.dirname, '../fixtures/scripts');

let built: ReturnType<typeof buildFixture>;
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
	built = buildFixture(fixture, (folder) => {
		for (const name of readdirSync(join(fixture, 'typefaces')).filter((each) => each.startsWith('noto-')))
			cpSync(join(fixture, 'typefaces', name), join(folder, 'node_modules/@expo-google-fonts', name), {
				recursive: true,
			});
	});
	server = await serveFolder(built.dist);
	browser = await startChromium();
});
afterAll(async () => {
	await browser?.close();
	await server?.close();
	built?.remove();
});

/** The typefaces that draw the text of a page, but for code, and whether the page brought each. */
async function typefacesOf(page: Page): Promise<{ family: string; isBrought: boolean }[]> {
	await page.evaluate(() => {
		// The machine of the reader has the typeface for code.
		for (const code of document.querySelectorAll('pre, code')) code.remove();
		for (const details of document.querySelectorAll('details')) details.open = true;
		// Arrows before links are in a file that a page does not wait for.
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('*::before, *::after { content: none !important }');
		document.adoptedStyleSheets.push(sheet);
		// Chromium takes spaces between words of these scripts from any typeface.
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode() !== null)
			if (texts.currentNode instanceof Text) texts.currentNode.data = texts.currentNode.data.replaceAll(/\s/g, '');
		return document.fonts.ready;
	});
	const session = await page.context().newCDPSession(page);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument');
	const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' });
	const found = [];
	for (const nodeId of nodeIds)
		for (const { familyName, isCustomFont } of (await session.send('CSS.getPlatformFontsForNode', { nodeId })).fonts)
			found.push({ family: familyName, isBrought: isCustomFont });
	return found;
}

test.each(['', 'state/', 'report/', 'figures/', 'figures/shanghai/', 'charts/examined/', 'sources/cairo/', 'cite/'])(
	'each letter of /%s is drawn by a typeface that the site brings',
	async (path) => {
		const page = await browser.newPage();
		await page.goto(server.url + path);
		const found = await typefacesOf(page);
		expect(found.length).toBeGreaterThan(10);
		expect(found.filter(({ isBrought }) => !isBrought)).toEqual([]);
		await page.close();
	},
);

test('each script is drawn by the typeface that the report adds for it, in the offline copy as well', async () => {
	for (const address of [`${server.url}state/`, pathToFileURL(join(built.dist, 'report-offline.html')).href]) {
		const page = await browser.newPage();
		await page.goto(address);
		const families = new Set((await typefacesOf(page)).map(({ family }) => family));
		for (const family of ['Noto Naskh Arabic', 'Noto Sans SC', 'Noto Sans Georgian', 'Noto Sans KR'])
			expect([address, [...families]]).toEqual([address, expect.arrayContaining([expect.stringContaining(family)])]);
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
