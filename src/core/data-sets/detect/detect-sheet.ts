import type { DataFormat } from '../../model/data-set.ts';
import type { DataMisfit } from '../data-engine.ts';
import { tableFromRows } from '../table-from-rows.ts';
import { ColumnDetector, type DetectedData } from './detect-rows.ts';
import { detectHeader, type SampleRow } from './header.ts';

const SAMPLE = 500;

/**
 * Detects which rows of a sheet name the columns and hold the data, and what the columns are.
 *
 * @param name The name of the sheet.
 */
export function detectSheet(
	name: string,
	rows: readonly (readonly string[])[],
): DetectedData | { readonly misfit: DataMisfit } {
	const width = Math.max(0, ...rows.slice(0, SAMPLE).map((cells) => cells.findLastIndex((text) => text !== '') + 1));
	const sample: SampleRow[] = rows
		.slice(0, SAMPLE)
		.map((cells, index) => ({ line: index + 1, cells: Array.from({ length: width }, (_, at) => cells[at] ?? '') }))
		.filter(({ cells }) => cells.some((text) => text !== ''));
	if (sample.length === 0)
		return { misfit: { message: `The sheet “${name}” is empty.`, hint: 'Name another in `sheet`.' } };
	const { header, first } = detectHeader(sample);
	const layout: DataFormat = { sheet: name, header, ...rowsToRead(rows, width, first) };
	// If names or rows are faulty, the check says so; the record is needed to correct them.
	const found = tableFromRows(rows, layout);
	const table = 'misfits' in found ? { names: [], rows: [] } : found;
	const detector = new ColumnDetector(table.names);
	for (const cells of table.rows) detector.addRow((index) => cells[index] ?? '');
	return detector.detect(layout);
}

/** Leaves out notes below the data: rows with one cell that follow an empty row, to the end of the sheet. */
function rowsToRead(rows: readonly (readonly string[])[], width: number, first: number): Pick<DataFormat, 'rows'> {
	const filled = rows.map((cells) => cells.filter((text) => text !== '').length);
	const last = filled.findLastIndex((count) => count > 1) + 1;
	const hasNotes = width > 1 && last < rows.length && last >= first && filled[last] === 0;
	return hasNotes && filled.slice(last).some((count) => count > 0) ? { rows: [first, last] } : {};
}
