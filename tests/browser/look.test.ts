import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureRoot } from '../core/chart/fixture-report.ts';
import { axeFaults } from './axe-faults.ts';
import { buildFixture } from './build-fixture.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

const look = join(import.meta.dirname, '../fixtures/own-look');
let built: ReturnType<typeof buildFixture>;
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
beforeAll(async () => {
	built = buildFixture(fixtureRoot, (folder) => cpSync(look, folder, { recursive: true }));
	server = await serveFolder(built.dist);
	browser = await startChromium();
}, 300_000);
afterAll(async () => {
	await browser.close();
	server.close();
	built.remove();
});

type Theme = 'light' | 'dark';
const read = (path: string) => readFileSync(join(built.dist, path));

async function open(path: string, colorScheme: Theme, width = 1280): Promise<Page> {
	const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
	const page = await context.newPage();
	await page.goto(server.url + path);
	return page;
}

/** The colour or the first typeface that a browser uses for an element. */
const used = async (page: Page, selector: string, property: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

const firstFace = async (page: Page, selector: string) =>
	(await used(page, selector, 'font-family')).split(',')[0]?.replaceAll('"', '');

test.each([
	['light', 'rgb(255, 250, 242)', 'rgb(42, 20, 32)', 'rgb(140, 29, 79)', 'rgb(91, 42, 134)'],
	['dark', 'rgb(26, 16, 24)', 'rgb(242, 230, 236)', 'rgb(244, 154, 193)', 'rgb(199, 155, 242)'],
] as const)('%s pages have the colours and typefaces of the report', async (theme, paper, ink, accent, stated) => {
	const page = await open('boats/', theme);
	expect(await used(page, 'html', 'background-color')).toBe(paper);
	expect(await used(page, 'html', 'color')).toBe(ink);
	const link = page.locator('.skip');
	expect(await link.evaluate((element) => getComputedStyle(element).color)).toBe(accent);
	const fills = await page
		.locator('.drawing svg.wide rect')
		.evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).fill))]);
	expect(fills).toContain(stated);
	expect(await firstFace(page, '.prose p')).toBe('Golos Text');
	expect(await firstFace(page, 'h1')).toBe('Source Serif 4');
	expect(await firstFace(page, '.top')).toBe('Source Serif 4');
	// Drawings are laid out by the widths of this face.
	expect(await firstFace(page, '.drawing')).toBe('Golos Text');
	await page.context().close();
});

test.each(['light', 'dark'] as const)(
	'in %s axe finds no fault on any kind of page',
	async (theme) => {
		const paths = [
			'',
			'passengers/',
			'report/',
			'figures/',
			'charts/',
			'charts/bar/',
			'embed/bar/',
			'tables/',
			'sources/',
			'methods/',
			'data/',
			'cite/',
			'search/',
			'editions/',
		];
		for (const path of paths) {
			const page = await open(path, theme);
			expect(await axeFaults(page), path).toEqual([]);
			await page.context().close();
		}
	},
	120_000,
);

test.each([
	['light', 320],
	['light', 1280],
	['dark', 320],
	['dark', 1280],
] as const)(
	'in %s at %i px one logo is seen, that of the theme, and nothing is wider than the page',
	async (theme, width) => {
		const page = await open('', theme, width);
		const logos = page.locator('.logo img');
		await expect
			.poll(async () => logos.evaluateAll((all) => all.filter((each) => each.checkVisibility()).length))
			.toBe(1);
		const seen = await logos.evaluateAll((all) => all.map((each) => each.checkVisibility()));
		expect(seen).toEqual(theme === 'light' ? [true, false] : [false, true]);
		const image = logos.nth(seen.indexOf(true));
		await expect
			.poll(async () =>
				image.evaluate((each) => each instanceof HTMLImageElement && each.complete && each.naturalWidth > 0),
			)
			.toBe(true);
		expect((await image.boundingBox())?.height).toBeGreaterThan(20);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		// The button of the page asks for the other theme, whatever the system has.
		await page.locator('.theme-switch').click();
		expect(await logos.evaluateAll((all) => all.map((each) => each.checkVisibility()))).toEqual(
			seen.map((each) => !each),
		);
		expect(await page.locator('.home').ariaSnapshot()).toContain('link "Ferry Watch The ferries of Riga"');
		await page.context().close();
	},
);

test.each(['light', 'dark'] as const)('in %s the page for missing addresses has the colours too', async (theme) => {
	const context = await browser.newContext({ colorScheme: theme });
	const page = await context.newPage();
	const messages: string[] = [];
	page.on('console', (message) => messages.push(message.text()));
	await page.goto(`${server.url}nowhere/at/all/`);
	expect(await used(page, 'html', 'background-color')).toBe(
		theme === 'light' ? 'rgb(255, 250, 242)' : 'rgb(26, 16, 24)',
	);
	expect(await used(page, 'main a', 'color')).toBe(theme === 'light' ? 'rgb(140, 29, 79)' : 'rgb(244, 154, 193)');
	// A browser says that the address is missing, and would say here what a policy has refused.
	expect(messages.filter((message) => !message.includes('404'))).toEqual([]);
	await context.close();
});

