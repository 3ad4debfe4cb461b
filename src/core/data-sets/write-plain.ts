import type { DataFormat } from '../model/data-set.ts';
import { type CsvRow, readCsvRows } from './csv-rows.ts';
import { linesOfData } from './lines-of-data.ts';

/** What has to stand in quotes (RFC 4180). */
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Writes rows as a plain copy: CSV that DuckDB reads by itself, with commas, one line of names and `\n` after each
 * line. An empty line would be skipped, so the only cell of a row is quoted if it is empty.
 */
export function plainRows(rows: Iterable<readonly string[]>): string {
	const lines: string[] = [];
	for (const cells of rows) lines.push(plainRow(cells));
	return lines.join('');
}

/** Writes a CSV text that {@link checkCsv} has found sound as a plain copy. Cells are kept as they are written. */
export function plainCsv(text: string, format: DataFormat, names: readonly string[]): string {
	const { data } = linesOfData(format);
	const lines: string[] = [plainRow(names)];
	const cellAt = (row: CsvRow) => names.map((_, index) => row.cell(index));
	readCsvRows(text, format.delimiter ?? ',', (row) => {
		if (row.line > data.last) return false;
		if (row.line >= data.first && !row.isBlank) lines.push(plainRow(cellAt(row)));
		return true;
	});
	return lines.join('');
}

function plainRow(cells: readonly string[]): string {
	if (cells.length === 1 && cells[0] === '') return '""\n';
	return `${cells.map(plainCell).join(',')}\n`;
}

function plainCell(text: string): string {
	return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
