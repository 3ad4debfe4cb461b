import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { CORE_SCHEMA, load } from 'js-yaml';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SourceSpec } from '../../../src/core/model/source.ts';
import { addSource } from '../../../src/node/data-sets/add-source.ts';
import { loadReport } from '../../../src/node/load-report.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { encode } from '../../core/data-sets/encode.ts';
import { workbook } from './workbook.ts';

let root = '';
const today = '2026-11-29';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'add-source-'));
	mkdirSync(join(root, 'data'));
	writeFileSync(join(root, 'data/report.yaml'), 'languages: [ru, en]\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const sources = () => (existsSync(join(root, 'data/sources')) ? readdirSync(join(root, 'data/sources')).sort() : []);

function put(name: string, content: string | Uint8Array): string {
	const path = join(root, name);
	writeFileSync(path, content);
	return path;
}

function recordOf(id: string) {
	return SourceSpec.parse(load(readFileSync(join(root, `data/sources/${id}.yaml`), 'utf8'), { schema: CORE_SCHEMA }));
}

test('a data set is copied byte for byte, and its record holds hash, format and columns', async () => {
	const bytes = encode('Страна;Год;Всего\r\nЛатвия;2019;1,5\r\nЭстония;2020;..\r\n', 'windows-1251');
	const lines = await addSource(root, put('CO₂ by nation.CSV', bytes), { today });
	expect(sources()).toEqual(['co2-by-nation.csv', 'co2-by-nation.yaml']);
	expect(new Uint8Array(readFileSync(join(root, 'data/sources/co2-by-nation.csv')))).toEqual(bytes);
	expect(recordOf('co2-by-nation')).toMatchObject({
		...{ title: 'CO₂ by nation.CSV', kind: 'dataset', author: 'unstated', retrieved: today, language: 'ru' },
		sha256: sha256(bytes),
		format: { encoding: 'windows-1251', delimiter: ';', header: 1, decimal: ',', missing: ['..'] },
		columns: { Год: { type: 'year', is: 'period' }, Всего: { type: 'number' } },
	});
	expect(lines).toEqual([
		`data/sources/co2-by-nation.csv is a copy of ${join(root, 'CO₂ by nation.CSV')}, byte for byte.`,
		'data/sources/co2-by-nation.yaml is its record.',
		'',
		'2 rows of 3 columns.',
		'Its characters are written in Windows-1251.',
		'Cells are parted by semicolons.',
		'Line 1 names the columns.',
		'Numbers are written like 1234,5.',
		'A value is missing where a cell says “..”.',
		'',
		'column  holds           first row',
		'Страна  words           Латвия',
		'Год     years (period)  2019',
		'Всего   numbers         1,5',
		'',
		'Next:',
		'- Say in data/sources/co2-by-nation.yaml what the source is: its title, author, publisher, date, url, licence, `about`.',
		'- Compare what was detected with the file, and give columns of numbers their `unit`.',
		'- Run npm run check.',
	]);
});

test('a file that lies in data/sources stays there', async () => {
	mkdirSync(join(root, 'data/sources'));
	const path = put('data/sources/rows.tsv', 'a\tb\nx\t1\n');
	await addSource(root, path, { today, language: 'en-GB' });
	expect(sources()).toEqual(['rows.tsv', 'rows.yaml']);
	expect(recordOf('rows')).toMatchObject({ language: 'en-GB', format: { delimiter: '\t' } });
});

test('a record without `format` and `columns` is completed, and stays as it is otherwise', async () => {
	await addSource(root, put('x.csv', 'a;b\nx;1,5\n'), { today });
	const path = join(root, 'data/sources/x.yaml');
	const [own] = readFileSync(path, 'utf8').split('format:');
	writeFileSync(path, `# Ours.\n${own}`);
	const lines = await addSource(root, join(root, 'data/sources/x.csv'), { today: '2027-01-01' });
	expect(lines[1]).toBe('data/sources/x.yaml has been completed with what was detected.');
	expect(readFileSync(path, 'utf8').startsWith(`# Ours.\n${own}format:\n`)).toBe(true);
	expect(recordOf('x')).toMatchObject({
		retrieved: today,
		format: { delimiter: ';' },
		columns: { b: { type: 'number' } },
	});
	expect(sources()).toEqual(['x.csv', 'x.yaml']);
});

test('XLSX, JSON, NDJSON and Parquet are added', async () => {
	await addSource(
		root,
		put(
			'a.xlsx',
			workbook({
				'Table 1': [
					['Country', 'x'],
					['Latvia', 2.5],
				],
			}),
		),
		{ today },
	);
	await addSource(root, put('b.json', '{"data":[{"year":2019}]}'), { today });
	await addSource(root, put('c.jsonl', '{"v":1.5}\n'), { today });
	const database = await DuckDBInstance.create(':memory:');
	const connection = await database.connect();
	const select = `SELECT 'Latvia' AS nation, 2019 AS year, 1.50::DECIMAL(5,2) AS total, DATE '2020-01-02' AS day`;
	await connection.run(`COPY (${select}) TO '${join(root, 'd.parquet')}'`);
	connection.closeSync();
	database.closeSync();
	await addSource(root, join(root, 'd.parquet'), { today });
	expect(sources()).toEqual(
		['a', 'b', 'c', 'd'].flatMap((id, at) => [`${id}.${['xlsx', 'json', 'ndjson', 'parquet'][at]}`, `${id}.yaml`]),
	);
	expect(recordOf('a')).toMatchObject({ format: { sheet: 'Table 1', header: 1 }, columns: { x: { type: 'number' } } });
	expect(recordOf('b')).toMatchObject({ format: { path: 'data' }, columns: { year: { type: 'year', is: 'period' } } });
	expect(recordOf('c').columns).toEqual({ v: { type: 'number' } });
	expect(recordOf('d').format).toEqual({});
	expect(recordOf('d').columns).toEqual({
		nation: { type: 'string', is: 'area' },
		year: { type: 'year', is: 'period' },
		total: { type: 'number' },
		day: { type: 'date' },
	});
});

test('a report in which a text was added passes the check', async () => {
	const small = join(import.meta.dirname, '../../fixtures/small');
	for (const folder of ['content', 'data', 'public'])
		if (existsSync(join(small, folder))) spawnSync('cp', ['-R', join(small, folder), root]);
	await addSource(root, put('A survey, 2019.txt', 'Of 12 bridges one was old.\n'), { today: '2020-01-01' });
	const result = loadReport(root);
	expect('problems' in result ? result.problems : []).toEqual([]);
});

test('what has to be corrected is told, and the record is there to correct it', async () => {
	const lines = await addSource(root, put('x.csv', 'a,b\nx,1\ny\nz,3\n'), { today });
	expect(lines.join('\n')).toContain('Line 3: The row has 1 cell, and the header has 2.');
	const sheet = workbook({
		S: [
			['a', 'b', 'A'],
			['x', 1, 2],
		],
	});
	const ofSheet = await addSource(root, put('y.xlsx', sheet), { today });
	expect(ofSheet.join('\n')).toContain('Line 1: The columns 1 and 3, “a” and “A”, differ only in capitals');
	expect(sources()).toEqual(['x.csv', 'x.yaml', 'y.xlsx', 'y.yaml']);
});

test('a folder without a report gets none', async () => {
	const other = mkdtempSync(join(tmpdir(), 'add-source-'));
	await expect(addSource(other, put('x.csv', 'a\n1\n'), { today })).rejects.toThrow('There is no report in');
	expect(readdirSync(other)).toEqual([]);
	rmSync(other, { recursive: true });
});

test.each([
	['a file that is not there', () => join(root, 'none.csv'), {}, /^There is no file/],
	['a folder', () => join(root, 'data'), {}, /is a folder/],
	['an empty file', () => put('x.csv', ''), {}, /is empty/],
	['an ending that is not known', () => put('x.xls', 'x'), {}, /Files that end in .xls cannot be added/],
	['a name without an ending', () => put('x', 'x'), {}, /has no ending/],
	['a name without Latin letters', () => put('данные.csv', 'a\n1\n'), {}, /No id can be made of the name “данные”/],
	['an id that is none', () => put('x.csv', 'a\n1\n'), { id: 'A b' }, /“A b” is no id/],
	['a language that is none', () => put('x.csv', 'a\n1\n'), { language: 'русский' }, /is no language/],
	['a text that is not UTF-8', () => put('x.txt', Uint8Array.from([97, 0xff])), {}, /is not UTF-8/],
	['a workbook that is none', () => put('x.xlsx', 'x'), {}, /is no XLSX workbook/],
	['Parquet that is none', () => put('x.parquet', 'x'), {}, /cannot be read as Parquet/],
] as const)('refuses %s, and writes nothing', async (_, make, options, message) => {
	await expect(addSource(root, make(), { today, ...options })).rejects.toThrow(message);
	expect(sources()).toEqual([]);
});

test('nothing is overwritten', async () => {
	await addSource(root, put('x.csv', 'a\n1\n'), { today });
	const before = readFileSync(join(root, 'data/sources/x.yaml'), 'utf8');
	for (const name of ['x.csv', 'x.json', 'x.txt'])
		await expect(addSource(root, put(name, '[{"a":1}]'), { today })).rejects.toThrow('There is a source “x” already');
	const again = addSource(root, join(root, 'data/sources/x.csv'), { today });
	await expect(again).rejects.toThrow('has `format` and `columns` already');
	expect(readFileSync(join(root, 'data/sources/x.yaml'), 'utf8')).toBe(before);
	await addSource(root, put('x.csv', 'a\n2\n'), { today, id: 'other' });
	expect(sources()).toEqual(['other.csv', 'other.yaml', 'x.csv', 'x.yaml']);
});

test('a file among the sources needs the name of a copy, and a link there is none', async () => {
	mkdirSync(join(root, 'data/sources'));
	const path = put('data/sources/My data.csv', 'a\n1\n');
	await expect(addSource(root, path, { today })).rejects.toThrow('is not that of a copy');
	symlinkSync(path, join(root, 'data/sources/link.csv'));
	await expect(addSource(root, join(root, 'data/sources/link.csv'), { today })).rejects.toThrow(
		'is not that of a copy',
	);
});

test('what a stopped command has left is removed by the next one', async () => {
	mkdirSync(join(root, 'data/sources/.add-source-host-1-abc'), { recursive: true });
	utimesSync(join(root, 'data/sources/.add-source-host-1-abc'), 0, 0);
	await addSource(root, put('x.csv', 'a\n1\n'), { today });
	expect(sources()).toEqual(['x.csv', 'x.yaml']);
});

test('files that hosts of git refuse are refused, and large ones are warned of', async () => {
	const path = put('x.csv', 'a\n1\n');
	truncateSync(path, 95_000_001);
	await expect(addSource(root, path, { today })).rejects.toThrow('Hosts of git refuse files of more than 95 MB.');
	const large = put('y.txt', 'words '.repeat(8_500_000));
	expect((await addSource(root, large, { today })).join('\n')).toContain('It has 51 MB');
});

test('the command prints what it did, or why it did nothing', () => {
	const command = join(import.meta.dirname, '../../../src/node/citable-report.ts');
	const run = (...given: string[]) =>
		spawnSync(process.execPath, [command, 'add-source', ...given], {
			encoding: 'utf8',
			env: { ...process.env, REPORT_ROOT: root },
		});
	const added = run(put('x.csv', 'a,b\nx,1\n'), '--id', 'some-rows', '--language', 'en');
	expect([added.status, added.stderr]).toEqual([0, '']);
	expect(added.stdout).toContain('data/sources/some-rows.yaml is its record.');
	const refused = run(join(root, 'none.csv'));
	expect([refused.status, refused.stdout]).toEqual([1, '']);
	expect(refused.stderr).toContain('Nothing was added: data/sources is as it was.');
});
