import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkQuery } from '../../../src/core/data-sets/check-query.ts';
import type { DataSet } from '../../../src/core/model/data-set.ts';
import { Collector, type Finding } from '../../../src/core/problem.ts';
import { openDataEngine } from '../../../src/node/data-sets/open-data-engine.ts';
import { dataFile, setOf } from '../../node/data-sets/data-files.ts';

const engine = openDataEngine();
let sets: readonly DataSet[] = [];
beforeAll(() => {
	sets = engine
		.open([
			dataFile(
				'co2.csv',
				'Country,Year,Total,On\nA,2019,5.25,2020-01-01\nA,2020,7,\nB,2020,2.5,2020-01-02\nB,2019,,\n',
				{
					Year: 'year',
					Total: { type: 'number', unit: 't' },
					On: 'date',
				},
			),
			dataFile('eu-members.csv', 'Country,Since,user\nA,1958,x\n', { Since: 'year' }),
			dataFile('secret.csv', 'a\n1\n'),
		])
		.map(setOf);
});
afterAll(() => engine.close());

function check(sql: string, assumption?: string) {
	const [parsed] = engine.parse([sql]);
	if (parsed === undefined) throw new Error('Nothing was parsed.');
	const findings = new Collector<Finding>();
	const checked = checkQuery(
		{ sql, from: ['co2', 'eu-members'], assumption, givesRows: false },
		parsed,
		sets,
		findings,
	);
	// That a data set is not read is tested by itself.
	const reported = findings.reported.filter(({ message }) => !message.includes('and the query does not read it'));
	return { checked, reported };
}

/** Checks a query of one data set, as `from` names it. */
function checkOne(sql: string, assumption?: string) {
	const [parsed] = engine.parse([sql]);
	if (parsed === undefined) throw new Error('Nothing was parsed.');
	const findings = new Collector<Finding>();
	return {
		checked: checkQuery({ sql, from: ['co2'], assumption, givesRows: false }, parsed, sets, findings),
		reported: findings.reported,
	};
}

/** What DuckDB answers to a query. */
function run(sql: string, most = 20) {
	const [answer] = engine.ask([{ sql, most }]);
	if (answer === undefined || 'failed' in answer) throw new Error(JSON.stringify(answer));
	return answer.rows;
}

