import { expect, test } from 'vitest';
import { readingFacts } from '../../../src/core/format/reading-facts.ts';
import type { DataFormat } from '../../../src/core/model/data-set.ts';

const facts = (file: string, format?: DataFormat, publish: 'whole' | 'nothing' = 'whole') =>
	readingFacts({ file, format, publish }, 'en').map(({ name, text }) => `${name}: ${text}`);

test('quotes a mark as the language does', () => {
	const format: DataFormat = { decimal: ',', missing: ['н/д'] };
	const texts = readingFacts({ file: 'data/sources/a.csv', format, publish: 'whole' }, 'ru').map(({ text }) => text);
	expect(texts).toEqual(expect.arrayContaining(['«,»', '«н/д»']));
});

test('says how a CSV is read that differs from others', () => {
	expect(
		facts('data/sources/a.csv', {
			encoding: 'windows-1251',
			delimiter: '\t',
			decimal: ',',
			group: '\u00a0',
			header: [2, 3],
			rows: [4, 90],
			missing: ['', 'n/a'],
		}),
	).toEqual([
		'Format: CSV',
		'Encoding: Windows-1251',
		'Between cells: a tab',
		'Decimal mark: “,”',
		'Between groups of digits: a no-break space',
		'Line of column names: 2 to 3',
		'Lines of data: 4 to 90',
		'No value: empty, “n/a”',
	]);
});

test('says what is so of every file of a kind, and nothing that it does not have', () => {
	expect(facts('data/sources/a.tsv')).toEqual([
		'Format: TSV',
		'Encoding: UTF-8',
		'Between cells: a tab',
		'Decimal mark: “.”',
		'Line of column names: 1',
	]);
	expect(facts('data/sources/a.parquet')).toEqual(['Format: PARQUET']);
	expect(facts('data/sources/a.json', { path: 'data.items' })).toEqual([
		'Format: JSON',
		'Path to the rows: data.items',
	]);
	expect(facts('data/sources/a.xlsx', { sheet: 'Table 1', range: 'A3:F90', header: 'none' })).toEqual([
		'Format: XLSX',
		'Line of column names: none',
		'Sheet: Table 1',
		'Cells: A3:F90',
	]);
});

test('quotes no word of a file of which nothing is published', () => {
	const format: DataFormat = { sheet: 'Wages', path: 'wages', missing: ['secret'], range: 'A3:F90' };
	expect(facts('data/sources/a.xlsx', format, 'nothing')).toEqual(['Format: XLSX', 'Cells: A3:F90']);
});
