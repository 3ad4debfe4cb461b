import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatQuantity } from '../../src/core/format/format-quantity.ts';
import { permalink } from '../../src/core/permalink/permalink.ts';
import { dist, loadedReport } from '../site/read-dist.ts';
import { cardOf } from './card-of.ts';
import { pageKinds } from './page-kinds.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';
import { watchPage } from './watch-page.ts';

const report = loadedReport();
const section = report.sections.find(({ figures }) =>
	figures.some((id) => report.figures.some((figure) => figure.id === id && figure.evidence.kind === 'stated')),
);
const figure = report.figures.find(
	({ id, evidence }) => section?.figures.includes(id) === true && evidence.kind === 'stated',
);
if (section === undefined || figure?.evidence.kind !== 'stated')
	throw new Error('No section of the report names a stated figure.');
const words = figure.evidence.passage.exact;
const value = formatQuantity(figure, report.meta.language);
const permanent = permalink(report, `/figures/${figure.id}/`);

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
	[browser, server] = await Promise.all([startChromium(), serveFolder(dist, new URL(report.meta.url).pathname)]);
});
afterAll(async () => {
	await browser.close();
	server.close();
});

/** A reader’s way through the site; nothing on it may complain. */
async function travel(options: BrowserContextOptions, go: (page: Page) => Promise<void>): Promise<void> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	const page = await context.newPage();
	const complaints = options.javaScriptEnabled === false ? [] : await watchPage(page, server.url);
	await page.goto(server.url);
	await go(page);
	await context.close();
	expect(complaints).toEqual([]);
}

/** On the figure’s page: the number, its words, what to cite. */
async function expectFigurePage(page: Page): Promise<void> {
	await page.waitForURL(`${server.url}figures/${figure?.id ?? ''}/`);
	expect(await page.locator('h1').innerText()).toContain(value);
	expect((await page.locator('main').innerText()).replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' '));
}

test('a reader finds a number in the contents, opens its card, reaches its page and copies its citation', async () => {
	await travel({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
		await page.locator('ol.contents').getByRole('link', { name: section.title }).first().click();
		const number = page.locator(`.fig:has(a[href$="figures/${figure.id}/"])`).first();
		await number.locator('.fig-link').hover();
		const card = await cardOf(number);
		await card.waitFor({ state: 'visible' });
		expect(await card.innerText()).toContain(words);
		await card.getByRole('link').click();
		await expectFigurePage(page);
		await page.getByText('Cite this figure').click();
		await page.getByRole('button', { name: 'Copy' }).first().click();
		await page.locator('.announcement', { hasText: 'Copied' }).waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain(figure.label);
		expect(copied).toContain(permanent);
	});
});

test('without JavaScript the same way leads to the same page, and the citation is there to select and to import', async () => {
	await travel({ javaScriptEnabled: false }, async (page) => {
		await page.locator('ol.contents').getByRole('link', { name: section.title }).first().click();
		const number = page.locator(`.fig:has(a[href$="figures/${figure.id}/"])`).first();
		await number.locator('.fig-link').hover();
		const card = await cardOf(number);
		await card.waitFor({ state: 'visible' });
		await card.getByRole('link').click();
		await expectFigurePage(page);
		await page.getByText('Cite this figure').click();
		const citation = page.locator('.cite dd').first();
		expect(await citation.innerText()).toContain(permanent);
		expect(await citation.evaluate((element) => getComputedStyle(element).userSelect)).not.toBe('none');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'BibTeX' }).click(),
		]);
		expect(download.suggestedFilename()).toBe(`${figure.id}.bib`);
	});
});

test('by keyboard alone: search, the figure’s page, its citation on the clipboard, the other colours', async () => {
	await travel({ permissions: ['clipboard-read', 'clipboard-write'], colorScheme: 'light' }, async (page) => {
		const press = async (key: string, until: () => Promise<boolean>) => {
			for (let tries = 0; tries < 60; tries++) {
				if (await until()) return;
				await page.keyboard.press(key);
			}
			throw new Error(`${key} leads nowhere near.`);
		};
		const isFocused = (selector: string) =>
			page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
		const focusIsSeen = () =>
			page.evaluate(() => {
				const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement ?? document.body);
				return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
			});

		await page.keyboard.press('/');
		await page.waitForURL(/\/search\/$/);
		await page.keyboard.type(figure.label);
		const link = `.results a[href$="figures/${figure.id}/"]`;
		await page.locator(link).first().waitFor();
		await press('Tab', () => isFocused(link));
		expect(await focusIsSeen()).toBe(true);
		await page.keyboard.press('Enter');
		await expectFigurePage(page);

		await press('Tab', () => isFocused('.cite summary'));
		expect(await focusIsSeen()).toBe(true);
		await page.keyboard.press('Enter');
		await page.locator('.cite .copy-button').first().waitFor();
		await press('Tab', () => isFocused('.copy-button'));
		await page.keyboard.press('Enter');
		await page.locator('.announcement', { hasText: 'Copied' }).waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(permanent);

		await press('Shift+Tab', () => isFocused('.theme-switch'));
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
	});
});

