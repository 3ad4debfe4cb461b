import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Browser, Page } from 'playwright-core';
import { renderPageAsImage } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist, loadedReport } from '../site/read-dist.ts';
import { pageKinds } from './page-kinds.ts';
import { compact, printPage } from './print-page.ts';
import { serveFolder } from './serve-folder.ts';
import { permalink } from '../../src/core/permalink/permalink.ts';
import { startChromium } from './start-chromium.ts';

const report = loadedReport();
const { meta } = report;
const head = compact(`${meta.shortTitle ?? meta.title}Edition ${meta.edition.version}`);
/** The styles of a citation after the first. Only the page about citing prints them; a test below holds that. */
const FURTHER_STYLES = ':not(.prose-page) > .cite dl > div + div';
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
	[browser, server] = await Promise.all([startChromium(), serveFolder(dist, new URL(meta.url).pathname)]);
});
afterAll(async () => {
	await browser.close();
	server.close();
});

/** A page as a reader has it who chose the dark theme. */
async function openDark(path: string): Promise<Page> {
	const page = await browser.newPage({ colorScheme: 'dark' });
	await page.goto(server.url + path);
	await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
	return page;
}

/** The page for what is missing is for a screen alone: its style is as short as can be. */
const printable = [...pageKinds].filter(([name]) => name !== 'missing');

describe.each([...printable, ['offline', 'report-offline.html'] as const])('%s on paper', (_, path) => {
	let page: Page;
	let printed: Awaited<ReturnType<typeof printPage>>;
	beforeAll(async () => {
		page = await openDark(path);
		printed = await printPage(page);
	});
	afterAll(() => page.close());

	test('each sheet has the running head, its number, and something to read', () => {
		printed.sheets.forEach((sheet, index) => {
			const number = `${index + 1}/${printed.sheets.length}`;
			expect(sheet).toContain(head);
			expect(sheet).toContain(number);
			expect(sheet.replace(head, '').replace(number, '').length).toBeGreaterThan(40);
		});
	});

	test('nothing for the screen alone is printed', async () => {
		for (const words of ['Skip to the text', 'On one page', 'Copy link'])
			expect(printed.sheets.join('')).not.toContain(compact(words));
		await page.emulateMedia({ media: 'print' });
		const shown = await page
			.locator('button, nav:not(.whole > .toc), input, canvas, .skip, .card')
			.evaluateAll((elements) =>
				elements.filter((element) => element.checkVisibility()).map((element) => element.outerHTML),
			);
		expect(shown).toEqual([]);
	});

	test('it is black on white', async () => {
		await page.emulateMedia({ media: 'print' });
		expect(
			await page.evaluate(() =>
				[getComputedStyle(document.documentElement), getComputedStyle(document.body)].map(
					({ backgroundColor, color }) => `${color} on ${backgroundColor}`,
				),
			),
		).toEqual(['rgb(0, 0, 0) on rgb(255, 255, 255)', 'rgb(0, 0, 0) on rgba(0, 0, 0, 0)']);
		const sheet = await pixels(printed.bytes);
		expect(sheet.corner).toEqual([255, 255, 255]);
		expect(sheet.light).toBeGreaterThan(0.75);
	});

	test('what can be folded on the screen is printed open', async () => {
		await page.emulateMedia({ media: 'print' });
		const folded = await page.locator('details').evaluateAll((all, further) => {
			const words = (part: Element) =>
				[...part.childNodes]
					.map((node): string =>
						node instanceof Element ? (node.tagName === 'BUTTON' ? '' : words(node)) : (node.textContent ?? ''),
					)
					.join('');
			return all
				.filter((each) => each.checkVisibility())
				.flatMap((each) =>
					[...each.querySelectorAll(`q, td, th, caption, .formula, dd:not(${further} > dd)`)].map(words),
				);
		}, FURTHER_STYLES);
		const paper = printed.sheets.join('').replaceAll(head, '');
		for (const text of folded) expect(paper).toContain(compact(text));
	});

	test('a chart stands on one sheet with its data, and a long one with its drawing, its rows whole', async () => {
		const charts = await page.locator('figure.chart[id]').evaluateAll((all) => {
			const textOf = (element: Element) => element.textContent;
			return all.map((each) => ({
				title: each.querySelector('.chart-title')?.textContent ?? '',
				drawn: [...(each.querySelector('svg.wide')?.querySelectorAll('text') ?? [])].map(textOf),
				rows: [...each.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('td, th')].map(textOf)),
			}));
		});
		const onOneSheet = (texts: readonly string[]) =>
			printed.sheets.some((sheet) => texts.every((text) => sheet.includes(compact(text))));
		for (const { title, drawn, rows } of charts) {
			const isLong = rows.length > 15;
			expect(onOneSheet([title, ...(isLong ? drawn : rows.flat())]), title).toBe(true);
			for (const row of rows) expect(onOneSheet(row), row.join(' ')).toBe(true);
		}
	});

	test('a link to another site has its address beside it', async () => {
		const links = await page
			.locator('main a[href^="http"], .foot a[href^="http"]')
			.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
		const paper = printed.sheets.map((sheet) => sheet.replace(head, '').replace(/^\d+\/\d+/, '')).join('');
		for (const link of links.filter((each) => !each.startsWith(meta.url))) expect(paper).toContain(link);
	});
});

