import { decimalsOf } from '../format/amount.ts';
import { machineValue } from '../format/machine-value.ts';
import { type Precision, significantDigits } from '../model/quantity.ts';
import type { CellValue } from './workbook.ts';

/** The digits of a number that Excel keeps, and the digits after the decimal mark that a format here shows at most. */
const MOST_DIGITS = 15;

/** The smallest and the largest number that Excel keeps, apart from 0. */
const [SMALLEST, LARGEST] = [2.2251e-308, 9.99999999999999e307];

/**
 * A number as a cell that shows each digit that it has, and no fewer than its precision says. One that a spreadsheet
 * would change has its digits as text.
 */
export function numberCell(value: number, precision?: Precision): CellValue {
	const size = Math.abs(value);
	if (significantDigits(value) > MOST_DIGITS || size > LARGEST || (size > 0 && size < SMALLEST))
		return { digits: machineValue({ kind: 'number', value }) };
	return { number: value, format: numberFormat(value, precision) };
}

/** Plain digits as a number, unless a spreadsheet would change it; any other text stays as it is. */
export function digitsCell(text: string): CellValue {
	const [, whole, decimals = ''] = /^[+-]?(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
	if (whole === undefined) return text;
	const isKept = `${whole}${decimals}`.replace(/^0+/, '').length <= MOST_DIGITS;
	const precision = decimals === '' ? undefined : Number(`1e-${decimals.length}`);
	return isKept ? numberCell(Number(text), precision) : { digits: text };
}

/** A year, which has no separator between its digits. */
export function yearCell(year: number): CellValue {
	return { number: year, format: '0' };
}

/** The first day that all spreadsheets count alike: Excel takes 1900 for a leap year. */
const FIRST_DAY = '1900-03-01';
/** The day that has the number 0, as days are counted after {@link FIRST_DAY}. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_OF_DAY = 86_400_000;

/** A day of ISO 8601 as a date; one that spreadsheets do not know, or that is no day, stays text. */
export function dateCell(day: string): CellValue {
	if (!/^\d{4}-\d\d-\d\d$/.test(day) || day < FIRST_DAY) return day;
	const time = Date.parse(`${day}T00:00:00Z`);
	// Some days that do not exist are read as others.
	if (!Number.isFinite(time) || !new Date(time).toISOString().startsWith(day)) return day;
	return { number: (time - DAY_ZERO) / MILLISECONDS_OF_DAY, format: 'yyyy\\-mm\\-dd' };
}

/** How a number is shown. Separators and decimal mark are those of the reader's program. */
function numberFormat(value: number, precision: Precision): string {
	const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
	const own = Math.max(0, digits.replace('.', '').length - 1 - Number(exponent));
	const decimals = Math.max(own, decimalsOf(precision));
	if (decimals > MOST_DIGITS || Number(exponent) >= MOST_DIGITS) return `${zeros(digits.length - 2)}E+00`;
	return `#,##${zeros(decimals)}`;
}

function zeros(decimals: number): string {
	return decimals <= 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}