describe('a query that is sound is approved, and runs', () => {
	test.each([
		'SELECT sum(Total) FROM co2',
		"select sum(total) from CO2 where country = 'A' and year between 2019 and 2020 -- a comment",
		'/* a comment */ SELECT max(Total) AS high, min(Total) AS low FROM co2;',
		'SELECT Total FROM co2 ORDER BY Total DESC NULLS LAST LIMIT 1',
		'SELECT Total AS t FROM co2 ORDER BY t DESC LIMIT 1 OFFSET 1',
		'SELECT Country, sum(Total) AS s FROM co2 GROUP BY Country ORDER BY s DESC, Country LIMIT 1',
		'SELECT avg(Total) FROM (SELECT Total FROM co2 ORDER BY ALL LIMIT 2)',
		'SELECT Country, sum(Total) AS s, count(*) AS n FROM co2 GROUP BY Country ORDER BY s DESC, Country LIMIT 1',
		'SELECT Country FROM co2 GROUP BY ALL HAVING count(*) > 1 ORDER BY 1 LIMIT 1',
		'WITH sums AS (SELECT Country, sum(Total) AS s FROM co2 GROUP BY Country) SELECT max(s) FROM sums',
		'WITH a(x) AS (SELECT Total FROM co2), b AS (SELECT x AS y FROM a) SELECT median(y) FROM b',
		'SELECT (SELECT max(Total) FROM co2) - (SELECT min(Total) FROM co2)',
		'SELECT sum(Total) FROM co2 WHERE EXISTS (SELECT 1 FROM co2 AS other WHERE other.Country = co2.Country)',
		'SELECT sum(a.Total - b.Total) FROM co2 a JOIN co2 b ON a.Country = b.Country AND a.Year = b.Year + 1',
		'SELECT count(*) FILTER (WHERE Total > 5) / count(*) FROM co2',
		'SELECT sum(CASE WHEN Year = 2020 THEN 1 ELSE 0 END) FROM co2',
		'SELECT Total FROM co2 WHERE Total = (SELECT max(Total) FROM co2)',
		"SELECT r FROM (SELECT Country, rank() OVER (PARTITION BY Year ORDER BY Total DESC) AS r FROM co2) WHERE Country = 'A'",
		'SELECT max(p) FROM (SELECT max(Total) OVER (PARTITION BY Country ORDER BY Year RANGE BETWEEN 1 PRECEDING AND ' +
			'1 PRECEDING) AS p FROM co2)',
		'SELECT first(Country ORDER BY Total DESC, Country) FROM co2',
		"SELECT string_agg(DISTINCT Country, ', ' ORDER BY Country) FROM co2",
		'SELECT sum(Total) FROM (SELECT Total FROM co2 UNION ALL SELECT Total FROM co2)',
		'SELECT round(avg(Total), 3), CAST(sum(Total) AS DECIMAL(12,1)), quantile_cont(Total, 0.5) FROM co2',
		'SELECT quantile_cont(CAST(Total AS DOUBLE), 0.9), median(CAST(Total + 1 AS DOUBLE)), median(Year) FROM co2',
		"SELECT count(DISTINCT Country) FROM co2 WHERE Country NOT IN ('C') AND \"On\" >= DATE '2020-01-01' AND Total IS NOT NULL",
		'SELECT date_diff(\'day\', min("On"), max("On")) FROM co2',
		"SELECT coalesce(max(Total), 0) FROM co2 WHERE Country LIKE 'A%' AND NOT Year = 1990",
		'SELECT x.t FROM co2, LATERAL (SELECT co2.Total AS t) x ORDER BY ALL LIMIT 1',
		'FROM co2 SELECT max(Total)',
	])('%s', (sql) => {
		const { checked, reported } = checkOne(sql);
		expect(reported).toEqual([]);
		expect(checked).toBeDefined();
		expect(run(sql).length).toBeGreaterThan(0);
	});

	test('of two data sets, the `-` of an id is `_`', () => {
		const { reported } = check(
			'SELECT sum(Total) FROM co2 LEFT JOIN eu_members AS m USING (Country) WHERE m.user IS NOT NULL AND m.Since < 2000',
		);
		expect(reported).toEqual([]);
	});
});

