import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPdf, readPages } from '../node/pdf/read-pdf.ts';
import { buildFixture } from './build-fixture.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

const columns = ['Bridge', 'Left', 'Middle', 'Right', ...Array.from({ length: 10 }, (_, n) => 'Long'.repeat(n + 1))];
const markdown = `
## Tables and links {#tables-and-links}

| ${columns.join(' | ')} |
| --- | :-- | :-: | --: |${' --- |'.repeat(10)}
| Old | ${columns.slice(1).join(' | ')} |

See https://example.org/a-bare-address and [other words](https://example.org/other).

A name in code: \`${'unbreakable'.repeat(20)}\`.

<Note kind="example">

\`\`\`
${'let veryLongNameOfAVariable = anotherLongName; '.repeat(6)}
\`\`\`

</Note>
`;

let built: ReturnType<typeof buildFixture>;
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
	built = buildFixture(join(import.meta.dirname, '../fixtures/small'), (folder) => {
		appendFileSync(join(folder, 'content/cost.mdx'), markdown);
	});
	[browser, server] = await Promise.all([startChromium(), serveFolder(built.dist)]);
}, 120_000);
afterAll(async () => {
	await browser.close();
	server.close();
	built.remove();
});

async function visit(width: number, check: (page: Page, said: readonly string[]) => Promise<void>): Promise<void> {
	const page = await browser.newPage({ viewport: { width, height: 900 } });
	const said: string[] = [];
	page.on('console', (message) => void said.push(message.text()));
	await page.goto(`${server.url}cost/`);
	await check(page, said);
	await page.close();
}

test.each([320, 1280])('nothing of Markdown makes a page wider than a window of %i px', async (width) => {
	await visit(width, async (page, said) => {
		const root = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(root).toBeLessThanOrEqual(width);
		const box = page.getByRole('group', { name: 'Table', exact: true });
		expect(await box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
		await box.focus();
		expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(said).toEqual([]);
	});
});

test('columns are aligned as Markdown says, by classes that the policy of the site permits', async () => {
	await visit(1280, async (page) => {
		const table = page.getByRole('group', { name: 'Table', exact: true });
		const aligned = (cells: string) =>
			table.locator(cells).evaluateAll((all) => all.slice(0, 4).map((cell) => getComputedStyle(cell).textAlign));
		// Where a line begins is on the left here.
		expect(await aligned('th')).toEqual(['start', 'start', 'center', 'right']);
		expect(await aligned('td')).toEqual(['start', 'start', 'center', 'right']);
		expect(await table.locator('[style]').count()).toBe(0);
		expect(await table.locator('th[scope="col"]').count()).toBe(columns.length);
	});
});

test('an address that is its own words is printed once, others behind their words', async () => {
	await visit(1280, async (page) => {
		await page.emulateMedia({ media: 'print' });
		const after = (name: string) =>
			page.getByRole('link', { name }).evaluate((link) => getComputedStyle(link, '::after').content);
		expect(await after('https://example.org/a-bare-address')).toBe('none');
		expect(await after('other words')).toContain('https://example.org/other');
	});
	const pages = await readPages(await openPdf(readFileSync(join(built.dist, 'report.pdf'))));
	const text = pages.map((page) => page.text).join(' ');
	expect(text.split('https://example.org/a-bare-address')).toHaveLength(2);
	expect(text).toContain('other words (https://example.org/other)');
});
