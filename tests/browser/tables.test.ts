import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/node/sha256.ts';
import { axeFaults } from './axe-faults.ts';
import { buildFixture } from './build-fixture.ts';
import { compact, printPage } from './print-page.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';
import { watchPage } from './watch-page.ts';

const PLACES = [
	'Place,Founded,Size',
	'Rīga,1201-01-01,1250.75',
	'Ogre,1928-03-20,12.0',
	'Ainaži,,-40',
	'Zilupe,1931-02-10,3',
	'Ērgļi,0900-01-01,',
].join('\n');
const places = ['Rīga', 'Ogre', 'Ainaži', 'Zilupe', 'Ērgļi'];
const record = `title: Places
kind: dataset
author: unstated
publisher: unstated
date: unstated
url: unstated
retrieved: unstated
licence: unstated
language: en
about: Made-up rows.
extent: whole
sha256: ${sha256(new TextEncoder().encode(PLACES))}
columns:
  Place: { type: string }
  Founded: { type: date }
  Size: { type: number, unit: m }
format: { encoding: utf-8, delimiter: ',', header: 1 }
`;

/** Adds tables of numbers of several precisions, and of more columns than a window has room for. */
function addTables(folder: string): void {
	const write = (file: string, text: string) => writeFileSync(join(folder, 'data', file), text);
	write('sources/places.csv', PLACES);
	write('sources/places.yaml', record);
	const head = (title: string) => `title: ${title}\ndescription: Made-up rows.\n`;
	write(
		'tables/places.yaml',
		`${head('Places')}select: { source: places, columns: [Place, Founded, Size] }\nfields: [{ name: Size, show: bar }]\n`,
	);
	const wide = (first: string) =>
		`  source: energy-balance\n  columns: [${first}]\n  pivot: { column: Year, value: Production }\n`;
	write('tables/wide.yaml', `${head('All fuels')}select:\n${wide('Country, Fuel')}`);
	write(
		'tables/wordy.yaml',
		`${head('Wind')}select:\n${wide('Country')}  where: { Fuel: Wind }\n` +
			'fields: [{ name: Country, title: Umweltschutzministerium }]\n',
	);
}

let site: ReturnType<typeof buildFixture>;
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
	site = buildFixture(join(import.meta.dirname, '../fixtures/energy'), addTables);
	[browser, server] = await Promise.all([startChromium(), serveFolder(site.dist, '/a/b/')]);
});
afterAll(async () => {
	await browser?.close();
	server?.close();
	site?.remove();
});

/** Opens the page of a table, hands it over, and demands that it had nothing to complain of. */
async function visit(path: string, look: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	const page = await context.newPage();
	const complaints = await watchPage(page, server.url);
	await page.goto(`${server.url}tables/${path}`);
	await look(page);
	await context.close();
	expect(complaints).toEqual([]);
}

const long = 'fuels-by-year/';
const rowsOf = (page: Page) => page.locator('tbody tr:visible');
const namesOn = (page: Page) => page.locator('tbody th:visible').allInnerTexts();
const head = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true });
const press = (page: Page, name: string) => head(page, name).getByRole('button').click();
const said = (page: Page) => page.getByRole('status').innerText();
const query = (page: Page) => new URL(page.url()).search;

test.each([320, 1280])('without JavaScript all rows stand there at %i px, and nothing that needs it', async (width) => {
	await visit(
		long,
		async (page) => {
			expect(await rowsOf(page).count()).toBe(80);
			expect(await page.locator('main :is(button, input):visible').count()).toBe(0);
			await page.goto(`${page.url()}#row-2011-wood`);
			expect(await page.locator('tr:target').innerText()).toMatch(/^2011\s+Wood/);
		},
		{ javaScriptEnabled: false, viewport: { width, height: 900 } },
	);
});

