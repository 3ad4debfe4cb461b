import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { FigureRecord } from '../../../src/core/metadata/figure-record.ts';
import { figuresCsv, figuresTable } from '../../../src/core/metadata/figures-csv.ts';
import { figuresWorkbook } from '../../../src/core/metadata/figures-workbook.ts';
import { report as charts } from '../chart/fixture-report.ts';
import { prepare } from '../outputs/prepare.ts';
import { pack, readBack } from '../workbook/read-workbook.ts';
import { small } from './small-report.ts';

const table = figuresTable(small.editions.format);
const records = prepare(small).figures();
const first = records[0] ?? expect.fail();

/** The figures as the workbook has them, each by the names of the columns. */
async function rowsOf(...figures: readonly FigureRecord[]) {
	const work = prepare(small).work();
	const [[, sheet] = []] = await readBack(pack(figuresWorkbook(figures, table, small, work)));
	const [head = [], ...rows] = sheet ?? [];
	return rows.map((row) => Object.fromEntries(head.map((name, index) => [String(name), row[index] ?? null])));
}

test.each([
	['figures of every kind', small],
	['charts of every kind', charts],
])('a report of %s: the workbook has the rows and cells of the CSV file', async (_, report) => {
	const own = figuresTable(report.editions.format);
	const prepared = prepare(report);
	const [[name, sheet] = []] = await readBack(pack(figuresWorkbook(prepared.figures(), own, report, prepared.work())));
	expect(name).toBe('Figures');
	const csv = z
		.array(z.array(z.string()))
		.parse(parse(figuresCsv(prepared.figures(), own), { record_delimiter: '\r\n' }));
	const plain = (text: string) => text.replace(/(^|[;\n]["']*)'(?=[\s"']*[=+\-@])/g, '$1');
	expect(sheet?.map((row) => row.map((cell) => String(cell ?? '')))).toEqual(
		csv.map((row) => row.map((cell) => plain(/^-?\d+(\.\d+)?E/.test(cell) ? String(Number(cell)) : cell))),
	);
});

test('numbers are numbers, and dates and unstated ends are text', async () => {
	const year = { ...first, value: { start: '2022', end: '2023-05' } };
	const range = { ...first, value: { low: 7_000_000_000, high: 'unstated' } } as const;
	expect(await rowsOf(year, range)).toEqual([
		expect.objectContaining({ start: '2022', end: '2023-05', value: null }),
		expect.objectContaining({ low: 7_000_000_000, high: 'unstated', value: null }),
	]);
});

test('a value is shown with the digits of its source, an end of a range with its own', () => {
	const formatOf = (record: FigureRecord, column: string) => {
		const sheet = figuresWorkbook([record], table, small, prepare(small).work()).sheets[0];
		const [, cells = []] = [...(sheet?.rows() ?? [])];
		return cells[table.fields.findIndex(({ name }) => name === column)];
	};
	expect(formatOf({ ...first, value: 12, precision: 0.1 }, 'value')).toEqual({ number: 12, format: '#,##0.0' });
	const range = { ...first, value: { low: 1, high: 2 }, precision: { high: 0.01 } };
	expect(formatOf(range, 'low')).toEqual({ number: 1, format: '#,##0' });
	expect(formatOf(range, 'high')).toEqual({ number: 2, format: '#,##0.00' });
	expect(formatOf({ ...first, value: 12, precision: 0.1, rounded: 5 }, 'rounded')).toEqual({
		number: 5,
		format: '#,##0',
	});
});

test('the quotient of a share is a number, though its digits have no end', async () => {
	expect((await rowsOf({ ...first, value: { of: 1, in: 3 } }))[0]?.['value']).toBe(0.333333333333333);
});

test('a number with more digits than a spreadsheet keeps is text, and the notes say so', async () => {
	const large = { ...first, value: 9_007_199_254_740_991 };
	expect((await rowsOf(large))[0]?.['value']).toBe('9007199254740991');
	const notesOf = async (record: FigureRecord) => {
		const workbook = figuresWorkbook([record], table, small, prepare(small).work());
		return JSON.stringify((await readBack(pack(workbook))).get('Notes'));
	};
	expect(await notesOf(large)).toContain('more than 15 digits');
	expect(await notesOf(first)).not.toContain('more than 15 digits');
});

test('the notes cite the report and describe each column', async () => {
	const prepared = prepare(small);
	const notes = (await readBack(pack(figuresWorkbook(records, table, small, prepared.work())))).get('Notes') ?? [];
	expect(notes[0]).toEqual(['Title', expect.stringMatching(/^Figures of The bridges of Riga/)]);
	const cite = notes.find(([label]) => label === 'How to cite')?.[1];
	expect(cite).toContain(prepared.work().title);
	expect(cite).not.toContain('Figures of');
	const start = notes.findIndex(([label]) => label === 'Column');
	expect(notes[start]).toEqual(['Column', 'What it holds']);
	expect(notes.slice(start + 1).map(([name]) => name)).toEqual(table.fields.map(({ name }) => name));
	expect(notes.slice(start + 1).every(([, text]) => typeof text === 'string')).toBe(true);
	const sources = notes.slice(notes.findIndex(([label]) => label === 'Source'));
	expect(sources.slice(0, small.sources.length).map(([, text]) => String(text).split('\n')[0])).toEqual(
		small.sources.map(({ title }) => title),
	);
});
