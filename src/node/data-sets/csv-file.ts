import { cellsOf, csvRecords } from '../../core/data-sets/csv-records.ts';
import type { DataFile } from '../../core/data-sets/data-engine.ts';
import { headerLine, readingOf, writeReading } from '../../core/data-sets/reading-sql.ts';
import type { DuckdbSession } from './duckdb-session.ts';
import type { FileKindRow, FoundColumn, FoundColumns, LoadableFile } from './file-kinds.ts';

/** Lines that are no rows, as many as are reported. */
const MOST_REJECTS = 20;

/** CSV in UTF-8. */
export const csvFile: FileKindRow = {
	hint: 'Correct `format` in its record, or save the file anew as CSV in UTF-8.',
	isReadTyped: true,
	findColumns: (_session, file) => {
		const columns = namesOf(file);
		const empty = {
			message: `${file.file} has no line ${file.headerLine ?? 1}.`,
			hint: 'Save the whole file, or correct `format.header`.',
		};
		return Promise.resolve(columns.length > 0 ? { columns } : { misfits: [empty] });
	},
	loadWritten,
	linesOf: ({ original }, rows) => (isText(original) ? linesOfRows(original, rows) : rows.map(() => undefined)),
};

function isText({ file }: DataFile): boolean {
	return /\.[ct]sv$/.test(file);
}

/** Finds the lines of rows in the file as it was given, whose plain copy may have others. */
function linesOfRows({ bytes, format }: DataFile, rows: readonly number[]): readonly (number | undefined)[] {
	const { encoding = 'utf-8', delimiter = ',', rows: [first, end] = [headerLine(format) + 1, Infinity] } = format;
	const text = encoding === 'utf-8' ? bytes : new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
	const lines: (number | undefined)[] = rows.map(() => undefined);
	const last = Math.max(...rows);
	let row = 0;
	for (const { line } of csvRecords(text, delimiter)) {
		if (line < first) continue;
		const index = rows.indexOf(row);
		if (index >= 0) lines[index] = line;
		if (row++ === last || line > end) break;
	}
	return lines;
}

function namesOf(file: LoadableFile): FoundColumn[] {
	if (file.names !== undefined) return file.names.map((name) => ({ name, nativeType: 'VARCHAR' }));
	const header = headerLine(file.format);
	for (const record of recordsOf(file)) {
		if (record.line < header) continue;
		const cells = cellsOf(file.bytes, record, delimiterOf(file));
		return cells.map((cell, index) => ({
			name: header === 0 || cell === '' ? `column${index + 1}` : cell,
			nativeType: 'VARCHAR',
		}));
	}
	return [];
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

function recordsOf(file: LoadableFile) {
	return csvRecords(file.bytes, delimiterOf(file));
}

function delimiterOf({ format }: LoadableFile): string {
	return format.delimiter ?? ',';
}
