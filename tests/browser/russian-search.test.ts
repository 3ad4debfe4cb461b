import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFixture } from './build-fixture.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof serveFolder>>;
let built: ReturnType<typeof buildFixture>;
beforeAll(async () => {
	built = buildFixture(join(import.meta.dirname, '../fixtures/russian'), (folder) => {
		const file = join(folder, 'data/figures/letter.yaml');
		const named = 'definition: Доля школ фонда Oʻzbekiston, которые построены недавно.';
		writeFileSync(file, readFileSync(file, 'utf8').replace(/definition: .*/, named));
	});
	[browser, server] = await Promise.all([startChromium(), serveFolder(built.dist, '/ru/')]);
	page = await browser.newPage();
}, 120_000);
afterAll(async () => {
	await browser.close();
	server.close();
	built.remove();
});

/** The hits of a search, best first. */
async function hitsOf(query: string): Promise<string[]> {
	await page.goto(`${server.url}search/?q=${encodeURIComponent(query)}`);
	await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
	return page.locator('.results a').allTextContents();
}

test.each(['1 586', '1\u00a0586', '1\u202f586', '1\u2009586', '1586', '1586 учеников', 'учеников 1 586'])(
	'the search finds a number by “%s”',
	async (query) => {
		expect((await hitsOf(query))[0]).toBe('Ученики всех посёлков: 1\u00a0586\u00a0учеников');
	},
);

test('numbers that a space parts are several, if the report has them so', async () => {
	expect((await hitsOf('15 20'))[0]).toMatch(/^Стоимость ремонта: 15–20/);
	expect((await hitsOf('517 2024'))[0]).toMatch(/^Ученики посёлка Берёзовый: 517/);
});

test.each([
	['Березовый', 'Берёзовый'],
	['поселок', 'посёлок'],
	['школами', 'школа'],
	['учениками', 'ученик'],
	['ремонтов', 'ремонт'],
])('“%s” finds what “%s” finds', async (query, other) => {
	const hits = await hitsOf(query);
	expect(hits.length).toBeGreaterThan(2);
	expect(hits.toSorted()).toEqual((await hitsOf(other)).toSorted());
});

test.each(["O'zbekiston", 'Oʻzbekiston', 'O‘zbekiston', 'O’zbekiston', 'Oʼzbekiston', 'Ozbekiston', "O'zbek"])(
	'the search finds Oʻzbekiston by “%s”',
	async (query) => {
		expect(await hitsOf(query)).toEqual(['Новые школы: 14\u00a0%']);
	},
);

/** The first cells of the rows that a filter leaves. */
async function rowsBy(path: string, words: string): Promise<string[]> {
	await page.goto(server.url + path);
	await page.getByRole('main').getByRole('searchbox').or(page.locator('.filter input')).first().fill(words);
	const rows = page.locator('main tbody tr:visible');
	return (await rows.locator('th').allTextContents()).map((text) => text.trim());
}

test.each(['1 586', '1586', '1\u202f586', '1\u00a0586 учеников'])('the register is filtered by “%s”', async (words) => {
	expect(await rowsBy('figures/', words)).toEqual(['Ученики всех посёлков']);
});

test.each(['Березовый', 'Берёзовый', 'поселка бер'])('the register is filtered by “%s”', async (words) => {
	expect(await rowsBy('figures/', words)).toEqual(['Ученики посёлка Берёзовый']);
});

test.each(['озерный 2024', 'Озёрный 2024'])('a table is filtered by “%s”', async (words) => {
	expect(await rowsBy('tables/pupils-by-year/', words)).toEqual(['Озёрный']);
});
