import { afterAll, describe, expect, test } from 'vitest';
import type { DataFile } from '../../../src/core/data-sets/data-engine.ts';
import type { DataFormat } from '../../../src/core/model/data-set.ts';
import { readingOf } from '../../../src/core/data-sets/reading-sql.ts';
import { openDataEngine } from '../../../src/node/data-sets/open-data-engine.ts';
import { dataFile, misfitsOf, setOf } from './data-files.ts';

const engine = openDataEngine();
afterAll(() => engine.close());

/** Opens one file and gives the rows of its table and of what was written. */
function readAll(file: DataFile) {
	const [opened] = engine.open([file]);
	const set = setOf(opened);
	const [typed, written] = engine.ask(
		[`FROM ${set.table}`, `FROM written.${set.table}`].map((sql) => ({ sql, most: 100 })),
	);
	if (typed === undefined || written === undefined || 'failed' in typed || 'failed' in written) {
		throw new Error(JSON.stringify([typed, written]));
	}
	return { set, types: set.columns.map(({ sqlType }) => sqlType), typed: typed.rows, written: written.rows };
}

const misfits = (file: DataFile) => misfitsOf(engine.open([file])[0]);

describe('a CSV', () => {
	test('has typed cells beside the cells as they were written', () => {
		const file = dataFile(
			'co2-world.csv',
			'\uFEFFCountry,Year,Total,On,Sure,Name\nGERMANY,1990,-5.10,2020-02-29,true,"a ""b""\nc"\nFRANCE,1991,12,,F,\n',
			{ Year: 'year', Total: 'number', On: 'date', Sure: 'boolean' },
		);
		const { set, types, typed, written } = readAll(file);
		expect(set.table).toBe('co2_world');
		expect(set.rowCount).toBe(2);
		expect(types).toEqual(['VARCHAR', 'INTEGER', 'DECIMAL(5,3)', 'DATE', 'BOOLEAN', 'VARCHAR']);
		expect(typed).toEqual([
			['GERMANY', '1990', '-5.100', '2020-02-29', 'true', 'a "b"\nc'],
			['FRANCE', '1991', '12.000', null, 'false', null],
		]);
		expect(written).toEqual([
			['GERMANY', '1990', '-5.10', '2020-02-29', 'true', 'a "b"\nc'],
			['FRANCE', '1991', '12', null, 'F', null],
		]);
	});

	test('may have semicolons, decimal commas, grouped digits, a typed minus and marks of missing values', () => {
		const format: DataFormat = { delimiter: ';', decimal: ',', group: '\u00A0', missing: ['n/a', ':'] };
		const text = 'a;b;c\n1\u00A0234,5;\u22122;n/a\n-,5;3;7\n:;4;8,\n';
		const { types, typed, written } = readAll(
			dataFile('x.csv', text, { a: 'number', b: 'integer', c: 'number' }, format),
		);
		expect(types).toEqual(['DECIMAL(6,2)', 'BIGINT', 'DECIMAL(2,1)']);
		expect(typed).toEqual([
			['1234.50', '-2', null],
			['-0.50', '3', '7.0'],
			[null, '4', '8.0'],
		]);
		expect(written[0]).toEqual(['1\u00A0234,5', '\u22122', null]);
	});

	test('may have numbers as people write them', () => {
		const cells = ['+5', '.5', '5.', ' 7 ', '-0', '007', '1e2'];
		const { typed } = readAll(dataFile('x.csv', `a\n${cells.slice(0, -1).join('\n')}\n`, { a: 'number' }));
		expect(typed).toEqual([['5.00'], ['0.50'], ['5.00'], ['7.00'], ['0.00'], ['7.00']]);
		expect(readAll(dataFile('x.csv', `a\n${cells.join('\n')}\n`, { a: 'number' })).typed.at(-1)).toEqual(['100']);
	});

	test('keeps every digit, and has doubles only where a decimal cannot hold a number', () => {
		const digits = '1234567890123456789012345678901234567';
		const { types, typed } = readAll(
			dataFile('x.csv', `a,b,c,d\n0.1,${digits},1e-3,${digits}.123\n99,1,2,3\n`, {
				a: 'number',
				b: 'integer',
				c: 'number',
				d: 'number',
			}),
		);
		expect(types).toEqual(['DECIMAL(4,2)', 'HUGEINT', 'DOUBLE', 'DOUBLE']);
		expect(typed[0]).toEqual(['0.10', digits, '0.001', '1.2345678901234568e+36']);
	});

	test('gives an exact median of decimals', () => {
		engine.open([dataFile('x.csv', 'a\n1.25\n2.50\n', { a: 'number' })]);
		const [answer] = engine.ask([{ sql: 'SELECT median(a) FROM x', most: 1 }]);
		expect(answer).toMatchObject({ rows: [['1.875']] });
	});

	test('may begin below other lines, or have no header', () => {
		expect(readAll(dataFile('x.csv', '# a note\na,b\n1,2\n', {}, { header: 2 })).typed).toEqual([['1', '2']]);
		const { set, typed } = readAll(dataFile('x.csv', '1,2\n3,4\n', { column1: 'integer' }, { header: 'none' }));
		expect(set.columns.map(({ name }) => name)).toEqual(['column1', 'column2']);
		expect(typed).toHaveLength(2);
	});

	test('may have names of columns that SQL would take for something else', () => {
		const names = ['a"b', "c'd", 'e;DROP TABLE x', 'select', 'two\nlines', '{x}', "'); --", 'constructor'];
		const header = names.map((name) => `"${name.replaceAll('"', '""')}"`).join(',');
		const { set, typed } = readAll(dataFile('x.csv', `${header}\n1,2,3,4,5,6,7,8\n`, { 'a"b': 'number' }));
		expect(set.columns.map(({ name }) => name)).toEqual(names);
		expect(typed).toEqual([['1.0', '2', '3', '4', '5', '6', '7', '8']]);
	});

	test('may be written in UTF-16 or in an 8-bit encoding, and is then copied to UTF-8', () => {
		const utf16 = new Uint8Array(new Uint16Array([...'\uFEFFа,b\nд,2\n'].map((each) => each.charCodeAt(0))).buffer);
		const { set, typed } = readAll(dataFile('x.csv', utf16, { b: 'integer' }, { encoding: 'utf-16le' }));
		expect(typed).toEqual([['д', '2']]);
		expect(new TextDecoder().decode(set.plainCopy)).toBe('а,b\nд,2\n');
		const cyrillic = Uint8Array.from([0xe0, 0x0a, 0xe4, 0x0a]);
		expect(readAll(dataFile('x.csv', cyrillic, {}, { encoding: 'windows-1251' })).typed).toEqual([['д']]);
	});

	test('has its lines in any form, and tabs by its ending', () => {
		expect(readAll(dataFile('x.csv', 'a,b\r\n1,2\r\n\r\n3,4')).typed).toEqual([
			['1', '2'],
			['3', '4'],
		]);
		expect(readAll(dataFile('x.tsv', 'a\tb\n1\t2\n')).typed).toEqual([['1', '2']]);
	});
});

