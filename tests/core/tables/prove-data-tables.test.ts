import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DataSet } from '../../../src/core/model/data-set.ts';
import { Selection } from '../../../src/core/model/selection.ts';
import type { Source } from '../../../src/core/model/source.ts';
import type { DataField } from '../../../src/core/model/tables/data-field.ts';
import { Collector, type Finding } from '../../../src/core/problem.ts';
import { repeatSql } from '../../../src/core/data-sets/repeat-query.ts';
import type { DataRows } from '../../../src/core/tables/data-rows.ts';
import { proveDataTables } from '../../../src/core/tables/prove-data-tables.ts';
import { makeUnitTable } from '../../../src/core/units/unit-table.ts';
import { openDataEngine } from '../../../src/node/data-sets/open-data-engine.ts';
import { dataFile, setOf } from '../../node/data-sets/data-files.ts';

const CO2 = `Country,Year,Fuel,Total,Plants,On,Open,Code
Latvia,2019,Wind,1.50,5,2020-01-31,true,7
Latvia,2020,Wind,2.5,6,2020-02-01,false,8
Estonia,2020,Wind,3,,,,9
Estonia,2019,Wind,12,4,2020-01-01,TRUE,10
Latvia,2020,Peat,,2,2020-01-01,true,11
Lithuania,2020,Wind,12.0,7,2020-01-01,true,12
`;

const engine = openDataEngine();
let sources: readonly Source[] = [];
beforeAll(() => {
	const many = Array.from({ length: 500 }, (_, value) => `${value},v${value},1`).join('\n');
	const files = [
		dataFile('co2.csv', CO2, {
			Year: { type: 'year', is: 'period' },
			Total: { type: 'number', unit: 't', scale: 1000 },
			Plants: { type: 'integer', unit: '1' },
			On: 'date',
			Open: 'boolean',
			Code: 'integer',
		}),
		dataFile('many.csv', `Key,Word,Value\n${many}\n`, { Key: 'integer', Value: { type: 'integer', unit: '1' } }),
		dataFile('long.csv', `Key,Value\n${'a,1\n'.repeat(100_001)}`, { Value: { type: 'integer', unit: '1' } }),
	];
	sources = engine.open(files).map((opened) => sourceOf(setOf(opened)));
});
afterAll(() => engine.close());

function sourceOf(set: DataSet): Source {
	const bytes = new Uint8Array();
	const unstated = { author: 'unstated', publisher: 'unstated', date: 'unstated', url: 'unstated' } as const;
	return {
		...unstated,
		...{ id: set.source, title: 'A table', kind: 'data set', about: 'It is a table.', retrieved: 'unstated' },
		...{ licence: 'unstated', language: 'en', sha256: '0'.repeat(64), extent: 'whole', publish: 'whole' },
		...{ file: `data/sources/${set.source}.csv`, bytes: bytes.length },
		copy: { kind: 'data-set', bytes, set },
	};
}

/** What is proven of a selection, with the texts of its cells, and what is reported. */
function prove(selection: object, fields: readonly DataField[] = []) {
	const findings = new Collector<Finding>();
	const units = makeUnitTable([], new Collector());
	const wanted = {
		key: 'x',
		kind: 'select' as const,
		rows: Selection.parse({ source: 'co2', ...selection }),
		path: ['select'],
		fields,
		findings,
	};
	const table = proveDataTables([wanted], { sources, units, engine, locale: 'en-GB' }).get('x');
	return {
		table,
		texts: textsOf(table),
		values: table?.rows.map(({ cells }) => cells.map(({ value }) => value)),
		reported: findings.reported.map(writeFinding),
	};
}

const textsOf = (table: DataRows | undefined) => table?.rows.map(({ cells }) => cells.map(({ text }) => text));

const writeFinding = ({ rule, path, message, hint }: Finding) => `${path.join('.')} ${rule}\n  ${message}\n  → ${hint}`;

/** The same of a query. */
function proveQuery(sql: string, { from = ['co2'], assumption, fields = [], publish }: Asked = {}) {
	const findings = new Collector<Finding>();
	const units = makeUnitTable([], new Collector());
	const wanted = {
		...{ key: 'x', kind: 'query' as const, rows: { sql, from, assumption } },
		...{ path: ['query', 'sql'], fields, findings },
	};
	const allowed = sources.map((source) => ({ ...source, publish: publish ?? source.publish }));
	const table = proveDataTables([wanted], { sources: allowed, units, engine, locale: 'en-GB' }).get('x');
	return { table, texts: textsOf(table), reported: findings.reported.map(writeFinding) };
}

