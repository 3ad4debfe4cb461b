import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFile, OpenedData } from '../../core/data-sets/data-engine.ts';
import { quoteName, tableName } from '../../core/data-sets/quote-sql.ts';
import { readingOf, writeReading } from '../../core/data-sets/reading-sql.ts';
import { checkNames } from './check-names.ts';
import { prepareFile } from './prepare-file.ts';
import { planColumns, type PlannedColumn } from './plan-columns.ts';
import type { DuckdbSession } from './duckdb-session.ts';
import { errorText } from './error-text.ts';
import { fileKinds, type LoadableFile } from './file-kinds.ts';

/** Rows from the beginning that the page of a data set shows. */
const FIRST_ROWS = 20;

/** Loads a data set into its two tables. */
export async function loadDataSet(session: DuckdbSession, given: DataFile, folder: string): Promise<OpenedData> {
	const prepared = await prepareFile(given);
	if ('misfits' in prepared) return prepared;
	const { file, extras } = prepared;
	const path = join(folder, `${file.source}.${file.kind}`);
	await writeFile(path, file.bytes, { mode: 0o600 });
	try {
		const opened = await loadFrom(session, file, path);
		return 'misfits' in opened ? opened : { set: { ...opened.set, ...extras } };
	} catch (error) {
		const text = errorText(error).replaceAll(path, file.file);
		return { misfits: [{ message: `DuckDB cannot read ${file.file}: ${text}`, hint: fileKinds[file.kind].hint }] };
	}
}

async function loadFrom(session: DuckdbSession, file: LoadableFile, path: string): Promise<OpenedData> {
	const kind = fileKinds[file.kind];
	const found = await kind.findColumns(session, file, path);
	const misfits = checkNames(file, found);
	if (misfits.length > 0) return { misfits };

	const table = tableName(file.source);
	const written = `written.${quoteName(table)}`;
	const loaded = await kind.loadWritten(session, file, path, found, written);
	const [[count] = []] = await session.rows(`SELECT count(*) FROM ${written}`);
	const rowCount = Number(count);
	if (rowCount === 0) {
		const message = `${file.file} holds no rows of data.`;
		return { misfits: [{ message, hint: 'Save the whole file, or correct `format.header` and `format.rows`.' }] };
	}

	const planned = await planColumns(session, file, loaded, { written, rowCount });
	if ('misfits' in planned) return planned;
	const reading = writeReading(file.kind, file.format, planned.columns);
	const typed = selectFromTexts(planned.columns, written) ?? `SELECT * FROM ${readingOf(reading, path)}`;
	await session.run(`CREATE TABLE main.${quoteName(table)} AS ${typed}`);
	const [[typedCount] = []] = await session.rows(`SELECT count(*) FROM main.${quoteName(table)}`);
	if (typedCount !== count) throw new Error(`Of ${rowCount} rows it read ${typedCount} with their types.`);
	const columns = planned.columns.map(({ name, spec, sqlType }) => ({ name, spec, sqlType }));
	const first = await session.rows(`SELECT * FROM ${written} WHERE rowid < ${FIRST_ROWS} ORDER BY rowid`);
	const firstRows = first.map((cells, index) => ({ row: index + 1, cells }));
	return { set: { source: file.source, table, rowCount, columns, firstRows, reading, remarks: [] } };
}

/** The SELECT of the typed cells from the table of their texts; undefined if they have to be read from the file. */
function selectFromTexts(columns: readonly PlannedColumn[], written: string): string | undefined {
	const made = columns.map(({ name, fromText }) => fromText && `${fromText} AS ${quoteName(name)}`);
	return made.includes(undefined) ? undefined : `SELECT ${made.join(', ')} FROM ${written}`;
}