describe('a head', () => {
	test('sorts numbers, then the other way, and then gives the rows back as they stood; empty cells come last', async () => {
		await visit('places/', async (page) => {
			expect(await namesOn(page)).toEqual(places);
			const height = () => page.locator('thead').evaluate((all) => all.clientHeight);
			const before = await height();
			for (const [order, names] of [
				['ascending', ['Ainaži', 'Zilupe', 'Ogre', 'Rīga', 'Ērgļi']],
				['descending', ['Rīga', 'Ogre', 'Zilupe', 'Ainaži', 'Ērgļi']],
				[null, places],
			] as const) {
				await press(page, 'Size meters');
				expect(await namesOn(page)).toEqual(names);
				expect(await head(page, 'Size meters').getAttribute('aria-sort')).toBe(order);
				expect(await height()).toBe(before);
			}
			expect(query(page)).toBe('');
		});
	});

	test('sorts dates by time and words by the language, and one column at a time says that it is sorted', async () => {
		await visit('places/', async (page) => {
			await press(page, 'Founded');
			expect(await namesOn(page)).toEqual(['Ērgļi', 'Rīga', 'Ogre', 'Zilupe', 'Ainaži']);
			await press(page, 'Place');
			expect(await namesOn(page)).toEqual(['Ainaži', 'Ērgļi', 'Ogre', 'Rīga', 'Zilupe']);
			expect(await page.locator('[aria-sort]').allInnerTexts()).toEqual(['Place']);
		});
	});

	test('is reached and pressed by keyboard, and is large enough for a finger', async () => {
		await visit(
			'places/',
			async (page) => {
				await page.getByRole('group', { name: 'Places' }).focus();
				await page.keyboard.press('Tab');
				await page.keyboard.press('Tab');
				await page.keyboard.press('Enter');
				expect(await head(page, 'Founded').getAttribute('aria-sort')).toBe('ascending');
				expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Founded');
				for (const box of await page.locator('thead button').evaluateAll((all) => all.map((each) => each.clientHeight)))
					expect(box).toBeGreaterThanOrEqual(24);
			},
			{ viewport: { width: 320, height: 640 } },
		);
	});
});

test('a filter keeps the rows that have every word, and says how many they are', async () => {
	await visit(long, async (page) => {
		const field = page.getByLabel('Filter');
		await field.fill('WOOD 2011');
		expect(await namesOn(page)).toEqual(['2011']);
		expect(await said(page)).toBe('1 of 80 rows');
		await field.fill('zebra');
		expect(await said(page)).toBe('None of the 80 rows matches “zebra”.');
		await page.getByRole('button', { name: 'Show all rows' }).click();
		expect(await said(page)).toBe('Rows 1–50 of 80');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-field');
	});
});

test('a filter finds codes as machines read them, in letters of either case', async () => {
	await visit(long, async (page) => {
		await page.route('**/fuels-by-year/', async (route) => {
			const body = await (await route.fetch()).text();
			await route.fulfill({ body: body.replace('>Peat<', '><data value="KZ">Peat</data><'), contentType: 'text/html' });
		});
		await page.reload();
		for (const words of ['kz', 'KZ', 'peat Kz']) {
			await page.getByLabel('Filter').fill(words);
			expect(await said(page)).toBe('1 of 80 rows');
		}
	});
});

test('a filter finds words and numbers from their beginning', async () => {
	await visit(long, async (page) => {
		for (const [words, found] of [
			['wo 2011', ['2011']],
			['ood 2011', []],
			['wood 011', []],
		] as const) {
			await page.getByLabel('Filter').fill(words);
			expect(await namesOn(page), words).toEqual(found);
		}
	});
});

test('where a filter leaves several pages, it says how many rows match and how many there are', async () => {
	await visit(long, async (page) => {
		await page.getByLabel('Filter').fill('201');
		const [, found] = /^Rows 1–50 of (\d+) that match, of 80 rows$/.exec(await said(page)) ?? [];
		expect(Number(found)).toBeGreaterThan(50);
	});
});

test('a filter works where the browser refuses more addresses', async () => {
	await visit(long, async (page) => {
		await page.evaluate(() => {
			history.pushState = history.replaceState = () => {
				throw new DOMException('Too many calls', 'SecurityError');
			};
		});
		await page.getByLabel('Filter').fill('wood 2011');
		expect(await namesOn(page)).toEqual(['2011']);
	});
});

test('a long table is shown in pages, or whole, and the focus goes to where the rows begin', async () => {
	await visit(long, async (page) => {
		expect([await rowsOf(page).count(), await said(page)]).toEqual([50, 'Rows 1–50 of 80']);
		const pages = page.getByRole('navigation', { name: 'Pages of rows' });
		const button = (name: string) => pages.getByRole('button', { name });
		expect(await button('Previous').isDisabled()).toBe(true);
		await button('Next').click();
		expect([await rowsOf(page).count(), await said(page), query(page)]).toEqual([30, 'Rows 51–80 of 80', '?page=2']);
		expect(await pages.innerText()).toContain('Page 2 of 2');
		expect(await button('Next').isDisabled()).toBe(true);
		const region = page.getByRole('group', { name: 'Fuels by year' });
		expect(await region.evaluate((box) => box === document.activeElement)).toBe(true);
		await button('All rows').click();
		expect([await rowsOf(page).count(), await said(page), query(page)]).toEqual([80, '', '?page=all']);
		await button('50 rows a page').click();
		expect([await rowsOf(page).count(), query(page)]).toEqual([50, '']);
		await page.getByLabel('Filter').fill('wood');
		expect(await pages.isVisible()).toBe(false);
	});
});

