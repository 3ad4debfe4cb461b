import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passageId } from '../../src/core/permalink/addresses.ts';
import { dist, elementsOf, loadedReport, readText } from '../site/read-dist.ts';
import { findWords } from './find-words.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

const report = loadedReport();
const quoted = report.figures.flatMap(({ id, evidence: { passage } }) =>
	passage === undefined ? [] : [{ id, source: passage.source, exact: passage.exact }],
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

/** The link to the words of a figure’s quote, as its page has it. */
function linkToWords(figure: string): string {
	const link = elementsOf(readText(`/figures/${figure}/`)).find(({ text }) => text === 'Link to these words');
	return String(link?.properties['href']);
}

const devices: readonly (readonly [string, BrowserContextOptions])[] = [
	['with a pointer', { viewport: { width: 1000, height: 800 } }],
	['on a phone', { viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true }],
	['without JavaScript', { javaScriptEnabled: false }],
];

describe.each(devices)('%s', (_, options) => {
	test.each(report.sources)('each quote of $id is found first by the words of its link', async ({ id: source }) => {
		const context = await browser.newContext(options);
		const page = await context.newPage();
		await page.goto(`${server.url}sources/${source}/`);
		expect(await findWords(page, 'qqq%20words,that%20stand%20nowhere')).toBeUndefined();
		for (const { id, exact } of quoted.filter((each) => each.source === source)) {
			const [, directive = ''] = linkToWords(id).split(':~:text=');
			const found = await findWords(page, directive);
			expect(found?.ids, id).toContain(passageId(id));
			expect(exact.startsWith(found?.start ?? '—'), id).toBe(true);
			expect(exact.endsWith(found?.end ?? '—'), id).toBe(true);
		}
		await context.close();
	});
});

test('the link leads into the edition, and its anchor stands first, for browsers that look for no words', () => {
	expect(quoted.length).toBeGreaterThan(0);
	for (const { id, source } of quoted)
		expect(linkToWords(id)).toContain(`/v/${report.meta.edition.version}/sources/${source}/#${passageId(id)}:~:text=`);
});
