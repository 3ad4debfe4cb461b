import { UNSTATED, type Unstated } from '../model/quantity.ts';
import { say } from '../words/say.ts';
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
 * A period in words: “2022”, “January 2022 to December 2023”.
 *
 * @param period ISO 8601 date (`2022`, `2022-01`, `2022-01-31`) or interval of two dates, or `unstated`.
 * @throws {RangeError} If a date is none.
 */
export function formatPeriod(period: string | Unstated, locale: string): string {
	return period === UNSTATED ? say(locale, 'value.unstated') : writePeriod(locale, period);
}

/** Many figures share a period, and Intl is slow at ranges. */
const writePeriod = perLocale((locale, period: string): string => {
	const [start = '', end] = period.split('/');
	if (end === undefined) return formatDate(start, locale);
	if (start.length !== end.length) return joinBounds(formatDate(start, locale), formatDate(end, locale), locale);
	const range = formatOf(start, locale).formatRangeToParts(new Date(start), new Date(end));
	return joinRange(takeApart(range), locale, false);
});

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

function formatDate(date: string, locale: string): string {
	return joinParts(formatOf(date, locale).formatToParts(new Date(date)));
}

/** The parts of a date that its ISO form gives, in the calendar of ISO 8601. JavaScript reads such a date as UTC. */
function formatOf(date: string, locale: string): Intl.DateTimeFormat {
	return dateFormat(locale, {
		calendar: 'gregory',
		timeZone: 'UTC',
		year: 'numeric',
		...(date.length > 4 ? { month: 'long' } : {}),
		...(date.length > 7 ? { day: 'numeric' } : {}),
	});
}
