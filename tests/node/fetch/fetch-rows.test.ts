import { rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { COPY, LIMITS, makeReport, RECORD, run, setFetch, sourcesOf, textOf } from './run-fetch.ts';
import { hasPostgres, PASSWORD, startPostgres, type StartedPostgres } from './start-postgres.ts';

const installed = hasPostgres();
if (!installed) console.warn('There is no PostgreSQL on this machine: snapshots from a database are not tried.');

const VARIABLE = 'REPORT_CONNECTION_DATA_WAREHOUSE';
const ENERGY =
	'SELECT "Country", "Year", "Fuel", "Production", "Net imports", "Plants", "Remark" FROM energy ORDER BY at';

describe.skipIf(!installed)('a database that speaks the protocol of PostgreSQL', () => {
	let database: StartedPostgres;
	let root: string;

	beforeAll(async () => {
		database = await startPostgres();
		database.run(
			`CREATE TABLE energy (at serial, "Country" text, "Year" int, "Fuel" text, "Production" numeric, "Net imports" text, "Plants" int, "Remark" text);
			\\copy energy ("Country", "Year", "Fuel", "Production", "Net imports", "Plants", "Remark") FROM '${join(import.meta.dirname, '../../fixtures/energy', COPY)}' WITH (FORMAT csv, HEADER, NULL '')`.replace(
				/\n\t*/,
				'\n',
			),
		);
	}, 60_000);
	afterAll(() => database?.stop());
	beforeEach(() => {
		root = makeReport();
		writeFileSync(join(root, 'data/connections.yaml'), 'data-warehouse: { engine: postgres }\n');
		writeFileSync(join(root, 'data/queries/energy.sql'), ENERGY);
		setFetch(root, '{ connection: data-warehouse, file: energy.sql }');
	});
	afterEach(() => rmSync(root, { recursive: true }));

	const ask = (sql: string, given: Parameters<typeof run>[1] = {}) => {
		writeFileSync(join(root, 'data/queries/energy.sql'), sql);
		return run(root, { variable: () => database.url, ...given });
	};

	/** Asks, and expects that all stays as it was. Gives what was said. */
	async function refused(sql: string, given: Parameters<typeof run>[1] = {}): Promise<string> {
		const before = sourcesOf(root);
		const { isDone, said } = await ask(sql, given);
		expect(isDone).toBe(false);
		expect(sourcesOf(root)).toEqual(before);
		expect(said).toMatch(/\n {2}→ [A-Z`].+/);
		for (const each of [PASSWORD, encodeURIComponent(PASSWORD)]) expect(said).not.toContain(each);
		return said;
	}

	/** Saves a result as a source of its own. Gives the file. */
	async function saveNew(sql: string, ending = '.csv', isThere = ending !== '.csv'): Promise<string> {
		const record = 'data/sources/result.yaml';
		const text = textOf(root, RECORD).replace(/^columns:[\s\S]*?(?=^fetch)/m, '');
		writeFileSync(join(root, record), text);
		if (isThere) writeFileSync(join(root, `data/sources/result${ending}`), '');
		const { isDone, said } = await ask(sql, { id: 'result' });
		if (!isDone) throw new Error(said);
		return join(root, `data/sources/result${ending}`);
	}

	test('the rows of its query become the copy, and what changes is shown', async () => {
		const { isDone, said } = await ask(
			ENERGY.replace('"Production"', `CASE WHEN at = 155 THEN 230.9 ELSE "Production" END AS "Production"`),
		);
		expect(said).toContain(`energy-balance: PostgreSQL at 127.0.0.1:${database.port}, database postgres, as reader\n`);
		expect(said).not.toContain('s3cret');
		expect(said).toContain('\nwind-power/ee/2020: 224.9 TJ → 230.9 TJ\n');
		expect(isDone).toBe(true);
		const before = textOf(root, COPY);
		expect(before.split('\n')[155]).toBe('Estonia,2020,Wind,230.9,0.0,20,');
		expect(await ask(ENERGY)).toMatchObject({ isDone: true });
		expect(textOf(root, COPY)).toBe(before.replace('230.9', '224.9'));
	});

	test('only the variable of the connection is read, whatever the others say', async () => {
		const names: string[] = [];
		const others = {
			...{ PGHOST: '192.0.2.1', PGPORT: '1', PGUSER: 'nobody', PGUSERNAME: 'nobody', PGPASSWORD: 'wrong' },
			...{
				PGDATABASE: 'none',
				PGSSL: 'require',
				PGMAX: '9',
				PGIDLE_TIMEOUT: '1',
				PGCONNECT_TIMEOUT: '1',
				PGTARGETSESSIONATTRS: 'standby',
				PGAPPNAME: 'other',
				PGOPTIONS: '-c statement_timeout=1',
				PGSSLMODE: 'verify-full',
				PGDEBUG: 'yes',
				PGFETCH_TYPES: 'yes',
				REPORT_CONNECTION_OTHER: 'postgres://a:b@192.0.2.1/c',
				DATABASE_URL: 'postgres://a:b@192.0.2.1/c',
			},
		};
		for (const [name, value] of Object.entries(others)) vi.stubEnv(name, value);
		try {
			const { isDone } = await ask(ENERGY, {
				variable: (name) => {
					names.push(name);
					return name === VARIABLE ? database.url : undefined;
				},
			});
			expect(isDone).toBe(true);
			expect(names).toEqual([VARIABLE]);
			for (const [name, value] of Object.entries(others)) expect(process.env[name]).toBe(value);
			const file = await saveNew(
				"SELECT current_user, current_database(), current_setting('application_name') AS name",
			);
			expect(textOf(root, file.slice(root.length + 1))).toBe(
				'current_user,current_database,name\nreader,postgres,citable-report\n',
			);
		} finally {
			vi.unstubAllEnvs();
		}
	});

	test('without a password in its address, none is taken from elsewhere', async () => {
		vi.stubEnv('PGPASSWORD', PASSWORD);
		try {
			const url = `postgres://reader@127.0.0.1:${database.port}/postgres`;
			expect(await refused(ENERGY, { variable: () => url })).toContain(
				'127.0.0.1 refuses this user or password: password authentication failed for user "reader".',
			);
		} finally {
			vi.unstubAllEnvs();
		}
	});

	test.each([
		[undefined, `The variable ${VARIABLE} is not set`],
		['', `The variable ${VARIABLE} is not set`],
		[`mysql://reader:${PASSWORD}@db.test/x`, `${VARIABLE} does not begin with postgres://`],
		[`postgres://reader:${PASSWORD}@db.test/x`, `${VARIABLE} is no address of a database`],
	])('without a right variable (%s) nothing is connected to', async (value, words) => {
		const agrees = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
		await expect(run(root, { variable: () => value, agrees })).rejects.toThrow(words);
		await expect(run(root, { variable: () => value, agrees })).rejects.not.toThrow('s3cret');
		expect(agrees).not.toHaveBeenCalled();
	});

	test('a wrong password, database and user are named', async () => {
		const wrong = (from: string, to: string) => refused(ENERGY, { variable: () => database.url.replace(from, to) });
		expect(await wrong('s3cret', 'other')).toContain('password authentication failed for user "reader".');
		expect(await wrong('/postgres', '/none')).toMatch(
			/127\.0\.0\.1 has no such database: database "none" does not exist\./,
		);
		expect(await wrong('reader:', 'stranger:')).toContain('password authentication failed for user "stranger".');
	});

	test('values are written as the server writes them, and NULL is no empty text', async () => {
		const file = await saveNew(
			`SELECT 12345678901234567890.1200::numeric AS exact, 0.1::float8 + 0.2 AS double, true AS yes, false AS no, NULL::text AS nothing, '' AS empty,
			'a "b", c' || chr(10) || 'd' AS words, '2020-02-03 04:05:06+06'::timestamptz AS moment, '2020-02-03'::date AS day, 'Ünï ' || chr(128167) AS letters, 'NaN'::numeric AS nan
			UNION ALL SELECT 1, 1, NULL, true, 'x', 'y', 'z', '2021-01-01', '2021-01-01', '', 2`,
		);
		expect(textOf(root, file.slice(root.length + 1))).toBe(
			'exact,double,yes,no,nothing,empty,words,moment,day,letters,nan\n' +
				'12345678901234567890.1200,0.30000000000000004,true,false,,"","a ""b"", c\nd",2020-02-02 22:05:06+00,2020-02-03,Ünï 💧,NaN\n' +
				'1,1,,true,x,y,z,2021-01-01 00:00:00+00,2021-01-01,"",2\n'.replace(
					'2021-01-01 00:00:00+00',
					'2021-01-01 00:00:00+00',
				),
		);
	});

	test('a copy that ends in .parquet has the types of the columns, and the same rows give the same bytes', async () => {
		const sql = `SELECT i AS id, i * 1.25 AS share, i % 2 = 0 AS even, NULLIF('', chr(i)) AS empty, '2020-01-01'::date + i AS day, now()::text IS NULL AS no
			FROM generate_series(1, 3) i`;
		const file = await saveNew(sql, '.parquet');
		const first = sourcesOf(root)['result.parquet'];
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet('${file}')`);
		expect(reader.columnTypes().map(String)).toEqual([
			'BIGINT',
			'DECIMAL(3,2)',
			'BOOLEAN',
			'VARCHAR',
			'DATE',
			'BOOLEAN',
		]);
		expect(reader.getRowsJson()[0]).toEqual(['1', '1.25', false, '', '2020-01-02', false]);
		expect(await ask(sql, { id: 'result' })).toMatchObject({ said: expect.stringContaining('nothing has changed') });
		expect(sourcesOf(root)['result.parquet']).toBe(first);
	});

	test('the first copy of many rows is Parquet', async () => {
		const file = await saveNew("SELECT repeat('x', 1000) AS a, generate_series(1, 600) AS b", '.parquet', false);
		expect(statSync(file).size).toBeLessThan(100_000);
		expect(Object.keys(sourcesOf(root))).not.toContain('result.csv');
	});

	test('a copy that is no table of rows is not replaced by one', async () => {
		writeFileSync(join(root, 'data/sources/result.json'), '[]');
		await expect(saveNew(ENERGY, '.json')).rejects.toThrow('The copy ends in .json, and a database gives rows');
	});

	test.each([
		['DROP TABLE energy', 'data/queries/energy.sql is no SELECT: it begins with DROP.'],
		['-- A comment\n/* and another */ COPY energy TO STDOUT', 'it begins with COPY.'],
		['', 'data/queries/energy.sql is no SELECT: it begins with nothing.'],
	])('%j is refused before anything is connected to', async (sql, words) => {
		await expect(ask(sql === '' ? ' ' : sql)).rejects.toThrow(words === '' ? 'SELECT' : words);
	});

	test.each([
		['SELECT 1 AS a; DROP TABLE energy', 'data/queries/energy.sql is more than one statement.'],
		['WITH gone AS (DELETE FROM energy RETURNING at) SELECT * FROM gone', 'would change the database'],
		['SELECT * INTO copied FROM energy', 'would change the database'],
		["SELECT nextval('energy_at_seq')", 'may not read what'],
		[
			'SELECT 1 AS a\nFROM nowhere',
			'The database refuses data/queries/energy.sql:2: relation "nowhere" does not exist.',
		],
		['SELECT 1 AS a, 2 AS a', 'The query gives two columns “a”.'],
		['SELECT', 'The query gives no columns.'],
	])('%j is refused, and changes nothing there', async (sql, words) => {
		expect(await refused(sql)).toContain(words);
		expect(database.run('SELECT count(*) FROM energy').trim()).toBe(
			String(textOf(root, COPY).trim().split('\n').length - 1),
		);
	});

	test('what the query gives has to fit the record', async () => {
		expect(await refused('SELECT 1 AS a')).toContain('has no column');
		expect(await refused(ENERGY.replace('ORDER', 'WHERE false ORDER'))).toContain('The data set has no rows.');
	});

	test('more rows than a copy may hold are refused on the way', async () => {
		const said = await refused("SELECT repeat('x', 1000) AS a, generate_series(1, 100000000) AS b");
		expect(said).toContain('data/queries/energy.sql gives more than 1 MB of rows.');
	});

	test('what a server says moves no cursor of a terminal', async () => {
		expect(await refused("SELECT ('a' || chr(27) || '[2J')::int AS a")).toContain('integer: "a�[2J".');
	});

	test('a private address needs --allow-local', async () => {
		expect(await refused(ENERGY, { allowLocal: false })).toContain(
			'127.0.0.1 is on this machine or in a private network.',
		);
		const url = database.url.replace('127.0.0.1', 'db.test');
		expect(await refused(ENERGY, { allowLocal: false, variable: () => url })).toContain(
			'db.test leads to 127.0.0.1, which',
		);
	});

	test('a server without TLS gets no password unless the address says sslmode=disable', async () => {
		const url = `${database.url}?sslmode=require`;
		expect(await refused(ENERGY, { variable: () => url })).toContain(
			'The connection to 127.0.0.1 cannot be encrypted and verified: it does not know how.',
		);
		const { isDone, said } = await ask(ENERGY, { variable: () => `${database.url}?sslmode=disable` });
		expect(isDone).toBe(true);
		expect(said).toContain('as reader, not encrypted: who is between reads the password and the rows');
	});

	test('in a private network too, a connection that is not encrypted has to be asked for', async () => {
		const addresses = ['127.0.0.1', '10.255.255.255'].map((address) => ({ address, family: 4 }));
		const resolve = () => Promise.resolve(addresses);
		const url = database.url.replace('127.0.0.1', 'db.test');
		expect(await refused(ENERGY, { variable: () => url, resolve })).toContain('cannot be encrypted and verified');
	});

	test('durations and bytes are the same text, whatever is set for the role', async () => {
		const sql = String.raw`SELECT interval '1 day 02:03:00' AS span, '\x4142'::bytea AS bytes`;
		const written = 'span,bytes\nP1DT2H3M,\\x4142\n';
		expect(textOf(root, (await saveNew(sql)).slice(root.length + 1))).toBe(written);
		database.run("ALTER ROLE reader SET intervalstyle = 'sql_standard'; ALTER ROLE reader SET bytea_output = 'escape'");
		try {
			expect(textOf(root, (await saveNew(sql)).slice(root.length + 1))).toBe(written);
		} finally {
			database.run('ALTER ROLE reader RESET ALL');
		}
	});

	test('a query that is cancelled there at once has not taken 10 minutes', async () => {
		const asked = refused('SELECT pg_sleep(30)::text AS a');
		await vi.waitFor(() => {
			const ended = database.run(
				"SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE usename = 'reader' AND wait_event = 'PgSleep'",
			);
			expect(ended.trim()).toBe('t');
		}, 20_000);
		expect(await asked).toContain(
			'The database has cancelled data/queries/energy.sql: canceling statement due to user request.\n  → Try again',
		);
	});

	test('rows that go on and on are not waited for for ever', async () => {
		const sql = 'SELECT i AS a, pg_sleep(0.01)::text AS b FROM generate_series(1, 10000) i';
		expect(await refused(sql, { limits: { ...LIMITS, whole: 500 } })).toContain(
			'127.0.0.1 has not sent all rows within 0.5 seconds.',
		);
		// The server has not noticed yet that nobody listens.
		await vi.waitFor(() => {
			const left = "FROM pg_stat_activity WHERE usename = 'reader'";
			database.run(`SELECT pg_terminate_backend(pid) ${left}`);
			expect(database.run(`SELECT count(*) ${left}`).trim()).toBe('0');
		}, 20_000);
	});

	test('a backend that is ended midway keeps the old copy', async () => {
		const sql = 'SELECT i AS a, CASE WHEN i = 5000 THEN pg_sleep(30)::text END AS b FROM generate_series(1, 10000) i';
		const asked = refused(sql);
		await vi.waitFor(() => {
			const ended = database.run(
				"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'reader' AND wait_event = 'PgSleep'",
			);
			expect(ended.trim()).toBe('t');
		}, 20_000);
		expect(await asked).toMatch(
			/The connection to 127\.0\.0\.1:\d+ was cut after [1-4],\d{3} rows, before all had come\./,
		);
	});

	describe('over a line that is cut', () => {
		let line: Server;
		let bytes: number;
		let url: string;
		beforeEach(async () => {
			line = createServer((near) => {
				let passed = 0;
				const far = connect(database.port, '127.0.0.1');
				near.on('error', () => undefined).on('close', () => far.destroy());
				far.on('error', () => undefined).on('close', () => near.destroy());
				near.pipe(far);
				far.on('data', (chunk: Buffer) => {
					passed += chunk.length;
					if (passed < bytes) near.write(chunk);
					else near.resetAndDestroy();
				});
			});
			await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
			const bound = line.address();
			url = database.url.replace(String(database.port), String(typeof bound === 'object' ? bound?.port : ''));
		});
		afterEach(() => new Promise((resolve) => line.close(resolve)));

		test.each([1, 300, 100_000])('after %i bytes, the old copy stays', async (count) => {
			bytes = count;
			const said = await refused('SELECT i AS a FROM generate_series(1, 100000) i', { variable: () => url });
			expect(said).toMatch(/was cut after [\d,]+ rows, before all had come\.\n {2}→ Try again\./);
		});
	});
});
