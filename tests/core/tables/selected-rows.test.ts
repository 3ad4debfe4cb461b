import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repeatSql } from '../../../src/core/data-sets/repeat-query.ts';
import { Selection } from '../../../src/core/model/selection.ts';
import type { Source } from '../../../src/core/model/source.ts';
import type { DataField } from '../../../src/core/model/tables/data-field.ts';
import { openDataEngine } from '../../../src/node/data-sets/open-data-engine.ts';
import { openSamples, proveRows } from './sample-rows.ts';

const engine = openDataEngine();
let sources: readonly Source[] = [];
beforeAll(() => {
	sources = openSamples(engine);
});
afterAll(() => engine.close());

/** What is proven of a selection. */
function prove(selection: object, fields: readonly DataField[] = []) {
	const rows = Selection.parse({ source: 'co2', ...selection });
	return proveRows({ kind: 'select', rows, path: ['select'], fields }, sources, engine);
}

/** What a reader gets who runs the SQL of a table. */
function run(sql = ''): readonly (readonly (string | null)[])[] {
	const [answer] = engine.ask([{ sql, most: 1000 }]);
	if (answer === undefined || 'failed' in answer) throw new Error(JSON.stringify(answer));
	return answer.rows;
}

describe('a selection', () => {
	test('gives cells by the types of their columns, each in the precision of the file', () => {
		const { table, texts, values, reported } = prove({ columns: ['Country', 'Year', 'Total', 'Plants', 'On', 'Open'] });
		expect(reported).toEqual([]);
		expect(texts?.slice(0, 4)).toEqual([
			['Latvia', '2019', '1,500\u00a0tonnes', '5', '31\u00a0January\u00a02020', 'yes'],
			['Latvia', '2020', '2,500\u00a0tonnes', '6', '1\u00a0February\u00a02020', 'no'],
			['Estonia', '2020', '3,000\u00a0tonnes', '', '', ''],
			['Estonia', '2019', '12,000\u00a0tonnes', '4', '1\u00a0January\u00a02020', 'yes'],
		]);
		expect(values?.[0]).toEqual(['Latvia', '2019', 1500, 5, '2020-01-31', true]);
		expect(values?.[2]).toEqual(['Estonia', '2020', 3000, null, null, null]);
		expect(table?.fields.map(({ name, type, unit }) => [name, type, unit])).toEqual([
			['Country', 'string', undefined],
			['Year', 'year', undefined],
			['Total', 'number', 't'],
			['Plants', 'integer', '1'],
			['On', 'date', undefined],
			['Open', 'boolean', undefined],
		]);
		expect(table?.sql).toBe('SELECT "Country", "Year", "Total", "Plants", "On", "Open"\nFROM "co2"\nORDER BY rowid');
	});

	test('takes the rows that fit, sorts them with empty cells last, and then cuts', () => {
		const { table, texts } = prove({
			columns: ['Country', 'Total'],
			where: { Year: 2020, Country: ['Latvia', 'Lithuania', 'Estonia'] },
			sort: ['-Total', 'Country'],
			limit: 3,
		});
		expect(texts).toEqual([
			['Lithuania', '12,000\u00a0tonnes'],
			['Estonia', '3,000\u00a0tonnes'],
			['Latvia', '2,500\u00a0tonnes'],
		]);
		expect(table?.sql).toBe(
			'SELECT "Country", "Total"\nFROM "co2"\n' +
				`WHERE "Year" = 2020 AND "Country" IN ('Latvia', 'Lithuania', 'Estonia')\n` +
				'ORDER BY "Total" DESC NULLS LAST, "Country" ASC NULLS LAST, rowid\nLIMIT 3',
		);
		expect(run(table?.sql).map(([country]) => country)).toEqual(['Lithuania', 'Estonia', 'Latvia']);
	});

	test('leaves equal rows in the order of the file', () => {
		const { texts } = prove({ columns: ['Country', 'Code'], sort: ['-Year'] }, [{ name: 'Code', type: 'string' }]);
		expect(texts?.map(([, code]) => code)).toEqual(['8', '9', '11', '12', '7', '10']);
	});

	test('has another title, unit and step of rounding where the author says so', () => {
		const { table, texts } = prove({ columns: ['Country', 'Total'], limit: 2 }, [
			{ name: 'Total', title: 'Emissions', unit: 'kg', round: 1_000_000 },
		]);
		expect(table?.fields[1]).toMatchObject({ name: 'Total', title: 'Emissions', unit: 'kg' });
		expect(texts?.map(([, total]) => total)).toEqual(
			['2 million\u00a0kg', '3 million\u00a0kg'].map((text) => text.replace(' ', '\u00a0')),
		);
	});

	test('has the digits of the file where its numbers are taken for words', () => {
		const { texts, values } = prove({ columns: ['Total', 'Code'] }, [
			{ name: 'Total', type: 'string' },
			{ name: 'Code', type: 'string' },
		]);
		expect(texts).toEqual(values?.map((row) => row.map((value) => value ?? '')));
		expect(texts?.map(([total]) => total)).toEqual(['1.50', '2.5', '3', '12', '', '12.0']);
		expect(texts?.map(([, code]) => code)).toEqual(['7', '8', '9', '10', '11', '12']);
	});

	test('may have as many rows as a table may', () => {
		const { table, reported } = prove({ source: 'long', columns: ['Key', 'Value'], limit: 100_000 });
		expect(reported).toEqual([]);
		expect(table?.rows).toHaveLength(100_000);
		// No page shows the last rows, so they are not written out.
		expect(table?.rows[0]?.cells[1]).toMatchObject({ value: 1, text: '1', bare: '1' });
		expect(table?.rows.at(-1)?.cells[1]).toEqual({ value: 1, text: '1' });
	});

	test('has cells that no page shows know how many digits the source gives, as those do that are shown', () => {
		const { table } = prove({ source: 'exact', columns: ['Value'] });
		const precisions = table?.rows.map(({ cells: [cell] }) => cell?.precision);
		expect(precisions).toHaveLength(1_001);
		expect(new Set(precisions)).toEqual(new Set([0.01]));
	});

	test('can be repeated on the published file', () => {
		const { table, values } = prove({ columns: ['Country', 'Plants'], where: { Fuel: 'Wind' }, sort: ['Plants'] });
		const set = sources[0]?.copy.kind === 'data-set' ? sources[0].copy.set : undefined;
		const lines = repeatSql(table?.sql ?? '', set === undefined ? [] : [{ set, file: 'co2.csv' }]).split('\n');
		expect(lines.slice(2)).toEqual([
			expect.stringMatching(/^CREATE TEMP TABLE "co2" AS SELECT \* FROM .*'co2\.csv'/),
			'SELECT "Country", "Plants"',
			'FROM "co2"',
			`WHERE "Fuel" = 'Wind'`,
			'ORDER BY "Plants" ASC NULLS LAST, rowid',
			';',
		]);
		expect(values?.map(([, plants]) => plants)).toEqual([4, 5, 6, 7, null]);
	});
});