test('a link to a claim opens at the claim, for those without JavaScript as well', async () => {
	const claim = section.claims.at(-1);
	for (const javaScriptEnabled of [true, false]) {
		await travel({ javaScriptEnabled }, async (page) => {
			await page.goto(`${server.url}${section.id}/#${claim?.id ?? ''}`);
			const place = page.locator(`#${claim?.id ?? ''}`);
			await expect.poll(async () => (await place.boundingBox())?.y ?? -1).toBeLessThan(450);
			expect((await place.boundingBox())?.y).toBeGreaterThanOrEqual(0);
		});
	}
});

test('no frame of the next page is painted in the colours that the reader has left', async () => {
	const context = await browser.newContext({ colorScheme: 'light', viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	await page.goto(`${server.url}${section.id}/`);
	await page.getByRole('button', { name: 'Dark colours' }).click();
	await page.addInitScript(() => {
		const painted: string[] = [];
		Reflect.set(globalThis, 'painted', painted);
		const look = () => {
			// Until the style sheet is there nothing is painted.
			if (document.body !== null && performance.getEntriesByType('paint').length > 0)
				painted.push(getComputedStyle(document.documentElement).backgroundColor);
			if (performance.now() < 1500) requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	for (const path of ['figures/', `charts/${report.charts[0]?.id ?? ''}/`, '']) {
		await page.goto(server.url + path, { waitUntil: 'networkidle' });
		const painted = await page.waitForFunction(() => {
			const seen: unknown = Reflect.get(globalThis, 'painted');
			return Array.isArray(seen) && seen.length > 5 ? seen : undefined;
		});
		expect(new Set(await painted.jsonValue()), path).toEqual(
			new Set([await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)]),
		);
		expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
	}
	await context.close();
});

describe.each([
	['on a phone of 320 px', { width: 320, height: 640 }, 1],
	['on a phone of 320 px with text of 200 %', { width: 320, height: 640 }, 2],
	['at 1280 px with text of 200 %', { width: 1280, height: 900 }, 2],
] as const)('%s', (_, viewport, scale) => {
	test.each([...pageKinds])('%s is no wider than the screen and cuts no words off', async (__, path) => {
		const page = await browser.newPage({ viewport });
		await page.goto(server.url + path);
		await page.evaluate((size) => document.documentElement.style.setProperty('font-size', `${100 * size}%`), scale);
		const { over, cut } = await page.evaluate(() => {
			const hides = (element: Element) =>
				/hidden|clip/.test(getComputedStyle(element).overflowX) &&
				element.scrollWidth > element.clientWidth + 1 &&
				element.clientWidth > 1;
			return {
				over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
				cut: [...document.querySelectorAll('body *')]
					.filter((element) => element instanceof HTMLElement && element.innerText !== '' && hides(element))
					.map((element) => `${element.tagName} ${element.className}`),
			};
		});
		expect(over).toBeLessThanOrEqual(0);
		expect(cut).toEqual([]);
		await page.close();
	});
});

test('a link to a claim of a frozen edition leads to what was cited, says which edition it is, and from there to the report of today', async () => {
	const claim = section.claims[0] ?? expect.fail('The section has no claim.');
	await travel({}, async (page) => {
		const { hash, pathname } = new URL(permalink(report, `/${section.id}/#${claim.id}`));
		await page.goto(new URL(pathname + hash, server.url).href);
		expect(await page.locator(`#${claim.id} .claim-title`).innerText()).toContain(
			claim.title.text.replaceAll('\u00a0', ' ').slice(0, 12),
		);
		expect(await page.locator('.edition-notice').first().innerText()).toContain(
			`Edition ${report.meta.edition.version}`,
		);
		await page.locator('.edition-notice').getByRole('link', { name: 'live site' }).click();
		await page.waitForURL(`${server.url}${section.id}/`);
		await page.getByRole('link', { name: 'All editions' }).click();
		await page.waitForURL(`${server.url}editions/`);
		expect(await page.locator('main').innerText()).toContain(`Edition ${report.meta.edition.version}`);
	});
});
