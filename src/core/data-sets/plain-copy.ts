import type { DataFormat, DataRemark } from '../model/data-set.ts';
import type { DataFile, DataMisfit } from './data-engine.ts';

/** A data set as CSV in UTF-8 with one line of header at most, which DuckDB can read by itself. */
export interface PlainCopy {
	readonly csv: Uint8Array;
	/** How the copy is to be read. */
	readonly format: DataFormat;
	readonly remarks: readonly DataRemark[];
	/** For each row of data, the line of the file in which it stands, or its row in the sheet, from 1. */
	readonly lines?: readonly number[];
}

/** Makes the plain copy of a file that {@link needsPlainCopy}, or says why it cannot. */
export type MakePlainCopy = (file: DataFile) => PlainCopy | { readonly misfits: readonly DataMisfit[] };

/** Whether DuckDB cannot read a file by itself, or not all that its record says about it. */
export function needsPlainCopy({ file, format }: DataFile): boolean {
	return (
		file.endsWith('.xlsx') ||
		(format.encoding ?? 'utf-8') !== 'utf-8' ||
		Array.isArray(format.header) ||
		format.rows !== undefined ||
		format.path !== undefined
	);
}

/** Decodes a text file that is plain except for its encoding. Everything else is a misfit. */
export const decodeToPlainCopy: MakePlainCopy = (file) => {
	const { encoding = 'utf-8', ...format } = file.format;
	const isText = /\.(?:csv|tsv)$/.test(file.file);
	if (!isText || needsPlainCopy({ ...file, format })) {
		return {
			misfits: [
				{
					message: `${file.file} cannot be read in this form.`,
					hint: 'Save it as CSV in UTF-8, with one line of header.',
				},
			],
		};
	}
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(file.bytes);
		const delimiter = format.delimiter ?? defaultDelimiter(file.file);
		return { csv: new TextEncoder().encode(text), format: { ...format, delimiter }, remarks: [] };
	} catch {
		return {
			misfits: [
				{
					field: ['format', 'encoding'],
					message: `${file.file} is not written in ${encoding}.`,
					hint: 'Write the encoding in which it is written, or save it anew in UTF-8.',
				},
			],
		};
	}
};

/** The delimiter of a text file whose record names none. */
export function defaultDelimiter(file: string): string {
	return file.endsWith('.tsv') ? '\t' : ',';
}