describe('a pivot', () => {
	const wind = { columns: ['Country'], where: { Fuel: 'Wind' }, pivot: { column: 'Year', value: 'Total' } };

	test('makes a column of each value, and rows in the order of the file', () => {
		const { table, texts, reported } = prove(wind);
		expect(reported).toEqual([]);
		expect(table?.fields.map(({ name, type, unit }) => [name, type, unit])).toEqual([
			['Country', 'string', undefined],
			['2019', 'number', 't'],
			['2020', 'number', 't'],
		]);
		expect(texts).toEqual([
			['Latvia', '1,500\u00a0tonnes', '2,500\u00a0tonnes'],
			['Estonia', '12,000\u00a0tonnes', '3,000\u00a0tonnes'],
			['Lithuania', '', '12,000\u00a0tonnes'],
		]);
		expect(run(table?.sql).map(([country]) => country)).toEqual(['Latvia', 'Estonia', 'Lithuania']);
	});

	test('is sorted by one of its columns, and cut', () => {
		expect(prove({ ...wind, sort: ['-2020'], limit: 2 }).texts?.map(([country]) => country)).toEqual([
			'Lithuania',
			'Estonia',
		]);
	});

	test('has words in the order of the file', () => {
		const { table } = prove({
			columns: ['Year'],
			where: { Fuel: 'Wind' },
			pivot: { column: 'Country', value: 'Total' },
		});
		expect(table?.fields.map(({ name }) => name)).toEqual(['Year', 'Latvia', 'Estonia', 'Lithuania']);
	});
});

