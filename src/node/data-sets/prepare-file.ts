import type { DataFile, DataMisfit } from '../../core/data-sets/data-engine.ts';
import { type FileKind, headerLine } from '../../core/data-sets/reading-sql.ts';
import type { DataFormat, DataSet } from '../../core/model/data-set.ts';
import type { LoadableFile } from './file-kinds.ts';
import { plainCopyOf } from './plain-copy-of.ts';

interface PreparedFile {
	readonly file: LoadableFile;
	/** What the data set has besides what DuckDB reads. */
	readonly extras: Pick<DataSet, 'plainCopy' | 'remarks'>;
}

/** The kind of a file by its ending. An XLSX is never loaded itself. */
const KINDS: Readonly<Record<string, FileKind>> = {
	csv: 'csv',
	tsv: 'csv',
	json: 'json',
	ndjson: 'ndjson',
	parquet: 'parquet',
	xlsx: 'csv',
};

/** Makes of a file one that DuckDB can load by itself: the file, or its plain copy. */
export async function prepareFile(file: DataFile): Promise<PreparedFile | { readonly misfits: readonly DataMisfit[] }> {
	const ending = file.file.slice(file.file.lastIndexOf('.') + 1);
	const kind = KINDS[ending];
	if (kind === undefined) {
		const endings = Object.keys(KINDS).map((each) => `.${each}`);
		const message = `${file.file} is no file of a data set by its ending.`;
		return { misfits: [{ message, hint: `The endings of data sets are ${endings.join(', ')}.` }] };
	}
	const delimiter = file.format.delimiter ?? (ending === 'tsv' ? '\t' : ',');
	const format: DataFormat = kind === 'csv' ? { ...file.format, delimiter } : file.format;
	const original = { ...file, format };
	const copy = await plainCopyOf(original);
	if ('misfits' in copy) return copy;
	const { plain, names, survey, remarks } = copy;
	const extras = { remarks, ...(plain !== undefined && { plainCopy: plain }) };
	if (plain === undefined) {
		return {
			file: { ...original, kind, names, survey, original, headerLine: headerLine(format) || undefined },
			extras,
		};
	}
	const { decimal, group, missing } = format;
	const plainFormat: DataFormat = { decimal, group, missing, delimiter: ',', header: 1 };
	return { file: { ...original, kind: 'csv', names, survey, original, bytes: plain, format: plainFormat }, extras };
}
