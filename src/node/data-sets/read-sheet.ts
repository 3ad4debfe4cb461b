import { zipSync } from 'fflate';
import { readSheet as readXlsx } from 'read-excel-file/universal';
import { readCellAddress, readCellRange } from '../../core/data-sets/cell-range.ts';
import type { DataMisfit } from '../../core/data-sets/data-engine.ts';
import type { DataFormat } from '../../core/model/data-set.ts';
import { nearestWord } from '../../core/spelling/nearest-word.ts';
import { cellText, shortestDecimal } from './cell-text.ts';
import { sheetsOf } from './sheets-of.ts';
import { type SheetSurvey, surveySheet } from './sheet-survey.ts';
import { openZip, ZipProblem } from './zip-entries.ts';

/** A sheet of a workbook as text. The first row is row 1 of the sheet, the first cell of each is in column A. */
export interface Sheet {
	readonly name: string;
	readonly rows: readonly (readonly string[])[];
	/** How many of the cells that are used hold formulas. Their saved values are read. */
	readonly formulas: number;
}

/**
 * How many bytes of XML of a workbook are read at most. Reading takes some 14 bytes of memory for each. A sheet of a
 * million rows and four columns has about as many.
 */
const MOST_XML = 200_000_000;

const SAVE_ANEW = 'Open the file in a spreadsheet program and save it anew as .xlsx or .csv, and say so in `note`.';

/**
 * Reads a sheet of an XLSX file: the one that the format names, or else the first one. Numbers are written as the
 * shortest decimal that gives the same double, dates by ISO 8601, cells with an error as that error, such as `#N/A`.
 *
 * @param most How many bytes of XML are unpacked at most.
 */
export async function readSheet(
	bytes: Uint8Array,
	format: DataFormat,
	most = MOST_XML,
): Promise<Sheet | { readonly misfit: DataMisfit }> {
	try {
		return await read(bytes, format, most);
	} catch (error) {
		if (error instanceof ZipProblem && error.kind === 'too large') return { misfit: tooLarge(most) };
		const reason = error instanceof Error ? error.message : String(error);
		return { misfit: { message: `The file is no XLSX workbook that can be read: ${reason}.`, hint: SAVE_ANEW } };
	}
}

/** The names of the sheets of a workbook that hold cells; none if it cannot be read. */
export function listSheets(bytes: Uint8Array): string[] {
	try {
		const unzip = openZip(bytes, MOST_XML);
		const [workbook = '', relations = ''] = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'].map((name) =>
			withoutPrefix(new TextDecoder().decode(unzip(name))),
		);
		return sheetsOf(workbook, relations).map(({ name }) => name);
	} catch {
		return [];
	}
}

async function read(bytes: Uint8Array, format: DataFormat, most: number): Promise<Sheet | { misfit: DataMisfit }> {
	const unzip = openZip(bytes, most);
	const files: Record<string, Uint8Array> = {};
	const take = (name: string): string | undefined => {
		const content = unzip(name);
		if (content === undefined) return undefined;
		const xml = withoutPrefix(new TextDecoder().decode(content));
		files[name] = new TextEncoder().encode(xml);
		return xml;
	};

	const sheets = sheetsOf(take('xl/workbook.xml') ?? '', take('xl/_rels/workbook.xml.rels') ?? '');
	const sheet =
		format.sheet === undefined ? sheets[0] : sheets.find(({ name }) => name.trim() === format.sheet?.trim());
	if (sheet === undefined) {
		const names = sheets.map(({ name }) => name);
		return { misfit: noSuchSheet(format.sheet, names) };
	}
	const xml = take(sheet.file);
	if (xml === undefined) throw new Error(`it lacks ${sheet.file}`);
	const survey = surveySheet(xml, usedCells(format));
	if ('fault' in survey) return { misfit: unreadable(sheet.name, survey.fault) };
	if (survey.unsaved !== undefined) return { misfit: unsavedFormula(survey.unsaved) };
	for (const file of sheet.parts) take(file);

	// Stored and not packed again: the reader then unpacks nothing that was not bounded here.
	const checked = zipSync(files, { level: 0 });
	const workbook = checked.buffer.slice(checked.byteOffset, checked.byteOffset + checked.byteLength);
	if (!(workbook instanceof ArrayBuffer)) throw new TypeError('The archive is shared memory.');
	const cells = await readXlsx(workbook, sheet.number, { trim: false, parseNumber: shortestDecimal });
	const rows = cells.map((row) => row.map(cellText));
	putErrors(rows, survey);
	return { name: sheet.name, rows, formulas: survey.formulas };
}

/** Whether a cell is one that the format names: only in those are formulas counted. */
function usedCells({ range, rows }: DataFormat): (row: number, column: number) => boolean {
	const named = range === undefined ? undefined : readCellRange(range);
	const isIn = (value: number, ends: readonly [number, number] | undefined) =>
		ends === undefined || (value >= ends[0] && value <= ends[1]);
	return (row, column) => isIn(row, named?.rows) && isIn(column, named?.columns) && isIn(row, rows);
}

/** Some programs put a prefix before the names of all elements, such as `x:row`, which the reader does not know. */
function withoutPrefix(xml: string): string {
	const prefix = /^[^]{0,2000}?<([\w.-]+):(?:workbook|worksheet|sst|styleSheet|Relationships)[\s>]/.exec(xml)?.[1];
	return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}

/** Writes the errors of cells, which the reader leaves out, into the rows. */
function putErrors(rows: string[][], { errors }: SheetSurvey): void {
	for (const [address, text] of errors) {
		const place = readCellAddress(address);
		const cells = place === undefined ? undefined : rows[place.row - 1];
		if (place === undefined || cells === undefined) continue;
		while (cells.length < place.column) cells.push('');
		cells[place.column - 1] = text;
	}
}

function tooLarge(most: number): DataMisfit {
	return {
		message: `The workbook is too large: it holds more than ${most / 1_000_000} MB of XML when it is unpacked.`,
		hint: 'Save the sheet as .csv, or as .parquet, and take that file in.',
	};
}

function unreadable(name: string, fault: string): DataMisfit {
	return { field: ['format', 'sheet'], message: `The sheet “${name}” cannot be read: ${fault}.`, hint: SAVE_ANEW };
}

function unsavedFormula(address: string): DataMisfit {
	return {
		message: `The cell ${address} holds a formula, and the file does not hold its value.`,
		hint: SAVE_ANEW,
	};
}

function noSuchSheet(name: string | undefined, names: readonly string[]): DataMisfit {
	if (name === undefined)
		return { field: ['format', 'sheet'], message: 'The workbook has no sheet with cells.', hint: SAVE_ANEW };
	const near = nearestWord(name, names);
	const meant = near === undefined ? '' : ` Did you mean “${near}”?`;
	const hint = `Name one of its sheets: ${names.slice(0, 20).join(', ')}.`;
	return { field: ['format', 'sheet'], message: `The workbook has no sheet “${name}”.${meant}`, hint };
}
