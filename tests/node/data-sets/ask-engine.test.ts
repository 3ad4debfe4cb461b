import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDataEngine } from '../../../src/node/data-sets/open-data-engine.ts';
import { dataFile } from './data-files.ts';

/** Where this test alone puts temporary files. */
const scratch = mkdtempSync(join(tmpdir(), 'ask-engine-'));
const usualFolder = process.env['TMPDIR'];
process.env['TMPDIR'] = scratch;
const engine = openDataEngine({ questionTime: 700 });
beforeAll(() => {
	engine.open([dataFile('x.csv', 'a,b\n1.5,2\n2.5,\n', { a: 'number', b: 'integer' })]);
});
afterAll(() => {
	engine.close();
	rmSync(scratch, { recursive: true });
	if (usualFolder === undefined) delete process.env['TMPDIR'];
	else process.env['TMPDIR'] = usualFolder;
});

const ask = (sql: string, most = 10) => engine.ask([{ sql, most }])[0];

test('an answer has names, types and texts, and says whether there are more rows', () => {
	expect(ask('SELECT a, b FROM x', 1)).toEqual({
		columns: [
			{ name: 'a', sqlType: 'DECIMAL(3,2)' },
			{ name: 'b', sqlType: 'BIGINT' },
		],
		rows: [['1.50', '2']],
		isCut: true,
	});
	expect(ask('SELECT a FROM x', 2)).toMatchObject({ isCut: false });
	expect(ask('SELECT a FROM x WHERE a > 9')).toMatchObject({ columns: [{ name: 'a' }], rows: [] });
});

test('numbers are answered exactly', () => {
	const sql =
		"SELECT 0.1::FLOAT, 0.1::DOUBLE + 0.2, 12345678901234567890.12, 1e300::DOUBLE, 'x', true, DATE '2020-01-31'";
	expect(ask(sql)).toMatchObject({
		rows: [['0.1', '0.30000000000000004', '12345678901234567890.12', '1e+300', 'x', 'true', '2020-01-31']],
	});
});

test('the time zone of the machine is not seen', () => {
	expect(ask("SELECT TIMESTAMPTZ '2020-01-01 00:00:00+00'")).toMatchObject({ rows: [['2020-01-01 00:00:00+00']] });
});

describe('nothing but the tables is within reach', () => {
	test.each([
		"COPY x TO '/tmp/never.csv'",
		"ATTACH '/tmp/never.db'",
		'SET threads = 4',
		'RESET memory_limit',
		"PRAGMA memory_limit = '9GB'",
		'INSTALL excel',
		'LOAD excel',
		"FROM read_csv('/etc/passwd')",
		"FROM '/etc/passwd'",
		"FROM glob('/etc/*')",
		"SELECT getenv('HOME')",
		'DROP TABLE x',
		'CREATE TABLE y (a INTEGER)',
		'INSERT INTO x VALUES (1, 2)',
		'SELECT 1; SELECT 2',
		'-- nothing',
		'',
		'SELEC',
		'SELECT 1\0',
	])('%s', (sql) => {
		expect(ask(sql)).toMatchObject({ failed: 'error' });
	});

	test('and the tables are as they were', () => {
		expect(ask("SELECT count(*), current_setting('threads') FROM x")).toMatchObject({ rows: [['2', '1']] });
	});
});

describe('a question ends in time', () => {
	test.each([
		'WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT max(n) FROM r',
		`SELECT count(*) FROM ${Array.from({ length: 10 }, (_, index) => `range(1000) t${index}`).join(', ')}`,
		"SELECT max(length(regexp_replace(repeat('ab', 1000), '(a|b)', range::VARCHAR, 'g'))) FROM range(100000000)",
	])('%s', (sql) => {
		const begun = Date.now();
		expect(ask(sql)).toMatchObject({ failed: expect.stringMatching('time|memory') });
		expect(Date.now() - begun).toBeLessThan(5_000);
		expect(ask('SELECT 1')).toMatchObject({ rows: [['1']] });
	});

	test('or when it takes more memory than it may', () => {
		const patient = openDataEngine({ questionTime: 60_000 });
		const sql = 'SELECT count(DISTINCT repeat(range::VARCHAR, 20000)) FROM range(1000000)';
		expect(patient.ask([{ sql, most: 1 }])).toMatchObject([{ failed: 'memory' }]);
		patient.close();
	});
});

