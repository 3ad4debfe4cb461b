import type { CellStyles } from './cell-styles.ts';
import { linesOf } from './column-width.ts';
import type { Cell, CellValue, Sheet, StyledCell, TextStyle } from './workbook.ts';

/** How many characters of XML are written in one piece. */
const PIECE = 65_536;

/**
 * The part of a workbook that holds a sheet (ISO/IEC 29500-1, 18.3), in pieces, so that a long table never stands in
 * memory as XML.
 *
 * @param textNumber The number of a text among the texts of the workbook.
 */
export function* sheetXml(
	sheet: Sheet,
	isFirst: boolean,
	styles: CellStyles,
	textNumber: (text: string) => number,
): Generator<string> {
	yield before(sheet, isFirst);
	let piece = '';
	let row = 0;
	for (const cells of sheet.rows()) {
		row++;
		piece += `<row r="${row}"${heightOf(cells, sheet.widths)}>`;
		for (const [index, cell] of cells.entries()) piece += cellXml(cell, columnName(index) + row, styles, textNumber);
		piece += '</row>';
		if (piece.length < PIECE) continue;
		yield piece;
		piece = '';
	}
	yield `${piece}${after(sheet)}`;
}

/** The cells of a sheet that has a head, as a range: `A1:F90`. With `$`, a formula may name it. */
export function headedRange({ widths, rowsBelowHead = 0 }: Sheet, sign: '' | '$' = ''): string {
	const [column, row] = [columnName(widths.length - 1), rowsBelowHead + 1];
	return `${sign}A${sign}1:${sign}${column}${sign}${row}`;
}

/** The points that a line of text takes, and the most that a row may. */
const [LINE, TALLEST] = [15, 405];

/** The height of a row whose text breaks into lines, as an attribute. Not all programs find it themselves. */
function heightOf(cells: readonly Cell[], widths: readonly number[]): string {
	const lines = cells.map((cell, index) =>
		isStyled(cell) && typeof cell.value === 'string' ? linesOf(cell.value, widths[index] ?? 1) : 1,
	);
	const most = Math.max(...lines);
	return most > 1 ? ` ht="${Math.min(TALLEST, most * LINE)}"` : '';
}

function before(sheet: Sheet, isFirst: boolean): string {
	const pane =
		'<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>';
	const columns = sheet.widths.map(
		(width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
	);
	return (
		'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
		(fitsPage(sheet) ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '') +
		`<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
		`${sheet.rowsBelowHead === undefined ? '' : pane}</sheetView></sheetViews>` +
		`<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>`
	);
}

function after(sheet: Sheet): string {
	const isTable = sheet.rowsBelowHead !== undefined;
	return (
		'</sheetData>' +
		(isTable ? `<autoFilter ref="${headedRange(sheet)}"/>` : '') +
		'<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
		`<pageSetup orientation="landscape"${fitsPage(sheet) ? ' fitToHeight="0"' : ''}/>` +
		// Years and digits that are text get no warning.
		(isTable
			? `<ignoredErrors><ignoredError sqref="${headedRange(sheet)}" numberStoredAsText="1"/></ignoredErrors>`
			: '') +
		'</worksheet>'
	);
}

/** How many characters stand side by side on a printed page at most: more would be too small to read. */
const WIDEST_PAGE = 200;

function fitsPage({ widths }: Sheet): boolean {
	return widths.reduce((sum, width) => sum + width, 0) <= WIDEST_PAGE;
}

function cellXml(cell: Cell, at: string, styles: CellStyles, textNumber: (text: string) => number): string {
	const { value, style } = isStyled(cell) ? cell : plain(cell);
	if (value === undefined) return '';
	const number = styles.numberOf(value, style);
	const place = number === 0 ? `<c r="${at}"` : `<c r="${at}" s="${number}"`;
	if (typeof value === 'boolean') return `${place} t="b"><v>${value ? 1 : 0}</v></c>`;
	if (typeof value === 'string') return `${place} t="s"><v>${textNumber(value)}</v></c>`;
	return 'digits' in value
		? `${place} t="s"><v>${textNumber(value.digits)}</v></c>`
		: `${place}><v>${value.number}</v></c>`;
}

function isStyled(cell: Cell): cell is StyledCell {
	return typeof cell === 'object' && 'style' in cell;
}

function plain(value: CellValue): { readonly value: CellValue; readonly style?: TextStyle } {
	return { value };
}

/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
function columnName(index: number): string {
	const known = names[index];
	if (known !== undefined) return known;
	const [first, last] = [Math.floor(index / 26) - 1, String.fromCharCode(65 + (index % 26))];
	return (names[index] = first < 0 ? last : columnName(first) + last);
}

const names: string[] = [];
