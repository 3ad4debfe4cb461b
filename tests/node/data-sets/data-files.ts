import type { DataFile, OpenedData } from '../../../src/core/data-sets/data-engine.ts';
import type { ColumnSpec, DataFormat, DataSet } from '../../../src/core/model/data-set.ts';

/** A file of a data set, as the pipeline hands it to the engine. */
export function dataFile(
	name: string,
	content: string | Uint8Array,
	columns: Readonly<Record<string, ColumnSpec['type'] | ColumnSpec>> = {},
	format: DataFormat = {},
): DataFile {
	return {
		source: name.replace(/\.[^.]+$/, ''),
		file: `data/sources/${name}`,
		bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
		format,
		columns: Object.fromEntries(
			Object.entries(columns).map(([column, spec]) => [column, typeof spec === 'string' ? { type: spec } : spec]),
		),
	};
}

/** The data set that was opened; fails with its misfits if it was not. */
export function setOf(opened: OpenedData | undefined): DataSet {
	if (opened === undefined || 'misfits' in opened) throw new Error(JSON.stringify(opened));
	return opened.set;
}

/** What was reported of a file that could not be opened. */
export function misfitsOf(opened: OpenedData | undefined) {
	if (opened === undefined || !('misfits' in opened)) throw new Error('It was opened.');
	return opened.misfits;
}
