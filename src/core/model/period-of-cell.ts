import type { ColumnType } from './data-set.ts';
import { isPeriod, readEdtfDate } from './edtf-date.ts';
import type { TableCell } from './table.ts';

/**
 * A date or an interval of EDTF that a cell of a data set writes; a quarter may be written `2023-Q1`, and in a column
 * of years the year 79 as `79`.
 */
export function periodOfCell(cell: string, type: ColumnType): string | undefined {
	const text = type === 'year' ? withFourDigits(cell.trim()) : cell.trim();
	if (isPeriod(text)) return text;
	const [, year, quarter] = /^(\d{4})[- ]?Q([1-4])$/.exec(text) ?? [];
	return year === undefined ? undefined : `${year}-${32 + Number(quarter)}`;
}

/** A year as EDTF writes it: `0079` for 79, `-0043` for -43. */
function withFourDigits(year: string): string {
	return year.replace(/^(-?)(\d{1,3})$/, (_, minus: string, digits: string) => minus + digits.padStart(4, '0'));
}

/** The date that a cell of a column holds, in EDTF: a year, a date, or words that write one. An interval is none. */
export function timeIn({ value }: TableCell, type: ColumnType): string | undefined {
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	const period = periodOfCell(String(value), type);
	return period === undefined || readEdtfDate(period) === undefined ? undefined : period;
}

/** The first day of a date as a decimal year: the months and days before it are added as a fraction of the year. */
export function decimalYear(date: string): number {
	const { year, month, day } = readEdtfDate(date)?.first ?? { year: NaN, month: 1, day: 1 };
	return year + (month - 1) / 12 + (day - 1) / 365.25;
}

/** The end of a date as a decimal year: that of the last of its days. */
export function endOfDate(date: string): number {
	const { year, month, day } = readEdtfDate(date)?.last ?? { year: NaN, month: 12, day: 31 };
	// Date.UTC reads the years 0 to 99 as 1900 to 1999.
	const days = new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
	return year + (month - 1 + day / days) / 12;
}
