import type { DataFormat } from '../model/data-set.ts';
import { readCellRange } from './cell-range.ts';
import { misfitsOfNames, nameAll, namesFromHeader, numberedNames } from './column-names.ts';
import { noRows } from './check-csv.ts';
import type { DataMisfit } from './data-engine.ts';
import { linesOfData } from './lines-of-data.ts';

/** The names of columns, and rows that are all as long. */
export interface NamedRows {
	readonly names: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/**
 * Cuts the data out of the rows of a sheet, as its format says: range, header, rows. Empty rows are left out, and empty
 * columns at the right end. Without `header`, the first row of the range names the columns.
 */
export function tableFromRows(
	sheet: readonly (readonly string[])[],
	format: DataFormat,
): NamedRows | { readonly misfits: readonly DataMisfit[] } {
	const range = format.range === undefined ? undefined : readCellRange(format.range);
	const [top, bottom] = range?.rows ?? [1, sheet.length];
	const [left, right] = range?.columns ?? [1, Number.POSITIVE_INFINITY];
	const { header, data } = linesOfData(format, top);
	const cut = (first: number, last: number) =>
		sheet.slice(first - 1, Math.min(last, bottom)).map((cells) => cells.slice(left - 1, right));
	if (header !== undefined && (header.first < top || header.last > bottom))
		return { misfits: [headerOutside(header.first, top, bottom)] };
	const headerRows = header === undefined ? [] : cut(header.first, header.last);
	const rows = cut(Math.max(data.first, top), data.last).filter((cells) => cells.some((text) => text !== ''));
	const width = [...headerRows, ...rows].reduce((most, cells) => Math.max(most, filledWidth(cells)), 0);
	const found = header === undefined ? numberedNames(width) : namesFromHeader(headerRows, width);
	const misfits = misfitsOfNames(found, header?.first ?? data.first);
	if (misfits.length === 0 && rows.length === 0) misfits.push(noRows(data.first));
	if (misfits.length > 0) return { misfits };
	const names = nameAll(found);
	return { names, rows: rows.map((cells) => names.map((_, index) => cells[index] ?? '')) };
}

/** How many cells a row has up to its last one that is not empty. */
function filledWidth(cells: readonly string[]): number {
	return cells.findLastIndex((text) => text !== '') + 1;
}

function headerOutside(line: number, top: number, bottom: number): DataMisfit {
	return {
		line,
		field: ['format', 'header'],
		message: `Row ${line} should name the columns, and the data are in rows ${top} to ${bottom}.`,
		hint: 'Count the rows of `header` from the first row of the sheet, and see that `range` holds the header too.',
	};
}
