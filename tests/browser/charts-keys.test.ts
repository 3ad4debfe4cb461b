import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { marksInOrder, markWords } from '../../src/client/chart-marks.ts';
import { middleOf, placeMarks } from '../../src/client/placed-marks.ts';
import { chartPictures } from '../../src/core/chart/chart-kinds.ts';
import { layOut } from '../../src/core/chart/layout.ts';
import { charts, say } from '../core/chart/fixture-report.ts';
import { activate, chartVisits, desk, phone } from './visit-charts.ts';

type Chart = (typeof charts)[number];

const { revisit } = chartVisits();

/** Charts in small drawings on a phone: a tip is as high as one, so only that of the topmost has a free place. */
const lowDrawings = new Set(['facet-lines']);

/** How many marks each line of a chart has; a chart without several lines over time is one line of all its marks. */
function linesOf(chart: Chart): number[] {
	const { kind, series } = chart;
	return chartPictures[kind].nearest === 'x' && series.length > 1
		? series.map(({ marks }) => marks.length)
		: [marksInOrder(chart).length];
}

/**
 * Goes through lines of an active chart by its keys, from the first on, and gives what is found at each mark. The keys
 * to the first mark of a line are pressed; those along it are sent from within the page, which answers each at once.
 */
async function walk(lines: readonly number[], page: Page, drawing: Locator): Promise<Found[]> {
	const found: Found[] = [];
	for (const [line, length] of lines.entries()) {
		for (const key of line === 0 ? ['ArrowRight'] : ['Home', 'ArrowDown', 'Home']) await page.keyboard.press(key);
		found.push(...(await lookAlong(drawing, length - 1)));
	}
	return found;
}

/** The words that a tip has, and words of the drawing that it covers. */
interface Tip {
	readonly words: string;
	readonly covered: readonly string[];
}

interface Found extends Tip {
	/** What stands in the place that screen readers listen to. */
	readonly said: string;
}

/** What is found at the mark that a chart points at, and at each of the marks to which so many more steps lead. */
function lookAlong(drawing: Locator, steps: number): Promise<Found[]> {
	return drawing.evaluate((element, steps) => {
		const look = () => {
			const tip = element.querySelector('.chart-tip');
			const over = tip?.getBoundingClientRect();
			const words = [...element.querySelectorAll('svg text')].filter((each) => each.getClientRects().length > 0);
			const isCovered = (each: Element) => {
				const box = each.getBoundingClientRect();
				return (
					over !== undefined &&
					Math.min(box.right, over.right) - Math.max(box.left, over.left) > 1 &&
					Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top) > 3
				);
			};
			return {
				words: tip?.textContent ?? '',
				covered: words.filter(isCovered).map(({ textContent }) => textContent),
				said: document.querySelector('[role=status]')?.textContent ?? '',
			};
		};
		const found = [look()];
		for (let index = 0; index < steps; index++) {
			const step = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true });
			document.activeElement?.dispatchEvent(step);
			found.push(look());
		}
		return found;
	}, steps);
}

/** Of the words that a tip covers, those of other marks than it speaks of. */
function othersIn(chart: Chart, { words, covered }: Tip): string[] {
	const plain = (text: string) => text.replace(/\s/g, '');
	const ofMarks = chart.series.flatMap(({ label, marks }) => [
		...marks.flatMap(({ label: own, text }) => [own, text]),
		label,
	]);
	return covered.filter(
		(text) =>
			!plain(words).includes(plain(text)) &&
			!chart.axis.title.includes(text) &&
			!chart.axis.ticks.some((tick) => tick.text === text) &&
			ofMarks.some((each) => plain(each).includes(plain(text))),
	);
}