describe('a JSON', () => {
	const rows = '[{"a":1.10,"b":"x","n":{"d":[1]},"f":1e5},{"a":2,"b":"","n":null,"f":0.5,"late":"n/a"}]';

	test('is a list of objects; keys that come late are columns too', () => {
		const { types, typed, written } = readAll(
			dataFile('x.json', rows, { a: 'number', f: 'number' }, { missing: ['n/a'] }),
		);
		expect(types).toEqual(['DECIMAL(3,2)', 'VARCHAR', 'VARCHAR', 'DECIMAL(8,2)', 'VARCHAR']);
		expect(typed).toEqual([
			['1.10', 'x', '{"d":[1]}', '100000.00', null],
			['2.00', null, null, '0.50', null],
		]);
		expect(written[0]?.[0]).toBe('1.1');
	});

	test('of lines has an object in each', () => {
		const { typed } = readAll(dataFile('x.ndjson', '{"a":1}\n{"a":2.0}\n', { a: 'integer' }));
		expect(typed).toEqual([['1'], ['2']]);
		expect(misfits(dataFile('x.ndjson', '{"a":1}\n{"a":"y"}\n', { a: 'integer' }))).toMatchObject([{ line: 2 }]);
	});

	test.each(['{"a": 1', '{"data": [{"a": 1}]}', '7', ''])('that is none is refused: %s', (text) => {
		expect(misfits(dataFile('x.json', text))[0]?.hint).toContain('list of objects');
	});
});

