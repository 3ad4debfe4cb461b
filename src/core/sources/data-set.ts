import type { DataBytes, DataSetCopy } from '../model/source.ts';
import { say } from '../words/say.ts';
import type { CopyRow } from './copy-row.ts';

/** A table of data in a file, kept as its publisher gave it. Cells and queries point into it. */
export const dataSet: CopyRow<DataBytes, DataSetCopy, { readonly row: number }> = {
	endings: ['.csv', '.tsv', '.json', '.ndjson', '.parquet', '.xlsx'],
	decode: (file) => {
		const bytes = file.bytes();
		return bytes && { kind: 'data-set', bytes };
	},
	publish: ({ bytes }) => bytes,
	place: ({ row }, locale) => say(locale, 'source.row', { row: String(row) }),
};