test('each claim has its permanent address, on its section’s page and on that of the whole', async () => {
	for (const path of ['report/', ...report.sections.map(({ id }) => `${id}/`)]) {
		const page = await openDark(path);
		const paper = (await printPage(page)).sheets.join('');
		for (const section of report.sections.filter(({ id }) => path === 'report/' || path === `${id}/`)) {
			for (const { id, title } of section.claims)
				expect(paper).toContain(compact(`${title.text}${permalink(report, `/${section.id}/#${id}`)}`));
		}
		await page.close();
	}
});

test('a head of a table is repeated on each of its sheets', async () => {
	const page = await openDark('figures/');
	const { sheets } = await printPage(page);
	expect(sheets.length).toBeGreaterThan(1);
	for (const sheet of sheets.slice(0, -1)) expect(sheet).toContain('FigureValueProof');
	await page.close();
});

test('a figure prints one style of its citation, and the page about citing all of them', async () => {
	const stylesOn = async (path: string): Promise<number> => {
		const page = await openDark(path);
		await page.emulateMedia({ media: 'print' });
		const shown = await page
			.locator('.cite dl > div')
			.evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);
		await page.close();
		return shown;
	};
	expect(await stylesOn(`figures/${report.figures[0]?.id ?? ''}/`)).toBe(1);
	expect(await stylesOn('cite/')).toBeGreaterThan(1);
});

test('an interactive chart prints as its drawing', async () => {
	const page = await openDark(`charts/${report.charts[0]?.id ?? ''}/`);
	const drawing = page.locator('.drawing').first();
	await drawing.hover();
	await drawing.locator('canvas').waitFor({ state: 'visible' });
	await page.emulateMedia({ media: 'print' });
	await drawing.locator('canvas').waitFor({ state: 'hidden' });
	await drawing.locator('svg.wide').waitFor({ state: 'visible' });
	await page.close();
});

/** The first sheet as a picture: the colour of its corner and how much of it is light. */
async function pixels(bytes: Uint8Array): Promise<{ corner: number[]; light: number }> {
	const picture = await loadImage(
		await renderPageAsImage(bytes.slice(), 1, { canvasImport: () => import('@napi-rs/canvas'), scale: 0.5 }),
	);
	const context = createCanvas(picture.width, picture.height).getContext('2d');
	context.drawImage(picture, 0, 0);
	const { data } = context.getImageData(0, 0, picture.width, picture.height);
	let light = 0;
	for (let at = 0; at < data.length; at += 4)
		if (Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) > 220) light += 4;
	return { corner: [...data.slice(0, 3)], light: light / data.length };
}
