import { expect, test } from 'vitest';
import { checkCsv } from '../../../src/core/data-sets/check-csv.ts';
import { plainCsv } from '../../../src/core/data-sets/write-plain.ts';
import type { DataFormat } from '../../../src/core/model/data-set.ts';

function misfitsOf(text: string, format: DataFormat = {}) {
	const checked = checkCsv(text, format);
	return 'misfits' in checked ? checked.misfits.map(({ line, message }) => [line, message]) : [];
}

function plainOf(text: string, format: DataFormat) {
	const checked = checkCsv(text, format);
	return 'names' in checked ? plainCsv(text, format, checked.names) : checked.misfits;
}

test('a sound text gives the names of its columns and the number of its rows', () => {
	expect(checkCsv('a,b\n1,2\n\n3,4\n', {})).toEqual({ names: ['a', 'b'], rowCount: 2, isPlain: true });
	expect(checkCsv('1,2\n', { header: 'none' })).toMatchObject({ names: ['column1', 'column2'], rowCount: 1 });
});

test('a column without a name is called by its number', () => {
	expect(checkCsv('"",a\n1,2\n', {})).toMatchObject({ names: ['column1', 'a'], isPlain: true });
	expect(checkCsv('a,b,\n1,2,\n', {})).toMatchObject({ names: ['a', 'b', 'column3'], isPlain: true });
});

test('rows of another length are named, and beyond ten only counted', () => {
	expect(misfitsOf('a,b\n1,2\n3\n4,5,6\n')).toEqual([
		[3, 'The row has 1 cell, and the header has 2.'],
		[4, 'The row has 3 cells, and the header has 2.'],
	]);
	const many = misfitsOf(`a,b\n${'1\n'.repeat(1_000)}`);
	expect(many.length).toBe(11);
	expect(many.at(-1)).toEqual([undefined, '990 more rows do not have as many cells as the header.']);
});

test.each([
	['two columns of one name', 'a,b,a\n1,2,3\n', [1, 'Two columns are called “a”: columns 1 and 3.']],
	[
		'names that differ in capital letters',
		'a,A\n1,2\n',
		[1, 'The columns 1 and 2, “a” and “A”, differ only in capitals, and SQL does not tell them apart.'],
	],
	['a line that names hardly any column', 'Title,,\na,b,c\n1,2,3\n', [1, 'Line 1 names only 1 of 3 columns.']],
	['a number that is a name already', 'column2,\n1,2\n', [1, 'Two columns are called “column2”: columns 1 and 2.']],
	['no rows', 'a,b\n', [2, 'The data set has no rows.']],
	['a quote that is never closed', 'a,b\n"1,2\n', [2, 'A double quote is opened here and never closed.']],
	['text after a quote', 'a\n"1"2\n', [2, 'After the double quote that closes a cell, more text follows.']],
])('refuses %s', (_, text, misfit) => {
	expect(misfitsOf(text)).toEqual([misfit]);
});

test('refuses a header beyond the end of the file', () => {
	expect(misfitsOf('a\n1\n', { header: 9 })).toEqual([
		[undefined, 'The file ends before line 9, which should name its columns.'],
	]);
});

test('a hundred thousand columns are refused at once', () => {
	const line = Array.from({ length: 100_000 }, (_, index) => `c${index}`).join(',');
	const start = performance.now();
	expect(misfitsOf(`${line}\n${line}\n`)).toEqual([[1, 'The data set has 100,000 columns, and may have 1,000.']]);
	expect(performance.now() - start).toBeLessThan(2_000);
});

test('only what DuckDB does not read by itself needs a plain copy', () => {
	const isPlain = (text: string, format: DataFormat = {}) => {
		const checked = checkCsv(text, format);
		return 'isPlain' in checked ? checked.isPlain : checked.misfits;
	};
	expect(isPlain('a;b\r\n1;2\r\n', { delimiter: ';' })).toBe(true);
	expect(isPlain('Title\n\na,b\n1,2\n', { header: 3 })).toBe(true);
	expect(isPlain('"A\ntitle"\na,b\n1,2\n', { header: 3 })).toBe(false);
	expect(isPlain('a,b\r\n1,2\n')).toBe(false);
	expect(isPlain('a\n1\n\n2\n')).toBe(false);
	expect(isPlain('x,\na,b\n1,2\n', { header: [1, 2] })).toBe(false);
	expect(isPlain('a,b\n1,2\nSource: x\n', { rows: [2, 2] })).toBe(false);
});

test('a plain copy has commas, one line of names and the cells as they are written', () => {
	const text = 'Table;;\r\n;2019;\r\nCountry;Men;Women\r\n"A;B";1,5; 2 \r\n\r\nC;"say ""x""";\r\nNote\r\n';
	expect(plainOf(text, { delimiter: ';', header: [2, 3], rows: [4, 6] })).toBe(
		'Country,2019 / Men,2019 / Women\nA;B,"1,5", 2 \nC,"say ""x""",\n',
	);
	expect(plainOf('a\n""\nx\n', {})).toBe('a\n""\nx\n');
});