describe('what is no SELECT, or reads something else, is refused with a way on', () => {
	test.each([
		["COPY co2 TO 'x.csv'", 'no SELECT'],
		["ATTACH 'x.db'", 'no SELECT'],
		['SET threads = 4', 'no SELECT'],
		['PRAGMA version', ''],
		['INSTALL excel', 'no SELECT'],
		['DELETE FROM co2', 'no SELECT'],
		['SELECT 1; SELECT 2', 'not one statement'],
		['', 'not one statement'],
		['-- nothing', 'not one statement'],
		['SELEC 1', 'no SELECT'],
		['SELECT sum(Total FROM co2', 'line 1 of the query: FROM co2'],
		["SELECT * FROM read_csv('/etc/passwd')", 'a function in FROM'],
		["SELECT * FROM '/etc/passwd'", '“/etc/passwd”'],
		["SELECT * FROM glob('*')", 'a function in FROM'],
		["SELECT * FROM query('SELECT 1')", 'a function in FROM'],
		['SELECT * FROM range(3)', 'a function in FROM'],
		['SELECT a FROM secret', '“secret”'],
		['SELECT Total FROM written.co2', '“written.co2”'],
		['SELECT count(*) FROM information_schema.tables', '“information_schema.tables”'],
		['SELECT count(*) FROM duckdb_settings()', 'a function in FROM'],
		['SELECT count(*) FROM sqlite_master', '“sqlite_master”'],
		['SELECT Total FROM co', 'Did you mean “co2”?'],
		['SELECT Totl FROM co2', 'Did you mean “Total”?'],
		['SELECT co2.Country FROM co2 AS c', '“co2.Country”'],
		['SELECT rowid FROM co2', '“rowid”'],
		['SELECT co2.rowid FROM co2', '“co2.rowid”'],
		['SELECT main.co2.Total FROM co2', '“main.co2.Total”'],
		['SELECT Country FROM co2 WHERE Country = "A"', '“A”'],
		['SELECT * FROM (VALUES (7)) v(a)', 'VALUES'],
		['VALUES (7)', 'VALUES'],
		['WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT max(n) FROM r', 'WITH RECURSIVE'],
		['WITH co2 AS (SELECT 7 AS Total) SELECT Total FROM co2', 'the name of a data set'],
		['SELECT Total FROM co2 POSITIONAL JOIN co2 AS b', 'POSITIONAL JOIN'],
		['DESCRIBE co2', 'DESCRIBE'],
		['SUMMARIZE co2', 'DESCRIBE'],
		['SELECT $1', 'parameter'],
		["SELECT COLUMNS('T.*') FROM co2", ''],
		['SELECT COLUMNS(*) FROM co2', 'all columns at once'],
		['SELECT max(COLUMNS(*)) FROM co2', 'all columns at once'],
		['SELECT * EXCLUDE (Total) FROM co2', ''],
		['SELECT Total FROM co2 UNION BY NAME SELECT Total FROM co2', 'UNION BY NAME'],
		['SELECT [1, 2][1]', 'array extract'],
		['SELECT #1 FROM co2', 'positional reference'],
		['SELECT Country COLLATE NOCASE FROM co2', 'collate'],
		['PIVOT co2 ON Year USING sum(Total)', 'no SELECT'],
		[`SELECT ${'('.repeat(900)}1${' + 1)'.repeat(900)}`, ''],
		[`SELECT ${'(SELECT '.repeat(300)}1${')'.repeat(300)}`, ''],
	])('%s', (sql, words) => {
		const { checked, reported } = check(sql);
		expect(checked).toBeUndefined();
		expect(reported.map(({ rule }) => rule)).toContain(
			sql.includes('rowid FROM') && !sql.includes('.') ? 'query-is-repeatable' : 'query-is-one-select',
		);
		expect(reported.map(({ message, hint }) => `${message} ${hint}`).join('\n')).toContain(words);
		for (const { hint } of reported) expect(hint).not.toBe('');
	});

	test('a data set that `from` names and the query does not read', () => {
		const [parsed] = engine.parse(['SELECT max(Total) FROM co2']);
		const findings = new Collector<Finding>();
		if (parsed) checkQuery({ sql: '', from: ['co2', 'eu-members'], givesRows: false }, parsed, sets, findings);
		expect(findings.reported).toMatchObject([
			{ rule: 'query-is-one-select', message: expect.stringContaining('eu-members') },
		]);
	});
});