test('the address says how the rows stand: it can be sent, and reload and the Back button restore them', async () => {
	await visit(`${long}?sort=Production&dir=desc&page=2`, async (page) => {
		const [first] = await namesOn(page);
		expect(await page.locator('[aria-sort]').getAttribute('aria-sort')).toBe('descending');
		expect(await said(page)).toBe('Rows 51–80 of 80');
		const field = page.getByLabel('Filter');
		await field.pressSequentially('wood');
		expect(query(page)).toBe('?sort=Production&dir=desc&q=wood');
		const wood = await namesOn(page);
		await page.reload();
		expect([await namesOn(page), await field.inputValue()]).toEqual([wood, 'wood']);
		await page.goBack();
		expect([query(page), await field.inputValue()]).toEqual(['?sort=Production&dir=desc&page=2', '']);
		expect((await namesOn(page))[0]).toBe(first);
		await page.goForward();
		expect(await namesOn(page)).toEqual(wood);
	});
});

describe('a row', () => {
	const place = (page: Page) => page.locator('tr:target').evaluate((row) => row.getBoundingClientRect().top);

	test('is linked to by its name, with keyboard and touch, and is marked', async () => {
		await visit('places/', async (page) => {
			const link = page.getByRole('link', { name: 'Ērgļi', exact: true });
			await link.focus();
			await page.keyboard.press('Enter');
			expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#row-ērgļi');
			const colours = await page
				.locator('tbody tr')
				.evaluateAll((rows) => rows.map((row) => getComputedStyle(row).backgroundColor));
			expect(new Set(colours.slice(0, -1)).size).toBe(1);
			expect(colours.at(-1)).not.toBe(colours[0]);
		});
	});

	test('has the words of its key as its name where its first cell does not suffice', async () => {
		await visit(long, async (page) => {
			expect(await page.getByRole('rowheader', { name: '2020, Wood' }).innerText()).toBe('2020');
		});
	});

	test('is found on whatever page it stands, in whatever order, and by a filter that leaves it out', async () => {
		for (const state of ['', '?sort=Production&dir=asc', '?q=wind', '?page=all']) {
			await visit(`${long}${state}#row-2011-wood`, async (page) => {
				expect(await page.locator('tr:target').innerText()).toMatch(/^2011\s+Wood/);
				await expect.poll(() => place(page), { message: state }).toBeLessThan(900);
				expect(await place(page), state).toBeGreaterThanOrEqual(0);
			});
		}
	});
});

describe('numbers of a column', () => {
	test('stand with their decimal marks under each other', async () => {
		await visit('places/', async (page) => {
			await page.evaluate(() => document.fonts.ready);
			const marks = await page.locator('td.number').evaluateAll((cells) =>
				cells.flatMap((cell) => {
					const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
					let node = text.nextNode();
					while (node !== null && !/\d/.test(node.textContent ?? '')) node = text.nextNode();
					if (node === null) return [];
					const range = document.createRange();
					range.setStart(node, 0);
					range.setEnd(node, /^[^.]*\d(?=\D*$|\.)/.exec(node.textContent ?? '')?.[0].length ?? 0);
					return [range.getBoundingClientRect().right];
				}),
			);
			expect(marks).toHaveLength(4);
			for (const mark of marks) expect(Math.abs(mark - (marks[0] ?? 0))).toBeLessThan(0.6);
		});
	});

	test('are copied and read out as they are', async () => {
		await visit('places/', async (page) => {
			const cell = page.getByRole('cell', { name: '3', exact: true });
			expect(await cell.innerText()).toBe('3');
			const copied = await page.locator('table').evaluate((table) => {
				getSelection()?.selectAllChildren(table);
				return String(getSelection());
			});
			expect(copied.split('\n').map((line) => line.split('\t').at(-1))).toEqual(
				expect.arrayContaining(['1,250.75', '12.0', '−40', '3', 'not stated']),
			);
		});
	});

	test('have bars from one zero, negative ones to the other side, that no screen reader reads', async () => {
		await visit('places/', async (page) => {
			const bars = await page.locator('td.number').evaluateAll((cells) =>
				cells.map((cell) => {
					const [bar, zero] = ['rect', 'line'].map((name) => cell.querySelector(name)?.getBoundingClientRect());
					return bar && zero && { left: bar.left - zero.left, right: bar.right - zero.left, width: bar.width };
				}),
			);
			const [large, small, negative, , empty] = bars;
			expect(large?.left).toBeCloseTo(0, 0);
			expect(large?.width).toBeGreaterThan(60);
			expect(small?.width).toBeLessThan(2);
			expect(negative?.right).toBeCloseTo(0, 0);
			expect(negative?.left).toBeLessThan(-1);
			expect(empty).toBeUndefined();
			expect(await page.locator('.bar').first().getAttribute('aria-hidden')).toBe('true');
		});
	});
});

