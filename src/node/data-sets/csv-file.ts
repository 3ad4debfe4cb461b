import { readCsvRows } from '../../core/data-sets/csv-rows.ts';
import type { DataFile } from '../../core/data-sets/data-engine.ts';
import { decodeData } from '../../core/data-sets/decode-data.ts';
import { linesOfData } from '../../core/data-sets/lines-of-data.ts';
import { readingOf, writeReading } from '../../core/data-sets/reading-sql.ts';
import type { DuckdbSession } from './duckdb-session.ts';
import type { FileKindRow, FoundColumn, FoundColumns, LoadableFile } from './file-kinds.ts';

/** Lines that are no rows, as many as are reported. */
const MOST_REJECTS = 20;

/** CSV in UTF-8, whose names and rows were checked when it was prepared. */
export const csvFile: FileKindRow = {
	hint: 'Correct `format` in its record, or save the file anew as CSV in UTF-8.',
	isReadTyped: true,
	findColumns: (_session, { names = [] }) =>
		Promise.resolve({ columns: names.map((name) => ({ name, nativeType: 'VARCHAR' })) }),
	loadWritten,
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

async function loadWritten(
	session: DuckdbSession,
	file: LoadableFile,
	path: string,
	columns: readonly FoundColumn[],
	table: string,
): Promise<FoundColumns> {
	const asText = columns.map(({ name }) => ({ name, readAs: 'VARCHAR' }));
	const reading = writeReading('csv', file.format, asText);
	const rejecting = {
		...reading,
		after: reading.after.replace(/\)$/, `, store_rejects=true, rejects_limit=${MOST_REJECTS})`),
	};
	await session.run(`CREATE TABLE ${table} AS SELECT * FROM ${readingOf(rejecting, path)}`);
	const rejects = await session.rows(
		'SELECT line, error_type, error_message, csv_line FROM temp.reject_errors ORDER BY line',
	);
	await session.run('DROP TABLE temp.reject_errors');
	await session.run('DROP TABLE temp.reject_scans');
	if (rejects.length === 0) return { columns };
	const misfits = rejects.map(([line, type, message, text]) => ({
		line: Number(line),
		message: `Line ${line} of ${file.file} is no row of it: ${explain(type ?? '', message ?? '')} It is: ${shorten(text ?? '')}`,
		hint: HINTS[type ?? ''] ?? 'Correct `format` in its record, or save the file anew.',
	}));
	return { misfits };
}

const HINTS: Readonly<Record<string, string>> = {
	'MISSING COLUMNS': 'Correct `format.delimiter`; or leave lines out that hold no data, by `format.rows`.',
	'TOO MANY COLUMNS': 'Correct `format.delimiter`; or leave lines out that hold no data, by `format.rows`.',
	'INVALID ENCODING': 'Correct `format.encoding`.',
};

function explain(type: string, message: string): string {
	const counted = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message);
	if (counted) return `it has ${counted[2]} ${counted[2] === '1' ? 'cell' : 'cells'}, and the header ${counted[1]}.`;
	if (type === 'UNQUOTED VALUE') return 'a quotation mark in it is not closed, or text follows the closing one.';
	if (type === 'INVALID ENCODING') return 'it is not written in UTF-8.';
	return message.endsWith('.') ? message : `${message}.`;
}

function shorten(text: string): string {
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