describe.each(charts.map((chart) => ({ id: chart.id, chart })))('$id', ({ id, chart }) => {
	test('arrow keys say each value as the table has it, under no tip, on paper the drawing; Escape and leaving say no more', async () => {
		await revisit(`charts/${id}/`, desk, async (page) => {
			const drawing = page.locator('.drawing');
			const status = page.getByRole('status');
			await activate(drawing);
			const wanted = marksInOrder(chart).map((mark) => markWords(mark, say));
			const table = await page.locator('.chart-data tbody').textContent();
			// A scatter plot has both values of a point in columns of their own.
			const texts =
				chart.across === undefined ? chart.series.flatMap(({ marks }) => marks.map(({ text }) => text)) : [];
			for (const text of texts) expect(table).toContain(text);
			const press = async (key: string) => {
				await page.keyboard.press(key);
				return (await status.textContent()) ?? '';
			};
			const heard = await walk(linesOf(chart), page, drawing);
			expect(heard.map(({ said }) => said)).toEqual(wanted);
			for (const tip of heard) expect.soft(othersIn(chart, tip), tip.words).toEqual([]);

			const last = wanted.slice(-(linesOf(chart).at(-1) ?? 0));
			expect(await press('ArrowRight')).toBe(last[0]);
			expect(await press('ArrowLeft')).toBe(last.at(-1));
			expect(await press('Home')).toBe(last[0]);
			expect(await press('Escape')).toBe('');
			expect(await press('Home')).toBe(wanted[0]);
			expect(await press('Tab')).toBe('');
			expect(await drawing.evaluate((element) => element.contains(document.activeElement))).toBe(false);

			await activate(drawing);
			expect(await drawing.locator('svg.wide').evaluate((svg) => getComputedStyle(svg).visibility)).toBe('hidden');
			await page.keyboard.press('ArrowDown');
			await page.emulateMedia({ media: 'print' });
			// A drawing longer than a sheet is printed in pieces, all of them; any other as it is on a desk.
			const pieces = await drawing.locator('svg.piece').count();
			const printed = pieces === 0 ? ['wide'] : Array.from({ length: pieces }, () => 'piece');
			const visible = await drawing.locator('svg:visible').all();
			expect(await Promise.all(visible.map((svg) => svg.getAttribute('class')))).toEqual(printed);
			expect(await drawing.locator('> canvas').isVisible()).toBe(false);
		});
	});

	test('on a phone a pointer and the keys call up the same words beside a mark, on the screen, over no other', async () => {
		await revisit(`charts/${id}/`, phone, async (page) => {
			const drawing = page.locator('.drawing');
			const tip = drawing.locator('.chart-tip');
			await activate(drawing);
			expect(await tip.isVisible()).toBe(false);
			await page.keyboard.press('ArrowDown');
			const words = await tip.textContent();
			const said = (await page.getByRole('status').textContent()) ?? '';
			const rows = await tip.locator('.chart-tip-row').count();
			if (rows === 0) expect(words).toBe(said);
			else {
				const [name, value] = await tip.locator('[data-nearest] span').allTextContents();
				const time = (await tip.locator('.chart-tip-heading').innerText()).split(', ').at(-1) ?? '';
				expect(said.endsWith(`${name ?? ''}, ${time}: ${value ?? ''}`)).toBe(true);
			}
			const box = await tip.boundingBox();
			expect(box?.x).toBeGreaterThanOrEqual(0);
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
			await page.keyboard.press('Escape');
			expect(await tip.isVisible()).toBe(false);

			const layout = layOut(chart, 'narrow', say);
			const [first] = placeMarks(chart, layout);
			const [x, y] = first === undefined ? [0, 0] : middleOf(first.box);
			const scale = ((await drawing.locator('> canvas').boundingBox())?.width ?? 0) / layout.width;
			// The page may still be scrolling to the drawing, which moves it under the pointer.
			const pointed = async () => {
				await drawing.hover({ position: { x: x * scale, y: y * scale }, force: true });
				return tip.textContent();
			};
			await expect.poll(pointed).toBe(words);
			await page.keyboard.press('Escape');
			expect(await tip.isVisible()).toBe(false);

			await page.mouse.move(0, 0);
			await page.keyboard.press('Home');
			await page.keyboard.press('ArrowLeft');
			const lines = lowDrawings.has(id) ? linesOf(chart).slice(0, 1) : linesOf(chart);
			const tips = await walk(lines, page, drawing);
			for (const each of tips) expect.soft(othersIn(chart, each), each.words).toEqual([]);
		});
	});
});
