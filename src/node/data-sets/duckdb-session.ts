import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';

/** Bytes that a question may use beside the data sets themselves. */
const MEMORY_OF_A_QUESTION = 1_000_000_000;
const MEMORY_OF_LOADING = '3GB';

/** Settings from the start. The time zone is the same everywhere; nothing is downloaded or loaded later. */
const SETTINGS = {
	threads: '1',
	preserve_insertion_order: 'true',
	autoinstall_known_extensions: 'false',
	autoload_known_extensions: 'false',
	allow_community_extensions: 'false',
	allow_persistent_secrets: 'false',
	memory_limit: MEMORY_OF_LOADING,
	temp_directory: '',
};

/** A cell of a result: text, or null for NULL. */
export type Cell = string | null;

/** A database in memory that belongs to one set of data sets. */
export class DuckdbSession {
	readonly connection: DuckDBConnection;
	readonly #instance: DuckDBInstance;

	private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
		this.#instance = instance;
		this.connection = connection;
	}

	static async open(): Promise<DuckdbSession> {
		const instance = await DuckDBInstance.create(':memory:', SETTINGS);
		const session = new DuckdbSession(instance, await instance.connect());
		await session.run("SET TimeZone = 'UTC'");
		await session.run('CREATE SCHEMA written');
		return session;
	}

	async run(sql: string): Promise<void> {
		await this.connection.run(sql);
	}

	/** All rows of a query of our own, of which there are few. */
	async rows(sql: string): Promise<Cell[][]> {
		const reader = await this.connection.runAndReadAll(sql);
		return reader.getRows().map((row) => row.map(writeCell));
	}

	/** From here on, only questions over the tables that are there: no files, no settings, bounded memory. */
	async lock(): Promise<void> {
		const [[used] = []] = await this.rows('SELECT sum(memory_usage_bytes) FROM duckdb_memory()');
		const limit = Number(used ?? 0) + MEMORY_OF_A_QUESTION;
		await this.run(`SET memory_limit = '${Math.ceil(limit / 1000)}KB'`);
		await this.run('SET enable_external_access = false');
		await this.run('SET lock_configuration = true');
	}

	close(): void {
		this.connection.closeSync();
		this.#instance.closeSync();
	}
}

/** Writes a value as text: decimals exactly, doubles by the shortest text that gives them back. */
export function writeCell(value: DuckDBValue): Cell {
	return value === null ? null : String(value);
}
