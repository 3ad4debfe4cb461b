import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chartKinds } from '../../src/core/chart/chart-kinds.ts';
import { widths } from '../../src/core/chart/layout.ts';
import { charts } from '../core/chart/fixture-report.ts';
import { difference, shiftedLines } from './compare-pictures.ts';
import { activate, chartVisits, desk, phone } from './visit-charts.ts';

const { addressOf, newContext, visit } = chartVisits();

const isLive = (request: string) => /live-chart|\/charts\/[a-z-]+\.json/.test(request);

test('Chart.js is fetched when the reader reaches for a chart, and not before', async () => {
	await visit('passengers/', desk, async (page, requests) => {
		await page.waitForLoadState('networkidle');
		await page.mouse.wheel(0, 2000);
		expect(requests.filter(isLive)).toEqual([]);
		await page.locator('.drawing').nth(1).hover();
		await page.locator('.drawing[data-live]').waitFor();
		expect(requests.filter(isLive)).toHaveLength(2);
		await activate(page.locator('.drawing').first());
		expect(requests.filter((request) => request.includes('live-chart'))).toHaveLength(1);
	});
});

describe('copying a chart as a picture', () => {
	const clipboard = { ...desk, permissions: ['clipboard-read', 'clipboard-write'] };

	test.each(['charts/bar/', 'passengers/'])(
		'puts the PNG of two pixels for each on the clipboard, from %s',
		async (path) => {
			await visit(path, clipboard, async (page) => {
				const button = page.getByRole('button', { name: 'Copy as picture' }).first();
				await button.click();
				await page.locator('.announcement', { hasText: 'Copied' }).waitFor();
				const copied = await page.evaluate(async () => {
					const [item] = await navigator.clipboard.read();
					const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
					return [item?.types, picture.width];
				});
				expect(copied).toEqual([['image/png'], 2 * (widths.wide + 48)]);
			});
		},
	);
});

describe('copying', () => {
	/** Copies by a button, and gives back what is said of it: seen beside the button, and heard. */
	const copy = async (page: Page, name: string) => {
		// A screen reader is silent about an element that comes with its words.
		const heard = await page.locator('[aria-live]:empty').elementHandle();
		// What copies a text is loaded when that comes into view.
		await page.locator('.snippet').first().scrollIntoViewIfNeeded();
		await page
			.getByRole('button', { name: new RegExp(`^${name}: .`) })
			.first()
			.click();
		await page.locator('.announcement').waitFor();
		const said = [await page.locator('.announcement').textContent(), await heard?.textContent()];
		await page.locator('.announcement').waitFor({ state: 'detached' });
		expect(await heard?.textContent()).toBe('');
		return said;
	};
	const [copied, failed] = ['Copied', 'The browser did not copy it'];

	test.each(['Copy', 'Copy as picture'])(
		'“%s” says in a place that was empty that it is done, or not',
		async (name) => {
			await visit('charts/bar/', { ...desk, permissions: ['clipboard-write'] }, async (page) => {
				expect(await copy(page, name)).toEqual([copied, copied]);
				await page.evaluate(() => {
					navigator.clipboard.write = navigator.clipboard.writeText = () => Promise.reject(new Error('not now'));
				});
				expect(await copy(page, name)).toEqual([failed, failed]);
			});
		},
	);

	test('is not offered where the browser cannot, or without JavaScript', async () => {
		const context = await newContext(desk);
		await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
		const page = await context.newPage();
		await page.goto(addressOf('charts/bar/'), { waitUntil: 'networkidle' });
		expect(await page.locator('.theme-switch').isVisible()).toBe(true);
		expect(await page.locator(':is(.copy-picture, .copy-button):visible').count()).toBe(0);
		await context.close();
		await visit('charts/bar/', { ...desk, javaScriptEnabled: false }, async (still) => {
			expect(await still.locator(':is(.copy-picture, .copy-button):visible').count()).toBe(0);
		});
	});

	test('of pictures is not offered where the browser copies only text', async () => {
		const context = await newContext(desk);
		await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'ClipboardItem'));
		const page = await context.newPage();
		await page.goto(addressOf('charts/bar/'), { waitUntil: 'networkidle' });
		expect(await page.locator('.copy-picture').isVisible()).toBe(false);
		await context.close();
	});
});

