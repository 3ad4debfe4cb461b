import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardOf } from './card-of.ts';
import { buildFixture } from './build-fixture.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof serveFolder>>;
let built: ReturnType<typeof buildFixture>;
beforeAll(async () => {
	built = buildFixture(join(import.meta.dirname, '../fixtures/arabic'));
	[browser, server] = await Promise.all([startChromium(), serveFolder(built.dist)]);
	page = await browser.newPage();
}, 120_000);
afterAll(async () => {
	await browser.close();
	server.close();
	built.remove();
});

async function open(path: string, width = 1280): Promise<void> {
	await page.setViewportSize({ width, height: 900 });
	await page.goto(server.url + path);
}

/** How far something begins from the right edge of the window, in CSS pixels. */
const fromRight = (selector: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element) => Math.round(innerWidth - element.getBoundingClientRect().right));

test.each([320, 1280])('at %i px a page begins on the right, and nothing runs out of it', async (width) => {
	for (const path of ['', 'state/', 'pupils/', 'figures/', 'figures/need-repair/', 'sources/letter/', 'search/']) {
		await open(path, width);
		expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
		const [home, nav] = await Promise.all([fromRight('.home'), fromRight('.top nav')]);
		expect([path, home]).toEqual([path, expect.toSatisfy((it: number) => it < 40)]);
		if (width > 1000) expect(nav).toBeGreaterThan(home);
	}
});

test('numbers of a column end on the right, where their digits are worth least', async () => {
	await open('tables/pupils-by-year/');
	const cells = page.locator('tbody td.number:nth-child(3) data');
	const ends = await cells.evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().right)));
	expect(ends.length).toBeGreaterThan(20);
	expect(new Set(ends).size).toBe(1);
});

test.each([320, 1280])('at %i px the card of a number stands inside the window', async (width) => {
	await open('state/', width);
	const figure = page.locator('#main p .fig').first();
	await page.keyboard.press('Shift');
	await figure.locator('a').focus();
	const box = await (await cardOf(figure)).boundingBox();
	expect(box?.x).toBeGreaterThanOrEqual(0);
	expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
});

test('the names of rows of a chart end at its right edge, and its mathematics stays as it is', async () => {
	await open('state/');
	const label = page.locator('#chart-repairs-bars svg.wide text', { hasText: 'في القرى' });
	const [of, drawing] = [await label.boundingBox(), await page.locator('#chart-repairs-bars svg.wide').boundingBox()];
	const rest = (drawing?.x ?? 0) + (drawing?.width ?? 0) - ((of?.x ?? 0) + (of?.width ?? 0));
	expect(rest).toBeGreaterThanOrEqual(0);
	expect(rest).toBeLessThan(40);
	expect(
		await page
			.locator('math')
			.first()
			.evaluate((math) => getComputedStyle(math).direction),
	).toBe('ltr');
});

test('the interactive chart lies on the drawing, and the key to the left leads to the next mark', async () => {
	await open('pupils/');
	const drawing = page.locator('#chart-pupils-by-town .drawing');
	await drawing.scrollIntoViewIfNeeded();
	await drawing.hover();
	await drawing.locator('> canvas').waitFor();
	const [canvas, svg] = [
		await drawing.locator('> canvas').boundingBox(),
		await drawing.locator('svg.wide').boundingBox(),
	];
	expect([canvas?.x, canvas?.width].map((each) => Math.round(each ?? 0))).toEqual(
		[svg?.x, svg?.width].map((each) => Math.round(each ?? 0)),
	);
	await drawing.locator('.chart-explore').press('Enter');
	const said: string[] = [];
	for (const key of ['Home', 'ArrowLeft', 'ArrowRight']) {
		await page.keyboard.press(key);
		said.push((await page.locator('.chart-status').first().textContent()) ?? '');
	}
	expect(said.map((each) => /٢٠\d*[٠-٩]{2}/.exec(each)?.[0])).toEqual(['٢٠١٤', '٢٠١٥', '٢٠١٤']);
});

test.each([
	['٤٨', 'المدارس التي فُتشت'],
	['48', 'المدارس التي فُتشت'],
	['۴۸', 'المدارس التي فُتشت'],
	['٤٨ مدرسة', 'المدارس التي فُتشت'],
])('the search finds a number by “%s”', async (query, name) => {
	await open(`search/?q=${encodeURIComponent(query)}`);
	await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
	expect((await page.locator('.results a').allTextContents())[0]).toContain(name);
});

test.each(['48', '٤٨', '۴۸'])('the register finds a number by “%s”', async (typed) => {
	await open('figures/');
	await page.locator('.filter input').fill(typed);
	const rows = page.locator('table.register tbody tr:visible');
	expect(await rows.count()).toBeLessThan(6);
	expect((await rows.allTextContents()).join(' ')).toContain('٤٨');
});
