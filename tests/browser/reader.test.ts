import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist } from '../site/read-dist.ts';
import { cardOf } from './card-of.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium, WAIT_AS_READERS_DO } from './start-chromium.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
	[browser, server] = await Promise.all([startChromium(), serveFolder(dist, '/a/b/')]);
});
afterAll(async () => {
	await browser.close();
	server.close();
});

test('a number shows its source words to the pointer and to the focus, and Escape puts them away', async () => {
	const page = await browser.newPage();
	await page.goto(`${server.url}findings/`);
	const figure = page.locator('.fig:has(a[href$="figures/gpu-growth/"])').first();
	const card = await cardOf(figure);
	expect(await card.isVisible()).toBe(false);
	await figure.locator('.fig-link').hover();
	await card.waitFor({ state: 'visible' });
	expect(await card.innerText()).toContain('year-over-year increase');
	await page.keyboard.press('Escape');
	expect(await card.isVisible()).toBe(false);
	await page.mouse.move(0, 0);
	await figure.locator('.fig-link').focus();
	expect(await card.isVisible()).toBe(true);
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.className)).toBe('card-more');
	await page.keyboard.press('Escape');
	expect(await card.isVisible()).toBe(false);
	expect(await page.evaluate(() => document.activeElement?.className)).toBe('fig-link');
	await page.close();
});

test('the card of a number lies within the window, wherever the number stands', async () => {
	for (const width of [500, 800]) {
		const page = await browser.newPage({ viewport: { width, height: 600 } });
		await page.goto(`${server.url}findings/`);
		for (const figure of await page.locator('.prose .fig:not(:has(.term))').all()) {
			for (const edge of ['start', 'end'] as const) {
				await figure.evaluate((element, block) => element.scrollIntoView({ block, behavior: 'instant' }), edge);
				await figure.locator('a').hover();
				const card = await cardOf(figure);
				const box = await card.boundingBox();
				const label = `${width} px, at the ${edge}: ${await figure.locator('a').innerText()}`;
				expect(box, label).not.toBeNull();
				if (box === null) continue;
				expect([box.x >= 0, box.x + box.width <= width, box.y >= 0, box.y + box.height <= 600], label).toEqual([
					true,
					true,
					true,
					true,
				]);
				await card.locator('.card-more').hover();
				expect(await card.isVisible(), label).toBe(true);
				await page.mouse.move(0, 0);
			}
		}
		await page.close();
	}
});

test('without JavaScript a tap on a number opens its card, and the number is a link', async () => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		hasTouch: true,
		isMobile: true,
		viewport: { width: 320, height: 640 },
	});
	const page = await context.newPage();
	await page.goto(`${server.url}findings/`);
	const figure = page.locator('.fig').first();
	await figure.locator('.fig-tap').tap();
	const card = await cardOf(figure);
	expect(await card.isVisible()).toBe(true);
	await card.locator('a').tap();
	await page.waitForURL(/\/figures\/[a-z-]+\/$/);
	expect(await page.locator('.figure-value').innerText()).not.toBe('');
	await context.close();
});

test('a number that would break over two lines opens its card wherever it is touched, and no card covers its word', async () => {
	for (const [width, path] of [
		[320, 'findings/'],
		[390, 'bottlenecks/'],
	] as const) {
		const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width, height: 700 } });
		const page = await context.newPage();
		await page.goto(server.url + path);
		const address = page.url();
		for (const figure of await page.locator('.prose .fig:not(:has(.term)):visible').all()) {
			const link = figure.locator('a');
			const card = await cardOf(figure);
			const [seen, corners] = await figure.evaluate((element) => {
				element.scrollIntoView({ block: 'center', behavior: 'instant' });
				const boxes = [...(element.querySelector('a')?.getClientRects() ?? [])];
				const at = ({ left, right, top, height }: DOMRect) => [
					[left + 3, top + height / 2] as const,
					[right - 3, top + height / 2] as const,
				];
				return [element.textContent, boxes.flatMap(at)] as const;
			});
			for (const [x, y] of [corners[0], corners.at(-1)].filter((corner) => corner !== undefined)) {
				await page.touchscreen.tap(x, y);
				await card.waitFor({ state: 'visible' });
				const [box, word] = [await card.boundingBox(), await link.boundingBox()];
				if (box === null || word === null) expect.fail(seen);
				expect(box.y + box.height <= word.y || box.y >= word.y + word.height, seen).toBe(true);
				expect(box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= 700, seen).toBe(true);
				await page.keyboard.press('Escape');
				await card.waitFor({ state: 'hidden' });
			}
		}
		expect(page.url()).toBe(address);
		await context.close();
	}
});