interface Refused {
	readonly what: string;
	readonly selection: object;
	readonly fields?: readonly DataField[];
}

const refused: readonly Refused[] = [
	{ what: 'a column that is not there', selection: { columns: ['Countri'] } },
	{ what: 'a column twice', selection: { columns: ['Country', 'Country'] } },
	{ what: 'a value of another type', selection: { columns: ['Country'], where: { Year: 'last' } } },
	{ what: 'a sort by a column that is not there', selection: { columns: ['Country'], sort: ['-Totl'] } },
	{ what: 'no rows', selection: { columns: ['Country'], where: { Country: 'Latvja' } } },
	{
		what: 'no rows of a list',
		selection: { columns: ['Country'], where: { Fuel: ['Peat'], Country: ['Estonia', 'Lithuania'] } },
	},
	{
		what: 'a number and words that stand in no row together',
		selection: { columns: ['Country'], where: { Total: 1.5, Country: 'Estonia' } },
	},
	{
		what: 'a number of a column of thousands, in no row of the word',
		selection: { source: 'numbers', columns: ['Word'], where: { Key: 5999.5, Word: 'even' } },
	},
	{ what: 'a number that is in no row', selection: { columns: ['Country'], where: { Total: 1.7 } } },
	{
		what: 'a value of a list that is in no row',
		selection: { columns: ['Country'], where: { Country: ['Latvia', 'Estnia'] } },
	},
	{ what: 'a column of numbers without a unit', selection: { columns: ['Code'] } },
	{ what: 'more rows than a table may have', selection: { source: 'long', columns: ['Key'] } },
	{
		what: 'a pivot of 500 values',
		selection: { source: 'many', columns: ['Word'], pivot: { column: 'Key', value: 'Value' } },
	},
	{
		what: 'two rows in one cell of a pivot',
		selection: { columns: ['Country'], pivot: { column: 'Year', value: 'Total' } },
	},
	{
		what: 'a pivot whose column is shown',
		selection: { columns: ['Country', 'Year'], where: { Fuel: 'Wind' }, pivot: { column: 'Year', value: 'Total' } },
	},
	{
		what: 'a pivot by a column with empty cells',
		selection: { columns: ['Country', 'Year'], where: { Fuel: 'Wind' }, pivot: { column: 'Plants', value: 'Total' } },
	},
	{
		what: 'a sort by a column that the pivot has not',
		selection: {
			columns: ['Country'],
			where: { Fuel: 'Wind' },
			pivot: { column: 'Year', value: 'Total' },
			sort: ['-2018'],
		},
	},
	{
		what: 'a field that is no column',
		selection: { columns: ['Country'] },
		fields: [{ name: 'Totl', title: 'Total' }],
	},
	{ what: 'a unit of another dimension', selection: { columns: ['Total'] }, fields: [{ name: 'Total', unit: 'km' }] },
	{ what: 'a unit for words', selection: { columns: ['Country'] }, fields: [{ name: 'Country', unit: 't' }] },
	{
		what: 'a type that the cells are not',
		selection: { columns: ['Country'] },
		fields: [{ name: 'Country', type: 'number' }],
	},
];

test.each(refused)('a selection is refused: $what', ({ selection, fields }) => {
	const { table, reported } = prove(selection, fields);
	expect(table).toBeUndefined();
	expect(reported).toHaveLength(1);
});

test('each refusal says where, what and what to do', async () => {
	const said = refused.map(({ what, selection, fields }) => [what, ...prove(selection, fields).reported].join('\n'));
	await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot('../../golden/tables/refused-selections.txt');
});
