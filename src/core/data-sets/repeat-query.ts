import { quoteName } from './quote-sql.ts';
import { readingOf } from './reading-sql.ts';
import type { DataSet } from '../model/data-set.ts';

/** A data set and the name of the file under which a reader saves it. */
export interface PublishedSet {
	readonly set: Pick<DataSet, 'table' | 'reading'>;
	readonly file: string;
}

/**
 * Writes the SQL with which a reader repeats a query on the published files: settings, tables, query. Rows are summed
 * in one order and times are read in one zone, so that the result is the same to the last digit.
 */
export function repeatSql(sql: string, sets: readonly PublishedSet[]): string {
	const tables = sets.map(
		({ set, file }) => `CREATE TEMP TABLE ${quoteName(set.table)} AS SELECT * FROM ${readingOf(set.reading, file)};`,
	);
	// A comment at the end of the query must not hide the semicolon.
	const query = `${sql.trim().replace(/;$/, '')}\n;`;
	return ['SET threads = 1;', "SET TimeZone = 'UTC';", ...tables, query].join('\n');
}