describe('a finger', () => {
	const touch = { ...phone, hasTouch: true, isMobile: true };

	test('calls up the words of a mark by a tap, which stand clear of it, until it taps elsewhere', async () => {
		await visit('charts/bar-twelve/', touch, async (page) => {
			const drawing = page.locator('.drawing');
			const tip = drawing.locator('.chart-tip');
			await drawing.scrollIntoViewIfNeeded();
			const box = (await drawing.boundingBox()) ?? expect.fail('The drawing is not shown.');
			const [x, y] = [box.x + 60, Math.max(box.y, 100) + 150];
			await page.touchscreen.tap(x, y);
			await tip.waitFor();
			const words = await tip.textContent();
			const shown = (await tip.boundingBox()) ?? expect.fail('The tip is not shown.');
			expect(shown.y + shown.height <= y || shown.y >= y || shown.x >= x || shown.x + shown.width <= x).toBe(true);
			await page.touchscreen.tap(x, y + 2 * 53);
			await expect.poll(() => tip.textContent()).not.toBe(words);
			await page.touchscreen.tap(310, 10);
			await expect.poll(() => tip.isVisible()).toBe(false);
			await page.touchscreen.tap(x, y);
			await tip.waitFor();
			await page.keyboard.press('Escape');
			expect(await tip.isVisible()).toBe(false);
		});
	});

	test('scrolls the page over a chart, and fetches nothing then', async () => {
		await visit('charts/bar-twelve/', touch, async (page, requests) => {
			await page.waitForLoadState('networkidle');
			const session = await page.context().newCDPSession(page);
			const swipe = async () => {
				const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
					session.send('Input.dispatchTouchEvent', { type, touchPoints });
				await touch('touchStart', { x: 160, y: 500 });
				for (let y = 480; y >= 200; y -= 70) await touch('touchMove', { x: 160, y });
				await touch('touchEnd');
				await page.waitForTimeout(300);
				return page.evaluate(() => window.scrollY);
			};
			const top = await swipe();
			expect(top).toBeGreaterThan(100);
			expect(await swipe()).toBeGreaterThan(top + 100);
			await page.waitForLoadState('networkidle');
			expect(requests.filter(isLive)).toEqual([]);
			expect(await page.locator('.chart-tip:visible').count()).toBe(0);
		});
	});
});

test('the Tab key stops at a button that can be seen then, and never at a drawing', async () => {
	await visit('charts/line/', desk, async (page) => {
		const drawing = page.locator('.drawing');
		const button = drawing.locator('.chart-explore');
		expect((await button.boundingBox())?.width).toBeLessThanOrEqual(1);
		await page.locator('.chart-takeaway').evaluate((element) => element.setAttribute('tabindex', '-1'));
		await page.locator('.chart-takeaway').focus();
		await page.keyboard.press('Tab');
		expect(await button.evaluate((element) => document.activeElement === element)).toBe(true);
		expect((await button.boundingBox())?.width).toBeGreaterThan(60);
		expect(await drawing.locator('[tabindex]').count()).toBe(0);
		await page.keyboard.press('Enter');
		await drawing.locator('.chart-region:focus').waitFor();
		const region = page.getByRole('application', {
			name: /Left and Right go through time, Up and Down to another line/,
		});
		expect(await region.count()).toBe(1);
		expect(await drawing.getByRole('img').count()).toBe(1);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Shift+Tab');
		expect(await button.evaluate((element) => document.activeElement === element)).toBe(true);
	});
});

