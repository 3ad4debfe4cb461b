import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist } from '../site/read-dist.ts';
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
