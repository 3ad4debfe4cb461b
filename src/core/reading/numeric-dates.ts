import type { ReadingLanguage } from './reading-language.ts';

/** Why a date such as `05/03/2023` cannot be read, as a clause. */
export const UNCLEAR_ORDER = 'whether the day or the month comes first is not clear';

/** Two numbers of a day and a month and a year, or a year first: `05.03.2023`, `13/10/2021`, `2023/03/05`. */
export const numericDate = new RegExp(
	'(?<![\\p{L}\\p{N}.,/-])(?:' +
		'(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>(?<year>(?:1[5-9]|2[01])\\d\\d)' +
		'|(?<year>(?:1[5-9]|2[01])\\d\\d)(?<mark>[./])(?<month>0[1-9]|1[0-2])\\k<mark>(?<day>0[1-9]|[12]\\d|3[01]))' +
		'(?![\\p{L}\\p{N}]|[-.,/]\\d)',
	'gu',
);

export interface DayAndMonth {
	readonly day: string;
	readonly month: string;
}

/**
 * Which of the first two numbers of a date is the day. One above 12 is the day. Otherwise the order is that of the
 * language or, where its countries differ, of the country: dots are written only where the day comes first.
 *
 * @param tag BCP 47 tag of the text.
 * @returns Undefined if that is not clear.
 */
export function orderDate(
	first: string,
	second: string,
	mark: string,
	{ dates }: ReadingLanguage,
	tag: string,
): DayAndMonth | undefined {
	const dayFirst = { day: first, month: second };
	const monthFirst = { day: second, month: first };
	if (Number(first) > 12 || Number(first) === Number(second)) return dayFirst;
	if (Number(second) > 12) return monthFirst;
	const { region } = new Intl.Locale(tag);
	if (dates.orderByRegion === true && region === undefined) return mark === '.' ? dayFirst : undefined;
	const isMonthFirst = startsWithMonth(tag);
	if (isMonthFirst && mark === '.') return undefined;
	return isMonthFirst ? monthFirst : dayFirst;
}

const monthLeads = new Map<string, boolean>();

function startsWithMonth(tag: string): boolean {
	let leads = monthLeads.get(tag);
	if (leads === undefined) {
		const parts = new Intl.DateTimeFormat(tag, { calendar: 'gregory' }).formatToParts(0);
		leads = parts.find(({ type }) => type === 'day' || type === 'month')?.type === 'month' && parts[0]?.type !== 'year';
		monthLeads.set(tag, leads);
	}
	return leads;
}
