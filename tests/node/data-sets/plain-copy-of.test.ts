import { expect, test } from 'vitest';
import type { DataFormat } from '../../../src/core/model/data-set.ts';
import { plainCopyOf } from '../../../src/node/data-sets/plain-copy-of.ts';
import { encode } from '../../core/data-sets/encode.ts';
import { workbook } from './workbook.ts';

async function plainOf(file: string, bytes: Uint8Array, format: DataFormat) {
	const made = await plainCopyOf({ source: 'x', file: `data/sources/${file}`, bytes, format, columns: {} });
	if ('misfits' in made) return made.misfits.map(({ line, message }) => `${line ?? ''}: ${message}`);
	return made.plain === undefined ? 'as it is' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(made.plain);
}

const cyrillic = 'Страна;Всего\r\nЛатвия;1,5\r\n';

test.each(['windows-1251', 'utf-16le', 'utf-16be'] as const)('a plain copy of %s is UTF-8', async (encoding) => {
	const bytes = encode(cyrillic, encoding);
	expect(await plainOf('x.csv', bytes, { encoding, delimiter: ';' })).toBe('Страна,Всего\nЛатвия,"1,5"\n');
});

test('what DuckDB reads by itself has no plain copy', async () => {
	expect(await plainOf('x.csv', encode('\uFEFFa,b\n1,2\n', 'utf-8'), {})).toBe('as it is');
	expect(await plainOf('x.tsv', encode('a\tb\r\n1\t2\r\n', 'utf-8'), { delimiter: '\t' })).toBe('as it is');
	expect(await plainOf('x.json', encode('[{"a":1}]', 'utf-8'), {})).toBe('as it is');
	expect(await plainOf('x.parquet', new Uint8Array([80, 65, 82, 49]), {})).toBe('as it is');
});

test('rows of JSON that stand at a path, or behind a byte order mark, have one', async () => {
	const text = '{"data":[{"a":1.10,"b":"x, y"},{"b":"z"}]}';
	expect(await plainOf('x.json', encode(text, 'utf-8'), { path: 'data' })).toBe('a,b\n1.10,"x, y"\n,z\n');
	expect(await plainOf('x.json', encode('\uFEFF[{"a":1}]', 'utf-8'), {})).toBe('a\n1\n');
	const lines = encode('{"a":"Латвия"}\n\n{"a":null}\n', 'utf-16le');
	expect(await plainOf('x.ndjson', lines, { encoding: 'utf-16le' })).toBe('a\nЛатвия\n""\n');
	expect(await plainOf('x.json', encode('{"data":[]}', 'utf-8'), { path: 'data' })).toEqual([
		'1: The data set has no rows.',
	]);
});

const sheet = workbook({
	S: [
		['Table 1'],
		[null, '2019', null, '2020', null],
		['Country', 'Men', 'Women', 'Men', 'Women'],
		['Latvia', 1.5, 2, 3, { xml: '<f>1</f><v>4</v>' }],
		[],
		['Estonia', 5, null, 7, 8],
		['Note'],
	],
});

test('a plain copy of a sheet has one line of names, made of all lines of the header', async () => {
	expect(await plainOf('x.xlsx', sheet, { header: [2, 3], rows: [4, 6] })).toBe(
		'Country,2019 / Men,2019 / Women,2020 / Men,2020 / Women\nLatvia,1.5,2,3,4\nEstonia,5,,7,8\n',
	);
	expect(await plainOf('x.xlsx', sheet, { range: 'A3:C6' })).toBe('Country,Men,Women\nLatvia,1.5,2\nEstonia,5,\n');
	expect(await plainOf('x.xlsx', sheet, { range: 'D4:E6', header: 'none' })).toBe('column1,column2\n3,4\n7,8\n');
	const made = await plainCopyOf({
		source: 'x',
		file: 'x.xlsx',
		bytes: sheet,
		format: { header: [2, 3] },
		columns: {},
	});
	expect(made).toMatchObject({ remarks: [{ kind: 'formulas', count: 1 }] });
});

test('a sheet is refused for the same faults as a text', async () => {
	expect(await plainOf('x.xlsx', sheet, { header: 3 })).toEqual([
		'3: Two columns are called “Men”: columns 2 and 4.',
		'3: Two columns are called “Women”: columns 3 and 5.',
	]);
	expect(await plainOf('x.xlsx', sheet, { header: 1, rows: [9, 10] })).toEqual(['9: The data set has no rows.']);
	expect(await plainOf('x.xlsx', sheet, { header: 1, range: 'A3:B6' })).toEqual([
		'1: Row 1 should name the columns, and the data are in rows 3 to 6.',
	]);
});

test.each([
	['bytes that are no UTF-8', Uint8Array.from([97, 10, 49, 10, 0xff, 10]), {}, /^3: The file is read as UTF-8/],
	['half a pair of UTF-16', Uint8Array.from([97, 0, 10, 0, 0, 0xd8]), { encoding: 'utf-16le' }, /^2: .*UTF-16/],
	['a byte that Windows-1251 does not use', Uint8Array.from([97, 10, 0x98]), { encoding: 'windows-1251' }, /^2: /],
	['a byte that Windows-1252 does not use', Uint8Array.from([97, 10, 0x81]), { encoding: 'windows-1252' }, /^2: /],
	['a zero byte', Uint8Array.from([97, 10, 0, 10]), {}, /^2: The file holds a zero byte/],
] as const)('refuses %s', async (_, bytes, format, misfit) => {
	expect(await plainOf('x.csv', bytes, format)).toEqual([expect.stringMatching(misfit)]);
});

test('50 MB are checked in a moment', async () => {
	const row = 'Kazakhstan,2020,1234.5,"quoted, text",x\n';
	const bytes = encode(`a,b,c,d,e\n${row.repeat(Math.floor(50_000_000 / row.length))}`, 'utf-8');
	const start = performance.now();
	expect(await plainOf('x.csv', bytes, {})).toBe('as it is');
	expect(performance.now() - start).toBeLessThan(3_000);
});
