import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { cellsOf, checkCsv } from '../../../src/core/data-sets/check-csv.ts';
import { readCsvRows } from '../../../src/core/data-sets/csv-rows.ts';
import { plainCsv } from '../../../src/core/data-sets/write-plain.ts';

const folder = mkdtempSync(join(tmpdir(), 'duckdb-reads-'));
const database = await DuckDBInstance.create(':memory:');
const connection = await database.connect();
afterAll(() => {
	connection.closeSync();
	database.closeSync();
	rmSync(folder, { recursive: true });
});

/** The cells of a file as DuckDB reads them; NULL for those that are empty. */
async function readByDuckDb(text: string, header: number, width: number) {
	const file = join(folder, 'x.csv');
	writeFileSync(file, text);
	const columns = Array.from({ length: width }, (_, index) => `'c${index}': 'VARCHAR'`).join(', ');
	const options = `auto_detect=false, header=true, delim=',', quote='"', escape='"', skip=${header - 1}`;
	const read = await connection.runAndReadAll(`SELECT * FROM read_csv('${file}', ${options}, columns={${columns}})`);
	return read.getRowsJson();
}

const cell = fc.constantFrom(
	...['a', '1', '', ' x ', '""', '"q"', '"a,b"', '"n\nl"', '"d""q"', 'm"q', "'", '#', '\\', '"\r\n"', '"\\"', 'é'],
);
const file = fc.integer({ min: 1, max: 3 }).chain((width) =>
	fc.record({
		width: fc.constant(width),
		above: fc.array(fc.constantFrom('', 'Title', 'T,1', ' ', '"x'), { maxLength: 2 }),
		rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
		blank: fc.boolean(),
		lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
		lastEnd: fc.constantFrom('', '\n', '\r\n'),
		hasMark: fc.boolean(),
	}),
);

test('DuckDB reads the cells that the check has read, from the file where that is plain, and from its plain copy', async () => {
	let asTheyAre = 0;
	await fc.assert(
		fc.asyncProperty(file, async ({ width, above, rows, blank, lineEnd, lastEnd, hasMark }) => {
			const names = Array.from({ length: width }, (_, index) => `h${index}`);
			const lines = [...above, names.join(','), ...(blank ? [''] : []), ...rows.map((cells) => cells.join(','))];
			const text = lines.join(lineEnd) + lastEnd;
			const format = { header: above.length + 1 };
			const checked = checkCsv(text, format);
			if ('misfits' in checked) return;
			const cells: (string | null)[][] = [];
			readCsvRows(text, ',', (row) => {
				if (row.line > format.header && !row.isBlank) cells.push(cellsOf(row).map((each) => each || null));
			});
			if (checked.isPlain) {
				asTheyAre++;
				expect(await readByDuckDb((hasMark ? '\uFEFF' : '') + text, format.header, width)).toEqual(cells);
			}
			expect(await readByDuckDb(plainCsv(text, format, checked.names), 1, width)).toEqual(cells);
		}),
		{ numRuns: 500 },
	);
	expect(asTheyAre).toBeGreaterThan(50);
});
