import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartKinds, chartPictures } from '../../src/core/chart/chart-kinds.ts';
import { marksInOrder, markWords } from '../../src/client/chart-marks.ts';
import { middleOf, placeMarks } from '../../src/client/placed-marks.ts';
import { layOut, widths } from '../../src/core/chart/layout.ts';
import { charts, report, say } from '../core/chart/fixture-report.ts';
import { buildCharts } from './build-charts.ts';
import { difference, shiftedLines } from './compare-pictures.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';
import { isGivenUp } from './watch-page.ts';

const ids = charts.map(({ id }) => id);
let site: ReturnType<typeof buildCharts>;
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
	site = buildCharts();
	[browser, server] = await Promise.all([startChromium(), serveFolder(site.dist, '/a/b/')]);
});
afterAll(async () => {
	await browser?.close();
	server?.close();
	site?.remove();
});

/** Opens a page, hands it over, and demands that it had nothing to complain of. */
async function visit(
	path: string,
	options: BrowserContextOptions,
	look: (page: Page, requests: string[]) => Promise<void>,
): Promise<void> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	const complaints: string[] = [];
	const requests: string[] = [];
	page.on('console', (message) => message.type() !== 'log' && complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('requestfailed', (request) => !isGivenUp(request) && complaints.push(`${request.url()} failed`));
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	await page.goto(server.url + path);
	await look(page, requests);
	await context.close();
	expect(complaints).toEqual([]);
}

/** Goes into a chart as a reader with a keyboard does. */
async function activate(drawing: Locator): Promise<void> {
	await drawing.locator('.chart-explore').press('Enter');
	await drawing.locator('.chart-region:focus').waitFor();
}

const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 320, height: 640 } };
/** Whether a chart has several lines over time. */
const hasLines = ({ kind, series }: (typeof charts)[number]) =>
	chartPictures[kind].nearest === 'x' && series.length > 1;
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
		await page.getByRole('button', { name, exact: true }).first().click();
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
		const context = await browser.newContext(desk);
		await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
		const page = await context.newPage();
		await page.goto(`${server.url}charts/bar/`, { waitUntil: 'networkidle' });
		expect(await page.locator('.theme-switch').isVisible()).toBe(true);
		expect(await page.locator(':is(.copy-picture, .copy-button):visible').count()).toBe(0);
		await context.close();
		await visit('charts/bar/', { ...desk, javaScriptEnabled: false }, async (still) => {
			expect(await still.locator(':is(.copy-picture, .copy-button):visible').count()).toBe(0);
		});
	});

	test('of pictures is not offered where the browser copies only text', async () => {
		const context = await browser.newContext(desk);
		await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'ClipboardItem'));
		const page = await context.newPage();
		await page.goto(`${server.url}charts/bar/`, { waitUntil: 'networkidle' });
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

