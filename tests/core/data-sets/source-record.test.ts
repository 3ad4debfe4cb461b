import { CORE_SCHEMA, load } from 'js-yaml';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatGaps } from '../../../src/core/data-sets/format-gaps.ts';
import { idFromName } from '../../../src/core/data-sets/id-from-name.ts';
import { completeRecord, writeSourceRecord } from '../../../src/core/data-sets/source-record.ts';
import { ColumnSpec } from '../../../src/core/model/data-set.ts';
import { SourceSpec } from '../../../src/core/model/source.ts';

const added = { title: 'x', isDataSet: true, retrieved: '2026-11-29', language: 'en', sha256: 'a'.repeat(64) };

test('whatever a file and its columns are called, their names are read back', () => {
	// No file of a report may have the key `__proto__`, which the generator likes.
	const word = fc
		.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
		.filter((text) => text.trim() !== '' && text !== '__proto__');
	const awkward = fc.constantFrom('no', '2019', 'null', '- a', 'a: b', '# x', "it's", '"q"', 'a\nb', '~', '@x', '{a}');
	fc.assert(
		fc.property(word, fc.uniqueArray(fc.oneof(word, awkward), { maxLength: 5 }), (title, names) => {
			const columns = Object.fromEntries(names.map((name) => [name, ColumnSpec.parse({ type: 'number' })]));
			const record = load(writeSourceRecord({ ...added, title, names, columns }), { schema: CORE_SCHEMA });
			const parsed = SourceSpec.parse(record);
			expect(parsed.title).toBe(title.trim());
			expect(Object.keys(parsed.columns ?? {}).sort()).toEqual(Object.keys(columns).sort());
		}),
		{ numRuns: 300 },
	);
});

test('a format is written on one line for each key, and read back', () => {
	const format = {
		...({ encoding: 'windows-1251', delimiter: '\t', decimal: ',', group: '\u00a0', header: [3, 4] } as const),
		...({ rows: [5, 9], missing: ['', 'n/a', '-', '..', ':', 'null'] } satisfies Parameters<typeof formatGaps>[1]),
	} satisfies Parameters<typeof formatGaps>[1];
	const text = writeSourceRecord({ ...added, format });
	expect(SourceSpec.parse(load(text, { schema: CORE_SCHEMA })).format).toEqual(format);
	expect(text).toContain('format:\n  encoding: windows-1251\n');
});

test('a column of words is not written, whatever it is called', () => {
	const text = writeSourceRecord({
		...added,
		names: ['constructor', 'Total'],
		columns: { Total: { type: 'integer' } },
	});
	expect(text).toContain('columns:\n  Total: { type: integer }\n');
});

test('a column whose name another has is written once', () => {
	const columns = { Total: ColumnSpec.parse({ type: 'integer' }) };
	const text = writeSourceRecord({ ...added, names: ['Total', 'Total'], columns });
	expect(text.match(/Total/g)).toHaveLength(1);
});

test('a record is completed with the keys that it lacks', () => {
	const detected = { format: { header: 2 }, columns: { a: ColumnSpec.parse({ type: 'year' }) } };
	expect(completeRecord('title: x\n', detected)).toBe(
		'title: x\nformat:\n  header: 2\ncolumns:\n  a: { type: year }\n',
	);
	expect(completeRecord('columns: {}\n', detected)).toBe('columns: {}\nformat:\n  header: 2\n');
	expect(completeRecord('title: x', {})).toBe('title: x\nformat: {}\n');
	expect(
		completeRecord('title: x\nformat:\n  # Ours.\n  header: 2\nabout: y\n', { format: { sheet: 'S', header: 2 } }),
	).toBe('title: x\nformat:\n  sheet: S\n  header: 2\nabout: y\n');
	expect(completeRecord('format: { header: 3 }\n', { format: { sheet: 'S', header: 2 } })).toBeUndefined();
	for (const text of ['format: { header: 2 }\ncolumns: {}', '{ title: x }', '- x', 'a: b: c', ''])
		expect(completeRecord(text, detected)).toBeUndefined();
});

test('the record of a text has neither format nor columns', () => {
	expect(writeSourceRecord({ ...added, isDataSet: false })).not.toMatch(/format|columns|dataset/);
});

test.each([
	['CO₂ by nation (2024)', 'co2-by-nation-2024'],
	['Émissions_totales', 'emissions-totales'],
	['2024 data', 'data-2024-data'],
	['данные', undefined],
	['--', undefined],
	['constructor', undefined],
])('of the name “%s” the id %s is made', (name, id) => {
	expect(idFromName(name)).toBe(id);
});

test('an id of a long name ends with a whole word', () => {
	const id = idFromName('annual report on the emissions of all countries of the world by sector and fuel') ?? '';
	expect(id).toBe('annual-report-on-the-emissions-of-all-countries-of-the');
});

test('what a format lacks is named', () => {
	expect(formatGaps('data/sources/x.csv', undefined)).toEqual(['encoding', 'delimiter', 'header']);
	expect(formatGaps('data/sources/x.csv', { encoding: 'utf-8', delimiter: ',', header: 'none' })).toEqual([]);
	expect(formatGaps('data/sources/x.xlsx', { header: 1 })).toEqual(['sheet']);
	expect(formatGaps('data/sources/x.parquet', undefined)).toEqual([]);
});
