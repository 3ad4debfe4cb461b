import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The number formats of {@link workbook} by their style: plain, a date, a date with a time, a time. */
const FORMATS = [0, 14, 22, 20];

/** A cell: a text, a number, an answer, or the XML between `<c>` and `</c>` with the attributes of `<c>`. */
type Cell = string | number | boolean | null | { readonly attributes?: string; readonly xml: string };

/** A sheet as its cells, or as the XML of its rows. */
type SheetOf = readonly (readonly Cell[])[] | string;

/** Makes an XLSX file of sheets, with texts in the cells themselves. */
export function workbook(sheets: Readonly<Record<string, SheetOf>>, more: Readonly<Record<string, string>> = {}) {
	const names = Object.keys(sheets);
	const files: Record<string, string> = {
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets>${names
			.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships>${names
			.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATION}/worksheet" Target="worksheets/s${at}.xml"/>`)
			.join('')}</Relationships>`,
		'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs>${FORMATS.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
	};
	for (const [index, name] of names.entries()) {
		const rows = sheets[name] ?? '';
		files[`xl/worksheets/s${index}.xml`] =
			`<worksheet xmlns="${MAIN}"><sheetData>${typeof rows === 'string' ? rows : rowsXml(rows)}</sheetData></worksheet>`;
	}
	const entries = Object.entries({ ...files, ...more }).map(([name, text]) => [name, strToU8(text)] as const);
	return zipSync(Object.fromEntries(entries));
}

function rowsXml(rows: readonly (readonly Cell[])[]): string {
	return rows
		.map(
			(cells, row) =>
				`<row r="${row + 1}">${cells.map((cell, at) => cellXml(cell, addressOf(row, at))).join('')}</row>`,
		)
		.join('');
}

function addressOf(row: number, column: number): string {
	const letter = String.fromCharCode(65 + (column % 26));
	return (column < 26 ? letter : String.fromCharCode(64 + Math.floor(column / 26)) + letter) + String(row + 1);
}

function cellXml(cell: Cell, address: string): string {
	if (cell === null) return '';
	if (typeof cell === 'string') return `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
	if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${Number(cell)}</v></c>`;
	if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
	return `<c r="${address}" ${cell.attributes ?? ''}>${cell.xml}</c>`;
}
