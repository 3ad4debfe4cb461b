const SECONDS_A_DAY = 86_400;
const SECONDS_A_MONTH = (365.25 * SECONDS_A_DAY) / 12;

/** A span of calendar days, first and last day included. Dates are as in ISO 8601, to the year, month or day. */
export interface Period {
	readonly start: string;
	readonly end: string;
}

/**
 * Computes how long a period lasts, its last day included. A period of whole months is counted in months, each a
 * twelfth of a year, however it is written: `2022-01/2023-12`, `2022/2023` and `2022-01-01/2023-12-31` are all
 * exactly two years. Any other period is counted in days.
 *
 * @returns Seconds.
 */
export function duration({ start, end }: Period): number {
	const first = parseDate(start);
	const last = parseDate(end);
	const months = (last.year - first.year) * 12 + (last.month ?? 12) - (first.month ?? 1) + 1;
	const fromMonthStart = (first.day ?? 1) === 1;
	const toMonthEnd = last.day === undefined || last.day === daysInMonth(last.year, last.month ?? 12);
	if (fromMonthStart && toMonthEnd) return months * SECONDS_A_MONTH;
	const lastMonth = last.month ?? 12;
	const lastDay = last.day ?? daysInMonth(last.year, lastMonth);
	return (
		(dayNumber(last.year, lastMonth, lastDay) - dayNumber(first.year, first.month ?? 1, first.day ?? 1) + 1) *
		SECONDS_A_DAY
	);
}

function parseDate(date: string): { year: number; month: number | undefined; day: number | undefined } {
	const [year, month, day] = date.split('-').map(Number);
	return { year: year ?? Number.NaN, month, day };
}

function daysInMonth(year: number, month: number): number {
	return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar. It does not use `Date.UTC`, which reads the years 0–99 as
 * 1900–1999.
 */
function dayNumber(year: number, month: number, day: number): number {
	return new Date(0).setUTCFullYear(year, month - 1, day) / (SECONDS_A_DAY * 1000);
}
