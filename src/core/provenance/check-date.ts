import type { Quantity } from '../model/quantity.ts';
import type { Finding, Findings } from '../problem.ts';
import { isPeriod } from '../reading/read-dates.ts';
import { languageOf } from '../reading/languages.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import { readQualifier } from '../reading/read-qualifier.ts';
import type { Reading } from '../reading/reading.ts';
import type { StatedQuantity } from './check-sign-and-qualifier.ts';
import { describeReadings } from './describe-readings.ts';

/** A date in the quote. */
interface StatedDate {
	readonly date: string;
	readonly start: number;
	readonly end: number;
	readonly cut: boolean;
	readonly text: string;
	readonly about: boolean;
	/** The words of the period that it begins or ends. */
	readonly period?: string | undefined;
}

/**
 * Proves a date or an interval. A single date must stand in the quote, and not as one end of a period; it may be
 * coarser than the quote: “January 2022” proves `2022`. The two dates of an interval must be joined in the quote, in
 * this order.
 *
 * @param isDateUnit The unit of the figure is `date`.
 */
export function checkDate(
	{ value, unit, qualifier }: StatedQuantity,
	isDateUnit: boolean,
	readings: QuoteReadings,
	findings: Findings,
): Quantity | undefined {
	if (!isDateUnit) {
		findings.report(
			wrong('value', `${String(value)} is a date, but the unit is ${unit}.`, 'Use the unit `date`, or write a number.'),
		);
		return undefined;
	}
	if (typeof value === 'object') {
		findings.report(
			wrong(
				'value',
				'A period is not written as `low` and `high`.',
				'Write an ISO 8601 interval, such as 2022/2023 or 2022-01/2023-12.',
			),
		);
		return undefined;
	}
	const written = String(value);
	if (typeof value === 'number' && !/^(?:1[5-9]|2[01])\d\d$/.test(written)) {
		const hint = 'Write a year from 1500 to 2199, or an ISO 8601 date as text.';
		findings.report(wrong('value', `${written} is not a year.`, hint));
		return undefined;
	}
	const [start = '', end] = written.split('/');
	const dates = end === undefined ? proveOne(start, readings, findings) : provePeriod(start, end, readings, findings);
	if (dates === undefined || !checkQualifier(dates, qualifier, findings)) return undefined;
	return end === undefined ? { kind: 'date', date: start } : { kind: 'interval', start, end };
}

/** Whether the figure says “about” if the source does, and has no other qualifier. Reports it if not. */
function checkQualifier(
	dates: readonly StatedDate[],
	qualifier: StatedQuantity['qualifier'],
	findings: Findings,
): boolean {
	const about = dates.find((date) => date.about);
	if (about && qualifier !== 'about') {
		const message = `The source says “about” of ${about.text}; the figure does not.`;
		findings.report(wrong('qualifier', message, 'Write `qualifier: about`.'));
		return false;
	}
	if (!about && qualifier !== undefined && qualifier !== 'about') {
		findings.report(wrong('qualifier', `A date is not “${qualifier}”.`, 'Leave the qualifier out, or write `about`.'));
		return false;
	}
	return true;
}

function proveOne(date: string, readings: QuoteReadings, findings: Findings): StatedDate[] | undefined {
	const periods = periodsOf(readings);
	const matches = readings.whole
		.flatMap((reading) => datesOf(reading, readings))
		.map((stated): StatedDate => ({
			...stated,
			period:
				stated.period ??
				periods.find(({ dates }) => dates.some((each) => each.start === stated.start && each.date === stated.date))
					?.text,
		}))
		.filter((stated) => stated.date === date || stated.date.startsWith(`${date}-`));
	const match = matches.find((stated) => !stated.cut && stated.period === undefined);
	if (match === undefined) findings.report(missing(date, matches[0], readings));
	return match && [match];
}

function provePeriod(
	start: string,
	end: string,
	readings: QuoteReadings,
	findings: Findings,
): readonly StatedDate[] | undefined {
	const stated = readings.whole.flatMap((reading) => datesOf(reading, readings));
	const absent = [start, end].flatMap((date) => {
		const matches = stated.filter((each) => each.date === date);
		return matches.some((each) => !each.cut)
			? []
			: [missing(date, matches[0] && { ...matches[0], period: undefined }, readings)];
	});
	findings.report(...absent);
	if (absent.length > 0) return undefined;
	const period = periodsOf(readings).find(
		({ dates: [first, second] }) => first.date === start && second.date === end && !first.cut && !second.cut,
	);
	if (period !== undefined) return period.dates;
	findings.report(
		wrong(
			'value',
			`The quote states ${start} and ${end}, but not as the beginning and the end of one period.`,
			'Quote the words that join them, such as “from … to …”, or make each a figure of its own.',
		),
	);
	return undefined;
}

/** The periods in the quote: two dates of one range, or two that are joined by the words between them. */
function periodsOf(
	readings: QuoteReadings,
): { readonly dates: readonly [StatedDate, StatedDate]; readonly text: string }[] {
	const dates = readings.whole.flatMap((reading) => datesOf(reading, readings));
	return dates.flatMap((first, index) => {
		const second = dates[index + 1];
		return second !== undefined && isPeriod(readings.text, first, second)
			? [{ dates: [first, second], text: readings.text.slice(first.start, second.end) }]
			: [];
	});
}

function wrong(field: 'value' | 'qualifier', message: string, hint: string): Finding {
	const rule = field === 'qualifier' ? 'qualifier-stands-in-quote' : 'number-stands-in-quote';
	return { rule, path: [field], message, hint };
}

function missing(date: string, near: StatedDate | undefined, readings: QuoteReadings): Finding {
	const finding = { rule: 'number-stands-in-quote', path: ['value'] } as const;
	if (near?.period !== undefined)
		return {
			...finding,
			message: `The quote states a period, ${near.period}; ${date} is only one end of it.`,
			hint: 'Write the whole period, such as 2022-01/2023-12.',
		};
	const count = readings.whole.find((reading) => reading.kind === 'number' && !reading.year && reading.text === date);
	if (near === undefined && count !== undefined) {
		return {
			...finding,
			message: `In the quote, “${date}” says how many, not when.`,
			hint: 'Quote words that say when, or use the unit of what is counted.',
		};
	}
	return near?.cut
		? {
				...finding,
				message: `The source breaks off here: “${near.text}” may be incomplete, so it does not prove ${date}.`,
				hint: 'Save a whole copy of the source.',
			}
		: {
				...finding,
				message: describeReadings(readings, date),
				hint: 'Correct the date, or quote the passage that states it.',
			};
}

/** The dates of a reading. A bare year is one, and so is each end of a range of years. */
function datesOf(reading: Reading, { text: around, language }: QuoteReadings): StatedDate[] {
	const { text, start, end } = reading;
	if (reading.kind === 'date') {
		const { qualifier, ambiguous } = readQualifier(
			around.slice(Math.max(0, start - 64), start),
			'',
			languageOf(language),
		);
		return [
			{
				date: reading.date,
				start,
				end,
				cut: reading.cut,
				text,
				about: qualifier === 'about' && ambiguous !== true,
				period: reading.period,
			},
		];
	}
	if (reading.kind === 'unreadable' || reading.kind === 'share') return [];
	const bounds = reading.kind === 'number' ? [reading] : [reading.low, ...(reading.high ? [reading.high] : [])];
	const period = reading.kind === 'range' ? text : undefined;
	return bounds.flatMap(({ year, value, cut }) =>
		year ? [{ date: String(value), start, end, cut, text, about: reading.qualifier === 'about', period }] : [],
	);
}
