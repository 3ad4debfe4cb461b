import { parse } from 'edtf';

/** A calendar day, in the calendar of ISO 8601, in which the year 0 is 1 BC. */
export interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** A date as EDTF (ISO 8601-2) writes it: a day, a month, a quarter, a season, a year, a decade or a century. */
export interface EdtfDate {
	/** As written, without the marks `~`, `?` and `%`. */
	readonly written: string;
	/** It is these days, or lies among them. A season is somewhere in its year. */
	readonly first: Day;
	readonly last: Day;
	/** The second part, if it is no month: 21 to 24 are seasons, 33 to 36 quarters. */
	readonly season?: number | undefined;
	/** Marked by `~` or `%`. */
	readonly isApproximate: boolean;
	/** Marked by `?` or `%`. */
	readonly isUncertain: boolean;
}

/** An end of a period that is not limited. */
export const OPEN = '..';

const SEASONS = [21, 22, 23, 24];
const QUARTERS = [33, 34, 35, 36];
/** Digits are unspecified only at the end of a year: `199X`, `19XX`. Instead of `2004-XX`, 2004 says the same. */
const WRITTEN = /^(-?\d{4}(?:-\d\d){0,2}|\d{3}X|\d\dXX)([?~%]?)$/;

const known = new Map<string, EdtfDate | undefined>();

/** Reads a date of EDTF; undefined if the text is none, if it is no day of the calendar, or if it has a time. */
export function readEdtfDate(text: string): EdtfDate | undefined {
	if (!known.has(text)) known.set(text, readDate(text));
	return known.get(text);
}

function readDate(text: string): EdtfDate | undefined {
	const [, written = '', mark = ''] = WRITTEN.exec(text) ?? [];
	const parsed = written === '' ? undefined : parseOne(written);
	if (parsed === undefined) return undefined;
	const marks = { isApproximate: mark === '~' || mark === '%', isUncertain: mark === '?' || mark === '%' };
	const [year = 0, month = 1] = parsed.values;
	if (parsed.type === 'Season') {
		if (![...SEASONS, ...QUARTERS].includes(month)) return undefined;
		const quarter = QUARTERS.indexOf(month);
		const [from, to] = quarter < 0 ? [1, 12] : [3 * quarter + 1, 3 * quarter + 3];
		return { written, first: { year, month: from, day: 1 }, last: lastOf(year, to), season: month, ...marks };
	}
	return { written, ...daysOf(written), ...marks };
}

/** Undefined unless the text is a date of level 0 or 1, or a part of a year. */
function parseOne(text: string): ReturnType<typeof parse> | undefined {
	try {
		const parsed = parse(text);
		if (parsed.type === 'Season') return parsed;
		return parsed.type === 'Date' && parsed.level <= 1 && isInCalendar(text) ? parsed : undefined;
	} catch {
		return undefined;
	}
}

/** Whether the calendar has a day: EDTF allows 29 February in each year. */
function isInCalendar(text: string): boolean {
	const [, year, month, day] = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
	return year === undefined || (day ?? 0) <= lastOf(year, month ?? 1).day;
}

/** The first and the last day of a year, month, day, decade or century. */
function daysOf(written: string): { first: Day; last: Day } {
	const [, year = '', month, day] = /^(-?[\dX]{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(written) ?? [];
	const [from, to] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
	const last = lastOf(to, Number(month ?? 12));
	return {
		first: { year: from, month: Number(month ?? 1), day: Number(day ?? 1) },
		last: day === undefined ? last : { ...last, day: Number(day) },
	};
}

function lastOf(year: number, month: number): Day {
	// Date.UTC reads the years 0 to 99 as 1900 to 1999.
	return { year, month, day: new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate() };
}

/** Negative if the first day is the earlier one. */
export function compareDays(a: Day, b: Day): number {
	return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Whether a text is a date or an interval of EDTF, the earlier date first. One end of an interval may be open. */
export function isPeriod(text: string): boolean {
	const ends = text.split('/');
	const [start, end] = ends.map(readEdtfDate);
	if (ends.length === 1) return start !== undefined;
	if (ends.length > 2 || (start ?? end) === undefined) return false;
	if (start === undefined || end === undefined) return ends[start === undefined ? 0 : 1] === OPEN;
	return (
		(compareDays(start.first, end.first) || compareDays(end.last, start.last)) < 0 && start.written !== end.written
	);
}

/**
 * The dates of plain ISO 8601 between which a period lies: `2023-01` and `2023-03` of `2023-33`. An open end is `..`. A
 * date that plain ISO 8601 has stays as it is written.
 */
export function plainEnds(period: string): readonly [start: string, end: string] {
	const [start = OPEN, end = start] = period.split('/');
	return [plainDate(start, 'first'), plainDate(end, 'last')];
}

function plainDate(text: string, end: 'first' | 'last'): string {
	const date = readEdtfDate(text);
	if (date === undefined || isPlain(text)) return text;
	if (isPlain(date.written) && date.season === undefined) return date.written;
	const { year, month } = date[end];
	const years = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
	const hasMonth = date.season === undefined ? /^-?\d{4}-\d\d/.test(date.written) : QUARTERS.includes(date.season);
	return hasMonth ? `${years}-${String(month).padStart(2, '0')}` : years;
}

/** Whether a date is a year, a month or a day of plain ISO 8601. */
export function isPlain(date: string): boolean {
	return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(date);
}