test('a term has a card with its definition, which opens under the pointer and by keyboard where nothing hovers', async () => {
	for (const hasTouch of [false, true]) {
		const context = await browser.newContext({ hasTouch, isMobile: hasTouch });
		const page = await context.newPage();
		await page.goto(`${server.url}findings/`);
		const term = page.locator('.fig:has(.term)', { hasText: 'proof of concept' }).first();
		const card = await cardOf(term);
		expect(await card.isVisible()).toBe(false);
		await page.keyboard.press('Tab');
		await term.locator('a').focus();
		await card.waitFor({ state: 'visible' });
		expect((await card.innerText()).length).toBeGreaterThan(40);
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.className)).toBe('card-more');
		await page.keyboard.press('Tab');
		await card.waitFor({ state: 'hidden' });
		expect(await page.evaluate(() => document.activeElement?.closest('.card'))).toBeNull();
		await context.close();
	}
});

test('by keyboard no step from card to number is lost, from the first link of a section to its last', async () => {
	const page = await browser.newPage();
	await page.goto(`${server.url}findings/`);
	await page.locator('.prose a').first().focus();
	const places: string[] = [];
	do {
		await page.keyboard.press('Tab');
		places.push(await page.evaluate(() => document.activeElement?.closest('main, footer, body')?.tagName ?? ''));
	} while (places.at(-1) === 'MAIN' && places.length < 400);
	expect(places.length).toBeGreaterThan(40);
	expect(places.at(-1)).toBe('FOOTER');
	await page.close();
});

test('without styles each sentence is whole, and the cards follow its block', async () => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${server.url}findings/`);
	const figures = await page.locator('.prose .fig').all();
	expect(figures.length).toBeGreaterThan(5);
	for (const figure of figures) {
		const card = await cardOf(figure);
		expect(await figure.locator('.card').count()).toBe(0);
		const follows = await card.evaluate(
			(element, place) => element.parentElement?.previousElementSibling?.querySelector(place) !== null,
			`[popovertarget="${(await card.getAttribute('id')) ?? ''}"]`,
		);
		expect(follows).toBe(true);
	}
	expect(await page.locator('p .card, li .card, td .card').count()).toBe(0);
	await page.close();
});

test('the theme that a reader chooses is there before the first paint of the next page', async () => {
	const page = await browser.newPage({ colorScheme: 'light' });
	await page.goto(`${server.url}findings/`);
	await page.getByRole('button', { name: 'Dark colours' }).click();
	const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	await page.goto(`${server.url}tradeoffs/`, { waitUntil: 'commit' });
	await page.waitForSelector('body', { state: 'attached' });
	expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
	await page.waitForLoadState();
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(dark);
	await page.getByRole('button', { name: 'Light colours' }).click();
	expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull();
	await page.close();
});

test('search is opened by a key, finds a figure and a claim, and leads to their permalinks', async () => {
	const page = await browser.newPage();
	await page.goto(`${server.url}figures/gpu-growth/`);
	await page.keyboard.press('/');
	await page.waitForURL(/\/search\/$/);
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-field');
	await page.keyboard.type('latency');
	await page.locator('.results li').first().waitFor();
	const links = await page
		.locator('.results a')
		.evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
	expect(links).toContain(`${server.url}figures/cloud-latency/`);
	expect(links.some((link) => link.startsWith(`${server.url}bottlenecks/#`))).toBe(true);
	expect(await page.locator('.results li').first().innerText()).toContain('Average latency to Western');
	await page.keyboard.press('Control+A');
	await page.keyboard.type('qqqqzz');
	await page.getByText('Nothing found for “qqqqzz”.').waitFor();
	await page.close();
});

test('a permalink copies its address, and a citation its text', async () => {
	const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
	const page = await context.newPage();
	await page.goto(`${server.url}findings/`);
	await page.locator('#gpu-capacity-grows a.permalink').click();
	await page.locator('.announcement', { hasText: 'Copied' }).waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/findings\/#gpu-capacity-grows$/);
	await page.getByText('Cite this claim').first().click();
	await page.getByRole('button', { name: 'Copy: American Psychological' }).first().click();
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Central Asia AI Report');
	await context.close();
});