test('whole doubles of Parquet are written without the zero that DuckDB adds', () => {
	// SELECT 8345000::DOUBLE AS d, 3::FLOAT AS f, 'NaN'::DOUBLE AS n
	const bytes = Uint8Array.from(atob(WHOLE_DOUBLES), (each) => each.charCodeAt(0));
	const { types, typed, written } = readAll(dataFile('x.parquet', bytes, { d: 'number', f: 'integer', n: 'number' }));
	expect(types).toEqual(['DOUBLE', 'BIGINT', 'DOUBLE']);
	expect(typed).toEqual([['8345000', '3', 'NaN']]);
	expect(written).toEqual([['8345000', '3', 'nan']]);
});

test('Parquet keeps its own types, and has exact medians of decimals too', () => {
	// SELECT * FROM (VALUES (1::INTEGER, 1.25::DECIMAL(10,2), 0.1::DOUBLE, TIMESTAMP '2020-01-02', 'x'),
	// (2, 2.50, NULL, NULL, 'n/a')) t(i, d, f, day, s)
	const file = dataFile(
		'x.parquet',
		Uint8Array.from(atob(PARQUET), (each) => each.charCodeAt(0)),
		{ i: 'integer', d: 'number', f: 'number', day: 'date', s: 'number' },
		{ missing: ['n/a', 'x'] },
	);
	const { types, typed, written } = readAll(file);
	expect(types).toEqual(['INTEGER', 'DECIMAL(4,3)', 'DOUBLE', 'DATE', 'DECIMAL(2,1)']);
	expect(typed).toEqual([
		['1', '1.250', '0.1', '2020-01-02', null],
		['2', '2.500', null, null, null],
	]);
	expect(written[0]).toEqual(['1', '1.25', '0.1', '2020-01-02 00:00:00', null]);
	expect(misfits(dataFile('x.parquet', 'PAR1'))[0]?.message).toContain('DuckDB cannot read data/sources/x.parquet');
});

