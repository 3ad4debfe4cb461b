import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileOf, loadedReport } from '../site/read-dist.ts';
import { formatQuantity } from '../../src/core/format/format-quantity.ts';
import { axeFaults } from './axe-faults.ts';
import { cardOf } from './card-of.ts';
import { startChromium } from './start-chromium.ts';

const address = pathToFileURL(fileOf('/report-offline.html')).href;
const report = loadedReport();
let browser: Browser;
beforeAll(async () => {
	browser = await startChromium();
});
afterAll(() => browser.close());

/** The file as a reader opens it from disk: no network, no script. */
async function openCopy(options: BrowserContextOptions = {}): Promise<{ page: Page; asked: string[] }> {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		offline: true,
		reducedMotion: 'reduce',
		...options,
	});
	const page = await context.newPage();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url().slice(0, 80)));
	page.on('console', (message) => asked.push(message.text()));
	await page.goto(address);
	return { page, asked };
}

test('opened from disk, it asks for nothing and its fonts are there', async () => {
	const { page, asked } = await openCopy();
	const faces = await page.evaluate(async () => {
		await document.fonts.ready;
		return [...document.fonts].map(({ family, weight, style, status }) => ({
			family: family.replaceAll('"', ''),
			face: `${weight} ${style}`,
			status,
		}));
	});
	// Faces named “… as …” are those of the reader’s machine; it may have none of them.
	expect(faces.filter(({ family, status }) => status === 'error' && !family.includes(' as '))).toEqual([]);
	const loaded = new Set(
		faces.filter(({ status }) => status === 'loaded').map(({ family, face }) => `${family} ${face}`),
	);
	expect([...loaded]).toEqual(
		expect.arrayContaining([
			'Source Serif 4 400 normal',
			'Source Serif 4 600 normal',
			'Golos Text 400 normal',
			'Golos Text 600 normal',
		]),
	);
	expect(asked.filter((each) => !each.startsWith('data:'))).toEqual([address.slice(0, 80)]);
	await page.context().close();
});

test('every figure’s value can be read in it', async () => {
	const { page } = await openCopy();
	const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
	for (const figure of report.figures)
		expect(text).toContain(formatQuantity(figure, report.meta.language).replace(/\s+/g, ' '));
	await page.context().close();
});

test('a number leads to its entry in the register, and the entry to the source’s words', async () => {
	const { page } = await openCopy();
	const stated = report.figures.filter(({ evidence }) => evidence.kind === 'stated').map(({ id }) => `#figure-${id}`);
	const shown = await page.locator('.key-value').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
	const entryOf =
		shown.find((href) => href !== null && stated.includes(href)) ?? expect.fail('No key figure is stated.');
	await page.locator(`.key-value[href="${entryOf}"]`).first().click();
	expect(page.url()).toBe(address + entryOf);
	const entry = page.locator(':target');
	await entry.locator('h3').waitFor({ state: 'visible' });
	expect(await entry.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(200);
	await entry.getByRole('link', { name: /line \d/ }).click();
	await page.locator('mark:has(:target)').waitFor({ state: 'visible' });
	await page.context().close();
});

test('a card opens by pointer, and by touch without a script', async () => {
	const { page } = await openCopy();
	const figure = page.locator('.fig').first();
	await figure.locator('a').hover();
	await (await cardOf(figure)).waitFor({ state: 'visible' });
	await page.context().close();
	const { page: phone } = await openCopy({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
	await phone.locator('.fig-tap').first().tap();
	await phone.locator('.card:popover-open').waitFor({ state: 'visible' });
	await phone.context().close();
});

test.each(['light', 'dark'] as const)(
	'in %s it is of that colour and has no fault that axe finds',
	async (colorScheme) => {
		const { page } = await openCopy({ colorScheme, javaScriptEnabled: true });
		const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		expect(paper).toBe(colorScheme === 'dark' ? 'rgb(20, 23, 26)' : 'rgb(253, 252, 250)');
		expect(await axeFaults(page)).toEqual([]);
		await page.context().close();
	},
);

test.each([320, 768, 1280])('at %i px it is no wider than the screen', async (width) => {
	const { page } = await openCopy({ viewport: { width, height: 900 } });
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
	).toBeLessThanOrEqual(0);
	await page.context().close();
});

test('its CSV is saved from the file itself', async () => {
	const { page } = await openCopy({ acceptDownloads: true });
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'save them as CSV' }).click(),
	]);
	expect(download.suggestedFilename()).toBe('figures.csv');
	expect(readFileSync(await download.path(), 'utf8')).toBe(readFileSync(fileOf('/data/figures.csv'), 'utf8'));
	await page.context().close();
});
