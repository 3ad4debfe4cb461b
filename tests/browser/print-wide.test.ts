import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageDrawings } from '../../src/core/chart/draw/chart-svg.ts';
import { markup } from '../../src/core/markup/markup.ts';
import { chartOf, say } from '../core/chart/fixture-report.ts';
import { openPdf, type PdfPage, readPages } from '../node/pdf/read-pdf.ts';
import { dist } from '../site/read-dist.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;
beforeAll(async () => {
	[browser, server] = await Promise.all([startChromium(), serveFolder(dist)]);
	page = await browser.newPage({ bypassCSP: true });
	await page.goto(`${server.url}methods/`);
});
afterAll(async () => {
	await browser.close();
	server.close();
});

/** Prints these blocks between paragraphs, in the styles of the site, on A4. */
async function print(blocks: string): Promise<PdfPage[]> {
	const prose = `<p>Words before.</p>${blocks}<p>Words after.</p>`;
	await page.locator('main').evaluate((main, html) => {
		main.innerHTML = `<div class="section"><div class="prose">${html}</div></div>`;
	}, prose);
	return readPages(await openPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true })));
}

/** Size of the letters of the paragraphs: less than 10.5 pt where the browser prints every page smaller. */
const sizeOfProse = (pages: readonly PdfPage[]) => {
	const run = pages.flatMap(({ runs }) => runs).find(({ text }) => text.includes('Words before.'));
	return Number(run?.size.toFixed(1));
};

function tableOf(rows: number, columns: number, cell: (row: number, column: number) => string, kind = ''): string {
	const each = (count: number, write: (index: number) => string) => Array.from({ length: count }, (_, i) => write(i));
	const head = each(columns, (column) => `<th scope="col"${column > 0 ? kind : ''}>Column ${column + 1}</th>`);
	const body = each(rows, (row) => {
		const cells = each(columns - 1, (column) => `<td${kind}>${cell(row, column + 1)}</td>`);
		return `<tr><th scope="row">Land ${row + 1}</th>${cells.join('')}</tr>`;
	});
	return [
		'<figure class="table"><figcaption>A table of some width</figcaption><section class="scroll">',
		`<table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></section></figure>`,
	].join('');
}

const number = (row: number, column: number) => ((row + 1) * 1000 + column * 17.5).toLocaleString('en');

test.each([2, 6, 8, 9, 12, 15, 16, 24, 30])('numbers in %i columns do not make every page smaller', async (columns) => {
	const pages = await print(tableOf(20, columns, number, ' class="number"'));
	expect(sizeOfProse(pages)).toBe(10.5);
	const runs = pages.filter(({ text }) => text.includes('Land')).flatMap((each) => each.runs);
	const texts = new Set(runs.map(({ text }) => text.trim()));
	for (let column = 1; column < columns; column++) expect([...texts]).toContain(number(19, column));
	for (const { text, size } of runs.filter((run) => /^[\d,.]+$/.test(run.text)))
		expect(size, text).toBeGreaterThan(6.9);
	const table = pages.find(({ text }) => text.includes('Land 1'));
	expect(table?.text).toContain('A table of some width');
	expect((table?.width ?? 0) > (table?.height ?? 0)).toBe(columns >= 9);
});

test.each([2, 5, 8, 12, 30])('long words in %i columns break and do not make every page smaller', async (columns) => {
	const words = (_: number, column: number) => (column === 1 ? 'a3f5c0d2'.repeat(8) : 'трубопроводный газ и уголь');
	const pages = await print(tableOf(3, columns, words));
	expect(sizeOfProse(pages)).toBe(10.5);
});

test('the head of a wide table is repeated on each of its sheets', async () => {
	const pages = await print(tableOf(60, 12, number, ' class="number"'));
	const sheets = pages.filter(({ text }) => /Land \d/.test(text));
	expect(sheets.length).toBeGreaterThan(1);
	for (const { text } of sheets) expect(text.replaceAll(/\s/g, '')).toContain('Column12');
});

test.each([12, 24, 60])(
	'a chart of %i rows prints in letters of its own size, and breaks between rows',
	async (rows) => {
		const chart = chartOf('bar-twelve');
		const [mark] = chart.series[0]?.marks ?? [];
		if (mark === undefined) throw new Error('The chart has no marks.');
		const marks = Array.from({ length: rows }, (_, row) => ({ ...mark, label: `Port ${row + 1}` }));
		const many = { ...chart, series: [{ label: '', marks }] };
		const { wide, narrow, pieces } = pageDrawings(many, say, markup.ChartDrawing);
		const pages = await print(
			[
				'<figure class="chart"><figcaption><h3 class="chart-title">Tickets sold</h3>',
				'<p class="chart-takeaway">Most are sold in summer.</p></figcaption>',
				`<div class="drawing">${[wide, narrow, ...pieces].map(({ svg }) => svg).join('')}</div>`,
				'<div class="chart-foot"><p>It rests on a survey.</p></div></figure>',
			].join(''),
		);
		expect(sizeOfProse(pages)).toBe(10.5);
		const sheets = pages.filter(({ text }) => /Port \d/.test(text));
		expect(sheets).toHaveLength(Math.max(1, pieces.length));
		const drawn = sheets.map(({ runs }) => runs.filter(({ text }) => /^Port \d/.test(text)));
		expect(drawn.flat().map(({ text }) => /Port \d+/.exec(text)?.[0])).toEqual(marks.map(({ label }) => label));
		for (const { size } of drawn.flat()) expect(size).toBeCloseTo(9.75, 1);
		for (const [index, { text, runs }] of sheets.entries()) {
			expect(text.includes('Tickets sold')).toBe(index === 0);
			const axis = runs.findLast((run) => run.text === 'Tickets');
			expect(axis?.y).toBeLessThan(Math.min(...(drawn[index] ?? []).map(({ y }) => y)));
			expect(axis?.y).toBeGreaterThan(55);
		}
	},
);
