import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openPdf, readPages } from '../node/pdf/read-pdf.ts';
import { axeFaults } from './axe-faults.ts';
import { proseSite } from './prose-site.ts';

const FOLDED = 'What is folded here is found by a search for ferrocement.';

const { fileOf, offline, open } = proseSite();

test.each([320, 1280])('nothing that is set apart widens a window of %i px, and axe finds no fault', async (width) => {
	const page = await open('blocks/', { viewport: { width, height: 900 } });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	const code = page.getByRole('group', { name: 'Code' }).last();
	expect(await code.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
	await code.focus();
	expect(await axeFaults(page)).toEqual([]);
	await page.context().close();
});

test('columns stand beside each other where there is room, else below each other', async () => {
	const tops = async (width: number) => {
		const page = await open('blocks/', { viewport: { width, height: 900 } });
		const all = await page.locator('.column').evaluateAll((each) => each.map((one) => one.getBoundingClientRect().top));
		await page.context().close();
		return new Set(all).size;
	};
	expect(await tops(1280)).toBe(1);
	expect(await tops(320)).toBe(2);
});

test('what is folded opens by the keyboard without a script, and is open on paper', async () => {
	const page = await open('blocks/', { javaScriptEnabled: false });
	const words = page.getByText(FOLDED);
	expect(await words.isVisible()).toBe(false);
	await page.locator('.folded summary').press('Enter');
	expect(await words.isVisible()).toBe(true);
	await page.locator('.folded summary').press('Enter');
	await page.emulateMedia({ media: 'print' });
	expect((await words.boundingBox())?.height).toBeGreaterThan(0);
	await page.context().close();
});

test('the search finds what is folded', async () => {
	const page = await open('search/?q=ferrocement');
	await page.getByRole('link', { name: 'How a repair is counted' }).first().waitFor();
	await page.context().close();
});

test.each(['blocks/', 'file:'])('on %s a line says what is not known and leads to the list of it', async (path) => {
	const page = await open(path === 'file:' ? offline() : path);
	await page.locator('.unknown').getByRole('link', { name: 'The method' }).click();
	const entry = page.locator(':target');
	expect(await entry.innerText()).toContain('How the inspectors worked is not said.');
	await entry.getByRole('link', { name: 'How a repair is counted' }).click();
	expect(new URL(page.url()).hash).toBe('#two-ways');
	await page.context().close();
});

test('the PDF has all of it, unfolded, and the list of what is not known leads back', async () => {
	const pages = await readPages(await openPdf(readFileSync(fileOf('report.pdf'))));
	const text = pages
		.map((page) => page.text)
		.join(' ')
		.replaceAll(/\s+/g, ' ');
	for (const words of [FOLDED, 'Railway', 'What carries the deck', 'Note: Read 48 bridges'])
		expect(text).toContain(words);
	expect(text).toMatch(/Not known: The method \(p\. \d+\)/);
	expect(text).toMatch(
		/The method\. How the inspectors worked is not said\. Where it is said: How a repair is counted \(p\. \d+\)/,
	);
});