describe('a query is parsed', () => {
	test('to a tree', () => {
		expect(engine.parse(['SELECT a FROM x'])[0]).toMatchObject({
			tree: { statements: [{ node: { type: 'SELECT_NODE' } }] },
		});
	});

	test('or it is said why not, and where', () => {
		expect(engine.parse(['SELECT é, 😀 FROM WHERE', 'COPY x TO y', 'SELECT \0', 'x'.repeat(200_000)])).toMatchObject([
			{ error: expect.stringContaining('syntax error'), position: 18 },
			{ error: expect.stringContaining('SELECT') },
			{ position: 7 },
			{ error: expect.stringContaining('longer') },
		]);
	});

	test('however deep it nests', () => {
		for (const deep of [`SELECT ${'('.repeat(20_000)}1${')'.repeat(20_000)}`, `SELECT ${'-'.repeat(90_000)}1`]) {
			expect(engine.parse([deep])).toHaveLength(1);
		}
		expect(engine.parse([`SELECT ${'1+'.repeat(20_000)}1`])).toHaveLength(1);
	});
});

test('an engine that is asked nothing starts nothing, and one that was asked ends with its process', () => {
	const module = new URL('../../../src/node/data-sets/open-data-engine.ts', import.meta.url).href;
	const code = `
		const { openDataEngine } = await import('${module}');
		const idle = openDataEngine();
		idle.close();
		const engine = openDataEngine();
		console.log(JSON.stringify(engine.ask([{ sql: 'SELECT 1 AS a', most: 1 }])));
	`;
	const begun = Date.now();
	const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', timeout: 20_000 });
	expect(run.stderr).toBe('');
	expect(JSON.parse(run.stdout)).toMatchObject([{ rows: [['1']] }]);
	expect(run.status).toBe(0);
	expect(Date.now() - begun).toBeLessThan(15_000);
});

test('a worker that has ended is said, and the next opening starts another', () => {
	const stopped = openDataEngine();
	stopped.open([dataFile('x.csv', 'a\n1\n')]);
	stopped.close();
	expect(stopped.ask([{ sql: 'SELECT 1', most: 1 }])).toEqual([{ failed: 'error', error: 'DuckDB has stopped.' }]);
	expect(stopped.open([dataFile('x.csv', 'a\n1\n')])).toMatchObject([{ set: { rowCount: 1 } }]);
	stopped.close();
});

test('an engine without data sets reaches no files either', () => {
	const fresh = openDataEngine();
	expect(fresh.ask([{ sql: "FROM read_text('/etc/hostname')", most: 1 }])).toMatchObject([{ failed: 'error' }]);
	fresh.close();
});

test('a machine without DuckDB is told so, at once', () => {
	const folder = mkdtempSync(join(tmpdir(), 'no-duckdb-'));
	for (const part of ['node/data-sets', 'core']) {
		cpSync(join('src', part), join(folder, 'src', part), { recursive: true });
	}
	const module = pathToFileURL(join(folder, 'src/node/data-sets/open-data-engine.ts')).href;
	const code = `
		const { openDataEngine } = await import('${module}');
		const file = { source: 'x', file: 'x.csv', bytes: new Uint8Array(), format: {}, columns: {} };
		console.log(JSON.stringify(openDataEngine().open([file])));
	`;
	const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', timeout: 20_000 });
	rmSync(folder, { recursive: true });
	expect(run.stdout).toMatch(/x\.csv was not read: Cannot find package/);
});

test('the files that DuckDB reads are not left behind', () => {
	expect(readdirSync(scratch)).toEqual([]);
});
