import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist } from '../site/read-dist.ts';
import { pageKinds } from './page-kinds.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

/** The library behind the reader view of Firefox. */
const readability = readFileSync(
	join(import.meta.dirname, '../../node_modules/@mozilla/readability/Readability.js'),
	'utf8',
);

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
	[browser, server] = await Promise.all([startChromium(), serveFolder(dist, '/a/b/')]);
});
afterAll(async () => {
	await browser.close();
	server.close();
});

interface Article {
	readonly byline: string | null;
	readonly title: string | null;
	/** Its text, with single spaces. */
	readonly text: string;
}

/** A page as the reader view shows it. */
async function read(page: Page): Promise<Article> {
	const article: { byline: string | null; title: string | null; textContent: string } | null = await page.evaluate(
		`(() => { ${readability}; return new Readability(document.cloneNode(true)).parse(); })()`,
	);
	if (article === null) throw new Error('The reader view finds no article.');
	return { ...article, text: article.textContent.replace(/\s+/g, ' ') };
}

/** The words of elements, without the cards of numbers and with single spaces. */
async function wordsOf(page: Page, selector: string): Promise<string[]> {
	const all = await page.locator(selector).evaluateAll((elements) =>
		elements.map((element) => {
			const copy = element.cloneNode(true);
			if (copy instanceof Element) for (const card of copy.querySelectorAll('.card')) card.remove();
			return copy.textContent ?? '';
		}),
	);
	return all.map((text) => text.replace(/\s+/g, ' ').trim());
}

test.each(['findings/', 'overview/', 'report/'])('the reader view keeps all of the text of %s', async (path) => {
	const page = await browser.newPage({ bypassCSP: true });
	await page.goto(server.url + path);
	const article = await read(page);
	for (const selector of ['.note p:not(.card p)', '.chart-takeaway', '.claim > p', '.prose > p', '.prose li']) {
		const texts = await wordsOf(page, selector);
		for (const text of texts) expect(article.text, selector).toContain(text);
	}
	expect(
		(await wordsOf(page, '.note p:not(.card p)')).length + (await wordsOf(page, '.chart-takeaway')).length,
	).toBeGreaterThan(0);
	expect(article.text).not.toContain('Chicago Manual of Style');
	await page.close();
});

test('the reader view finds the author of every page', async () => {
	const page = await browser.newPage({ bypassCSP: true });
	for (const [name, path] of pageKinds) {
		if (['embed', 'missing', 'search', 'frozen', 'v'].includes(name)) continue;
		await page.goto(server.url + path);
		expect((await read(page)).byline, name).toBe('Central Asia AI Report');
	}
	await page.close();
});
