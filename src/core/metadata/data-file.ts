import type { Sha256, SourceRecord } from '../model/source.ts';
import type { TableSchema } from '../model/table-schema.ts';
import type { TableDialect } from './describe-data.ts';

/** What the descriptors say of a file of data. */
export interface DataEntry {
	/** Unique among the files: lower-case letters, digits and hyphens. */
	readonly name: string;
	/** The list in which it is shown. */
	readonly group: 'figures' | 'tables' | 'charts' | 'pictures' | 'sources' | 'schemas';
	readonly title: string;
	readonly description: string;
	/** Its columns, if it is a table. */
	readonly table?: TableSchema;
	/** How its rows are written, if it is the copy of a data set in text. */
	readonly dialect?: TableDialect;
	/** The source that it is a saved copy of, whose licence is not that of the report. */
	readonly copyOf?: SourceRecord;
	/** Whether it holds the rows of that copy in CSV and UTF-8, and is not the copy itself. */
	readonly isPlainCopy?: true;
	/** Under which terms it may be reused and who made it, if these are not those of the report; where that is said. */
	readonly terms?: { readonly text: string; readonly address: string };
	/** The sources whose numbers are in it, unless these are all. */
	readonly sources?: readonly string[];
}

export interface DataFile extends DataEntry {
	/** Address from the site’s root. */
	readonly path: string;
	/** Media type. */
	readonly type: string;
	readonly body: string | Uint8Array;
}

/** A file as bytes, counted and hashed. */
export interface MeasuredFile extends DataFile {
	readonly bytes: Uint8Array;
	readonly sha256: string;
}

export function measure(file: DataFile, sha256: Sha256): MeasuredFile {
	const bytes = typeof file.body === 'string' ? new TextEncoder().encode(file.body) : file.body;
	return { ...file, bytes, sha256: sha256(bytes) };
}

/**
 * The path of a file in the package that is downloaded as a whole: without the folder of the package on the site.
 */
export function pathInPackage(path: string): string {
	return path.replace(/^\/(?:data\/)?/, '');
}
