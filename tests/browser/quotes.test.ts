import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permalink } from '../../src/core/permalink/permalink.ts';
import { dist, loadedReport } from '../site/read-dist.ts';
import { findWords } from './find-words.ts';
import { copyWithLink, QUOTE_BAR as BAR, select } from './select-text.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

const report = loadedReport();
const [claim] = report.sections.flatMap(({ claims }) => claims.filter(({ figures }) => figures.length > 0));
const { id, section, title } = claim ?? expect.fail('The report makes no claim that names a figure.');
const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
	[browser, server] = await Promise.all([startChromium(), serveFolder(dist, '/a/b/')]);
});
afterAll(async () => {
	await browser.close();
	server.close();
});
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
/** A browser that can share; what is shared is kept. */
const canShare = () =>
	Object.assign(navigator, { share: (given: unknown) => Promise.resolve(Object.assign(globalThis, { given })) });

async function open(path: string, options: BrowserContextOptions = desk, prepare?: () => unknown): Promise<Page> {
	const context = await browser.newContext({ ...options, ...clipboard });
	const page = await context.newPage();
	if (prepare !== undefined) await page.addInitScript(prepare);
	await page.goto(server.url + path);
	return page;
}

describe('a selection', () => {
	test('is copied with its words, the title of the page and the address of its paragraph in the edition', async () => {
		const page = await open(`${section}/`);
		await select(page, `[id="${id}.1"]`, 0, 30);
		const shown = await page.evaluate(() => getSelection()?.toString());
		const { plain, html, address } = await copyWithLink(page);
		expect(plain.split('\n')[0]).toBe(`“${shown?.trim()}”`);
		expect(plain.split('\n')[1]).toBe(`— ${await page.title()}`);
		expect(address.startsWith(`${permalink(report, `/${section}/`)}#${id}.1:~:text=`)).toBe(true);
		expect(html).toContain('<blockquote cite="https://');
		expect(html).toContain(`<a href="${address.replaceAll('&', '&amp;')}">`);
		await page.context().close();
	});

	test.each(report.sections)('is found again in $id, wherever it is made', async ({ id: each, claims }) => {
		const page = await open(`${each}/`, desk, () =>
			Object.assign(navigator.clipboard, {
				write: async ([item]: readonly ClipboardItem[]) =>
					Object.assign(globalThis, { written: await (await item?.getType('text/plain'))?.text() }),
			}),
		);
		for (const { id: one } of claims) {
			const length = (await page.locator(`[id="${one}.1"]`).innerText()).length;
			for (const [from, until] of [
				[0, Infinity],
				[1, 9],
				[Math.floor(length / 2), Math.floor(length / 2) + 2],
			] as const) {
				await page.evaluate(() => Object.assign(globalThis, { written: undefined }));
				await select(page, `[id="${one}.1"]`, from, until);
				const selected = await page.evaluate(() => getSelection()?.toString().trim().replace(/\s+/g, ' ') ?? '');
				await page.locator(BAR).getByText('Copy with link').click();
				const written = await page.waitForFunction(() => Reflect.get(globalThis, 'written'));
				const [, directive = ''] = String(await written.jsonValue()).split(':~:text=');
				// What is offered stands among the words, and is gone when the link is followed.
				await page.keyboard.press('Escape');
				const found = await findWords(page, directive);
				expect(found?.ids, `${one}: ${selected} (${directive})`).toContain(`${one}.1`);
				expect(`${found?.start}…${found?.end}`.replace(/\s/g, ' ')).toContain(selected.replace(/\s/g, ' ').slice(0, 2));
			}
		}
		await page.context().close();
	});

	test('of a number keeps its value, and has no words of its card, even if that is open', async () => {
		const page = await open(`${section}/`);
		const [number, paragraph] = [`#${id} .fig`, `[id="${id}.1"]`];
		await page.locator(number).first().hover();
		const more = await page.locator(`#${id} .card:visible .card-more`).first().innerText();
		await select(page, paragraph);
		const { plain, html } = await copyWithLink(page);
		const value = await page.locator(`${number} data`).first().getAttribute('value');
		const shown = await page.locator(`${number} data`).first().innerText();
		expect(plain).toContain(shown);
		expect(html).toContain(`<data value="${value}">`);
		expect(plain).not.toContain(more);
		await page.context().close();
	});

	test('moves nothing on the page', async () => {
		const page = await open(`${section}/`);
		await page.locator(`[id="${id}.1"]`).scrollIntoViewIfNeeded();
		const places = () =>
			page
				.locator('.prose > *, .claim > *:not(.quote-bar), .section > .cite, .turn')
				.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top + scrollY));
		const before = await places();
		await select(page, `[id="${id}.1"]`);
		await page.locator(BAR).waitFor();
		expect(await places()).toEqual(before);
		await page.context().close();
	});

	test('loads the script for it only then', async () => {
		const page = await open(`${section}/`);
		const loaded = async () => {
			const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
			return scripts.flatMap((name) => /([^/.]+)\.[^/]*\.js$/.exec(name)?.[1] ?? []);
		};
		const before = await loaded();
		await select(page, `[id="${id}.1"]`);
		await page.locator(BAR).waitFor();
		const added = (await loaded()).filter((name) => !before.includes(name));
		// The part that announces a copy is there before on a page with charts, whose pictures can be copied.
		expect([...new Set(['announce', ...added])].sort()).toEqual(['announce', 'copying', 'offer-quote']);
		await page.context().close();
	});

	test('leads the keyboard to the button next, and Escape puts it away', async () => {
		const page = await open(`${section}/`);
		await page.locator(`#${id} .claim-title`).dblclick();
		await page.locator(BAR).waitFor();
		await page.keyboard.press('Tab');
		expect(await page.locator(`${BAR} :focus`).innerText()).toBe('Copy with link');
		await page.keyboard.press('Enter');
		await page.locator('.announcer', { hasText: 'Copied' }).waitFor({ state: 'attached' });
		await page.keyboard.press('Escape');
		expect(await page.locator(BAR).count()).toBe(0);
		await page.context().close();
	});

	test('in a field, in the navigation or of nothing offers nothing', async () => {
		const page = await open(`${section}/`);
		await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('textarea')));
		await page.locator('textarea').fill('graduates');
		await page.locator('textarea').selectText();
		await page.waitForTimeout(600);
		expect(await page.locator(BAR).count()).toBe(0);
		await page.locator('textarea').blur();
		await select(page, '.top');
		await page.waitForTimeout(600);
		expect(await page.locator(BAR).count()).toBe(0);
		await select(page, `[id="${id}.1"]`);
		await page.locator(BAR).waitFor();
		await page.evaluate(() => getSelection()?.removeAllRanges());
		await page.locator(BAR).waitFor({ state: 'detached' });
		await page.context().close();
	});

	test('is not printed with what it offers', async () => {
		const page = await open(`${section}/`, desk, canShare);
		await select(page, `[id="${id}.1"]`);
		await page.locator(BAR).waitFor();
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator(BAR).isVisible()).toBe(false);
		expect(await page.locator('.share').first().isVisible()).toBe(false);
		await page.context().close();
	});
});