test('a tip on a chart over time lists all series of that time, the highest first, and stresses the nearest', async () => {
	await visit('charts/line/', desk, async (page) => {
		const drawing = page.locator('.drawing');
		await activate(drawing);
		const rows = drawing.locator('.chart-tip-row');
		const press = async (key: string) => {
			await page.keyboard.press(key);
			return (await rows.locator('span').allTextContents()).map((text) => text.replaceAll('\u00a0', ' '));
		};
		expect(await press('ArrowRight')).toEqual(['Both banks', '410,000 passengers', 'Right bank', '400,000 passengers']);
		expect(await drawing.locator('.chart-tip-heading').innerText()).toBe('May\u00a02019');
		const first = await drawing.locator('[data-nearest] span').first().innerText();
		expect(await press('ArrowRight')).toEqual(['Right bank', '290,000 passengers', 'Both banks', '260,000 passengers']);
		expect(await drawing.locator('[data-nearest] span').first().innerText()).toBe(first);
		await press('ArrowDown');
		expect(await drawing.locator('[data-nearest] span').first().innerText()).not.toBe(first);
		expect(await drawing.locator('.chart-tip-row canvas').count()).toBe(2);
	});
});

test('a chart follows the theme that the reader chooses while it is interactive', async () => {
	await visit('charts/range/', { ...desk, deviceScaleFactor: 2, colorScheme: 'light' }, async (page) => {
		const drawing = page.locator('.drawing');
		await activate(drawing);
		const light = await drawing.locator('> canvas').screenshot();
		await page.emulateMedia({ colorScheme: 'dark' });
		const canvas = await drawing.locator('> canvas').screenshot();
		expect(await difference(light, canvas)).toBeGreaterThan(0.5);
		await page.evaluate(() => document.querySelector('.drawing')?.removeAttribute('data-live'));
		await drawing.locator('> canvas').evaluate((canvas) => canvas.remove());
		expect(await difference(canvas, await drawing.locator('svg:visible').screenshot())).toBeLessThan(0.0005);
	});
});

describe('where the system forces its colours on the page', () => {
	const forced = { ...desk, deviceScaleFactor: 2, colorScheme: 'dark', forcedColors: 'active' } as const;

	test.each(Object.keys(chartKinds))(
		'the drawing of a chart of kind %s stays as it was drawn, and is neither a control nor fetched for',
		async (kind) => {
			const id = charts.find((chart) => chart.kind === kind)?.id ?? expect.fail(`No chart is of kind ${kind}.`);
			let wanted: Buffer | undefined;
			await visit(`charts/${id}/`, { ...desk, deviceScaleFactor: 2, colorScheme: 'light' }, async (page) => {
				await page.evaluate(() => document.fonts.ready);
				wanted = await page.locator('.drawing svg:visible').screenshot();
			});
			await visit(`charts/${id}/`, forced, async (page, requests) => {
				const drawing = page.locator('.drawing');
				await page.evaluate(() => document.fonts.ready);
				await drawing.getByRole('img').hover();
				await page.waitForLoadState('networkidle');
				expect(await drawing.locator('button, [tabindex]').count()).toBe(0);
				expect(requests.filter(isLive)).toEqual([]);
				expect(await difference(wanted ?? Buffer.of(), await drawing.locator('svg:visible').screenshot())).toBeLessThan(
					0.0005,
				);
				await page.locator('.chart-foot summary').click();
				expect(await page.locator('.chart-data').isVisible()).toBe(true);
			});
		},
	);

	test('a chart that was interactive is its drawing again, and may become interactive once they are gone', async () => {
		await visit('charts/bar/', { ...desk, colorScheme: 'light' }, async (page) => {
			const drawing = page.locator('.drawing');
			const idle = await drawing.evaluate((element) => element.outerHTML);
			for (let time = 0; time < 2; time++) {
				await activate(drawing);
				await page.keyboard.press('ArrowDown');
				expect(await page.getByRole('status').count()).toBe(1);
				await page.emulateMedia({ forcedColors: 'active' });
				await drawing.and(page.locator(':not([data-live])')).waitFor();
				expect(await drawing.locator('button, [tabindex]').count()).toBe(0);
				expect(await drawing.locator('svg.wide').isVisible()).toBe(true);
				expect(await page.getByRole('status').count()).toBe(0);
				expect(await drawing.evaluate((element) => element.contains(document.activeElement))).toBe(false);
				await page.emulateMedia({ forcedColors: 'none' });
				await drawing.locator('.chart-explore').waitFor();
				expect(await drawing.evaluate((element) => element.outerHTML)).toBe(idle);
			}
			await activate(drawing);
			await page.keyboard.press('ArrowDown');
			const first = await page.getByRole('status').textContent();
			await page.keyboard.press('Home');
			expect(await page.getByRole('status').textContent()).toBe(first);
		});
	});
});

