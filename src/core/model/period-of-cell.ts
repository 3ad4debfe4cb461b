import { isPeriod, readEdtfDate } from './edtf-date.ts';
import type { TableCell } from './table.ts';

/** A date or an interval of EDTF that a cell of a data set writes; a quarter may be written `2023-Q1`. */
export function periodOfCell(cell: string): string | undefined {
	const text = cell.trim();
	if (isPeriod(text)) return text;
	const [, year, quarter] = /^(\d{4})[- ]?Q([1-4])$/.exec(text) ?? [];
	return year === undefined ? undefined : `${year}-${32 + Number(quarter)}`;
}

/** A date of EDTF that a cell writes. An interval is none. */
function dateOfCell(cell: string): string | undefined {
	const period = periodOfCell(cell);
	return period === undefined || readEdtfDate(period) === undefined ? undefined : period;
}

/** The date that a cell holds, in EDTF: a year, a date, or words that write one. */
export function timeIn({ value }: TableCell): string | undefined {
	return typeof value === 'string' || typeof value === 'number' ? dateOfCell(String(value)) : undefined;
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
