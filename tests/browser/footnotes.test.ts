import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { letters, textOfPdf } from '../node/pdf/read-pdf.ts';
import { axeFaults } from './axe-faults.ts';
import { cardOf } from './card-of.ts';
import { proseSite } from './prose-site.ts';

const WORDS = 'They are employed by the city, which also owns the bridges; who paid them is not said.';

const { fileOf, offline, open } = proseSite();

/** A mark of the section about notes: each section numbers its own. */
const markOf = (page: Page, number: number) =>
	page.locator('[role=doc-noteref][href^="#notes."]', { hasText: `[${number}]` });
const cardOfNote = (page: Page, number: number) =>
	cardOf(page.locator('.footnote > .fig', { has: markOf(page, number) }).first());

describe.each(['notes/', 'report/'])('on the page %s', (path) => {
	test('a footnote is opened by pointer without a script, and read where it is marked', async () => {
		const page = await open(path, { javaScriptEnabled: false });
		const card = await cardOfNote(page, 1);
		expect(await card.isVisible()).toBe(false);
		await markOf(page, 1).first().hover();
		await card.waitFor({ state: 'visible' });
		expect(await card.innerText()).toBe(WORDS);
		await page.context().close();
	});

	test('its mark leads to its words at the end of the section, and these lead back', async () => {
		const page = await open(path, { javaScriptEnabled: false });
		await markOf(page, 6).first().click();
		expect(new URL(page.url()).hash).toBe('#notes.note-traffic');
		const words = page.locator(':target');
		expect(await words.innerText()).toMatch(/^The note gives about\s9,400\svehicles\sa\sday for each bridge/);
		expect(await words.evaluate((each) => each.closest('[role=doc-endnotes]') !== null)).toBe(true);
		await words.locator('[role=doc-backlink]').click();
		expect(await page.locator(':target').innerText()).toBe('[6]');
		await page.context().close();
	});
});

test('by keyboard a footnote opens at its mark, Tab goes through its links, and Escape closes it', async () => {
	const page = await open('notes/');
	const [mark, card] = [markOf(page, 6), await cardOfNote(page, 6)];
	await mark.focus();
	await card.waitFor({ state: 'visible' });
	const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim().replace(/\s/g, ' '));
	await page.keyboard.press('Tab');
	expect(await focused()).toBe('about 9,400 vehicles a day');
	await page.keyboard.press('Tab');
	expect(await focused()).toBe('March 2021 to October 2022');
	expect(await card.isVisible()).toBe(true);
	await page.keyboard.press('Escape');
	await card.waitFor({ state: 'hidden' });
	expect(await focused()).toBe('[6]');
	await page.keyboard.press('Enter');
	expect(new URL(page.url()).hash).toBe('#notes.note-traffic');
	await page.context().close();
});

test('by finger a footnote opens in place, with its figures as links, and a second touch elsewhere closes it', async () => {
	const page = await open('notes/', { viewport: { width: 320, height: 800 }, hasTouch: true, isMobile: true });
	await page.getByRole('button', { name: 'Open note 6' }).tap();
	const card = await cardOfNote(page, 6);
	await card.waitFor({ state: 'visible' });
	const box = await card.boundingBox();
	expect(box?.x).toBeGreaterThanOrEqual(0);
	expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
	expect(await card.getByRole('link').count()).toBe(2);
	await page.locator('h1').tap();
	await card.waitFor({ state: 'hidden' });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await page.context().close();
});

test('a screen reader hears the mark with the words of the footnote, and a list of notes', async () => {
	const page = await open('notes/');
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const heard = nodes.filter(({ ignored }) => !ignored);
	const named = (role: string) => heard.filter((node) => node.role?.value === role);
	const [mark] = named('doc-noteref');
	expect(mark?.name?.value).toBe('Note 1');
	expect(mark?.description?.value).toBe(WORDS);
	expect(named('doc-noteref')).toHaveLength(7);
	expect(named('doc-backlink').map(({ name }): unknown => name?.value)).toEqual(
		Array.from({ length: 7 }, (_, n) => `Back to note ${n + 1} in the text`),
	);
	expect(named('doc-endnotes').map(({ name }): unknown => name?.value)).toEqual(['Notes to “Notes”']);
	expect(heard.filter(({ name }) => String(name?.value).startsWith('Open note'))).toEqual([]);
	await page.context().close();
});

test.each(['light', 'dark'] as const)('axe finds no fault in %s, with a card open', async (colorScheme) => {
	const page = await open('notes/', { colorScheme });
	await markOf(page, 5).focus();
	await (await cardOfNote(page, 5)).waitFor({ state: 'visible' });
	expect(await axeFaults(page)).toEqual([]);
	await page.context().close();
});

test('no line begins with a mark, at any width', async () => {
	const page = await open('notes/');
	for (let width = 320; width <= 700; width += 7) {
		await page.setViewportSize({ width, height: 800 });
		const first = await page.evaluate(() =>
			[...document.querySelectorAll('p .footnote')].flatMap((mark) => {
				const block = mark.closest('p');
				const start = block?.getBoundingClientRect().left ?? 0;
				const at = mark.querySelector('a')?.getBoundingClientRect().left ?? 0;
				return at - start < 3 ? [mark.textContent] : [];
			}),
		);
		expect(first, `${width} px`).toEqual([]);
	}
	await page.context().close();
});

test('in the offline copy the marks and the words lead to each other inside the file', async () => {
	const page = await open(offline(), { javaScriptEnabled: false });
	await markOf(page, 1).first().hover();
	await (await cardOfNote(page, 1)).waitFor({ state: 'visible' });
	await markOf(page, 1).first().click();
	expect(await page.locator(':target').innerText()).toContain(WORDS);
	await page.locator(':target').locator('[role=doc-backlink]').click();
	expect(await page.locator(':target').innerText()).toBe('[1]');
	expect(page.url()).toMatch(/^file:/);
	await page.context().close();
});

test('a work that a footnote cites leads back to it, and no id stands twice', async () => {
	const page = await open('report/');
	const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	const back = page.locator('[id="work.kwon2023"] a[href^="#work.kwon2023."]').last();
	await back.click();
	const cited = page.locator(':target');
	expect(await cited.evaluate((each) => each.closest('li')?.id)).toBe('notes.note-once');
	await page.context().close();
});

test('a browser prints the list, and no card', async () => {
	const page = await open('notes/');
	const printed = letters(await textOfPdf(await page.pdf()));
	expect(printed.split(letters(WORDS))).toHaveLength(2);
	await page.context().close();
});

test('the PDF has each once, under a number that no figure has', async () => {
	const text = await textOfPdf(readFileSync(fileOf('report.pdf')));
	expect(letters(text).split(letters(WORDS))).toHaveLength(2);
	const words = ['They are', 'All of', 'Of those', 'Names of', 'Without the', 'The note gives', 'A day'];
	const numbers = words.map((first) => Number(new RegExp(`\\[(\\d+)\\]\\s+${first}`).exec(text)?.[1]));
	expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});
