import { type Day, type EdtfDate, isPlain, OPEN, readEdtfDate } from '../model/edtf-date.ts';
import { UNSTATED, type Unstated } from '../model/quantity.ts';
import { ownMessage } from '../words/catalogues.ts';
import { say } from '../words/say.ts';
import type { KeyWith } from '../words/values.ts';
import { dateFormat, perLocale } from './intl-formatters.ts';
import {
	hasSpace,
	isDash,
	joinBounds,
	joinParts,
	joinRange,
	type WrittenPart,
	type WrittenRange,
} from './join-range.ts';

/**
 * A period in words: “2022”, “January 2022 to December 2023”, “the first quarter of 2023”, “from 2022 on”.
 *
 * @param period A date of EDTF (`2022`, `2022-01`, `2022-01-31`, `199X`), an interval of two, or `unstated`.
 * @throws {RangeError} If a date is none.
 */
export function formatPeriod(period: string | Unstated, locale: string): string {
	return period === UNSTATED ? say(locale, 'value.unstated') : writePeriod(locale, period);
}

/** Many figures share a period, and Intl is slow at ranges. */
const writePeriod = perLocale((locale, period: string): string => {
	const [start = '', end] = period.split('/');
	if (end === undefined) return formatDate(start, locale);
	if (start === OPEN) return say(locale, 'period.open-start', { end: formatDate(end, locale) });
	if (end === OPEN) return say(locale, 'period.open-end', { start: formatDate(start, locale) });
	const [first, last] = [readDate(start), readDate(end)];
	if (!isPlain(start) || !isPlain(end) || start.length !== end.length)
		return joinBounds(formatDate(start, locale), formatDate(end, locale), locale);
	const range = formatOf(first, locale).formatRangeToParts(instantOf(first.first), instantOf(last.first));
	return withWideSpaces(joinRange(takeApart(range), locale, false));
});

/** Gives all no-break spaces one width: Intl has wide and narrow ones in the same date, as in “январь 2022 г.”. */
function withWideSpaces(text: string): string {
	return text.replaceAll('\u202f', '\u00a0');
}

/** Parts at the dash; the bounds are of several words where more than the shared words hold a space. */
function takeApart(parts: readonly WrittenPart[]): WrittenRange {
	const second = parts.findIndex((part) => part.source === 'endRange');
	const dash = parts.findLastIndex((part, index) => index < second && part.source === 'shared' && isDash(part));
	return {
		before: parts.slice(0, Math.max(dash, 0)),
		dash: parts[dash]?.value ?? '',
		after: parts.slice(dash + 1),
		apart: parts.some((part) => part.source !== 'shared' && hasSpace(part)),
	};
}

function formatDate(text: string, locale: string): string {
	const date = readDate(text);
	const exact = formatExact(date, locale);
	const about = date.isApproximate ? say(locale, 'value.about', { value: exact }) : exact;
	return date.isUncertain ? say(locale, 'period.possibly', { date: about }) : about;
}

/** What EDTF calls the divisions of a year, by their numbers. */
const parts: ReadonlyMap<number, KeyWith<'year'>> = new Map([
	[21, 'period.spring'],
	[22, 'period.summer'],
	[23, 'period.autumn'],
	[24, 'period.winter'],
	[33, 'period.quarter-1'],
	[34, 'period.quarter-2'],
	[35, 'period.quarter-3'],
	[36, 'period.quarter-4'],
]);

/** A date without the marks that it is not certain. */
function formatExact(date: EdtfDate, locale: string): string {
	const { written, season, first } = date;
	const part = season === undefined ? undefined : parts.get(season);
	if (part !== undefined) return say(locale, part, { year: formatDate(written.slice(0, -3), locale) });
	if (!written.includes('X')) return withWideSpaces(joinParts(formatOf(date, locale).formatToParts(instantOf(first))));
	const [start = '', end = ''] = ['0', '9'].map((digit) => written.replaceAll('X', digit));
	const isDecade = !written.includes('XX') && ownMessage(locale, 'period.decade') !== undefined;
	return isDecade
		? say(locale, 'period.decade', { year: formatDate(start, locale) })
		: writePeriod(locale, `${start}/${end}`);
}

/** The parts that a date has, in the calendar of ISO 8601. Years before the year 1 are counted before the era. */
function formatOf({ written, first }: EdtfDate, locale: string): Intl.DateTimeFormat {
	const { length } = written.replace(/^-/, '');
	return dateFormat(locale, {
		calendar: 'gregory',
		timeZone: 'UTC',
		year: 'numeric',
		...(first.year < 1 ? { era: 'short' } : {}),
		...(length > 4 ? { month: 'long' } : {}),
		...(length > 7 ? { day: 'numeric' } : {}),
	});
}

/** Date.UTC reads the years 0 to 99 as 1900 to 1999. */
function instantOf({ year, month, day }: Day): Date {
	return new Date(new Date(0).setUTCFullYear(year, month - 1, day));
}

function readDate(text: string): EdtfDate {
	const date = readEdtfDate(text);
	if (date === undefined) throw new RangeError(`“${text}” is no date.`);
	return date;
}
