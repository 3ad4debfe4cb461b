import type { DataFormat } from '../../model/data-set.ts';
import { cellsOf } from '../check-csv.ts';
import { nameAll, namesFromHeader, numberedNames } from '../column-names.ts';
import { readCsvRows } from '../csv-rows.ts';
import type { DataMisfit } from '../data-engine.ts';
import { decodeData } from '../decode-data.ts';
import { linesOfData } from '../lines-of-data.ts';
import { detectDelimiter } from './delimiter.ts';
import { ColumnDetector, type DetectedData } from './detect-rows.ts';
import { detectEncoding } from './encoding.ts';
import { detectHeader, type SampleRow } from './header.ts';

/** How many rows are looked at to find the header. */
const SAMPLE = 500;

/**
 * Detects how a text with a row on each line is written, and what its columns are. Encoding, delimiter and header are
 * always in the format, other keys only where they differ from what is meant without them.
 *
 * @param ending The ending of its file: `.csv` or `.tsv`.
 */
export function detectText(bytes: Uint8Array, ending: string): DetectedData | { readonly misfit: DataMisfit } {
	const encoding = detectEncoding(bytes);
	const decoded = decodeData(bytes, encoding);
	if ('misfit' in decoded) return decoded;
	const { text } = decoded;
	const delimiter = detectDelimiter(text, ending === '.tsv' ? '\t' : ',');
	const sample = sampleOf(text, delimiter);
	if (sample.length === 0)
		return { misfit: { message: 'The file holds no rows.', hint: 'See that it is the right file.' } };
	const { header, width, first } = detectHeader(sample);
	const rows = rowsToRead(text, delimiter, width, first);
	const layout: DataFormat = { encoding, delimiter, header, ...rows };

	const lines = linesOfData(layout);
	const named = sample.filter(({ line }) => lines.header && line >= lines.header.first && line <= lines.header.last);
	const headerCells = named.map(({ cells }) => cells);
	const found = header === 'none' ? numberedNames(width) : namesFromHeader(headerCells, width);
	const detector = new ColumnDetector(nameAll(found));
	readCsvRows(text, delimiter, (row) => {
		const isData = row.line >= lines.data.first && row.line <= lines.data.last && row.width === width && !row.isBlank;
		if (isData) detector.addRow(row.cell);
	});
	return detector.detect(layout);
}

function sampleOf(text: string, delimiter: string): SampleRow[] {
	const sample: SampleRow[] = [];
	readCsvRows(text, delimiter, (row) => {
		if (!row.isBlank) sample.push({ line: row.line, cells: cellsOf(row) });
		return sample.length < SAMPLE;
	});
	return sample;
}

/**
 * Leaves out notes below the data, which have fewer cells, and lines between header and data. If rows of other lengths
 * stand among the data, all rows are kept, and the check names them.
 */
function rowsToRead(text: string, delimiter: string, width: number, first: number): Pick<DataFormat, 'rows'> {
	let [last, isUneven, hasNotes] = [first, false, false];
	readCsvRows(text, delimiter, (row) => {
		if (row.line < first || row.isBlank) return;
		if (row.width !== width) hasNotes = true;
		else {
			isUneven ||= hasNotes;
			last = row.line;
		}
	});
	return hasNotes && !isUneven ? { rows: [first, last] } : {};
}
