import { quoteName, quoteText } from '../../core/data-sets/quote-sql.ts';
import { RefusedFetch } from './refused-fetch.ts';

/** Settings by which the same rows are always written as the same bytes, in little memory. */
const SETTINGS = {
	threads: '1',
	preserve_insertion_order: 'true',
	memory_limit: '1GB',
	autoinstall_known_extensions: 'false',
};

/**
 * Writes a file of CSV as Parquet: one of {@link CsvWriter}, whose first line has the names.
 *
 * @param types The type of each column in the SQL of DuckDB.
 * @throws {RefusedFetch} If a cell does not fit its type.
 */
export async function writeParquet(
	csv: string,
	parquet: string,
	columns: readonly { readonly name: string; readonly type: string }[],
): Promise<void> {
	const { DuckDBInstance } = await import('@duckdb/node-api');
	const database = await DuckDBInstance.create(':memory:', SETTINGS);
	const connection = await database.connect();
	const list = columns.map(({ name, type }) => `CAST(${quoteName(name)} AS ${type}) AS ${quoteName(name)}`);
	const read = columns.map(({ name }) => `${quoteText(name)}: 'VARCHAR'`);
	const options = `header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false`;
	try {
		await connection.run(
			`COPY (SELECT ${list.join(', ')} FROM read_csv(${quoteText(csv)}, ${options}, columns = {${read.join(', ')}})) ` +
				`TO ${quoteText(parquet)} (FORMAT parquet, COMPRESSION zstd)`,
		);
	} catch (error) {
		const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
		throw new RefusedFetch(
			`The rows cannot be written as Parquet: ${reason}`,
			'Cast that column to text in the query.',
		);
	} finally {
		connection.closeSync();
		database.closeSync();
	}
}
