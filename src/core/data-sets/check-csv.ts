import type { DataFormat } from '../model/data-set.ts';
import { misfitsOfNames, nameAll, namesFromHeader, numberedNames } from './column-names.ts';
import type { CellSurvey } from './cell-survey.ts';
import { type CsvEnd, type CsvRow, readCsvRows } from './csv-rows.ts';
import type { DataMisfit } from './data-engine.ts';
import { linesOfData } from './lines-of-data.ts';

/** What the text of a data set holds, or why it is no data set. */
export type CheckedCsv =
	| {
			readonly names: readonly string[];
			readonly rowCount: number;
			/** Whether DuckDB reads these rows from the text as it is. */
			readonly isPlain: boolean;
	  }
	| { readonly misfits: readonly DataMisfit[] };

/** How many rows that are too short or too long are named; of the others, only their number is told. */
const MOST_NAMED = 10;

/**
 * Checks CSV without making its cells: names of columns, rows of one length, quotes, at least one row.
 *
 * @param survey Is given the names of the columns and each row of data.
 */
export function checkCsv(text: string, format: DataFormat, survey?: CellSurvey): CheckedCsv {
	const { header, data } = linesOfData(format);
	const hasQuotes = text.includes('"');
	const headerLines: string[][] = [];
	const uneven: DataMisfit[] = [];
	let [width, rowCount, unevenCount, hasOddities] = [0, 0, 0, false];

	const end = readCsvRows(text, format.delimiter ?? ',', (row) => {
		if (header !== undefined && row.line >= header.first && row.line <= header.last) {
			headerLines.push(cellsOf(row));
			width = Math.max(width, row.width);
		} else if (row.line >= data.first && row.line <= data.last) {
			if (row.isBlank) {
				// In a file of one column, DuckDB takes an empty line for a row.
				hasOddities ||= width <= 1;
				return;
			}
			if (width === 0) width = row.width;
			if (rowCount++ === 0) survey?.begin(nameAll(namesOf(headerLines, width)));
			if (row.width === width) return survey?.read(row);
			unevenCount++;
			if (uneven.length < MOST_NAMED) uneven.push(unevenRow(row, width, header === undefined));
		} else if (row.line < data.first) {
			hasOddities ||= hasQuotes;
		}
	});

	const misfits = misfitsOfQuotes(end);
	if (header !== undefined && headerLines.length === 0) misfits.push(headerBeyondEnd(header.first));
	if (misfits.length > 0) return { misfits };
	const found = namesOf(headerLines, width);
	misfits.push(...misfitsOfNames(found, header?.first ?? data.first));
	// With a wrong delimiter or header, nearly all rows are uneven: name the cause alone.
	if (misfits.length > 0) return { misfits };
	if (rowCount === 0) misfits.push(noRows(data.first));
	if (unevenCount > uneven.length) uneven.push(moreUneven(unevenCount - uneven.length));
	misfits.push(...uneven);
	if (misfits.length > 0) return { misfits };
	const isCut = format.rows !== undefined || (header !== undefined && header.first !== header.last);
	return { names: nameAll(found), rowCount, isPlain: !isCut && !hasOddities && !end.hasMixedLineEnds };
}

/** The names of columns by the lines of a header, or numbered ones if there is none. */
function namesOf(headerLines: readonly (readonly string[])[], width: number): string[] {
	return headerLines.length === 0 ? numberedNames(width) : namesFromHeader(headerLines, width);
}

/** The cells of a row. */
export function cellsOf(row: CsvRow): string[] {
	return Array.from({ length: row.width }, (_, index) => row.cell(index));
}

/** The misfit of a data set in which no row follows the header. */
export function noRows(first: number): DataMisfit {
	return {
		line: first,
		message: 'The data set has no rows.',
		hint: 'See that `header` and `rows` in `format` name the right lines, or take the file in anew.',
	};
}

function headerBeyondEnd(line: number): DataMisfit {
	const message = `The file ends before line ${line}, which should name its columns.`;
	return { field: ['format', 'header'], message, hint: 'Say which line names the columns, or `header: none`.' };
}

function unevenRow({ line, width }: CsvRow, wanted: number, isUnnamed: boolean): DataMisfit {
	const than = isUnnamed ? 'the first row' : 'the header';
	return {
		line,
		message: `The row has ${cells(width)}, and ${than} has ${wanted.toLocaleString('en')}.`,
		hint: 'If the line is a title or a note, leave it out: say in `format` which lines hold data (`rows`) and which names the columns (`header`).',
	};
}

function moreUneven(count: number): DataMisfit {
	const message = `${count.toLocaleString('en')} more rows do not have as many cells as the header.`;
	return { field: ['format', 'delimiter'], message, hint: 'See that `delimiter` in `format` is right.' };
}

function cells(count: number): string {
	return count === 1 ? '1 cell' : `${count.toLocaleString('en')} cells`;
}

function misfitsOfQuotes({ quote }: CsvEnd): DataMisfit[] {
	if (quote === undefined) return [];
	const message =
		quote.kind === 'open'
			? 'A double quote is opened here and never closed.'
			: 'After the double quote that closes a cell, more text follows.';
	const hint =
		'In CSV a cell that begins with a double quote ends with one, and double quotes inside it are written twice. Ask the publisher for a mended file, or save one of your own and say so in `note`.';
	return [{ line: quote.line, message, hint }];
}
