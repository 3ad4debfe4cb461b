import { readingOf, writeReading } from '../../core/data-sets/reading-sql.ts';
import { quoteText } from '../../core/data-sets/quote-sql.ts';
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
		return found.map(([name]) => ({ name: name ?? '', nativeType: 'VARCHAR' }));
	},
	loadWritten: async (session, file, path, columns, table) => {
		const asText = columns.map(({ name }) => ({ name, readAs: 'VARCHAR' }));
		const reading = readingOf(writeReading(file.kind, file.format, asText), path);
		return writeTexts(session, file, reading, columns, table);
	},
	linesOf: ({ kind }, rows) => rows.map((row) => (kind === 'ndjson' ? row + 1 : undefined)),
};
