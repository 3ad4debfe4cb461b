import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, loadedReports } from '../site/read-dist.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
	[browser, server] = await Promise.all([startChromium(), serveFolder(dist, '/')]);
});
afterAll(async () => {
	await browser.close();
	server.close();
});

/** Each text that begins with a mark, and whether it begins a line. */
function marksAfterNumbers(): { words: string; beginsLine: boolean }[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const found = [];
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		const before = node.previousSibling;
		if (!/^[.,;:!?)]/.test(node.textContent ?? '') || !(before instanceof Element)) continue;
		const range = document.createRange();
		range.setStart(node, 0);
		range.setEnd(node, 1);
		const last = [...before.getClientRects()].at(-1);
		const mark = range.getBoundingClientRect();
		if (last === undefined || mark.width === 0) continue;
		const words = `${before.textContent?.slice(-20) ?? ''} ${node.textContent?.slice(0, 20) ?? ''}`;
		found.push({ words, beginsLine: mark.top >= last.bottom - 2 });
	}
	return found;
}

test.each([true, false])('no line begins with the mark after a number or a term (touch: %s)', async (hasTouch) => {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch, isMobile: hasTouch });
	const page = await context.newPage();
	await page.goto(`${server.url}report/`);
	for (const width of [320, 345, 360, 375, 390, 412, 430, 480, 520, 600, 680]) {
		await page.setViewportSize({ width, height: 740 });
		const marks = await page.evaluate(marksAfterNumbers);
		expect(marks.length).toBeGreaterThan(30);
		expect(
			marks.filter(({ beginsLine }) => beginsLine),
			`${width} px`,
		).toEqual([]);
	}
	await context.close();
});

/** The words of headings that do not stand in one line. */
function brokenWords(): string[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const broken = [];
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		const title = node.parentElement?.closest('h1') ?? null;
		if (title === null) continue;
		for (const { index, 0: word } of (node.textContent ?? '').matchAll(/[^\s\u2013\u2014-]+/g)) {
			const range = document.createRange();
			range.setStart(node, index);
			range.setEnd(node, index + word.length);
			if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
		}
	}
	return broken;
}

test('on a phone, a word of a title stands in one line, in each language', async () => {
	const page = await browser.newPage({ viewport: { width: 320, height: 740 } });
	const broken: string[] = [];
	for (const { meta, sections, charts } of loadedReports())
		for (const path of [
			'',
			...sections.map(({ id }) => `${id}/`),
			...charts.map(({ id }) => `charts/${id}/`),
			'figures/',
		]) {
			await page.goto(`${server.url}${meta.folder}${path}`);
			broken.push(...(await page.evaluate(brokenWords)));
		}
	await page.close();
	expect(broken).toEqual([]);
});