describe('what does not fit is reported with its place', () => {
	test('a cell that is not of the type of its column, past line breaks in cells', () => {
		const found = misfits(dataFile('x.csv', 'a,b\n1,"x\ny"\n\nn.a.,2\n3,4\nz,5\n', { a: 'number' }));
		expect(found).toMatchObject([
			{ line: 5, column: 'a' },
			{ line: 7, column: 'a' },
		]);
		expect(found[0]?.message).toBe(
			'Line 5 of data/sources/x.csv has “n.a.” in the column “a”, which is not a number such as 1234.5.',
		);
		expect(found[0]?.hint).toContain('Add “n.a.” to `format.missing`');
	});

	test('a number with a sign beside it, and a query that takes the number', () => {
		const text = 'Share;n\n"12,5 %";1\n"−0,125 %";2\n';
		const found = misfits(dataFile('signs.csv', text, { Share: 'number' }, { delimiter: ';' }));
		const queries = found.map(({ hint }) => /CAST\(.*\)\)/.exec(hint)?.[0] ?? '');
		engine.open([dataFile('signs.csv', text, { Share: 'string' }, { delimiter: ';' })]);
		const answers = engine.ask(
			queries.map((sql, at) => ({ sql: `SELECT ${sql} FROM signs WHERE n = '${at + 1}'`, most: 2 })),
		);
		expect(answers).toMatchObject([{ rows: [['12.50']] }, { rows: [['-0.125']] }]);
	});

	test('twenty cells of a column at most, and how many more there are', () => {
		const found = misfits(dataFile('x.csv', `a\n${'x\n'.repeat(30)}`, { a: 'year' }));
		expect(found).toHaveLength(20);
		expect(found[19]?.message).toContain('10 more');
	});

	test.each([
		['number', '1,5'],
		['number', '1 000'],
		['number', '0x1F'],
		['number', '1_000'],
		['number', 'NaN'],
		['number', '12 %'],
		['number', '(5)'],
		['number', '.'],
		['integer', '1.5'],
		['integer', '9'.repeat(39)],
		['year', '20201'],
		['date', '2020-02-30'],
		['date', '31.01.2020'],
		['boolean', 'yes'],
	] as const)('%s: %s', (type, cell) => {
		expect(misfits(dataFile('x.csv', `a;b\n"${cell}";1\n`, { a: type }, { delimiter: ';' }))).toHaveLength(1);
	});

	test('a column that is not there', () => {
		const [found] = misfits(dataFile('x.csv', 'Country,Total\nA,1\n', { Totl: 'number' }));
		expect(found).toMatchObject({ field: ['columns', 'Totl'], hint: 'Did you mean “Total”?' });
	});

	test('columns of one name', () => {
		expect(misfits(dataFile('x.csv', 'a,b,a\n1,2,3\n'))[0]?.message).toContain('called “a”');
		expect(misfits(dataFile('x.csv', 'Total,total\n1,2\n'))[0]?.message).toContain('differ only in capital');
		expect(misfits(dataFile('x.json', '[{"total":1},{"Total":2}]'))[0]?.message).toBe(
			'DuckDB cannot read data/sources/x.json: its keys “Total” and “total” differ only in capitals, and SQL does ' +
				'not tell them apart.',
		);
		expect(readAll(dataFile('x.ndjson', '{"a":1,"a_1":2}\n')).written).toEqual([['1', '2']]);
	});

	test('rows of more or fewer cells', () => {
		expect(misfits(dataFile('x.csv', 'a,b\n1\n1,2\n1,2,3\n')).map(({ line }) => line)).toEqual([2, 4]);
		expect(misfits(dataFile('x.csv', 'a,b\n1,2\n"x"y,2\n'))).toMatchObject([{ line: 3 }]);
	});

	test('bytes that are not UTF-8', () => {
		const [found] = misfits(dataFile('x.csv', Uint8Array.from([0x61, 0x0a, 0xe4, 0x0a])));
		expect(found?.hint).toContain('encoding');
		expect(misfits(dataFile('x.csv', Uint8Array.from([0xd8]), {}, { encoding: 'utf-16le' }))).toHaveLength(1);
	});

	test('a file of no rows', () => {
		expect(misfits(dataFile('x.csv', 'a,b\n'))[0]?.message).toContain('no rows');
		expect(misfits(dataFile('x.csv', ''))).toHaveLength(1);
		expect(misfits(dataFile('x.csv', 'a\n1\n', {}, { header: 9 }))).toHaveLength(1);
		expect(misfits(dataFile('x.json', '[]'))).toHaveLength(1);
	});

	test('a hundred thousand columns', () => {
		const header = Array.from({ length: 100_000 }, (_, index) => `c${index}`).join(',');
		expect(misfits(dataFile('x.csv', `${header}\n`))[0]?.message).toMatch(/100,?000 columns/);
	});

	test('a column that is called as DuckDB calls the number of a row', () => {
		expect(misfits(dataFile('x.csv', 'RowID,a\n1,2\n'))[0]?.message).toContain('RowID');
	});

	test('a control character in the name of a column', () => {
		expect(misfits(dataFile('x.csv', 'a\0b\n1\n'))).toHaveLength(1);
		expect(misfits(dataFile('x.json', '[{"a\\u0001": 1}]'))[0]?.message).toContain('control character');
	});
});

test('each file is opened by itself, in the order in which they are given', () => {
	const opened = engine.open([
		dataFile('bad.csv', 'a\nx\n', { a: 'number' }),
		dataFile('old.xls', ''),
		dataFile('good.csv', 'a\n1\n', { a: 'number' }),
	]);
	expect(opened.map((each) => ('set' in each ? each.set.source : 'misfits'))).toEqual(['misfits', 'misfits', 'good']);
});

test('the published expression reads the file alone, and says all that DuckDB could guess', () => {
	const { reading } = setOf(
		engine.open([dataFile('x.csv', 'a;b\n1,5;x\n', { a: 'number' }, { delimiter: ';', decimal: ',' })])[0],
	);
	expect(readingOf(reading, "it's.csv")).toBe(
		"read_csv('it''s.csv', auto_detect=false, delim=';', quote='\"', escape='\"', header=true, nullstr=[''], " +
			"decimal_separator=',', columns={'a': 'DECIMAL(3,2)', 'b': 'VARCHAR'})",
	);
});

