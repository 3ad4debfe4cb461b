import type { DataBytes, DataSetCopy, PublishedDataSet } from '../model/source.ts';
import { say } from '../words/say.ts';
import type { CopyRow } from './copy-row.ts';

/** The media type of a workbook of Excel. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The media types of such files, by their endings. */
const TYPES: Readonly<Record<string, string>> = {
	'.csv': 'text/csv',
	'.tsv': 'text/tab-separated-values',
	'.json': 'application/json',
	'.ndjson': 'application/x-ndjson',
	'.parquet': 'application/vnd.apache.parquet',
	'.xlsx': XLSX_TYPE,
};

/** A table of data in a file, kept as its publisher gave it. Cells and queries point into it. */
export const dataSet: CopyRow<DataBytes, DataSetCopy, PublishedDataSet, { readonly row: number }> = {
	endings: Object.keys(TYPES),
	decode: (file) => {
		const bytes = file.bytes();
		return bytes && { kind: 'data-set', bytes };
	},
	publish: ({ kind, bytes, set: { plainCopy, ...set } }, allowed) => {
		const hasPlainCopy = plainCopy !== undefined;
		if (allowed === 'whole') return { kind, bytes, hasPlainCopy, set: { ...set, plainCopy } };
		return { kind, hasPlainCopy, set: { ...set, firstRows: [] } };
	},
	hasFile: (allowed) => allowed === 'whole',
	write: ({ bytes }, { id }) => {
		if (bytes === undefined) throw new Error(`The source “${id}” keeps its file back.`);
		return bytes;
	},
	type: ({ file, format }) => {
		const type = TYPES[file.slice(file.lastIndexOf('.'))] ?? 'application/octet-stream';
		return type.startsWith('text/') ? `${type}; charset=${format?.encoding ?? 'utf-8'}` : type;
	},
	place: ({ row }, locale) => say(locale, 'source.row', { row: String(row) }),
};
