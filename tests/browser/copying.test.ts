import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, loadedReport } from '../site/read-dist.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

const { sections, charts } = loadedReport();
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
	[browser, server] = await Promise.all([startChromium(), serveFolder(dist, '/a/b/')]);
});
afterAll(async () => {
	await browser.close();
	server.close();
});

/** Opens a page that may read and write the clipboard. */
async function open(path: string, prepare?: () => void): Promise<Page> {
	const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
	const page = await context.newPage();
	if (prepare !== undefined) await page.addInitScript(prepare);
	await page.goto(server.url + path);
	return page;
}

/** What the clipboard holds, by media type. */
async function copied(page: Page): Promise<Record<string, string>> {
	await page.locator('.announcement', { hasText: 'Copied' }).waitFor();
	return page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const contents = (item?.types ?? []).map(async (type) => [type, (await item?.getType(type))?.text()] as const);
		return Object.fromEntries(
			await Promise.all((await Promise.all(contents)).map(async ([type, text]) => [type, (await text) ?? ''])),
		);
	});
}

const citation = '.section > .cite dd';

test('a citation is copied as plain text, and as rich text with its italics', async () => {
	const page = await open(`${sections[0]?.id}/`);
	await page.locator('.section > .cite summary').click();
	const plain = await page.locator(citation).first().getAttribute('data-copy');
	await page.locator(`${citation} .copy-button`).first().click();
	const held = await copied(page);
	expect(held['text/plain']).toBe(plain);
	expect(held['text/html']).toMatch(/<i>.+<\/i>/);
	expect(held['text/html']).not.toContain('button');
	await page.context().close();
});

test('code is copied as plain text alone', async () => {
	const page = await open(`charts/${charts[0]?.id}/`);
	await page.locator('.snippet').first().scrollIntoViewIfNeeded();
	await page.locator('.snippet .copy-button').first().click();
	const held = await copied(page);
	expect(Object.keys(held)).toEqual(['text/plain']);
	expect(held['text/plain']).toMatch(/^<iframe/);
	await page.context().close();
});

test('a browser that cannot copy rich text copies the plain text', async () => {
	const page = await open(`${sections[0]?.id}/`, () => void Reflect.deleteProperty(globalThis, 'ClipboardItem'));
	await page.locator('.section > .cite summary').click();
	await page.locator(`${citation} .copy-button`).first().click();
	await page.locator('.announcement', { hasText: 'Copied' }).waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		await page.locator(citation).first().getAttribute('data-copy'),
	);
	await page.context().close();
});
