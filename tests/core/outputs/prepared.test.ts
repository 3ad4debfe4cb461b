import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Output, Prepared } from '../../../src/core/outputs/prepared.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { faultsOf, makeValidator } from '../../schemas/faults-of.ts';
import { tableFaults } from '../../schemas/table-faults.ts';
import { report as charts } from '../chart/fixture-report.ts';
import { small } from '../metadata/small-report.ts';
import { readBack } from '../workbook/read-workbook.ts';
import { prepare } from './prepare.ts';

const Named = z.looseObject({ $schema: z.string() });
const reports = [
	['figures of every kind', small],
	['charts of every kind and tables', charts],
] as const;
const parsed = ({ path, content }: Output): unknown => {
	const text = content();
	return typeof text === 'string' ? JSON.parse(text) : expect.fail(`${path} is no text.`);
};

test.each(reports)('a report of %s: each JSON file of our own is what its schema says', (_, report) => {
	const outputs = prepare(report).outputs();
	const ajv = makeValidator(
		outputs.filter(({ path }) => path.endsWith('.schema.json')).map((output) => Named.parse(parsed(output))),
	);
	const own = outputs.filter(({ path }) => /^\/(?:figures|charts)\/[^.]+\.json$|^\/data\/figures\.json$/.test(path));
	expect(own).toHaveLength(report.figures.length + report.charts.length + 1);
	for (const output of own) {
		const value = Named.parse(parsed(output));
		expect(faultsOf(value, value.$schema, ajv), output.path).toEqual([]);
	}
});

test.each(reports)('a report of %s: each cell of each table is what its column declares', (_, report) => {
	const tables = prepare(report)
		.data()
		// A data set is published with the line ends that its publisher gave it.
		.filter(({ table, path }) => table !== undefined && !path.startsWith('/sources/'));
	expect(tables).toHaveLength(1 + report.charts.length + report.tables.length);
	for (const { body, table, path } of tables) expect(table && tableFaults(body.toString(), table), path).toEqual([]);
});

test.each(reports)('a report of %s: each file stands once, and the same at every build', (_, report) => {
	const digest = () =>
		prepare(report)
			.outputs()
			.map(({ path, content }) => [path, sha256(Buffer.from(content()))] as const);
	const first = digest();
	expect(new Set(first.map(([path]) => path)).size).toBe(first.length);
	expect(digest()).toEqual(first);
});

test.each(reports)(
	'a report of %s: each part is made once, whoever asks for it, and no file before it is asked for',
	(_, report) => {
		let pictures = 0;
		const draw = () => {
			pictures++;
			return new Uint8Array();
		};
		const prepared = new Prepared(report, {
			sha256,
			drawSvg: () => '',
			drawPicture: draw,
			drawCard: draw,
			copyPicture: () => [],
		});
		const outputs = prepared.outputs();
		expect(pictures).toBe(0);
		for (const { content } of outputs) content();
		expect(pictures).toBe(2 * report.charts.length + report.sections.length + 1);
		for (const part of ['landings', 'claims', 'figures', 'data', 'archive', 'outputs'] as const)
			expect(prepared[part](), part).toBe(prepared[part]());
		const contentAt = new Map(outputs.map(({ path, content }) => [path, content()]));
		for (const { path, body } of prepared.data()) expect(contentAt.get(path), path).toBe(body);
		expect(contentAt.get('/data/report-data.zip')).toBe(prepared.archive().bytes);
	},
);

test.each(reports)(
	'a report of %s: what a page says it consists of is a file that is written, of that type',
	(_, report) => {
		const prepared = prepare(report);
		const types = new Map(prepared.outputs().map(({ path, type }) => [path, type.replace(/;.*/, '')]));
		const named = prepared.landings().flatMap(({ items, descriptions }) => [...items, ...descriptions]);
		expect(named.length).toBeGreaterThan(report.figures.length);
		for (const { path, type } of named)
			if (type !== 'text/html' && !['/report.pdf', '/report.docx'].includes(path))
				expect(types.get(path), path).toBe(type);
	},
);

test.each(reports)('a report of %s: each CSV is UTF-8 without a byte order mark', (_, report) => {
	const tables = prepare(report)
		.data()
		.filter(({ type, copyOf }) => type === 'text/csv; charset=utf-8' && copyOf === undefined);
	expect(tables).toHaveLength(1 + report.charts.length + report.tables.length);
	for (const { bytes, path } of tables) {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		expect(text, path).toMatch(/^[a-z]/);
	}
});

test.each(reports)('a report of %s: each table and all figures are a workbook too', async (_, report) => {
	const outputs = prepare(report).outputs();
	const workbooks = outputs.filter(({ path }) => path.endsWith('.xlsx'));
	expect(workbooks.map(({ path }) => path)).toEqual([
		'/data/figures.xlsx',
		...report.tables.map(({ id }) => `/tables/${id}.xlsx`),
	]);
	for (const { path, content } of workbooks) {
		const bytes = content();
		if (typeof bytes === 'string') expect.fail(`${path} is text.`);
		const sheets = [...(await readBack(bytes)).values()];
		const rows =
			path === '/data/figures.xlsx' ? report.figures : report.tables.find(({ id }) => path.includes(id))?.rows;
		expect(sheets.map((sheet) => sheet.length > 0)).toEqual([true, true]);
		expect(sheets[0]).toHaveLength(1 + (rows?.length ?? 0));
	}
});

test('a cell that is not of the type of its column is found', () => {
	const fields = [
		{ name: 'id', type: 'string', constraints: { required: true } },
		{ name: 'year', type: 'year' },
		{ name: 'value', type: 'number' },
	] as const;
	const schema = { fields, primaryKey: ['id'], missingValues: [{ value: '', label: 'none' }] };
	expect(tableFaults('id,year,value\r\na,2020,1.5E-7\r\nb,,\r\n', schema)).toEqual([]);
	expect(tableFaults('id,year,value\r\na,20,one\r\na,,\r\n,,\r\n', schema)).toHaveLength(4);
	expect(tableFaults('id,value,year\r\n', schema)).toHaveLength(1);
});

test.each(reports)(
	'a report of %s: below whatever path it lives, no file leads to another of its host',
	(_, report) => {
		const url = 'https://below.example/reports/x/';
		const outputs = prepare({ ...report, meta: { ...report.meta, url } }).outputs();
		const texts = outputs.flatMap(({ path, content }) => {
			const text = content();
			// Robots look for their file at the root alone, and it says so.
			return typeof text === 'string' && path !== '/robots.txt' ? [{ path, text }] : [];
		});
		expect(texts.filter(({ text }) => text.includes(url)).length).toBeGreaterThan(20);
		for (const { path, text } of texts)
			for (const [named] of text.matchAll(/https?:\/\/below\.example[^\s"'<>]*/g))
				expect(named.startsWith(url), `${named} in ${path}`).toBe(true);
	},
);