interface Asked {
	readonly from?: readonly string[];
	readonly assumption?: string;
	readonly fields?: readonly DataField[];
	readonly publish?: Source['publish'];
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

describe('a query', () => {
	test('gives cells by their types, with the units of the columns that it keeps', () => {
		const { table, texts, reported } = proveQuery(
			'SELECT Country, max(Year) AS "Last year", sum(Total) AS Total, sum(Plants) AS Plants FROM co2\n' +
				"WHERE Fuel = 'Wind' GROUP BY Country ORDER BY Total DESC, Country -- the largest first",
		);
		expect(reported).toEqual([]);
		expect(table?.fields.map(({ name, type, unit }) => [name, type, unit])).toEqual([
			['Country', 'string', undefined],
			['Last year', 'year', undefined],
			['Total', 'number', 't'],
			['Plants', 'integer', '1'],
		]);
		expect(table?.unitNames).toEqual(['', '', 'tonnes', '']);
		expect(texts).toEqual([
			['Estonia', '2020', '15,000\u00a0tonnes', '4'],
			['Lithuania', '2020', '12,000\u00a0tonnes', '7'],
			['Latvia', '2020', '4,000\u00a0tonnes', '11'],
		]);
		expect(table?.rows[0]?.cells[2]).toMatchObject({ value: 15_000, bare: '15,000' });
	});

	test.each([
		['that adds up all rows', 'SELECT sum(Total) / sum(Plants) AS each, max("On") AS last FROM co2'],
		['that is ordered by what it groups by', 'SELECT Country, sum(Plants) AS p FROM co2 GROUP BY Country ORDER BY 1'],
		['that is ordered by all', 'SELECT Country, Year FROM co2 ORDER BY ALL'],
		['whose text has a number that chooses', "SELECT Country FROM co2 WHERE Code || '' <> '7' ORDER BY ALL"],
	])('%s has one order', (_, sql) => {
		const fields = [{ name: 'each', unit: 't', round: 1 }].filter(({ name }) => sql.includes(name));
		expect(proveQuery(sql, { fields }).reported).toEqual([]);
	});

	test('states unit, reason and rounding of what it computes', () => {
		const sql = 'SELECT Country, ln(Total) * 3 AS score FROM co2 WHERE Total > 0 ORDER BY ALL';
		const { texts, reported } = proveQuery(sql, {
			assumption: 'The scale is ours.',
			fields: [{ name: 'score', title: 'Score', unit: '1', round: 0.1 }],
		});
		expect(reported).toEqual([]);
		expect(texts?.[0]).toEqual(['Estonia', '3.3']);
	});

	test('may count cells that are not published', () => {
		const count = 'SELECT Country, count(*) AS n FROM co2 GROUP BY Country ORDER BY ALL';
		const fields = [{ name: 'n', unit: '1' }];
		expect(proveQuery(count, { publish: 'nothing', fields }).reported).toEqual([]);
		const named = `WITH a AS (${count}) SELECT Country, n FROM a ORDER BY ALL`;
		expect(proveQuery(named, { publish: 'nothing', fields }).reported).toEqual([]);
	});

	const bad: readonly (Asked & { readonly what: string; readonly sql: string })[] = [
		{ what: 'no SELECT', sql: 'DELETE FROM co2' },
		{ what: 'another data set', sql: 'SELECT Key FROM many ORDER BY ALL' },
		{ what: 'no order', sql: 'SELECT Country, sum(Total) AS t FROM co2 GROUP BY Country' },
		{ what: 'an order with equal rows', sql: 'SELECT Country, Year FROM co2 ORDER BY Year' },
		{
			what: 'an order of subtotals',
			sql: 'SELECT Country, sum(Plants) AS p FROM co2 GROUP BY ROLLUP (Country) ORDER BY Country',
		},
		{ what: 'two columns of a name', sql: 'SELECT Country, Fuel AS Country FROM co2 ORDER BY ALL' },
		{ what: 'a typed number', sql: 'SELECT Country, Total * 3 AS t FROM co2 ORDER BY ALL' },
		{
			what: 'a typed number in words',
			sql: "SELECT Country || ' 42' AS c FROM co2 ORDER BY ALL",
		},
		{ what: 'a count without a unit', sql: 'SELECT count(*) AS n FROM co2' },
		{
			what: 'a computed column without a reason',
			sql: 'SELECT Total * Total AS t FROM co2 ORDER BY ALL',
			fields: [{ name: 't', unit: 't' }],
		},
		{
			what: 'a quotient without a unit',
			sql: 'SELECT Total / Plants AS t FROM co2 ORDER BY ALL',
		},
		{
			what: 'more digits than the data',
			sql: 'SELECT Fuel, stddev(Total) AS m FROM co2 GROUP BY Fuel ORDER BY ALL',
		},
		{ what: 'a type that no table shows', sql: 'SELECT CAST("On" AS TIMESTAMP) AS t FROM co2 ORDER BY ALL' },
		{ what: 'no rows', sql: "SELECT Country FROM co2 WHERE Country = 'latvia' ORDER BY ALL" },
		{ what: 'too many rows', sql: 'SELECT Key, Value FROM long ORDER BY ALL', from: ['long'] },
		{ what: 'cells that are kept back', sql: 'SELECT Country, Year FROM co2 ORDER BY ALL', publish: 'nothing' },
		{
			what: 'cells that are kept back, by a named query',
			sql: 'WITH a AS (SELECT * FROM co2), b AS (SELECT max(Year) AS y FROM co2) SELECT Country FROM a JOIN b ON y = Year ORDER BY ALL',
			publish: 'nothing',
		},
	];

	test.each(bad)('is refused: $what', ({ sql, ...asked }) => {
		const { table, reported } = proveQuery(sql, asked);
		expect(table).toBeUndefined();
		expect(reported).not.toEqual([]);
	});

	test('is refused with what to do', async () => {
		const said = bad.map(({ what, sql, ...asked }) => [what, ...proveQuery(sql, asked).reported].join('\n'));
		await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot('../../golden/tables/refused-queries.txt');
	});
});

test('several are asked for together', () => {
	const asked: number[] = [];
	const counting = {
		...engine,
		ask: (questions: Parameters<typeof engine.ask>[0]) => (asked.push(questions.length), engine.ask(questions)),
	};
	const units = makeUnitTable([], new Collector());
	const wanted = Array.from({ length: 20 }, (_, index) => ({
		key: `t${index}`,
		kind: 'select' as const,
		rows: Selection.parse({ source: 'co2', columns: ['Country'], limit: index + 1 }),
		path: ['select'],
		findings: new Collector<Finding>(),
	}));
	expect(proveDataTables(wanted, { sources, units, engine: counting, locale: 'en' }).size).toBe(20);
	expect(asked.filter((count) => count > 0)).toEqual([20]);
});