describe('what could give another result another time is refused with a way on', () => {
	test.each([
		['SELECT Total FROM co2 USING SAMPLE 1', 'USING SAMPLE'],
		['SELECT Total FROM co2 TABLESAMPLE 10%', 'TABLESAMPLE'],
		['SELECT Total FROM co2 LIMIT 1', 'ORDER BY ALL'],
		['SELECT Total FROM co2 OFFSET 1', 'ORDER BY ALL'],
		['SELECT Country, sum(Total) FROM co2 GROUP BY ROLLUP (Country) ORDER BY Country LIMIT 1', 'ORDER BY ALL'],
		['SELECT max(Total) AS Country, min(Total) FROM co2 GROUP BY Country ORDER BY Country LIMIT 1', 'ORDER BY ALL'],
		['SELECT Country FROM co2 ORDER BY Total DESC LIMIT 1', 'ORDER BY ALL'],
		['SELECT Country, Total FROM co2 ORDER BY Total DESC LIMIT 1', 'ORDER BY ALL'],
		['SELECT * FROM co2 ORDER BY Total LIMIT 1', 'ORDER BY ALL'],
		['SELECT -Total AS Year, Year AS y FROM co2 ORDER BY Year LIMIT 1', 'ORDER BY ALL'],
		['SELECT avg(Total) FROM (SELECT Total, Year FROM co2 ORDER BY Total LIMIT 2)', 'ORDER BY ALL'],
		['SELECT sum(Total) FROM co2 WHERE Year IN (SELECT Year FROM co2 LIMIT 1)', 'ORDER BY ALL'],
		['(SELECT Total FROM co2) UNION (SELECT Year FROM co2) ORDER BY 1 LIMIT 1', 'ORDER BY ALL'],
		['SELECT random() * max(Total) FROM co2', 'random()'],
		['SELECT uuid() FROM co2', 'uuid()'],
		['SELECT now() FROM co2', 'now()'],
		['SELECT today() FROM co2', 'today()'],
		['SELECT current_date FROM co2', '“current_date”'],
		['SELECT current_date AS current_date FROM co2', '“current_date”'],
		['SELECT user FROM eu_members', 'name of its table before it'],
		["SELECT current_setting('threads') FROM co2", 'current_setting()'],
		["SELECT getenv('HOME') FROM co2", 'getenv()'],
		['SELECT version() FROM co2', 'version()'],
		['SELECT first(Total) FROM co2', 'order of the rows'],
		['SELECT any_value(Total) FROM co2', 'order of the rows'],
		['SELECT first(Country ORDER BY Total) FROM co2', 'order of the rows'],
		["SELECT string_agg(Country, ',') FROM co2", 'order of the rows'],
		['SELECT arg_max(Country, Total) FROM co2', 'equal rows'],
		['SELECT mode(Country) FROM co2', 'equal rows'],
		['SELECT list(Country) FROM co2', 'list()'],
		['SELECT approx_count_distinct(Country) FROM co2', 'approx_count_distinct()'],
		['SELECT smu(Total) FROM co2', 'Did you mean sum()?'],
		['SELECT max(r) FROM (SELECT row_number() OVER (ORDER BY Total) AS r FROM co2)', 'rank()'],
		['SELECT max(r) FROM (SELECT lag(Total) OVER (ORDER BY Year) AS r FROM co2)', 'RANGE'],
		['SELECT max(r) FROM (SELECT sum(Total) OVER (ORDER BY Year ROWS 1 PRECEDING) AS r FROM co2)', 'RANGE'],
		['SELECT DISTINCT ON (Country) Total FROM co2', 'first('],
		['SELECT median(Total / 2) FROM co2', 'double'],
		['SELECT median(r) FROM (SELECT round(Total, 1) AS r FROM co2)', 'double'],
		['SELECT quantile_cont(Total, 0.9) FROM co2', 'double'],
		['SELECT CAST("On" AS TIMESTAMPTZ) FROM co2', 'cast'],
	])('%s', (sql, words) => {
		const { checked, reported } = check(sql);
		expect(checked).toBeUndefined();
		const all = reported.map(({ rule, message, hint }) => `${rule} ${message} ${hint}`).join('\n');
		expect(all).toContain(words);
		expect(all).toMatch(/query-is-repeatable|DISTINCT ON/);
	});
});