test('a print has the light colours on white, and the light logo', async () => {
	const page = await open('boats/', 'dark');
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	expect(await used(page, 'html', 'background-color')).toBe('rgb(255, 255, 255)');
	expect(await used(page, 'html', 'color')).toBe('rgb(0, 0, 0)');
	const fills = await page
		.locator('.drawing svg.wide rect')
		.evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).fill))]);
	expect(fills).toContain('rgb(91, 42, 134)');
	await page.context().close();
});

test('a reader who asks for more contrast gets it', async () => {
	const context = await browser.newContext({ contrast: 'more' });
	const page = await context.newPage();
	await page.goto(server.url);
	expect(await used(page, '.foot', 'color')).toBe('rgb(42, 20, 32)');
	await context.close();
});

test('the offline copy has the look and the logo, and asks for nothing', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
	const page = await context.newPage();
	const messages: string[] = [];
	page.on('console', (message) => messages.push(message.text()));
	await page.goto(pathToFileURL(join(built.dist, 'report-offline.html')).href);
	expect(await used(page, 'html', 'background-color')).toBe('rgb(255, 250, 242)');
	const logo = page.locator('.logo img').first();
	expect(await logo.evaluate((each) => each instanceof HTMLImageElement && each.naturalWidth > 0)).toBe(true);
	expect(messages).toEqual([]);
	await context.close();
});

test('charts as SVG and PNG, cards, icon and manifest have the light colours', async () => {
	const svg = read('charts/bar.svg').toString();
	expect(svg).toContain('fill="#fffaf2"');
	expect(svg).toContain('#5b2a86');
	expect(svg).not.toMatch(/#0b5563|#fdfcfa|#1d2327/);
	for (const png of ['charts/bar.png', 'cards/cover.png', 'cards/chart-bar.png']) {
		const { data } = await sharp(read(png))
			.removeAlpha()
			.extract({ left: 40, top: 4, width: 1, height: 1 })
			.raw()
			.toBuffer({ resolveWithObject: true });
		expect([...data], png).toEqual([255, 250, 242]);
	}
	expect(await coloursIn(read('cards/section-boats.png'), { left: 900, top: 540, width: 250, height: 80 })).toContain(
		'140,29,79',
	);
	expect(read('favicon.svg').toString()).toContain('fill="#8c1d4f"');
	expect(JSON.parse(read('site.webmanifest').toString())).toMatchObject({
		theme_color: '#8c1d4f',
		background_color: '#fffaf2',
	});
	const cover = read('index.html').toString();
	expect(cover).toContain('<meta name="theme-color" content="#fffaf2" media="(prefers-color-scheme: light)">');
	expect(cover).toContain('<meta name="theme-color" content="#1a1018" media="(prefers-color-scheme: dark)">');
	expect(cover).not.toContain(' style=');
});

async function coloursIn(png: Buffer, box: { left: number; top: number; width: number; height: number }) {
	const raw = await sharp(png).removeAlpha().extract(box).raw().toBuffer();
	return new Set(
		Array.from({ length: raw.length / 3 }, (_, index) => raw.subarray(index * 3, index * 3 + 3).join(',')),
	);
}

test('the PDF has the light colours, and the logo on its cover', () => {
	const drawn = drawnIn(read('report.pdf'));
	const has = (hex: string) => {
		const parts = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16) / 255);
		return drawn.some((colour) => colour.every((part, index) => Math.abs(part - (parts[index] ?? 0)) < 0.002));
	};
	expect(['#2a1420', '#5c4552', '#8c1d4f', '#e2d2d9', '#5b2a86'].filter((colour) => !has(colour))).toEqual([]);
	expect(['#1d2327', '#484f55', '#0b5563', '#dcd7cd'].filter(has)).toEqual([]);
});

/** The colours that the pages of a PDF name. */
function drawnIn(pdf: Buffer): number[][] {
	const colours = new Set<string>();
	for (let at = 0; (at = pdf.indexOf('stream', at)) >= 0; at += 6) {
		const start = pdf[at + 6] === 13 ? at + 8 : at + 7;
		let text: string;
		try {
			text = inflateSync(pdf.subarray(start)).toString('latin1');
		} catch {
			continue;
		}
		for (const [, colour = ''] of text.matchAll(/((?:[\d.]+ ){3})(?:sc|scn|SC|SCN|rg|RG)\b/g))
			colours.add(colour.trim());
	}
	return [...colours].map((colour) => colour.split(' ').map(Number));
}