test('every page is reached and read by keyboard: a skip link first, then the links on top', async () => {
	const page = await browser.newPage();
	await page.goto(`${server.url}findings/`);
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text');
	await page.keyboard.press('Enter');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
	await page.close();
});

const PATHS_THAT_LOAD = [
	'findings/',
	'',
	'figures/',
	'figures/gpu-growth/',
	'charts/talent-pipeline/',
	'search/',
	'methods/',
	'cite/',
	'ru/figures/',
];

const TYPEFACES: Readonly<Record<string, (route: Route) => Promise<void>>> = {
	'come at once': (route) => route.continue(),
	'come late': async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 600));
		await route.continue();
	},
	'never come': (route) => route.abort(),
};

test.each(Object.keys(TYPEFACES).flatMap((typefaces) => [390, 1280].map((width) => [typefaces, width] as const)))(
	'nothing moves while a page loads whose typefaces %s, at %i px',
	async (typefaces, width) => {
		const impatient = await startChromium([WAIT_AS_READERS_DO]);
		const movedOn = async (path: string): Promise<readonly [string, number]> => {
			const page = await impatient.newPage({ viewport: { width, height: 844 } });
			await page.route('**/*.woff2', (route) => TYPEFACES[typefaces]?.(route));
			await page.addInitScript(() => {
				Reflect.set(window, 'moved', 0);
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						Reflect.set(window, 'moved', Number(Reflect.get(window, 'moved')) + Number(Reflect.get(entry, 'value')));
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await page.goto(server.url + path, { waitUntil: 'networkidle' });
			const moved = await page.evaluate(() => Number(Reflect.get(window, 'moved')));
			await page.close();
			return [path, moved];
		};
		try {
			// At once: for each page it waits until nothing more is loaded.
			for (const [path, distance] of await Promise.all(PATHS_THAT_LOAD.map(movedOn)))
				expect(distance, `${path} at ${width} px`).toBe(0);
		} finally {
			await impatient.close();
		}
	},
);

test('a note hangs in the margin where there is room, and stands in the text where there is none', async () => {
	for (const [width, inMargin] of [
		[1440, true],
		[768, false],
	] as const) {
		const page = await browser.newPage({ viewport: { width, height: 900 } });
		await page.goto(`${server.url}findings/`);
		const note = page.locator('.note').first();
		const text = await page.locator('.claim:has(.note) > p').first().boundingBox();
		const box = await note.boundingBox();
		expect((box?.x ?? 0) > (text?.x ?? 0) + (text?.width ?? 0), `${width} px`).toBe(inMargin);
		const background = await note.evaluate((element) => getComputedStyle(element).backgroundColor);
		expect(background === 'rgba(0, 0, 0, 0)', `${width} px`).toBe(inMargin);
		await page.close();
	}
});

test('the key figures of the cover stand in rows of three on any wide screen', async () => {
	for (const width of [1280, 1920, 2560]) {
		const page = await browser.newPage({ viewport: { width, height: 900 } });
		await page.goto(server.url);
		const tops = await page
			.locator('.cover .key-figure')
			.evaluateAll((all) => all.map((element) => element.getBoundingClientRect().top));
		expect(
			[...Map.groupBy(tops, (top) => top).values()].map((row) => row.length),
			`${width} px`,
		).toEqual([3, 3]);
		await page.close();
	}
});

test('a line of text holds at most eighty letters, however wide the screen', async () => {
	const page = await browser.newPage({ viewport: { width: 1920, height: 900 } });
	for (const path of ['', 'findings/', 'methods/', 'figures/node-capex/', 'sources/mit-reap-survey/']) {
		await page.goto(server.url + path);
		const wide = await page.locator('main p:visible').evaluateAll((all) =>
			all.flatMap((element) => {
				const words = element instanceof HTMLElement ? element.innerText : '';
				const lines = Math.round(element.clientHeight / Number.parseFloat(getComputedStyle(element).lineHeight));
				return lines > 1 && words.length > 80 * lines ? [words] : [];
			}),
		);
		expect(wide, path).toEqual([]);
	}
	await page.close();
});
