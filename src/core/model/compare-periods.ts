import { compareDays, type Day, OPEN, readEdtfDate } from './edtf-date.ts';

/** The first and the last day of a period; an end that is open is left out. */
interface Days {
	readonly first: Day | undefined;
	readonly last: Day | undefined;
}

/** Whether two periods of EDTF have a day in common. What is about a time is taken for that time. */
export function haveDayInCommon(a: string, b: string): boolean {
	const [one, other] = [daysOf(a), daysOf(b)];
	return beginsBy(one, other.last) && beginsBy(other, one.last);
}

/** Whether all days of a period of EDTF belong to another. */
export function isWithin(inner: string, outer: string): boolean {
	const [{ first, last }, whole] = [daysOf(inner), daysOf(outer)];
	const fromBegin = whole.first === undefined || (first !== undefined && compareDays(whole.first, first) <= 0);
	const toEnd = whole.last === undefined || (last !== undefined && compareDays(last, whole.last) <= 0);
	return fromBegin && toEnd;
}

function daysOf(period: string): Days {
	const [start = OPEN, end = start] = period.split('/');
	return { first: readEdtfDate(start)?.first, last: readEdtfDate(end)?.last };
}

/** Whether a period has begun by a day, or goes on without an end after it began. */
function beginsBy({ first }: Days, day: Day | undefined): boolean {
	return first === undefined || day === undefined || compareDays(first, day) <= 0;
}