describe('a number that is typed into what is computed asks for an assumption', () => {
	test.each([
		['SELECT 7 FROM co2', ['7']],
		['SELECT sum(Total) * 1000 FROM co2', ['1000']],
		['SELECT sum(Total * 1.05) FROM co2', ['1.05']],
		["SELECT sum(Total) * '1000' FROM co2", ['1000']],
		["SELECT CAST('42' AS INTEGER) FROM co2", ['42']],
		['SELECT -3 FROM co2', ['-3']],
		['SELECT max(Total) FROM co2 WHERE Total > 100 * 5', ['100', '5']],
		['SELECT sum(CASE WHEN Year = 2020 THEN 40 ELSE 0 END) FROM co2', ['40']],
		['SELECT coalesce(max(Total), 9.5) FROM co2', ['9.5']],
		['SELECT (SELECT 12) + max(Total) FROM co2', ['12']],
		['SELECT 12345678901234567890123 FROM co2', ['a long number']],
	])('%s', (sql, numbers) => {
		const { reported } = checkOne(sql);
		expect(reported).toHaveLength(1);
		expect(reported[0]?.rule).toBe('assumption-is-stated');
		for (const number of numbers) expect(reported[0]?.message).toContain(number);
		expect(checkOne(sql, 'because').reported).toEqual([]);
	});

	test.each(['SELECT 1 FROM co2', "SELECT length('xxx') FROM co2", 'SELECT Total FROM co2 UNION SELECT 2 FROM co2'])(
		'and so does what depends on no data: %s',
		(sql) => {
			expect(checkOne(sql).reported).toMatchObject([{ rule: 'assumption-is-stated' }]);
			expect(checkOne(sql, 'because').reported).toEqual([]);
		},
	);

	test('numbers of mathematics, of positions, of digits and in conditions do not', () => {
		const sql =
			'SELECT round(sum(Total) / 2, 3) - 1, substr(max(Country), 3, 4) FROM co2 WHERE Year >= 1990 AND 5 < Total ' +
			'GROUP BY Country ORDER BY 1, 2';
		expect(checkOne(sql).reported).toEqual([]);
	});

	test('numbers that choose rows are choices', () => {
		const sql =
			"SELECT sum(Total) FILTER (WHERE Total > 1.50) FROM co2 WHERE Year BETWEEN 1990 AND 2020 AND Year <> '2005' " +
			'AND -5 < Total ORDER BY ALL LIMIT 1';
		expect(checkOne(sql).checked?.choices.map(({ number, column }) => [number, column])).toEqual([
			['1.50', 'Total'],
			['1990', 'Year'],
			['2020', 'Year'],
			['2005', 'Year'],
			['-5', 'Total'],
		]);
	});
});

test.each([
	['Total', 'co2.Total'],
	['sum(Total)', 'co2.Total'],
	['avg(total)', 'co2.Total'],
	['(max(co2.Total))', 'co2.Total'],
	['sum(Total) FILTER (WHERE Year > 2000)', 'co2.Total'],
	['CAST(median(Total) AS DOUBLE)', 'co2.Total'],
	['round(sum(Total), 1)', 'open'],
	['CAST(sum(Total) AS INTEGER)', 'open'],
	['max(Total) - min(Total)', 'co2.Total'],
	['sum(CASE WHEN Year = 2020 THEN Total ELSE 0 END)', 'co2.Total'],
	['coalesce(Total, 0)', 'co2.Total'],
	['(SELECT max(Total) FROM co2)', 'co2.Total'],
	['max(Total) OVER (PARTITION BY Country)', 'co2.Total'],
	['count(*)', 'count'],
	['count(DISTINCT Country)', 'count'],
	['count(*) - count(Total)', 'count'],
	['sum(Total) / count(*)', 'quotient'],
	['sum(Total) / count(*) / 2', 'open'],
	['divide(sum(Total), count(*))', 'open'],
	['fdiv(sum(Total), count(*))', 'open'],
	['sum(Total * 2)', 'open'],
	['Total + Year', 'open'],
	['length(max(Country))', 'open'],
])('the unit of %s is that of %s', (expression, origin) => {
	const { checked, reported } = checkOne(`SELECT ${expression} AS x FROM co2`);
	expect(reported).toEqual([]);
	const [column] = checked?.columns ?? [];
	expect(column?.name).toBe('x');
	expect(column?.origin.kind === 'kept' ? `${column.origin.table}.${column.origin.column}` : column?.origin.kind).toBe(
		origin,
	);
});

