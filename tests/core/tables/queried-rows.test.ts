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
	const allowed = sources.map((source) =>
		publish !== undefined && source.id === from[0] ? { ...source, publish } : source,
	);
	const rows = { sql, from, assumption };
	return proveRows({ kind: 'query', rows, path: ['query', 'sql'], fields }, allowed, engine);
}

/** Sums of rows that fit conditions. */
const FILTERED = (...conditions: readonly string[]) =>
	`SELECT ${conditions.map((each, index) => `sum(Total) FILTER (WHERE ${each}) AS ${'xy'[index] ?? ''}`).join(', ')} ` +
	`FROM co2 WHERE Fuel = 'Wind' GROUP BY Fuel ORDER BY ALL`;

/** The columns `n` and `t` of a query, with their units. */
const namedIn = (sql: string) =>
	Object.entries({ n: '1', t: 't' }).flatMap(([name, unit]) => (sql.includes(` AS ${name}`) ? [{ name, unit }] : []));

/** More columns than 50,000 rows may have. */
const WIDE = [...'abcdefghijklmnopqrstu'].map((name) => `a.Word AS ${name}`).join(', ');

describe('a query', () => {
	test('may take the first rows by LIMIT, which a part of it may not without a reason', () => {
		const { table, reported } = proveQuery('SELECT Country, Year, Fuel FROM co2 ORDER BY ALL LIMIT 4');
		expect([table?.rows.length, reported]).toEqual([4, []]);
		const inside = proveQuery('SELECT count(*) AS n FROM (FROM co2 ORDER BY ALL LIMIT 4)', {
			fields: [{ name: 'n', unit: '1' }],
		});
		expect(inside.reported).toEqual([expect.stringContaining('The number 4 is typed into what the query computes')]);
	});

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
		[
			'that is ordered by all that it groups by',
			'SELECT Country, sum(Plants) AS p FROM co2 GROUP BY ALL ORDER BY country',
		],
		['whose ORDER BY leaves tables out', 'SELECT c.Country, c.Year, c.Fuel FROM co2 c ORDER BY Country, Year, Fuel'],
		[
			'whose inner names have numbers',
			'WITH a AS (SELECT Year, sum(Plants) AS s1 FROM co2 GROUP BY Year) SELECT Year, s1 AS p FROM a ORDER BY ALL',
		],
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

	test.each([
		['counts', 'SELECT Country, count(*) AS n FROM co2 GROUP BY Country HAVING count(*) >= 3 ORDER BY Country'],
		['sums and means', 'SELECT Fuel, sum(Total), avg(Plants) AS p FROM co2 WHERE Total > 0 GROUP BY ALL ORDER BY ALL'],
		['what it groups by', "SELECT upper(Fuel) AS f, Fuel FROM co2 WHERE Fuel <> 'Peat' GROUP BY Fuel, f ORDER BY ALL"],
		['a sum of all', 'SELECT sum(Total * Plants) / sum(Plants) AS t FROM co2'],
		[
			'of others, which it joins',
			'SELECT Word, sum(Total) AS t FROM co2 JOIN many ON true GROUP BY Word ORDER BY Word',
		],
		['a filter that leaves enough, or none', FILTERED('Year = 2020', "Country = 'Finland'")],
	])('gives of a source of which nothing is published: %s', (_, sql) => {
		const from = sql.includes('many') ? ['co2', 'many'] : ['co2'];
		const asked = { from, publish: 'nothing' as const, assumption: 'We say so.', fields: namedIn(sql) };
		expect(proveQuery(sql, asked).reported).toEqual([]);
	});

	test.each([
		['words that are joined', "SELECT string_agg(Country, '; ' ORDER BY Country) AS c FROM co2"],
		['a cell of a group', 'SELECT Fuel, first(Country ORDER BY Country) AS c FROM co2 GROUP BY Fuel ORDER BY Fuel'],
		['an extreme', 'SELECT Fuel, max(Total) AS t FROM co2 GROUP BY Fuel ORDER BY Fuel'],
		['a median', 'SELECT median(Plants) AS p FROM co2'],
		['groups of one row', 'SELECT Country, Year, Fuel, Total, count(*) AS n FROM co2 GROUP BY ALL ORDER BY ALL'],
		['sums of one row', 'SELECT Country, Year, sum(Total) AS t FROM co2 GROUP BY Country, Year ORDER BY Country, Year'],
		['a sum of one chosen row', "SELECT sum(Total) AS t FROM co2 WHERE Country = 'Lithuania'"],
		['a sum of few values', "SELECT sum(Total) AS t FROM co2 WHERE Year = 2020 AND Country <> 'Lithuania'"],
		['filters that leave one row', FILTERED("Country = 'Lithuania'")],
		['a choice inside a sum', "SELECT sum(CASE WHEN Country = 'Lithuania' THEN Total ELSE 0 END) AS t FROM co2"],
		['a window', 'SELECT Fuel, rank() OVER (ORDER BY sum(Total)) AS n FROM co2 GROUP BY Fuel ORDER BY Fuel'],
		['rows without double ones', 'SELECT DISTINCT Country FROM co2 ORDER BY ALL'],
		['a query inside', 'SELECT Country FROM (SELECT Country FROM co2) ORDER BY ALL'],
		['rows made many by a join', "SELECT sum(Total) AS t FROM co2 JOIN many ON Country = 'Lithuania'", ['co2', 'many']],
		['one of two', 'SELECT Country FROM co2 GROUP BY ALL UNION SELECT Country FROM co2 ORDER BY ALL'],
	])('does not give of such a source: %s', (_, sql, from = ['co2']) => {
		const asked = { from, assumption: 'We say so.', fields: namedIn(sql) };
		expect(proveQuery(sql, asked).reported).toEqual([]);
		const { table, reported } = proveQuery(sql, { ...asked, publish: 'nothing' });
		expect(table).toBeUndefined();
		expect(reported.join()).toContain('quoted-words-are-published');
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
		{
			what: 'an order by what a name groups by before it names a result',
			sql: 'SELECT lower(Country) AS Country, sum(Plants) AS p FROM co2 GROUP BY Country ORDER BY Country',
		},
		{
			what: 'an order by a name that is of two tables',
			sql:
				'SELECT b.Country, b.Year, b.Fuel FROM co2 a FULL JOIN co2 b USING (Country, Year, Fuel) ' +
				'ORDER BY Country, Year, Fuel',
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
			what: 'a group of few rows that are kept back',
			sql: 'SELECT Country, sum(Plants) AS p FROM co2 GROUP BY Country ORDER BY ALL',
			publish: 'nothing',
		},
		{ what: 'a cell that is kept back', sql: 'SELECT max(Total) AS t FROM co2', publish: 'nothing' },
		{
			what: 'a number in the name of a column, whatever it assumes',
			sql: 'SELECT Country AS "42 percent of all" FROM co2 ORDER BY ALL',
			assumption: 'We say so.',
		},
		{
			what: 'a number in a name that comes from inside',
			sql: 'WITH a AS (SELECT Country AS "42 percent" FROM co2) SELECT * FROM a ORDER BY ALL',
		},
		{
			what: 'too many cells',
			sql: `SELECT ${WIDE} FROM many AS a JOIN many AS b ON b.Key < 100 ORDER BY ALL`,
			from: ['many'],
		},
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
