import { renameSync, rmSync, statSync } from 'node:fs';
import type { Socket } from 'node:net';
import connectPostgres from 'postgres';
import { CsvWriter } from './csv-writer.ts';
import { type DatabaseAddress, readDatabaseAddress } from './database-address.ts';
import type { Access, Engine, Request, Saved } from './engine.ts';
import { checkSelect, explainRefusal } from './explain-refusal.ts';
import { durationInWords } from './duration-in-words.ts';
import { openSocket } from './open-socket.ts';
import { isLoopback } from './public-address.ts';
import { RefusedFetch } from './refused-fetch.ts';
import { addressesOf } from './resolve-host.ts';
import { ResultColumns } from './result-columns.ts';
import { writeParquet } from './write-parquet.ts';

/** How long the database may take to answer a query, in milliseconds. */
const STATEMENT_TIME = 600_000;
/**
 * How the transaction begins. It reads alone, and writes numbers, dates, durations and bytes as text in one way,
 * whatever is set for the role, the database or the server. The last two settings are made only where the server has
 * them: not all that speak this protocol do. Money is written as the database has it: its sign belongs to the amount.
 */
const BEGINNING = [
	'BEGIN READ ONLY',
	`SET statement_timeout TO ${STATEMENT_TIME}`,
	"SET TimeZone TO 'UTC'",
	"SET DateStyle TO 'ISO, MDY'",
	'SET extra_float_digits TO 2',
	`SELECT set_config(name, CASE lower(name) WHEN 'bytea_output' THEN 'hex' ELSE 'iso_8601' END, true)
	FROM pg_settings WHERE lower(name) IN ('bytea_output', 'intervalstyle')`,
];
/** The query is parsed by itself, so that the server refuses two statements, and no answer is kept in memory. */
const ALONE = { prepare: false, simple: false };
type Query = NonNullable<Request['query']>;

/** Databases that speak the protocol of PostgreSQL. */
export const postgres: Engine = {
	prepare: (request) => {
		const { query, ending } = request;
		if (query === undefined) throw new Error('A database is asked by a query.');
		checkSelect(query);
		if (ending !== undefined && ending !== '.csv' && ending !== '.parquet')
			throw new RefusedFetch(
				`The copy ends in ${ending}, and a database gives rows, which are saved as .csv or .parquet.`,
				'Remove the copy, and fetch it again; or give the rows a source of their own.',
			);
		const to = readDatabaseAddress(request);
		return { shown: describe(to), save: (file, access) => save(to, query, file, ending, access) };
	},
};

function describe({ host, port, database, user, tls }: DatabaseAddress): string {
	const encrypted = tls === false ? ', not encrypted: who is between reads the password and the rows' : '';
	return `PostgreSQL at ${host}:${port}, database ${database}, as ${user}${encrypted}`;
}

async function save(
	to: DatabaseAddress,
	query: Query,
	file: string,
	ending: string | undefined,
	access: Access,
): Promise<Saved> {
	const csv = `${file}.csv`;
	try {
		const columns = await writeRows(
			to,
			query,
			csv,
			access,
			ending === '.csv' ? access.limits.copy : access.limits.text,
		);
		const found = ending ?? (statSync(csv).size > access.limits.csv ? '.parquet' : '.csv');
		if (found === '.parquet') {
			const types = columns.sqlTypes();
			const typed = columns.names.map((name, index) => ({ name, type: types[index] ?? 'VARCHAR' }));
			await writeParquet(csv, file, typed);
		} else renameSync(csv, file);
		return { ending: found };
	} finally {
		rmSync(csv, { force: true });
	}
}