describe('on a phone', () => {
	test('what a selection offers stands at the foot of the window, and shares its words and address', async () => {
		const page = await open(`${section}/`, phone, canShare);
		await select(page, `[id="${id}.1"]`, 0, 30);
		const { x = -1, y = 0, width = 0, height = 0 } = (await page.locator(BAR).boundingBox()) ?? {};
		expect(x).toBeGreaterThanOrEqual(0);
		expect(x + width).toBeLessThanOrEqual(320);
		expect(y + height).toBeGreaterThan(600);
		await page.locator(BAR).getByText('Share').tap();
		const given = await page.evaluate(() => Reflect.get(globalThis, 'given'));
		expect(given).toMatchObject({ title: await page.title(), text: expect.stringMatching(/^“.+”$/s) });
		expect(String(given.url)).toContain(`#${id}.1:~:text=`);
		await page.context().close();
	});

	test('each claim has a button that shares its address in the edition, where the browser can share', async () => {
		const page = await open(`${section}/`, phone, canShare);
		await page.locator(`#${id} .share`).tap();
		expect(await page.evaluate(() => Reflect.get(globalThis, 'given'))).toEqual({
			title: title.text,
			url: permalink(report, `/${section}/#${id}`),
		});
		await page.context().close();
	});

	test('where it cannot, and without a script, there is no such button', async () => {
		const page = await open(`${section}/`, phone, () => Reflect.deleteProperty(Navigator.prototype, 'share'));
		expect(await page.locator('.share').first().isVisible()).toBe(false);
		await page.context().close();
		const bare = await open(`${section}/`, { ...phone, javaScriptEnabled: false });
		expect(await bare.locator('.share').first().isVisible()).toBe(false);
		await bare.context().close();
	});
});
