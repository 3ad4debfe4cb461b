import { quoteText } from '../../core/data-sets/quote-sql.ts';
import { readingOf, writeReading } from '../../core/data-sets/reading-sql.ts';
import type { DuckdbSession } from './duckdb-session.ts';
import type { FileKindRow } from './file-kinds.ts';
import { writeTexts } from './write-texts.ts';

/** JSON: a list of objects, or an object in each line. Its cells are read as text and then get their types. */
export const jsonFile: FileKindRow = {
	hint: 'A data set in JSON is a list of objects, such as `[{"year": 2020, "total": 1}]`; in NDJSON, one in each line.',
	isReadTyped: false,
	findColumns: async (session, file, path) => {
		const format = file.kind === 'json' ? 'array' : 'newline_delimited';
		const found = await session.rows(
			`DESCRIBE SELECT * FROM read_json(${quoteText(path)}, format='${format}', records=true, sample_size=-1)`,
		);
		const names = found.map(([name]) => name ?? '');
		if (names.some((name) => isNumbered(name, names))) await refuseAlike(session, path, format);
		return names.map((name) => ({ name, nativeType: 'VARCHAR' }));
	},
	loadWritten: async (session, file, path, columns, table) => {
		const asText = columns.map(({ name }) => ({ name, readAs: 'VARCHAR' }));
		const reading = readingOf(writeReading(file.kind, file.format, asText), path);
		return writeTexts(session, file, reading, columns, table);
	},
	linesOf: ({ kind }, rows) => rows.map((row) => (kind === 'ndjson' ? row + 1 : undefined)),
};

/** Whether DuckDB may have made a name: of the keys `total` and `Total` it calls the second `Total_1`. */
function isNumbered(name: string, names: readonly string[]): boolean {
	const base = name.replace(/_\d+$/, '').toLowerCase();
	return base !== name.toLowerCase() && names.some((other) => other.toLowerCase() === base);
}

/** @throws {Error} If two keys differ only in capitals: by the name that DuckDB makes, no cells would be found. */
async function refuseAlike(session: DuckdbSession, path: string, format: string): Promise<void> {
	const keys = `SELECT unnest(json_keys(json)) AS key FROM read_json_objects(${quoteText(path)}, format='${format}')`;
	const [alike] = await session.rows(
		`SELECT min(key), max(key) FROM (${keys}) GROUP BY lower(key) HAVING min(key) <> max(key) ORDER BY 1 LIMIT 1`,
	);
	if (alike !== undefined)
		throw new Error(`its keys “${alike.join('” and “')}” differ only in capitals, and SQL does not tell them apart.`);
}
