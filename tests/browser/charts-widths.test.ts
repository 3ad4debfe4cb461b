import { expect, test } from 'vitest';
import { charts, report } from '../core/chart/fixture-report.ts';
import { chartVisits, desk } from './visit-charts.ts';

const { addressOf, revisit } = chartVisits();

test.each(charts)(
	'$id stands in a frame of another page, with its source and its permalink',
	async ({ id, sources }) => {
		await revisit(`embed/${id}/`, desk, async (own) => {
			const page = await own.context().newPage();
			await page.setContent(
				'<!doctype html><html lang="en"><title>Elsewhere</title>' +
					`<iframe src="${addressOf(`embed/${id}/`)}" title="Chart" width="288" height="900"></iframe>`,
			);
			const frame = page.frameLocator('iframe');
			expect(await frame.locator('.drawing svg:visible').count()).toBe(1);
			const foot = await frame.locator('.chart-foot').innerText();
			for (const { id: source, title } of report.sources)
				expect(foot.includes(title), title).toBe(sources.includes(source));
			expect(await frame.locator('.chart-foot a').last().getAttribute('href')).toBe(
				`https://example.org/ferries/charts/${id}/`,
			);
			expect(await frame.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
			await page.close();
		});
	},
);

/** Windows as wide as a phone, as half of a screen that is enlarged, and just above the change of drawings. */
const windows = [
	{ width: 320, height: 640, deviceScaleFactor: 1 },
	{ width: 640, height: 450, deviceScaleFactor: 2 },
	{ width: 721, height: 900, deviceScaleFactor: 1 },
];

test.each([
	'passengers/',
	'boats/',
	'report/',
	...charts.map(({ id }) => `charts/${id}/`),
	'tables/riders/',
	'embed/range/',
])('%s is no wider than the screen', async (path) => {
	await revisit(path, desk, async (page) => {
		const session = await page.context().newCDPSession(page);
		for (const details of await page.locator('.chart-foot summary').all()) await details.click();
		for (const size of windows) {
			await session.send('Emulation.setDeviceMetricsOverride', { ...size, mobile: false });
			await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(size.width);
			const over = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				const drawings = [...document.querySelectorAll('.drawing svg')].filter(
					(svg) => svg.getClientRects().length > 0,
				);
				const ratios = drawings.map((svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute('width')));
				return { sideways: scrollWidth - clientWidth, least: Math.min(...ratios) };
			});
			expect(over.sideways, `at ${size.width} px`).toBe(0);
			// Words of 13 px stay readable: no drawing shrinks.
			expect(over.least, `at ${size.width} px`).toBeGreaterThanOrEqual(1);
		}
		await session.send('Emulation.clearDeviceMetricsOverride');
	});
});
