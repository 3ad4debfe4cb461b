import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repeatCell } from '../../../src/core/data-sets/repeat-cell.ts';
import { repeatSql } from '../../../src/core/data-sets/repeat-query.ts';
import { quoteName, quoteText } from '../../../src/core/data-sets/quote-sql.ts';
import { writeParts } from '../../../src/core/evidence/write-proof.ts';
import type { ReadNumber } from '../../../src/core/model/evidence/cell.ts';
import type { Figure } from '../../../src/core/model/figure.ts';
import type { Quantity } from '../../../src/core/model/quantity.ts';
import { isDataSet } from '../../../src/core/model/source.ts';
import { readableFile } from '../../../src/core/sources/readable-file.ts';
import { loadReport } from '../../../src/node/load-report.ts';
import { openDataEngine } from '../../../src/node/data-sets/open-data-engine.ts';
import { dataFile, setOf } from './data-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'repeat-figures-'));
let connection: DuckDBConnection;
beforeAll(async () => {
	connection = await (await DuckDBInstance.create(':memory:')).connect();
	await connection.run(`SET file_search_path = ${quoteText(folder)}`);
});
afterAll(() => {
	engine.close();
	connection.closeSync();
	rmSync(folder, { recursive: true, force: true });
});

/** The file of each data set that DuckDB can read, whether it is published or a reader has it from elsewhere. */
const readable = new Map<string, Uint8Array>();
const engine = openDataEngine();
const fixtures = join(import.meta.dirname, '../../fixtures');
/** A report of a CSV, and one of an XLSX and a CSV in Windows-1251. */
const reports = ['energy', 'schools'].map((name) => {
	const result = loadReport(join(fixtures, name));
	if ('problems' in result) throw new Error(result.problems.map(({ message }) => message).join(' '));
	for (const { id, file, format = {}, columns = {} } of result.report.sources) {
		const bytes = readFileSync(join(fixtures, name, file));
		const set = setOf(engine.open([{ source: id, file, bytes, format, columns }])[0]);
		readable.set(id, set.plainCopy ?? bytes);
	}
	return result.report;
});
const sourceById = new Map(
	reports.flatMap(({ sources }) => sources.filter(isDataSet).map((source) => [source.id, source] as const)),
);
const figures = reports.flatMap((report) => report.figures);

/** The SQL on the page of a figure, and how its numbers became the value; nothing for one that is no cell or query. */
const repeated = figures.flatMap((figure) =>
	writeParts<{ figure: Figure; sql: string; part: Pick<ReadNumber, 'convertedFrom' | 'unrounded'> }[]>(figure, {
		passage: () => [],
		formula: () => [],
		rows: (part) => {
			const source = sourceOf(part.source);
			return [{ figure, part, sql: repeatCell(source.copy.set, readableFile(source).name, part) }];
		},
		query: (part) => {
			const sets = part.sources.map(sourceOf).map((source) => ({
				set: source.copy.set,
				file: readableFile(source).name,
			}));
			return [{ figure, part, sql: repeatSql(part.sql, sets) }];
		},
	}).flat(),
);

function sourceOf(id: string) {
	const source = sourceById.get(id);
	if (source === undefined) throw new Error(`There is no data set ${id}.`);
	return source;
}

/** The numbers of the value in the unit of the data set, before rounding; `null` where a cell is empty. */
function numbersOf({ quantity, unit }: Figure, { convertedFrom, unrounded }: ReadNumber): (number | null)[] {
	const exact: Quantity = unrounded ?? quantity;
	// A quotient of two columns has no unit of a column: the SQL gives 0.075 for 7.5 %.
	const quotient = Object.keys(unit.dimension).length === 0 ? 1 / unit.scale : 1;
	const factor = convertedFrom === undefined ? quotient : (convertedFrom.unit.scale / unit.scale) * convertedFrom.scale;
	if (exact.kind === 'number') return [exact.value / factor];
	if (exact.kind !== 'range') return [null];
	return [exact.low, exact.high].map((bound) => (bound === 'unstated' ? null : bound / factor));
}

async function run(sql: string): Promise<(number | null)[]> {
	const reader = await connection.runAndReadAll(sql);
	const rows = reader.getRows();
	expect(rows).toHaveLength(1);
	for (const { copy } of sourceById.values()) await connection.run(`DROP TABLE IF EXISTS ${quoteName(copy.set.table)}`);
	return (rows[0] ?? []).map((value) => (value === null ? null : Number(value)));
}

test('the reports have cells and queries, a gap and a conversion among them', () => {
	expect(repeated.length).toBeGreaterThan(20);
	expect(repeated.some(({ figure }) => figure.quantity.kind === 'unstated')).toBe(true);
	expect(repeated.some(({ part }) => part.convertedFrom !== undefined)).toBe(true);
});

test.each(repeated)('a reader gets $figure.id from the published files', async ({ figure, sql, part }) => {
	for (const source of sourceById.values())
		writeFileSync(join(folder, readableFile(source).name), readable.get(source.id) ?? '');
	const given = await run(sql);
	const wanted = numbersOf(figure, part);
	expect(given).toHaveLength(wanted.length);
	for (const [index, number] of wanted.entries()) {
		if (number === null) expect(given[index]).toBeNull();
		else expect(given[index]).toBeCloseTo(number, 6);
	}
});

const tables = reports.flatMap((report) => report.tables).filter(({ sql }) => sql !== undefined);

test('the reports have tables of data sets', () => {
	expect(tables.length).toBeGreaterThan(1);
});

test.each(tables)('a reader gets the rows of the table $id from the published files, in their order', async (table) => {
	for (const source of sourceById.values())
		writeFileSync(join(folder, readableFile(source).name), readable.get(source.id) ?? '');
	const sets = table.sources.map(sourceOf).map((source) => ({
		set: source.copy.set,
		file: readableFile(source).name,
	}));
	const reader = await connection.runAndReadAll(repeatSql(table.sql ?? '', sets));
	for (const { set } of sets) await connection.run(`DROP TABLE IF EXISTS ${quoteName(set.table)}`);
	const words = table.fields.flatMap(({ type }, index) => (type === 'string' || type === 'year' ? [index] : []));
	expect(reader.getRows().map((row) => words.map((index) => String(row[index])))).toEqual(
		table.rows.map(({ cells }) => words.map((index) => cells[index]?.value)),
	);
	const numbers = table.rows.map(({ cells }) => cells.map(({ value }) => value === null));
	expect(reader.getRows().map((row) => row.map((value) => value === null))).toEqual(numbers);
});

test('a cell of a file that DuckDB alone cannot read is looked up in the CSV that is published beside it', async () => {
	const bytes = Uint8Array.from('\xc3\xee\xe4;\xd6\xe5\xed\xe0\n2020;1234,5\n2021;7\n', (letter) =>
		letter.charCodeAt(0),
	);
	const file = dataFile(
		'prices.csv',
		bytes,
		{ Год: 'year', Цена: 'number' },
		{ encoding: 'windows-1251', delimiter: ';', decimal: ',' },
	);
	const set = setOf(engine.open([file])[0]);
	const name = 'prices.utf8.csv';
	writeFileSync(join(folder, name), set.plainCopy ?? '');
	const sql = repeatCell(set, name, { where: [{ column: 'Год', value: '2020' }], columns: ['Цена'] });
	expect(await run(sql)).toEqual([1234.5]);
	expect(sql).toContain(`SELECT "Цена"\nFROM read_csv('${name}', `);
});
