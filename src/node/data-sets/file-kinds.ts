import type { CellSurvey } from '../../core/data-sets/cell-survey.ts';
import type { DataFile } from '../../core/data-sets/data-engine.ts';
import type { FileKind } from '../../core/data-sets/reading-sql.ts';
import { csvFile } from './csv-file.ts';
import type { DuckdbSession } from './duckdb-session.ts';
import { jsonFile } from './json-file.ts';
import { parquetFile } from './parquet-file.ts';

/** A file that DuckDB can read by itself. */
export interface LoadableFile extends DataFile {
	readonly kind: FileKind;
	/** The line of the header, if it has one. */
	readonly headerLine?: number | undefined;
	/** The names of its columns, where they were found in its text. */
	readonly names?: readonly string[] | undefined;
	/** What was found in its cells while its text was checked. */
	readonly survey?: CellSurvey | undefined;
	/** The file itself, if this is its plain copy; else the same. */
	readonly original: DataFile;
}

/** A column that was found in a file. */
export interface FoundColumn {
	readonly name: string;
	/** Its type in the file: VARCHAR, except in Parquet. */
	readonly nativeType: string;
	/** Whether some of its cells say that their value is missing, and SQL has to make them NULL. */
	readonly hasMissingMarks?: boolean;
}

/** What is specific to a kind of file. */
export interface FileKindRow {
	/** What an author can do if DuckDB cannot read a file. */
	readonly hint: string;
	/** Finds the columns of a file, in their order. */
	readonly findColumns: (session: DuckdbSession, file: LoadableFile, path: string) => Promise<readonly FoundColumn[]>;
	/** Makes the table of the cells as they were written. Gives the columns, with what was found in their cells. */
	readonly loadWritten: (
		session: DuckdbSession,
		file: LoadableFile,
		path: string,
		columns: readonly FoundColumn[],
		table: string,
	) => Promise<readonly FoundColumn[]>;
	/** The lines of the file in which rows stand, from 1. Rows count from 0. Undefined where there are no lines. */
	readonly linesOf: (file: LoadableFile, rows: readonly number[]) => readonly (number | undefined)[];
	/** Whether a reading function of DuckDB makes typed values of its cells itself. */
	readonly isReadTyped: boolean;
}

/** How each kind of file is loaded. */
export const fileKinds: Readonly<Record<FileKind, FileKindRow>> = {
	csv: csvFile,
	json: jsonFile,
	ndjson: jsonFile,
	parquet: parquetFile,
};