describe('a reader who sets letters twice as large', () => {
	// What a browser’s own setting does: it is the size that a rem comes from.
	const enlarge = (page: Page) => page.evaluate(() => document.documentElement.style.setProperty('font-size', '34px'));

	test.each([
		['on a desk', { width: 1900, height: 900 }],
		['on a phone', { width: 700, height: 900 }],
	])('gets drawings that grow with them, and live charts that lie on them %s', async (_, viewport) => {
		await visit('charts/range/', { viewport, deviceScaleFactor: 1, colorScheme: 'light' }, async (page) => {
			const svg = page.locator('.drawing svg:visible');
			const shown = await svg.getAttribute('class');
			const usual = await svg.boundingBox();
			await enlarge(page);
			await page.evaluate(() => document.fonts.ready);
			const [before, box] = [await svg.screenshot(), await svg.boundingBox()];
			expect((box?.width ?? 0) / (usual?.width ?? 1)).toBeGreaterThan(1.6);
			await activate(page.locator('.drawing'));
			await page.locator('.chart-region').blur();
			const canvas = page.locator('.drawing canvas');
			// The page may still be scrolling between two looks.
			const drawn = page.locator(`.drawing svg.${shown ?? ''}`);
			const boxes = async () =>
				[await canvas.boundingBox(), await drawn.boundingBox()].map((each) => JSON.stringify(each));
			await expect.poll(async () => new Set(await boxes()).size).toBe(1);
			const after = await canvas.screenshot();
			expect(await difference(before, after)).toBeLessThan(0.0005);
			expect(await shiftedLines(before, after, '#0b5563')).toEqual([]);
		});
	});
});

test('nothing moves, at load and when charts become interactive', async () => {
	await visit('passengers/', desk, async (page) => {
		await page.addInitScript(() => {
			Object.assign(globalThis, { shift: 0 });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) {
					const value: unknown = Reflect.get(entry, 'value');
					Object.assign(globalThis, { shift: Number(Reflect.get(globalThis, 'shift')) + Number(value) });
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.reload({ waitUntil: 'networkidle' });
		for (const drawing of await page.locator('.drawing').all()) await activate(drawing);
		await page.waitForTimeout(300);
		expect(await page.evaluate(() => Number(Reflect.get(globalThis, 'shift')))).toBe(0);
	});
});

test.each(['charts/bar/', 'passengers/', 'boats/'])(
	'without JavaScript %s shows every drawing and its data',
	async (path) => {
		await visit(path, { ...desk, javaScriptEnabled: false }, async (page) => {
			for (const drawing of await page.locator('.drawing').all()) {
				expect(await drawing.locator('svg:visible').count()).toBe(1);
				expect(await drawing.getByRole('img').getAttribute('aria-label')).not.toBe('');
				expect(await drawing.locator('button, [tabindex]').count()).toBe(0);
			}
			for (const details of await page.locator('.chart-foot details').all()) {
				await details.locator('summary').click();
				expect(await details.locator('table').isVisible()).toBe(true);
			}
			expect(await page.locator('.drawing').count()).toBeGreaterThan(0);
		});
	},
);
