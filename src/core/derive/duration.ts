import { type Day, type EdtfDate, readEdtfDate } from '../model/edtf-date.ts';

const SECONDS_A_DAY = 86_400;
const SECONDS_A_MONTH = (365.25 * SECONDS_A_DAY) / 12;

/** A span of calendar days, first and last day included. Dates are as in EDTF. */
export interface Period {
	readonly start: string;
	readonly end: string;
}

/**
 * Computes how long a period lasts, its last day included. A period of whole months is counted in months, each a
 * twelfth of a year, however it is written: `2022-01/2023-12`, `2022/2023` and `2022-01-01/2023-12-31` are all
 * exactly two years. Any other period is counted in days.
 *
 * @returns Seconds; undefined if its first or its last day is not known: `2022~`, `199X`, `2022/..`, `2023-21`.
 */
export function duration({ start, end }: Period): number | undefined {
	const [from, to] = [readEdtfDate(start), readEdtfDate(end)];
	if (!isExact(from) || !isExact(to)) return undefined;
	const { first } = from;
	const { last } = to;
	const months = (last.year - first.year) * 12 + last.month - first.month + 1;
	const isToMonthEnd =
		last.day === dayNumber({ ...last, month: last.month + 1, day: 0 }) - dayNumber({ ...last, day: 0 });
	if (first.day === 1 && isToMonthEnd) return months * SECONDS_A_MONTH;
	return (dayNumber(last) - dayNumber(first) + 1) * SECONDS_A_DAY;
}

/** Whether the first and the last day of a date are known. The months of a season differ from place to place. */
function isExact(date: EdtfDate | undefined): date is EdtfDate {
	if (date === undefined || date.isApproximate || date.isUncertain || date.written.includes('X')) return false;
	return date.season === undefined || date.season > 32;
}

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar. It does not use `Date.UTC`, which reads the years 0–99 as
 * 1900–1999.
 */
function dayNumber({ year, month, day }: Day): number {
	return new Date(0).setUTCFullYear(year, month - 1, day) / (SECONDS_A_DAY * 1000);
}
