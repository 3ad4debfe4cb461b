import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { layOut, widths } from '../../src/core/chart/layout.ts';
import { charts, say } from '../core/chart/fixture-report.ts';
import { difference, shiftedLines } from './compare-pictures.ts';
import { activate, chartVisits, desk, phone } from './visit-charts.ts';

const { revisit } = chartVisits();

/** How a chart is looked at. */
const looks = [
	{ look: 'on a desk', ...desk, colorScheme: 'light', isAsDrawn: false },
	{ look: 'in the dark', ...desk, colorScheme: 'dark', isAsDrawn: false },
	{ look: 'on a phone', ...phone, colorScheme: 'light', isAsDrawn: false },
	{ look: 'on a small desk', viewport: { width: 730, height: 900 }, colorScheme: 'light', isAsDrawn: false },
	{ look: 'at the size that it is drawn at', ...desk, colorScheme: 'light', isAsDrawn: true },
] as const;

/** Makes an active chart its drawing again, as the forced colours of a system do, so that it can be entered anew. */
async function leave(page: Page, drawing: Locator): Promise<void> {
	await page.emulateMedia({ forcedColors: 'active' });
	await drawing.and(page.locator(':not([data-live])')).waitFor();
	await page.emulateMedia({ forcedColors: 'none' });
	await drawing.locator('.chart-explore').waitFor({ state: 'attached' });
}

test.each(charts.map((chart) => ({ id: chart.id, chart })))(
	'the live chart $id lies on its drawing and looks like it, large and small, light and dark',
	async ({ id, chart }) => {
		await revisit(`charts/${id}/`, { deviceScaleFactor: 2 }, async (page) => {
			const drawing = page.locator('.drawing');
			for (const { look, viewport, colorScheme, isAsDrawn } of looks) {
				await page.setViewportSize(viewport);
				await page.emulateMedia({ colorScheme });
				if (isAsDrawn)
					await drawing.evaluate((element, wide) => element.style.setProperty('max-width', `${wide}px`), widths.wide);
				await page.evaluate(() => document.fonts.ready);
				const svg = drawing.locator('svg:visible');
				const shown = await svg.getAttribute('class');
				const before = await svg.screenshot();
				await activate(drawing);
				await drawing.locator('.chart-region').blur();
				const canvas = drawing.locator('> canvas');
				const [one, other] = await Promise.all(
					[drawing.locator(`svg.${shown ?? ''}`), canvas].map((each) =>
						each.evaluate((element) => element.getBoundingClientRect().toJSON()),
					),
				);
				expect.soft(other, look).toEqual(one);
				const after = await canvas.screenshot();
				expect.soft(await difference(before, after), look).toBeLessThan(0.0005);
				// At another size than its own a round or slanted edge is smoothed otherwise by each; a bar is not.
				const isRound = layOut(chart, 'wide', say).marks.some((group) => group.is === 'line' || !group.isDrawn);
				const isSmoothed = isRound && !isAsDrawn;
				if (!isSmoothed) {
					const colour = colorScheme === 'dark' ? '#6fc3d3' : '#0b5563';
					expect.soft(await shiftedLines(before, after, colour), look).toEqual([]);
				}
				await leave(page, drawing);
			}
		});
	},
);
