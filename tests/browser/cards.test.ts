import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cardOf } from './card-of.ts';
import { proseSite } from './prose-site.ts';

const { open } = proseSite();

const boxOf = async (locator: Locator) => {
	const box = await locator.boundingBox();
	if (box === null) throw new Error('It is not shown.');
	return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
};

/** Two paragraphs with numbers and notes, and a table: marks at the start, in the middle and at the end of lines. */
const MARKS = '#main p .fig, #main td .fig';

describe.each([
	[320, 260],
	[320, 640],
	[900, 300],
])('in a window of %i × %i', (width, height) => {
	test('a card that opens by keyboard covers neither its own word nor the edges of the window', async () => {
		const page = await open('notes/', { viewport: { width, height }, reducedMotion: 'reduce' });
		const marks = await page.locator(MARKS).all();
		expect(marks.length).toBeGreaterThan(5);
		for (const mark of marks) {
			await page.keyboard.press('Shift');
			await mark.locator('a').focus();
			// The window has scrolled to the word; the card follows it with the next picture.
			await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
			const card = await boxOf(await cardOf(mark));
			const word = await boxOf(mark.locator('a'));
			expect(card.bottom <= word.top || card.top >= word.bottom, (await mark.textContent()) ?? '').toBe(true);
			expect(card.top).toBeGreaterThanOrEqual(0);
			expect(card.bottom).toBeLessThanOrEqual(height);
			if (width > 640) continue;
			expect(card.left).toBeGreaterThanOrEqual(7);
			expect(card.right).toBeLessThanOrEqual(width - 7);
		}
		await page.context().close();
	});
});

test('a card that opens by pointer has no scroll bar, and the pointer reaches it', async () => {
	const page = await open('notes/', { reducedMotion: 'reduce' });
	const mark = page.locator(MARKS).first();
	await mark.locator('a').hover();
	const card = await cardOf(mark);
	await card.waitFor({ state: 'visible' });
	expect(await card.evaluate((element) => getComputedStyle(element).overflowY)).toBe('visible');
	const [word, shown] = [await boxOf(mark.locator('a')), await boxOf(card)];
	await page.mouse.move(word.left + 5, (word.top + shown.bottom) / 2, { steps: 5 });
	await page.mouse.move(word.left + 5, shown.bottom - 10, { steps: 5 });
	expect(await card.isVisible()).toBe(true);
	await page.context().close();
});
