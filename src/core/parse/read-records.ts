import { CsvError, parse } from 'csv-parse/sync';
import { bounds } from '../model/bounds.ts';
import { Collector, type Place, type Problem, type Problems } from '../problem.ts';
import { cellPlaces } from './cell-places.ts';

/** A cell as written, and where it begins. */
export interface CellDraft {
	readonly text: string;
	readonly at: Place;
}

const HINT =
	'Give every row the same number of cells, and put text with commas, quotes or line breaks in double quotes.';

/**
 * Reads CSV (RFC 4180) into its records, the heading first. Reports records that are not as long as the heading, and
 * cells that are longer than a quote may be.
 */
export function readRecords(file: string, text: string, problems: Problems): CellDraft[][] | undefined {
	const places = cellPlaces(text);
	const placeOf: PlaceOfCell = (row, column) => ({ file, line: 1, column: 1, ...places[row]?.[column] });
	const width = places[0]?.length ?? 0;
	if (width > bounds.items + 1) {
		const columns = width.toLocaleString('en');
		const message = `The heading has ${columns} columns; a table may have ${bounds.items}, and \`quote\`.`;
		const hint = 'Keep the columns that the report shows, or write several tables.';
		problems.report(tableProblem({ file, line: 1, column: 1 }, message, hint));
		return undefined;
	}
	// The parser makes an error object for each uneven row, so it is not called if there are too many of them.
	const uneven = new Collector<Problem>();
	checkEven(places, placeOf, uneven);
	if (uneven.isFull) {
		problems.report(...uneven.reported);
		return undefined;
	}
	try {
		const parsed: string[][] = parse(text, { bom: true, skip_empty_lines: true, relax_column_count: true });
		const ofRecords = problems.part();
		checkEven(parsed, placeOf, ofRecords);
		if (!ofRecords.isEmpty) return undefined;
		const records = parsed.map((cells, row) => cells.map((cell, column) => ({ text: cell, at: placeOf(row, column) })));
		checkLengths(records, ofRecords);
		// oxlint-disable-next-line typescript/no-unnecessary-condition -- false once `checkLengths` has reported.
		return ofRecords.isEmpty ? records : undefined;
	} catch (error) {
		problems.report(malformed(error, file, places));
		return undefined;
	}
}

/** The place where the cell in a row and a column begins; the beginning of the file if there is no such cell. */
type PlaceOfCell = (row: number, column: number) => Place;

function checkEven(rows: readonly { readonly length: number }[], placeOf: PlaceOfCell, problems: Problems): void {
	const ofRows = problems.part();
	const wanted = rows[0]?.length ?? 0;
	for (const [row, { length }] of rows.entries()) {
		if (ofRows.isFull) return;
		if (length === wanted) continue;
		ofRows.report(tableProblem(placeOf(row, 0), `The row has ${length} cells, and the heading has ${wanted}.`, HINT));
	}
}

function checkLengths(records: readonly (readonly CellDraft[])[], problems: Problems): void {
	const message = `The cell has more than ${bounds.quote.toLocaleString('en')} characters.`;
	const ofCells = problems.part();
	for (const { text, at } of records.flat()) {
		if (text.length <= bounds.quote || ofCells.isFull) continue;
		ofCells.report(tableProblem(at, message, 'Quote the words that state the row, and no more.'));
	}
}

/** The problem that made the CSV parser stop. */
function malformed(error: unknown, file: string, places: ReturnType<typeof cellPlaces>): Problem {
	const known = error instanceof CsvError ? error : undefined;
	if (known?.code === 'CSV_QUOTE_NOT_CLOSED') {
		const opened = { file, line: 1, column: 1, ...places.at(-1)?.at(-1) };
		return tableProblem(opened, 'A double quote is opened here and never closed.', HINT);
	}
	const [line = 1, column = 0] = [known?.['lines'], known?.['column']].map((each) =>
		typeof each === 'number' ? each : undefined,
	);
	if (known !== undefined && /QUOTE$/.test(known.code)) {
		const cell = places.find((record) => record[0]?.line === line)?.[column];
		const hint = 'Put the whole cell in double quotes, and write each double quote inside it twice.';
		return tableProblem({ file, line, column: 1, ...cell }, 'A double quote stands in the middle of this cell.', hint);
	}
	const reason = error instanceof Error ? error.message : String(error);
	return tableProblem({ file, line, column: 1 }, `This is not well-formed CSV: ${reason}.`, HINT);
}

/** A problem of the rows of a table, or of their columns. */
export function tableProblem(at: Place, message: string, hint: string): Problem {
	return { rule: 'table-fits-its-record', at, message, hint };
}
