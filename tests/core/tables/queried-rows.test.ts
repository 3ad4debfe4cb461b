import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Selection } from '../../../src/core/model/selection.ts';
import type { Source } from '../../../src/core/model/source.ts';
import type { DataField } from '../../../src/core/model/tables/data-field.ts';
import { Collector, type Finding } from '../../../src/core/problem.ts';
import { proveDataTables } from '../../../src/core/tables/prove-data-tables.ts';
import { makeUnitTable } from '../../../src/core/units/unit-table.ts';
import { openDataEngine } from '../../../src/node/data-sets/open-data-engine.ts';
import { openSamples, proveRows } from './sample-rows.ts';

const engine = openDataEngine();
let sources: readonly Source[] = [];
beforeAll(() => {
	sources = openSamples(engine);
});
afterAll(() => engine.close());

interface Asked {
	readonly from?: readonly string[];
	readonly assumption?: string;
	readonly fields?: readonly DataField[];
	readonly publish?: Source['publish'];
}

/** What is proven of a query. */
function proveQuery(sql: string, { from = ['co2'], assumption, fields = [], publish }: Asked = {}) {
	const allowed = sources.map((source) => ({ ...source, publish: publish ?? source.publish }));
	const rows = { sql, from, assumption };
	return proveRows({ kind: 'query', rows, path: ['query', 'sql'], fields }, allowed, engine);
}

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

	test('gives numbers that are taken for words without the zeros of the engine', () => {
		const { values, reported } = proveQuery('SELECT Total FROM co2 WHERE Total < 3 ORDER BY ALL', {
			fields: [{ name: 'Total', type: 'string' }],
		});
		expect(reported).toEqual([]);
		expect(values).toEqual([['1.5'], ['2.5']]);
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