/** Written by DuckDB from the values that the test names. */
const PARQUET =
	'UEFSMRUAFRwVLiwVBBUAFQYVBgAAKLUv/SAOcQAAAgAAAAQBAQAAAAIAAAAVABUsFT4sFQQVABUGFQYAACi1L/0gFrEAAAIAAAAE' +
	'AX0AAAAAAAAA+gAAAAAAAAAVABVaFTwsFQQVABUGFQYAACi1L/0gLa0AAHghAAAAQQEAmpmZmZmZuT8BACIwAhUAFVoVOiwVBBUA' +
	'FQYVBgAAKLUv/SAtpQAAcCEAAABBAQCg0d8cmwUAAQANMAIVABUkFTYsFQQVABUGFQYAACi1L/0gEpEAAAIAAAAEAQEAAAB4AwAA' +
	'AG4vYRUCGWw1ABgNZHVja2RiX3NjaGVtYRUKABUCJQIYAWklIgAVBCUCGAFkJQoVBBUULFwVBBUUAAAAFQolAhgBZgAVBCUCGANk' +
	'YXklFEyMEhwsAAAAAAAVDCUCGAFzJQAAFgQZHBlcJgAcFQIZFQAZGAFpFQwWBBY+FlAmCDwYBAIAAAAYBAEAAAAWACgEAgAAABgE' +
	'AQAAABERAAAAJgAcFQQZFQAZGAFkFQwWBBZOFmAmWDwYCPoAAAAAAAAAGAh9AAAAAAAAABYAKAj6AAAAAAAAABgIfQAAAAAAAAAR' +
	'EQAAACYAHBUKGRUAGRgBZhUMFgQWfBZeJrgBPBgImpmZmZmZuT8YCJqZmZmZmbk/FgIoCJqZmZmZmbk/GAiamZmZmZm5PxERAAAA' +
	'JgAcFQQZFQAZGANkYXkVDBYEFnwWXCaWAjwYCACg0d8cmwUAGAgAoNHfHJsFABYCKAgAoNHfHJsFABgIAKDR3xybBQAREQAAACYA' +
	'HBUMGRUAGRgBcxUMFgQWRhZYJvICPBgBeBgDbi9hFgAoAXgYA24vYRERAAAAFsoDFgQmCBbCAwAoKER1Y2tEQiB2ZXJzaW9uIHYx' +
	'LjUuNiAoYnVpbGQgMDY5Y2M5ZjliNSkZXBwAABwAABwAABwAABwAAADnAQAAUEFSMQ==';
const WHOLE_DOUBLES =
	'UEFSMRUAFRwVICwVAhUAFQYVBgAADjQCAAAAAgEAAAAAatVfQRUAFRQVGCwVAhUAFQYVBgAACiQCAAAAAgEAAEBAFQAVHBUgLBUCFQAV' +
	'BhUGAAAONAIAAAACAQAAAAAAAPh/FQIZTDUAGA1kdWNrZGJfc2NoZW1hFQYAFQolAhgBZAAVCCUCGAFmABUKJQIYAW4AFgIZHBk8JgAc' +
	'FQoZFQAZGAFkFQIWAhY+FkImCDwYCAAAAABq1V9BGAgAAAAAatVfQRYAKAgAAAAAatVfQRgIAAAAAGrVX0EREQAAACYAHBUIGRUAGRgB' +
	'ZhUCFgIWNhY6Jko8GAQAAEBAGAQAAEBAFgAoBAAAQEAYBAAAQEAREQAAACYAHBUKGRUAGRgBbhUCFgIWPhZCJoQBPDYAAAAAFrIBFgIm' +
	'CBa+AQAoKER1Y2tEQiB2ZXJzaW9uIHYxLjUuNiAoYnVpbGQgMDY5Y2M5ZjliNSkZPBwAABwAABwAAAAQAQAAUEFSMQ==';
