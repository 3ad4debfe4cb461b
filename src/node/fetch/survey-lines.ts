import { readCellRange } from '../../core/data-sets/cell-range.ts';
import { cellsOf } from '../../core/data-sets/check-csv.ts';
import { readCsvRows } from '../../core/data-sets/csv-rows.ts';
import { decodeData } from '../../core/data-sets/decode-data.ts';
import { detectSheet } from '../../core/data-sets/detect/detect-sheet.ts';
import { detectText } from '../../core/data-sets/detect/detect-text.ts';
import { linesOfData } from '../../core/data-sets/lines-of-data.ts';
import type { DataFormat } from '../../core/model/data-set.ts';
import { readSheet } from '../data-sets/read-sheet.ts';

/** Where the data of a file seem to be, and how much of the file its format leaves out. */
export interface SurveyOfLines {
	/** The first and the last line of data, as detected without the format, from 1. */
	readonly first: number;
	readonly last: number;
	/** Lines that are not empty and neither name the columns nor are read. */
	readonly lines: number;
	/** What stands between the line that names the columns and the data. */
	readonly between: readonly string[];
	/** Columns of a sheet that are not empty and lie outside of its range. */
	readonly columns: number;
}

interface Surveyed {
	readonly bytes: Uint8Array;
	readonly ending: string;
}
type Survey = (file: Surveyed, format: DataFormat) => SurveyOfLines | undefined | Promise<SurveyOfLines | undefined>;

/** The kinds of files of which a format can leave out lines. */
const SURVEYS: Readonly<Record<string, Survey>> = { '.csv': surveyText, '.tsv': surveyText, '.xlsx': surveySheet };

/** @returns Undefined if the format can leave out none, or if the file cannot be read: the check says why. */
export async function surveyLines(file: Surveyed, format: DataFormat): Promise<SurveyOfLines | undefined> {
	return SURVEYS[file.ending]?.(file, format);
}

function surveyText({ bytes, ending }: Surveyed, format: DataFormat): SurveyOfLines | undefined {
	const decoded = decodeData(bytes, format.encoding ?? 'utf-8');
	const detected = detectText(bytes, ending);
	if ('misfit' in decoded || 'misfit' in detected) return undefined;
	const filled: number[] = [];
	const between: string[] = [];
	const isBetween = linesBetween(format);
	readCsvRows(decoded.text, format.delimiter ?? (ending === '.tsv' ? '\t' : ','), (row) => {
		if (row.isBlank) return;
		filled.push(row.line);
		if (isBetween(row.line)) between.push(JSON.stringify(cellsOf(row)));
	});
	return { ...edgesOf(detected.format, filled), lines: countUnread(filled, format), between, columns: 0 };
}

async function surveySheet({ bytes }: Surveyed, format: DataFormat): Promise<SurveyOfLines | undefined> {
	const sheet = await readSheet(bytes, format.sheet === undefined ? {} : { sheet: format.sheet });
	if ('misfit' in sheet) return undefined;
	const detected = detectSheet(sheet.name, sheet.rows);
	if ('misfit' in detected) return undefined;
	const filled = sheet.rows.flatMap((cells, index) => (cells.some((text) => text !== '') ? [index + 1] : []));
	const columns = new Set(
		sheet.rows.flatMap((cells) => cells.flatMap((text, index) => (text === '' ? [] : [index + 1]))),
	);
	const range = format.range === undefined ? undefined : readCellRange(format.range);
	const [left, right] = range?.columns ?? [1, Number.POSITIVE_INFINITY];
	return {
		...edgesOf(detected.format, filled),
		lines: countUnread(filled, format),
		between: filled.filter(linesBetween(format)).map((line) => JSON.stringify(sheet.rows[line - 1])),
		columns: [...columns].filter((column) => column < left || column > right).length,
	};
}

function edgesOf(detected: DataFormat, filled: readonly number[]): { first: number; last: number } {
	return { first: linesOfData(detected).data.first, last: detected.rows?.[1] ?? filled.at(-1) ?? 0 };
}

function linesBetween(format: DataFormat): (line: number) => boolean {
	const { header, data } = linesOfData(format);
	return (line) => header !== undefined && line > header.last && line < data.first;
}

/** @param filled The lines that are not empty. */
function countUnread(filled: readonly number[], format: DataFormat): number {
	const range = format.range === undefined ? undefined : readCellRange(format.range);
	const [top, bottom] = range?.rows ?? [1, Number.POSITIVE_INFINITY];
	const { header, data } = linesOfData(format, top);
	const isIn = (line: number, lines: typeof header) =>
		lines !== undefined && line >= Math.max(lines.first, top) && line <= Math.min(lines.last, bottom);
	return filled.filter((line) => !isIn(line, header) && !isIn(line, data)).length;
}