describe('a table that is wider than its place', () => {
	async function moved(page: Page): Promise<{ first: number; other: number }> {
		const region = page.locator('.scroll');
		expect(await region.evaluate((box) => box.scrollWidth > box.clientWidth + 100)).toBe(true);
		const lefts = () =>
			page
				.locator('tbody tr')
				.first()
				.locator('> *')
				.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
		const before = await lefts();
		await region.evaluate((box) => box.scrollTo({ left: 100, behavior: 'instant' }));
		const after = await lefts();
		return { first: (after[0] ?? 0) - (before[0] ?? 0), other: (after[3] ?? 0) - (before[3] ?? 0) };
	}

	test.each([
		['wide/', 320, 0],
		['wide/', 700, 0],
		['wordy/', 700, 0],
		['wordy/', 320, -100],
	])('holds the first column of %s at %i px unless it would take half of a phone', async (path, width, first) => {
		await visit(path, async (page) => expect(await moved(page)).toEqual({ first, other: -100 }), {
			viewport: { width, height: 800 },
		});
	});

	test('scrolls by keyboard, in a region with a name, and covers what goes behind its first column', async () => {
		await visit(
			'wide/',
			async (page) => {
				await page.getByRole('group', { name: 'All fuels' }).focus();
				await page.keyboard.press('ArrowRight');
				await expect.poll(() => page.locator('.scroll').evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
				const onTop = await page
					.locator('tbody th')
					.first()
					.evaluate((cell) => {
						const { left, top } = cell.getBoundingClientRect();
						return [document.elementFromPoint(left + 2, top + 4) === cell, getComputedStyle(cell).backgroundColor];
					});
				expect(onTop).toEqual([true, expect.not.stringContaining('rgba(0, 0, 0, 0)')]);
			},
			{ viewport: { width: 320, height: 800 } },
		);
	});

	test.each([320, 1280])('makes no page wider than %i px', async (width) => {
		for (const path of ['wide/', long, 'places/', '../trade/', '../report/'])
			await visit(
				path,
				async (page) => expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width),
				{
					viewport: { width, height: 800 },
				},
			);
	});
});

test('a print has the table as it stands in the report, however a reader has sorted and filtered it', async () => {
	const printed: string[] = [];
	for (const state of ['', '?sort=Production&dir=asc&q=wood', '?page=2'])
		await visit(`${long}${state}`, async (page) => {
			const shown = await namesOn(page);
			printed.push((await printPage(page)).sheets.join(''));
			expect(await namesOn(page)).toEqual(shown);
		});
	expect(new Set(printed).size).toBe(1);
	expect(printed[0]).toContain(compact('These are the first 12 of 80 rows'));
	expect(printed[0]).not.toMatch(/Filter|Previous|↑/);
});

test.each(['light', 'dark'] as const)(
	'in %s axe finds no fault in tables, sorted, filtered and marked',
	async (scheme) => {
		for (const path of [long, `${long}?sort=Fuel&dir=asc&q=wood#row-2011-wood`, 'places/', 'wide/'])
			await visit(path, async (page) => expect(await axeFaults(page)).toEqual([]), { colorScheme: scheme });
	},
);

test('the page of a table loads at most 4 kB of JavaScript', async () => {
	await visit(long, async (page) => {
		const names = await page.evaluate(() =>
			performance
				.getEntriesByType('resource')
				.map(({ name }) => name)
				.filter((name) => name.endsWith('.js')),
		);
		expect(names.length).toBeGreaterThan(2);
		const bytes = names.map((name) => readFileSync(join(site.dist, 'assets', name.split('/').at(-1) ?? '')));
		expect(bytes.reduce((sum, each) => sum + gzipSync(each, { level: 9 }).length, 0)).toBeLessThanOrEqual(4_000);
	});
});