test.each([
	[
		'WITH s AS (SELECT Country, sum(Total) AS t, count(*) AS n FROM co2 GROUP BY ALL) SELECT max(t) AS high, sum(n) FROM s',
	],
	['SELECT max(t), sum(n) FROM (SELECT sum(Total), count(*) FROM co2 GROUP BY Country) AS s(t, n)'],
	['SELECT a.*, b.n FROM (SELECT max(Total) FROM co2) a, (SELECT count(*) AS n FROM co2) b'],
	['SELECT max(Total), count(*) FROM co2 UNION ALL SELECT min(Total), count(Year) FROM co2'],
])('units are followed through %s', (sql) => {
	const { checked, reported } = checkOne(sql);
	expect(reported).toEqual([]);
	expect(checked?.columns.map(({ origin }) => origin.kind)).toEqual(['kept', 'count']);
});

test('nothing is said of units where `*` leaves out columns', () => {
	for (const join of ['JOIN co2 AS b USING (Country)', 'NATURAL JOIN co2 AS b', 'SEMI JOIN co2 AS b USING (Country)']) {
		const { checked, reported } = checkOne(`SELECT * FROM co2 AS a ${join}`);
		expect(reported).toEqual([]);
		expect(new Set(checked?.columns.map(({ origin }) => origin.kind))).toEqual(new Set(['open']));
	}
	expect(checkOne('SELECT * FROM co2').checked?.columns).toHaveLength(4);
});

describe('the rows on which a result rests', () => {
	test.each([
		['SELECT sum(Total) FROM co2', 4, 'co2'],
		['SELECT sum(Total) FROM co2 AS c WHERE c.Year = 2020', 2, 'co2'],
		["SELECT count(*) FILTER (WHERE Total > 5) FROM co2 WHERE Country = 'A'", 2, 'co2'],
		['SELECT sum(Total) FILTER (WHERE Year = 2019) FROM co2', 2, 'co2'],
		['SELECT Country, sum(Total) FROM co2 WHERE Total IS NOT NULL GROUP BY Country ORDER BY ALL LIMIT 1', 3, 'co2'],
		['SELECT sum(a.Total) FROM co2 a JOIN co2 b USING (Country)', 8, undefined],
		['SELECT max(Total) FROM co2 WHERE Year = (SELECT max(Year) FROM co2)', 2, 'co2'],
	])('%s: %s', (sql, count, table) => {
		const rows = checkOne(sql).checked?.rows;
		if (rows === undefined) throw new Error('It has none.');
		expect(rows.table).toBe(table);
		const [[number, first] = []] = run(rows.count) ?? [];
		expect(number).toBe(String(count));
		// Those of one data set are listed by their numbers, those of a join are given.
		if (table === undefined) expect(run(rows.rows ?? '')).toHaveLength(count);
		else expect(first?.match(/\d+/g)).toHaveLength(count);
	});

	test('of one data set are listed by their numbers, in their order', () => {
		const rows = checkOne("SELECT sum(Total) FROM co2 WHERE Country = 'A'").checked?.rows;
		expect(run(rows?.count ?? '')).toEqual([['2', '[0, 1]']]);
	});

	test.each([
		'WITH s AS (SELECT Total FROM co2) SELECT sum(Total) FROM s',
		'SELECT max(t) FROM (SELECT sum(Total) AS t FROM co2 GROUP BY Country)',
		'SELECT Country FROM co2 GROUP BY Country HAVING count(*) > 1',
		'SELECT Total FROM co2 UNION SELECT Total FROM co2',
		'SELECT (SELECT max(Total) FROM co2)',
		'SELECT Total * 2 AS t FROM co2 WHERE t > 10',
		'SELECT max(Year) FROM co2 WHERE Year < 12345678901234567890123',
	])('have no simple meaning in %s', (sql) => {
		expect(checkOne(sql).checked).toMatchObject({ rows: undefined });
	});
});