describe.each(charts.map((chart) => ({ id: chart.id, chart })))('$id', ({ id, chart }) => {
	test('arrow keys say each value as the table has it; Escape and leaving say no more', async () => {
		await visit(`charts/${id}/`, desk, async (page) => {
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
			const heard: string[] = [];
			const lines = hasLines(chart) ? chart.series.map(({ marks }) => marks.length) : [wanted.length];
			for (const [line, length] of lines.entries()) {
				if (line > 0) {
					await press('Home');
					await press('ArrowDown');
					heard.push(await press('Home'));
				} else heard.push(await press('ArrowRight'));
				for (let step = 1; step < length; step++) heard.push(await press('ArrowRight'));
			}
			expect(heard).toEqual(wanted);
			const last = wanted.slice(-(lines.at(-1) ?? 0));
			expect(await press('ArrowRight')).toBe(last[0]);
			expect(await press('ArrowLeft')).toBe(last.at(-1));
			expect(await press('Home')).toBe(last[0]);
			expect(await press('Escape')).toBe('');
			expect(await press('Home')).toBe(wanted[0]);
			expect(await press('Tab')).toBe('');
			expect(await drawing.evaluate((element) => element.contains(document.activeElement))).toBe(false);
		});
	});

	test.each([
		['on a desk', { ...desk, colorScheme: 'light' }, 'as shown'],
		['in the dark', { ...desk, colorScheme: 'dark' }, 'as shown'],
		['on a phone', { ...phone, colorScheme: 'light' }, 'as shown'],
		['on a small desk', { viewport: { width: 730, height: 900 }, colorScheme: 'light' }, 'as shown'],
		['at the size that it is drawn at', { ...desk, colorScheme: 'light' }, 'as drawn'],
	] as const)('the live chart lies on the drawing and looks like it %s', async (_, options, size) => {
		await visit(
			`charts/${id}/`,
			{ ...options, viewport: { ...options.viewport }, deviceScaleFactor: 2 },
			async (page) => {
				const drawing = page.locator('.drawing');
				if (size === 'as drawn')
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
				const isSmoothed = isRound && size !== 'as drawn';
				if (!isSmoothed)
					expect(await shiftedLines(before, after, options.colorScheme === 'dark' ? '#6fc3d3' : '#0b5563')).toEqual([]);
			},
		);
	});

	test('a pointer and the keys call up the same words beside a mark, on the screen', async () => {
		await visit(`charts/${id}/`, phone, async (page) => {
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
		});
	});

	test.each([
		['on a desk', desk],
		['on a phone', phone],
	])('a tip covers no words of another mark %s', async (_, options) => {
		await visit(`charts/${id}/`, options, async (page) => {
			const drawing = page.locator('.drawing');
			await activate(drawing);
			for (const mark of chart.series.flatMap(({ marks }) => marks)) {
				await page.keyboard.press('ArrowRight');
				const covered = await drawing.evaluate((element) => {
					const tip = element.querySelector('.chart-tip')?.getBoundingClientRect();
					const words = [...element.querySelectorAll('svg text')].filter((each) => each.getClientRects().length > 0);
					return words
						.filter((each) => {
							const box = each.getBoundingClientRect();
							return (
								tip !== undefined &&
								Math.min(box.right, tip.right) - Math.max(box.left, tip.left) > 1 &&
								Math.min(box.bottom, tip.bottom) - Math.max(box.top, tip.top) > 3
							);
						})
						.map((each) => each.textContent);
				});
				const tip = (await drawing.locator('.chart-tip').textContent()) ?? '';
				const plain = (text: string) => text.replace(/\s/g, '');
				const ofMarks = chart.series.flatMap(({ label, marks }) => [
					...marks.flatMap(({ label: own, text }) => [own, text]),
					label,
				]);
				const others = covered.filter(
					(text) =>
						!plain(tip).includes(plain(text)) &&
						!chart.axis.title.includes(text) &&
						!chart.axis.ticks.some((tick) => tick.text === text) &&
						ofMarks.some((each) => plain(each).includes(plain(text))),
				);
				expect(others, `${mark.label} ${mark.text}`).toEqual([]);
			}
		});
	});

	test('paper gets the drawing, never the canvas', async () => {
		await visit(`charts/${id}/`, desk, async (page) => {
			const drawing = page.locator('.drawing');
			const visibleSvg = drawing.locator('svg.wide');
			await activate(drawing);
			expect(await visibleSvg.evaluate((svg) => getComputedStyle(svg).visibility)).toBe('hidden');
			await page.keyboard.press('ArrowDown');
			await page.emulateMedia({ media: 'print' });
			// A drawing longer than a sheet is printed in pieces.
			expect(await drawing.locator('svg:visible').count()).toBeGreaterThan(0);
			expect(await drawing.locator('> canvas').isVisible()).toBe(false);
		});
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

test.each(charts)(
	'$id stands in a frame of another page, with its source and its permalink',
	async ({ id, sources }) => {
		await visit(`embed/${id}/`, desk, async (own) => {
			const page = await own.context().newPage();
			await page.setContent(
				'<!doctype html><html lang="en"><title>Elsewhere</title>' +
					`<iframe src="${server.url}embed/${id}/" title="Chart" width="288" height="900"></iframe>`,
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
		});
	},
);

describe.each([
	['320 px', phone],
	['200 % of 1280 px', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
	['just above the change of drawings', { viewport: { width: 721, height: 900 } }],
])('at %s', (_, options) => {
	test.each([
		'passengers/',
		'boats/',
		'report/',
		...ids.map((id) => `charts/${id}/`),
		'tables/riders/',
		'embed/range/',
	])('%s is no wider than the screen', async (path) => {
		await visit(path, options, async (page) => {
			for (const details of await page.locator('.chart-foot summary').all()) await details.click();
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
			).toBe(0);
			for (const svg of await page.locator('.drawing svg:visible').all()) {
				const [box, intrinsic] = [await svg.boundingBox(), Number(await svg.getAttribute('width'))];
				// Words of 13 px stay readable: no drawing shrinks.
				expect((box?.width ?? 0) / intrinsic).toBeGreaterThanOrEqual(1);
			}
		});
	});
});