/** Writes the rows that the database gives as CSV, one after another, in little memory. */
async function writeRows(
	to: DatabaseAddress,
	query: Query,
	csv: string,
	access: Access,
	most: number,
): Promise<ResultColumns> {
	const addresses = await addressesOf(to.host, access);
	const isHere = addresses.every(({ address }) => isLoopback(address));
	const socket = await openSocket({ ...to, addresses, tls: to.tls ?? !isHere });
	socket.setTimeout(STATEMENT_TIME + access.limits.idle, () => socket.destroy());
	const sql = connectOver(socket, to);
	const writer = new CsvWriter(csv);
	let columns: ResultColumns | undefined;
	let rows = 0;
	let fault: Error | undefined;
	const begun = performance.now();
	const timer = setTimeout(() => {
		fault ??= tooLong(to, access.limits.whole);
		socket.destroy();
	}, access.limits.whole);
	/** An error in here does not reach the query, so the connection is ended. */
	const take = (cells: readonly (Buffer | null)[], found: readonly { name: string; type: number }[]) => {
		if (fault !== undefined) return;
		try {
			if (columns === undefined) {
				columns = new ResultColumns(found);
				writer.write(columns.names);
			}
			writer.write(columns.read(cells));
			rows++;
			if (writer.bytes > most) throw tooLarge(query, most);
		} catch (error) {
			fault = error instanceof Error ? error : new Error(String(error));
			socket.destroy();
		}
	};
	try {
		for (const statement of BEGINNING) await sql.unsafe(statement);
		const asked = sql.unsafe<Record<string, unknown>[]>(query.sql, [], ALONE).raw();
		const end = await asked.forEach((cells, { columns: found }) => take(cells, found));
		if (fault !== undefined) throw fault;
		if (columns === undefined) writer.write((columns = new ResultColumns(end.columns)).names);
		await sql.unsafe('ROLLBACK');
	} catch (error) {
		const time = { passed: performance.now() - begun, most: STATEMENT_TIME };
		throw fault ?? explainRefusal(error, { ...to, query, rows, time });
	} finally {
		clearTimeout(timer);
		writer.close();
		await sql.end({ timeout: 0 });
		socket.destroy();
	}
	if (writer.bytes > most) throw tooLarge(query, most);
	return columns;
}

/**
 * A client that speaks over a connection that is open. The package would read variables such as PGHOST and the name of
 * the machine’s user: so each option is given, and such variables are out of its sight while it reads them.
 */
function connectOver(socket: Socket, { host, port, database, user, password }: DatabaseAddress) {
	let isUsed = false;
	const options = {
		...{ host, port, database, user, password: () => password, path: undefined },
		...{ ssl: false, sslnegotiation: null, max: 1, max_pipeline: 1, prepare: false, debug: false, fetch_types: false },
		...{ idle_timeout: undefined, connect_timeout: 30, max_lifetime: null, backoff: false, keep_alive: 60 },
		...{ publications: 'alltables', target_session_attrs: undefined, onnotice: () => undefined },
		connection: { application_name: 'citable-report' },
		// The package opens another connection after one that ended; that would begin anew in the middle of the rows.
		socket: () => {
			if (isUsed) throw Object.assign(new Error('The connection has ended.'), { code: 'CONNECTION_CLOSED' });
			isUsed = true;
			return socket;
		},
	};
	return withoutVariables(/^PG/i, () => connectPostgres(options));
}

/** Calls a function that does not see some variables of the environment. */
function withoutVariables<Made>(names: RegExp, make: () => Made): Made {
	const hidden = Object.entries(process.env).filter(([name]) => names.test(name));
	for (const [name] of hidden) delete process.env[name];
	try {
		return make();
	} finally {
		for (const [name, value] of hidden) process.env[name] = value;
	}
}

function tooLong({ host }: DatabaseAddress, most: number): RefusedFetch {
	return new RefusedFetch(
		`${host} has not sent all rows within ${durationInWords(most)}.`,
		'Choose columns and rows in the query, or sum them there.',
	);
}

function tooLarge({ file }: Query, most: number): RefusedFetch {
	return new RefusedFetch(
		`data/queries/${file} gives more than ${Math.round(most / 1e6)} MB of rows.`,
		'Choose columns and rows in the query, or sum them there. A copy that ends in .parquet takes more rows.',
	);
}
