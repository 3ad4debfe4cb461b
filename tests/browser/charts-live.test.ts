import { describe, expect, test } from 'vitest';
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

describe.each(looks)('$look', ({ viewport, colorScheme, isAsDrawn }) => {
	const options = { viewport, colorScheme, deviceScaleFactor: 2 };
	test.each(charts.map((chart) => ({ id: chart.id, chart })))(
		'the live chart $id lies on its drawing and looks like it',
		async ({ id, chart }) => {
			await revisit(`charts/${id}/`, options, async (page) => {
				const drawing = page.locator('.drawing');
				if (isAsDrawn)
					await drawing.evaluate((element, wide) => element.style.setProperty('--wide', `${wide}px`), widths.wide);
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
				expect(other).toEqual(one);
				const after = await canvas.screenshot();
				expect(await difference(before, after)).toBeLessThan(0.0005);
				// At another size than its own a round or slanted edge is smoothed otherwise by each; a bar is not.
				const isRound = layOut(chart, 'wide', say).marks.some((group) => group.is === 'line' || !group.isDrawn);
				const isSmoothed = isRound && !isAsDrawn;
				if (!isSmoothed)
					expect(await shiftedLines(before, after, colorScheme === 'dark' ? '#6fc3d3' : '#0b5563')).toEqual([]);
			});
		},
	);
});
