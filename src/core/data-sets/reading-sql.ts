import type { DataFormat, DataSet } from '../model/data-set.ts';
import { quoteName, quoteText } from './quote-sql.ts';

/** What the file of a data set is, as DuckDB reads it. */
export type FileKind = 'csv' | 'json' | 'ndjson' | 'parquet';

/** A column, as SQL reads it from the file. */
export interface ReadColumn {
	readonly name: string;
	/** The type with which the function of DuckDB reads it. */
	readonly readAs: string;
	/** The expression that makes its value of what was read, if that is not the value itself. */
	readonly made?: string | undefined;
}

type Reading = DataSet['reading'];

/**
 * Writes the expression of SQL that reads a file into a table with typed columns. Nothing is left for DuckDB to detect,
 * so that each version reads the same.
 *
 * @param columns In the order of the file. They must not be empty.
 */
export function writeReading(kind: FileKind, format: DataFormat, columns: readonly ReadColumn[]): Reading {
	const { before, after } = writeFunction(kind, format, columns);
	const made = columns.flatMap((column) =>
		column.made === undefined ? [] : [`${column.made} AS ${quoteName(column.name)}`],
	);
	if (made.length === 0) return { before, after };
	return { before: `(SELECT * REPLACE (${made.join(', ')}) FROM ${before}`, after: `${after})` };
}

/** Puts the path of the file into an expression. */
export function readingOf({ before, after }: Reading, path: string): string {
	// The expression has the quotes of the path.
	return before + quoteText(path).slice(1, -1) + after;
}

function writeFunction(kind: FileKind, format: DataFormat, columns: readonly ReadColumn[]): Reading {
	if (kind === 'parquet') return { before: "read_parquet('", after: "')" };
	const types = columns.map(({ name, readAs }) => `${quoteText(name)}: ${quoteText(readAs)}`);
	const options =
		kind === 'csv' ? csvOptions(format) : [`format=${quoteText(kind === 'json' ? 'array' : 'newline_delimited')}`];
	const all = [...options, `columns={${types.join(', ')}}`];
	return { before: kind === 'csv' ? "read_csv('" : "read_json('", after: `', ${all.join(', ')})` };
}

function csvOptions(format: DataFormat): string[] {
	const header = headerLine(format);
	return [
		'auto_detect=false',
		`delim=${quoteText(format.delimiter ?? ',')}`,
		`quote='"'`,
		`escape='"'`,
		`header=${header !== 0}`,
		...(header > 1 ? [`skip=${header - 1}`] : []),
		`nullstr=[${missingMarks(format).map(quoteText).join(', ')}]`,
		`decimal_separator=${quoteText(format.decimal ?? '.')}`,
	];
}

/** The texts of cells that say that a value is missing. An empty cell always does. */
export function missingMarks(format: DataFormat): readonly string[] {
	return [...new Set(['', ...(format.missing ?? [])])];
}

/** The line of a file with one line of header that names the columns, from 1; 0 if no line does. */
export function headerLine({ header = 1 }: DataFormat): number {
	if (header === 'none') return 0;
	return typeof header === 'number' ? header : header[1];
}
