import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { startChromium } from './start-chromium.ts';
import { type DevServer, startDev } from './start-dev.ts';

const root = mkdtempSync(join(tmpdir(), 'desk-report-'));
let browser: Browser;
let server: DevServer;

beforeAll(async () => {
	cpSync(join(import.meta.dirname, '../fixtures/energy'), root, { recursive: true });
	writeFileSync(
		join(root, 'data/figures/unused.yaml'),
		'- id: spare\n  label: A number that nobody names\n  definition: How many times it is named.\n' +
			'  unit: "1"\n  period: unstated\n  area: unstated\n  population: unstated\n  assumption: It is ours.\n' +
			'  derived: { formula: "7", from: {} }\n',
	);
	[browser, server] = await Promise.all([startChromium(), startDev(root)]);
});
afterAll(async () => {
	await browser.close();
	server.process.kill();
	rmSync(root, { recursive: true, force: true });
});

async function openDesk(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
	const page = await browser.newPage(options);
	const answer = await page.goto(`${server.url}_desk/`, { waitUntil: 'networkidle' });
	expect(answer?.status()).toBe(200);
	return page;
}

const entry = (page: Page, id: string) => page.locator('article').filter({ has: page.getByText(id, { exact: true }) });

test('each figure stands there with its value, its evidence, its place, its uses and what to paste', async () => {
	const page = await openDesk({ javaScriptEnabled: false });
	const used = entry(page, 'latvia-wood-trade').first();
	const text = await used.textContent();
	expect(text).toMatch(/data\/figures\/trade\.yaml:\d+/);
	expect(text).toContain('unit ');
	expect(text).toContain('period: ');
	expect(text).toContain('area: Latvia');
	expect(text).toContain('used in trade');
	expect(text).toContain('<Fig id="latvia-wood-trade" />');
	expect(await used.getByRole('link', { name: /energy-balance, row/ }).getAttribute('href')).toContain(
		'/sources/energy-balance/#',
	);
	expect(await entry(page, 'spare').first().textContent()).toContain('not used');
	expect(await entry(page, 'wind-over-time').first().textContent()).toContain('<Chart id="wind-over-time" />');
	expect(await entry(page, 'fuels-by-year').first().textContent()).toContain('<Table id="fuels-by-year" />');
	const source = await page.locator('#sources article').textContent();
	expect(source).toMatch(/\d+ of \d+ rows have a cell that is a figure/);
	expect(source).toMatch(/of \d+ columns are not used/);
	await page.close();
});

test('the filter leaves what is sought, and what is not used', async () => {
	const page = await openDesk();
	const shown = () => page.locator('article:visible').count();
	const all = await shown();
	await page.getByLabel('Filter').fill('wood trade');
	await expect.poll(shown).toBeLessThan(all);
	expect(await entry(page, 'latvia-wood-trade').first().isVisible()).toBe(true);
	await page.getByLabel('Filter').fill('');
	await page.getByLabel('only what is not used').check();
	await expect.poll(() => entry(page, 'spare').first().isVisible()).toBe(true);
	expect(await entry(page, 'latvia-wood-trade').first().isVisible()).toBe(false);
	await page.close();
});

test('a snippet is copied', async () => {
	const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
	const page = await context.newPage();
	await page.goto(`${server.url}_desk/`, { waitUntil: 'networkidle' });
	await entry(page, 'spare').first().getByRole('button', { name: 'Copy' }).first().click();
	await entry(page, 'spare').first().getByRole('button', { name: 'Copied' }).waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('<Fig id="spare" />');
	await context.close();
});

test('the desk follows a file that is saved, keeps the filter, and shows problems', async () => {
	const page = await openDesk();
	await page.getByLabel('Filter').fill('spare');
	const file = join(root, 'data/figures/unused.yaml');
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, text.replace('A number that', 'A figure that'));
	await page.getByText('A figure that nobody names').waitFor();
	await expect.poll(() => page.getByLabel('Filter').inputValue()).toBe('spare');
	writeFileSync(file, text.replace('formula: "7"', 'formula: "7 +"'));
	await page.locator('report-problems').getByText('1 problem in 1 file').waitFor();
	writeFileSync(file, text);
	await page.locator('report-problems').waitFor({ state: 'detached' });
	await page.close();
});

test.each([
	{ width: 1280, colorScheme: 'light' as const },
	{ width: 320, colorScheme: 'dark' as const },
])('the desk fits a window of $width pixels, and axe finds no fault ($colorScheme)', async ({ width, colorScheme }) => {
	const page = await openDesk({ viewport: { width, height: 800 }, colorScheme });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	expect(await axeFaults(page)).toEqual([]);
	await page.close();
});
