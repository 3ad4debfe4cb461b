/** A spreadsheet takes a cell that begins so for a formula and runs it. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** Rows as CSV (RFC 4180): UTF-8, CRLF, quotes where needed. Text that a spreadsheet would run gets an apostrophe before it. */
export function csv<Column extends string>(columns: readonly Column[], rows: Iterable<Partial<Readonly<Record<Column, string | number>>>>): string {
	const lines = [columns.map(cell).join(',')];
	for (const row of rows) lines.push(columns.map((column) => cell(row[column] ?? '')).join(','));
	return `${lines.join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
	// An exponent is a capital E, as Table Schema has it.
	if (typeof value === 'number') return String(value).replace('e', 'E');
	const text = FORMULA_START.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
