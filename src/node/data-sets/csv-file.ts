import { readCsvRows } from '../../core/data-sets/csv-rows.ts';
import type { DataFile } from '../../core/data-sets/data-engine.ts';
import { decodeData } from '../../core/data-sets/decode-data.ts';
import { linesOfData } from '../../core/data-sets/lines-of-data.ts';
import { readingOf, writeReading } from '../../core/data-sets/reading-sql.ts';
import type { FileKindRow } from './file-kinds.ts';

/** CSV in UTF-8, whose names and rows were checked when it was prepared. */
export const csvFile: FileKindRow = {
	hint: 'Correct `format` in its record, or save the file anew as CSV in UTF-8.',
	isReadTyped: true,
	findColumns: (_session, { names = [] }) => Promise.resolve(names.map((name) => ({ name, nativeType: 'VARCHAR' }))),
	loadWritten: async (session, { format }, path, columns, table) => {
		const asText = columns.map(({ name }) => ({ name, readAs: 'VARCHAR' }));
		await session.run(`CREATE TABLE ${table} AS SELECT * FROM ${readingOf(writeReading('csv', format, asText), path)}`);
		return columns;
	},
	linesOf: ({ original }, rows) => (isText(original) ? linesOfRows(original, rows) : rows.map(() => undefined)),
};

function isText({ file }: DataFile): boolean {
	return /\.[ct]sv$/.test(file);
}

/** Finds the lines of rows in the file as it was given, whose plain copy may have others. */
function linesOfRows({ bytes, format }: DataFile, rows: readonly number[]): readonly (number | undefined)[] {
	const decoded = decodeData(bytes, format.encoding ?? 'utf-8');
	if ('misfit' in decoded) return rows.map(() => undefined);
	const { data } = linesOfData(format);
	const last = Math.max(...rows);
	const lines: number[] = [];
	readCsvRows(decoded.text, format.delimiter ?? ',', ({ line, isBlank }) => {
		if (line >= data.first && !isBlank) lines.push(line);
		return line <= data.last && lines.length <= last;
	});
	return rows.map((row) => lines[row]);
}
