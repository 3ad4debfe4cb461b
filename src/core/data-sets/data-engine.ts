import type { ColumnSpec, DataFormat, DataSet } from '../model/data-set.ts';

/**
 * The machine’s reader of data sets. The pipeline asks it and gets values; `node/data-sets` implements it with DuckDB.
 * It sees the bytes whose hash was checked, and no other file.
 */
export interface DataEngine {
	/** Opens data sets, each by itself, in the order in which they are given. */
	readonly open: (files: readonly DataFile[]) => readonly OpenedData[];
	/** Parses queries. Nothing is run. */
	readonly parse: (queries: readonly string[]) => readonly ParsedQuery[];
	/** Answers questions over the data sets that were opened. */
	readonly ask: (questions: readonly Question[]) => readonly Answer[];
}

/** The file of a data set, as its record describes it. */
export interface DataFile {
	/** Id of the source. */
	readonly source: string;
	/** Path of the copy; its ending says what it is. */
	readonly file: string;
	readonly bytes: Uint8Array;
	/** The SHA-256 of the bytes, as hexadecimal digits, if it has been computed. */
	readonly sha256?: string | undefined;
	readonly format: DataFormat;
	readonly columns: Readonly<Record<string, ColumnSpec>>;
}

/** A data set, or why it could not be opened: each reason, for example each cell that does not fit its column. */
export type OpenedData = { readonly set: DataSet } | { readonly misfits: readonly DataMisfit[] };

/** What is wrong with the file of a data set, or with how its record describes it. */
export interface DataMisfit {
	/** The line of the file, or the row of the sheet, from 1. */
	readonly line?: number | undefined;
	/** The name of the column. */
	readonly column?: string | undefined;
	/** A field of the record that is wrong, such as `['format', 'delimiter']`. */
	readonly field?: readonly string[] | undefined;
	readonly message: string;
	readonly hint: string;
}

/** A query as DuckDB’s parser reads it: its tree, as `json_serialize_sql` writes it, or why it is no SELECT. */
export type ParsedQuery =
	| { readonly tree: unknown }
	| { readonly error: string; /** Where, in characters from 0. */ readonly position?: number | undefined };

/**
 * A SELECT. Each data set is a table by its name in SQL, with the types of its columns; `written.<name>` is the same
 * table with all cells as they were written, or NULL where they are missing. Both have the same `rowid`, from 0 in the
 * order of the file.
 */
export interface Question {
	readonly sql: string;
	/** How many rows are answered at most; of more, only their number is told. */
	readonly most: number;
}

/** The answer to a question. Cells are written as text, decimals exactly; `null` is NULL. */
export type Answer =
	| {
			readonly columns: readonly { readonly name: string; readonly sqlType: string }[];
			readonly rows: readonly (readonly (string | null)[])[];
			/** Whether there are more rows than were asked for. */
			readonly isCut: boolean;
	  }
	| {
			readonly failed: 'time' | 'memory' | 'error';
			/** What DuckDB says, in its words. */
			readonly error: string;
	  };
