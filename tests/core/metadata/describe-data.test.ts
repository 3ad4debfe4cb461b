import { expect, test } from 'vitest';
import { csv } from '../../../src/core/metadata/csv.ts';
import { describeData } from '../../../src/core/metadata/describe-data.ts';
import { tableRows, tableSchema } from '../../../src/core/metadata/table-csv.ts';
import type { ColumnSpec, DataColumn } from '../../../src/core/model/data-set.ts';
import type { Table } from '../../../src/core/model/table.ts';
import { tableFaults } from '../../schemas/table-faults.ts';

const column = (name: string, spec: ColumnSpec): DataColumn => ({ name, spec, sqlType: '' });
const columns = [
	column('Country', { type: 'string', is: 'area' }),
	column('Day', { type: 'date', is: 'period' }),
	column('Total', { type: 'number', unit: 't', scale: 1000, is: 'measure' }),
	column('Final', { type: 'boolean' }),
];
const [area, day, total, final] = [
	{ name: 'Country', type: 'string', description: 'Where the row holds.' },
	{ name: 'Day', type: 'date', description: 'When the row holds.' },
	{ name: 'Total', type: 'number', unit: 't', description: 'What was measured. Its numbers are multiples of 1000.' },
	{
		name: 'Final',
		type: 'boolean',
		trueValues: ['true', 'True', 'TRUE', 't', 'T', '1'],
		falseValues: ['false', 'False', 'FALSE', 'f', 'F', '0'],
	},
];
const missing = (...values: string[]) => values.map((value) => ({ value, label: 'There is no value' }));

test.each(['rows.parquet', 'rows.json', 'rows.ndjson'])('the columns of %s are described without a dialect', (file) => {
	expect(describeData({ columns }, { file })).toEqual({
		table: { fields: [area, day, total, final], missingValues: missing('') },
	});
});

test('a text is described with its delimiter, its lines of names, its marks of numbers and its missing values', () => {
	const format = { delimiter: ';', decimal: ',', group: ' ', header: 2 } as const;
	expect(describeData({ columns }, { file: 'rows.csv', format: { ...format, missing: ['', 'n/a'] } })).toEqual({
		table: {
			fields: [area, day, { ...total, decimalChar: ',', groupChar: ' ' }, final],
			missingValues: missing('', 'n/a'),
		},
		dialect: { delimiter: ';', doubleQuote: true, header: true, headerRows: [2] },
	});
	const whole = describeData({ columns: [column('People', { type: 'integer' })] }, { file: 'rows.csv', format });
	expect(whole.table?.fields).toEqual([{ name: 'People', type: 'integer', groupChar: ' ' }]);
	expect(describeData({ columns }, { file: 'rows.tsv' }).dialect).toEqual({
		delimiter: '\t',
		doubleQuote: true,
		header: true,
	});
	expect(describeData({ columns }, { file: 'rows.csv', format: { header: 'none' } }).dialect?.header).toBe(false);
});

test('a table that a query gives has typed fields, and each cell of its CSV is of its type', () => {
	const cell = (value: string | number | boolean | null) => ({ value, text: String(value) });
	const table: Table = {
		id: 'days',
		title: 'Days',
		description: 'Some days.',
		sources: ['rows'],
		hasQuotes: false,
		sql: 'SELECT Day, Final, Total FROM rows',
		fold: 30,
		fields: [
			{ name: 'day', title: 'Day', type: 'date' },
			{ name: 'final', title: 'Final', type: 'boolean' },
			{ name: 'total', title: 'Total', type: 'number', unit: 't' },
		],
		rows: [
			{ cells: [cell('2020-01-31'), cell(true), cell(1.5)] },
			{ cells: [cell('2020-02-01'), cell(false), cell(null)] },
		],
	};
	const schema = tableSchema(table);
	expect(schema.fields).toEqual(table.fields);
	const text = csv(
		schema.fields.map(({ name }) => name),
		tableRows(table),
	);
	expect(text).toBe('day,final,total\r\n2020-01-31,true,1.5\r\n2020-02-01,false,\r\n');
	expect(tableFaults(text, schema)).toEqual([]);
});
