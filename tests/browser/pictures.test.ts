import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { serveFolder } from './serve-folder.ts';
import { builtProse } from './shared-builds.ts';
import { startChromium } from './start-chromium.ts';

let dist: string;
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
beforeAll(async () => {
	dist = await builtProse();
	server = await serveFolder(dist);
	browser = await startChromium();
}, 120_000);
afterAll(async () => {
	await browser.close();
	server.close();
});

/** The page of the pictures, once each of them is loaded. */
async function openPage(width: number, colorScheme: 'light' | 'dark' = 'light', javaScriptEnabled = true) {
	const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, javaScriptEnabled });
	const page = await context.newPage();
	const messages: string[] = [];
	page.on('console', (message) => messages.push(message.text()));
	await page.goto(`${server.url}shown/`);
	const before = await page.locator('main').boundingBox();
	for (const image of await page.locator('.picture-image').all()) {
		await image.scrollIntoViewIfNeeded();
		await expect.poll(async () => image.evaluate((each: HTMLImageElement) => each.complete)).toBe(true);
	}
	return { page, messages, before };
}

test.each([
	[320, '400'],
	[1280, '800'],
])('at %i px a browser takes the copy of %s points, and nothing moves when it comes', async (width, points) => {
	const { page, messages, before } = await openPage(width);
	const shown = await page
		.locator('.picture-image')
		.evaluateAll((all) =>
			all.map((image) =>
				image instanceof HTMLImageElement
					? { file: image.currentSrc.replace(/^.*\//, ''), isSeen: image.naturalWidth > 0 }
					: {},
			),
		);
	expect(shown).toEqual([
		{ file: `stone-bridge.${points}.avif`, isSeen: true },
		{ file: 'plan.svg', isSeen: true },
		{ file: 'mark.300.avif', isSeen: true },
	]);
	expect((await page.locator('main').boundingBox())?.height).toBe(before?.height);
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
	).toBeLessThanOrEqual(0);
	expect(messages).toEqual([]);
	await page.context().close();
});

test.each(['light', 'dark'] as const)('in %s axe finds no fault', async (colorScheme) => {
	const { page } = await openPage(1280, colorScheme);
	expect(await axeFaults(page)).toEqual([]);
	await page.context().close();
});

test('a reader who does not see a picture hears what it shows, and who made it', async () => {
	const { page } = await openPage(1280, 'light', false);
	const figure = page.locator('#picture-stone-bridge');
	expect(await figure.ariaSnapshot()).toContain('img "A bridge of brown stone on arches');
	expect((await figure.innerText()).replace(/\s+/g, ' ')).toBe(
		'The oldest of the 48 bridges that the inspectors examined. Drawing: Anna Ozola, January 2023. CC BY 4.0. Full size',
	);
	await page.context().close();
});

test('the offline copy holds each picture, and asks for nothing', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
	const page = await context.newPage();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(pathToFileURL(join(dist, 'report-offline.html')).href);
	const widths = await page
		.locator('.picture-image')
		.evaluateAll((all) => all.map((each) => each instanceof HTMLImageElement && each.naturalWidth > 0));
	expect(widths).toEqual([true, true, true]);
	expect(asked.filter((each) => !/^(?:file|data):/.test(each))).toEqual([]);
	await context.close();
});

test('nothing that is published says where a picture was taken', async () => {
	const given = readFileSync(join(import.meta.dirname, '../fixtures/prose/data/pictures/stone-bridge.jpg'));
	expect(given.includes('A camera')).toBe(true);
	const files = ['jpg', '400.avif', '1200.webp'].map((ending) => `pictures/stone-bridge.${ending}`);
	for (const file of files) {
		const { exif, xmp } = await sharp(join(dist, file)).metadata();
		expect([exif, xmp], file).toEqual([undefined, undefined]);
	}
	for (const file of [...files, 'report.pdf', 'report-offline.html', 'data/report-data.zip'])
		expect(readFileSync(join(dist, file)).includes('A camera'), file).toBe(false);
});

test('the data package says whose a picture is', () => {
	const { resources }: { resources: Record<string, unknown>[] } = JSON.parse(
		readFileSync(join(dist, 'data/datapackage.json'), 'utf8'),
	);
	expect(resources.find(({ name }) => name === 'picture-mark')).toMatchObject({
		path: 'https://example.org/prose/pictures/mark.png',
		mediatype: 'image/png',
		licenses: [{ title: 'Bridge Watch. CC0.' }],
	});
});
