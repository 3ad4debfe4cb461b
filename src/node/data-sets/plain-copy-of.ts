import type { DataFile, DataMisfit } from '../../core/data-sets/data-engine.ts';
import type { DataRemark } from '../../core/model/data-set.ts';

/** What DuckDB is to read, or why the file is no data set that it could. */
export type PlainCopy =
	| {
			/**
			 * The rows as CSV in UTF-8, with commas and one line of names; missing if DuckDB alone reads the copy, as its
			 * format says.
			 */
			readonly plain?: Uint8Array | undefined;
			/** The names of the columns; missing where only DuckDB knows them. */
			readonly names?: readonly string[] | undefined;
			readonly remarks: readonly DataRemark[];
	  }
	| { readonly misfits: readonly DataMisfit[] };

/** Decodes a text file that is plain except for its encoding. What else DuckDB cannot read is a misfit. */
export async function plainCopyOf({ file, format, bytes }: DataFile): Promise<PlainCopy> {
	const { encoding = 'utf-8', delimiter = ',', header = 1, rows, path } = format;
	const isOdd = header !== 1 || delimiter !== ',';
	if (encoding === 'utf-8' && rows === undefined && path === undefined && !Array.isArray(header)) {
		return Promise.resolve({ remarks: [] });
	}
	if (!file.endsWith('.csv') || encoding === 'utf-8' || isOdd || rows !== undefined) {
		const hint = 'Save it as CSV in UTF-8, with commas and one line of header.';
		return { misfits: [{ message: `${file} cannot be read in this form.`, hint }] };
	}
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return { plain: new TextEncoder().encode(text), remarks: [] };
	} catch {
		const message = `${file} is not written in ${encoding}.`;
		const hint = 'Write the encoding in which it is written, or save it anew in UTF-8.';
		return { misfits: [{ field: ['format', 'encoding'], message, hint }] };
	}
}
