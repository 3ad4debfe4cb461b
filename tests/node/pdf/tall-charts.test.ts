import { expect, test } from 'vitest';
import type { Chart } from '../../../src/core/model/chart.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { paperDrawings } from '../../../src/node/pdf/paper-drawing.ts';
import { chartOf } from '../../core/chart/fixture-report.ts';
import { openPdf, type PdfPage, readPages, textOfPdf } from './read-pdf.ts';
import { claim, section, setPage, small } from './set-page.ts';

const labelOf = (row: number) => `Port ${row + 1}`;
const TAKEAWAY = 'Most of the tickets are sold in summer, when the sea is calm and the days are long.';
const before = `<p>${'Some words stand before the chart. '.repeat(30)}</p>`;

/** The small report with a bar chart of so many rows. */
function reportOf(rows: number): { report: Report; html: string } {
	const chart = chartOf('bar-twelve');
	const [mark] = chart.series[0]?.marks ?? [];
	if (mark === undefined) throw new Error('The chart has no marks.');
	const marks = Array.from({ length: rows }, (_, row) => ({ ...mark, label: labelOf(row) }));
	const drawn: Chart = { ...chart, id: 'drawn', series: [{ label: '', marks }] };
	const figure = [
		'<figure class="chart" id="chart-drawn"><figcaption><h4 class="chart-title">Tickets sold</h4>',
		`<p class="chart-takeaway">${TAKEAWAY}</p></figcaption>`,
		'<div class="drawing" data-chart="drawn" aria-label="Bars of tickets"></div>',
		'<div class="chart-foot"><p>It rests on a survey.</p></div></figure>',
	];
	return {
		report: { ...small, charts: [drawn] },
		html: section(claim('repair-now', 'Repair', before + figure.join(''))),
	};
}

function printChart(rows: number, paper: 'a4' | 'letter' = 'a4') {
	const { report, html } = reportOf(rows);
	return setPage(html, { report: { ...small, meta: { ...small.meta, paper } }, draw: paperDrawings(report) }).bytes;
}

/** The pages that show rows of the chart. */
async function sheetsOf(bytes: Uint8Array): Promise<PdfPage[]> {
	const pages = await readPages(await openPdf(bytes));
	return pages.filter(({ runs }) => runs.some(({ text }) => /^Port \d+/.test(text)));
}

/** What the drawing has on a page: runs of its rows. */
const rowsOn = ({ runs }: PdfPage) => runs.filter(({ text }) => /^Port \d+/.test(text));

test.each([1, 12, 16, 17])(
	'a chart of %i rows stands on one sheet with its title, in letters of 7 pt or more',
	async (rows) => {
		for (const paper of ['a4', 'letter'] as const) {
			const sheets = await sheetsOf(printChart(rows, paper));
			expect(sheets).toHaveLength(1);
			const [sheet] = sheets;
			if (sheet === undefined) continue;
			expect(sheet.text).toContain('Tickets sold');
			expect(sheet.text).toContain(TAKEAWAY.slice(0, 30));
			expect(rowsOn(sheet)).toHaveLength(rows);
			expect(Math.min(...rowsOn(sheet).map(({ size }) => size))).toBeGreaterThanOrEqual(7);
		}
	},
);

test.each([18, 24, 40, 100])('a chart of %i rows breaks over sheets, each with its axis', async (rows) => {
	for (const paper of ['a4', 'letter'] as const) {
		const sheets = await sheetsOf(printChart(rows, paper));
		expect(sheets.length).toBeGreaterThan(1);
		expect(sheets.length).toBeLessThanOrEqual(Math.ceil(rows / 11));
		const drawn = sheets.flatMap(rowsOn).flatMap(({ text }) => /Port \d+/.exec(text)?.[0] ?? []);
		expect(drawn).toEqual(Array.from({ length: rows }, (_, row) => labelOf(row)));
		for (const [index, sheet] of sheets.entries()) {
			expect(Math.min(...rowsOn(sheet).map(({ size }) => size))).toBeGreaterThan(9);
			// All of it lies above the foot of the page, and below its head: the axis is the lowest of the drawing.
			const axis = sheet.runs.find(({ text }) => text === 'Tickets');
			expect(axis?.y).toBeGreaterThan(68);
			expect(axis?.y).toBeLessThan(Math.min(...rowsOn(sheet).map(({ y }) => y)));
			expect(sheet.text.includes('Tickets by month (continued)')).toBe(index > 0);
			expect(sheet.text.includes('Tickets sold')).toBe(index === 0);
			expect(sheet.text.includes(TAKEAWAY.slice(0, 30))).toBe(index === 0);
		}
	}
});

test('the first piece has the alt text of the whole, each other one says what it continues', async () => {
	const { report, html } = reportOf(60);
	const draw = paperDrawings(report);
	expect(setPage(html, { draw, standard: 'ua-1' }).bytes.toString('latin1')).toContain('pdfuaid:part');
	const pdf = await openPdf(setPage(html, { draw }).bytes);
	const tree = JSON.stringify(
		await Promise.all(
			Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getStructTree()),
		),
	);
	expect(tree.match(/"alt":"[^"]*"/g)).toEqual([
		'"alt":"Bars of tickets"',
		...Array.from({ length: draw('drawn', 520).length - 1 }, () => '"alt":"Tickets by month (continued)"'),
	]);
});

test('a title and a takeaway that fill a sheet do not hold the drawing', async () => {
	const { report, html } = reportOf(24);
	const long = html.replace(TAKEAWAY, TAKEAWAY.concat(' ').repeat(60));
	const text = await textOfPdf(setPage(long, { draw: paperDrawings(report) }).bytes);
	for (let row = 0; row < 24; row++) expect(text).toContain(labelOf(row));
	expect(text).toContain('It rests on a survey.');
});
