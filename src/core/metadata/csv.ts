/**
 * Spreadsheets take text that begins with such a sign for a formula and run it; some of them also where the sign has
 * its full-width form.
 */
const FORMULA_SIGN = '[=+\\-@＝＋－＠]';
/** What may stand before the sign: spaces, quotes, and what some spreadsheets take for the end of a cell. */
const FORMULA_START = new RegExp(`^[\\s;"']*${FORMULA_SIGN}|^[\\t\\r\\n]`);
/** A date or an interval that begins before the era, which starts no formula that does anything. */
const EARLY_DATE = /^-\d{4}(?:-\d\d){0,2}[?~%]?(?:\/(?:-?\d{4}(?:-\d\d){0,2}[?~%]?|\.\.))?$/;
/**
 * A sign after a semicolon, a tab or a line break, with or without quotes between them: a spreadsheet that separates
 * cells there begins a new one inside of ours.
 */
const INNER_START = new RegExp(`([;\\t\\r\\n]["']*)(?=${FORMULA_SIGN})`, 'g');

/**
 * Rows as CSV (RFC 4180): UTF-8, CRLF, quotes where needed. Text that a spreadsheet would run gets an apostrophe before
 * it (https://owasp.org/www-community/attacks/CSV_Injection); numbers and dates, also negative ones, get none.
 */
export function csv<Column extends string>(
	columns: readonly Column[],
	rows: Iterable<Partial<Readonly<Record<Column, string | number>>>>,
): string {
	const lines = [columns.map(cell).join(',')];
	for (const row of rows) lines.push(columns.map((column) => cell(row[column] ?? '')).join(','));
	return `${lines.join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
	// An exponent is a capital E, as Table Schema has it.
	if (typeof value === 'number') return String(value).replace('e', 'E');
	const guarded = value.replace(INNER_START, "$1'");
	const text = FORMULA_START.test(value) && !EARLY_DATE.test(value) ? `'${guarded}` : guarded;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
