import type { DataBytes, DataSetCopy, PublishedDataSet } from '../model/source.ts';
import { say } from '../words/say.ts';
import type { CopyRow } from './copy-row.ts';

/** A table of data in a file, kept as its publisher gave it. Cells and queries point into it. */
export const dataSet: CopyRow<DataBytes, DataSetCopy, PublishedDataSet, { readonly row: number }> = {
	endings: ['.csv', '.tsv', '.json', '.ndjson', '.parquet', '.xlsx'],
	decode: (file) => {
		const bytes = file.bytes();
		return bytes && { kind: 'data-set', bytes };
	},
	publish: ({ kind, bytes, set: { plainCopy, ...set } }, allowed) =>
		allowed === 'whole' ? { kind, bytes, set: { ...set, plainCopy } } : { kind, set: { ...set, firstRows: [] } },
	hasFile: (allowed) => allowed === 'whole',
	write: ({ bytes }, { id }) => {
		if (bytes === undefined) throw new Error(`The source “${id}” keeps its file back.`);
		return bytes;
	},
	place: ({ row }, locale) => say(locale, 'source.row', { row: String(row) }),
};
