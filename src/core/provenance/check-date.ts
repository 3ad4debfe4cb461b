import { type EdtfDate, isPeriod as isEdtf, OPEN, readEdtfDate } from '../model/edtf-date.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Finding, Findings } from '../problem.ts';
import { UNCLEAR_ORDER } from '../reading/numeric-dates.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import type { StatedQuantity } from './check-sign-and-qualifier.ts';
import { describeReadings } from './describe-readings.ts';
import { periodsOf, type StatedDate, statedDates } from './stated-dates.ts';

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
	const written = writeDate(value);
	if (!isEdtf(written)) {
		const hint = 'Write a year from 100 to 9999, or an ISO 8601 date as text.';
		findings.report(wrong('value', `${String(value)} is not a year.`, hint));
		return undefined;
	}
	const [start = '', end] = written.split('/');
	if (start === OPEN || end === OPEN) {
		const hint = 'Write the date that it gives; the period of a figure may be open.';
		findings.report(wrong('value', 'The value of a figure cannot be a period with an open end.', hint));
		return undefined;
	}
	const [first, last] = [readEdtfDate(start), end === undefined ? undefined : readEdtfDate(end)];
	if (first === undefined) return undefined;
	const dates = last === undefined ? proveOne(first, readings, findings) : provePeriod(first, last, readings, findings);
	if (dates === undefined || !checkMarks(dates, [first, last], qualifier, findings)) return undefined;
	return end === undefined ? { kind: 'date', date: start } : { kind: 'interval', start, end };
}

/** A value as EDTF: a number is a year, which has four digits there. */
function writeDate(value: StatedQuantity['value']): string {
	if (typeof value !== 'number') return String(value);
	if (!Number.isInteger(value) || Math.abs(value) < 100) return '';
	return `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(4, '0')}`;
}

/** Whether the figure says “about” or “possibly” if the source does, once, and no more. Reports it if not. */
function checkMarks(
	stated: readonly StatedDate[],
	dates: readonly (EdtfDate | undefined)[],
	qualifier: StatedQuantity['qualifier'],
	findings: Findings,
): boolean {
	const report = (message: string, hint: string) => findings.report(wrong('qualifier', message, hint));
	const isMarked = dates.some((date) => date?.isApproximate === true || date?.isUncertain === true);
	const isUncertain = dates.some((date) => date?.isUncertain === true);
	const about = stated.find((date) => date.about);
	const isSaid =
		qualifier === 'about' || (about?.possibly === true ? isUncertain : dates.some((date) => date?.isApproximate));
	if (qualifier !== undefined && (qualifier !== 'about' || isMarked)) {
		if (isMarked)
			report('The value and the qualifier both say that the date is not exact.', 'Leave the qualifier out.');
		else report(`A date is not “${qualifier}”.`, 'Leave the qualifier out, or write `about`.');
	} else if (about && !isSaid) {
		const words = about.possibly ? 'possibly' : 'about';
		const mark = about.possibly ? '?' : '~';
		if (about.fiscal)
			report(
				`“${about.text}” is a fiscal year, which need not be the calendar year.`,
				'Write `qualifier: about`, and say in the caveat what the fiscal year is.',
			);
		else
			report(
				`The source says “${words}” of ${about.text}; the figure does not.`,
				`Write \`qualifier: about\`, or the date with a ${mark}.`,
			);
	} else if (isUncertain && !stated.some((date) => date.doubted)) {
		const hint = 'Leave the question mark out, or quote the words that say so, such as “possibly”.';
		report('The quote does not say that the date is uncertain.', hint);
	} else return true;
	return false;
}

function proveOne({ written: date }: EdtfDate, readings: QuoteReadings, findings: Findings): StatedDate[] | undefined {
	const periods = periodsOf(readings);
	const matches = statedDates(readings)
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
	{ written: start }: EdtfDate,
	{ written: end }: EdtfDate,
	readings: QuoteReadings,
	findings: Findings,
): readonly StatedDate[] | undefined {
	const stated = statedDates(readings);
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

function wrong(field: 'value' | 'qualifier', message: string, hint: string): Finding {
	const rule = field === 'qualifier' ? 'qualifier-stands-in-quote' : 'number-stands-in-quote';
	return { rule, path: [field], message, hint };
}

/** The interval that a date begins or ends. */
function wholePeriod({ date, start }: StatedDate, readings: QuoteReadings): string {
	const period = periodsOf(readings).find(({ dates }) =>
		dates.some((each) => each.start === start && each.date === date),
	);
	return period === undefined ? 'such as 2022-01/2023-12' : period.dates.map((each) => each.date).join('/');
}

function missing(date: string, near: StatedDate | undefined, readings: QuoteReadings): Finding {
	const finding = { rule: 'number-stands-in-quote', path: ['value'] } as const;
	if (near?.period !== undefined)
		return {
			...finding,
			message: `The quote states a period, ${near.period}; ${date} is only one end of it.`,
			hint: `Write the whole period, ${wholePeriod(near, readings)}.`,
		};
	const count = readings.whole.find(
		(reading) => reading.kind === 'number' && !reading.year && reading.text.padStart(4, '0') === date,
	);
	if (near === undefined && count !== undefined) {
		return {
			...finding,
			message: `In the quote, “${count.text}” says how many, not when.`,
			hint: 'Quote words that say when, or use the unit of what is counted.',
		};
	}
	const old = date.startsWith('-') ? statedDates(readings).find((stated) => stated.date.startsWith('-')) : undefined;
	if (old !== undefined) {
		return {
			...finding,
			message: `The quote states ${old.text}, which is the year ${old.date}, not ${date}.`,
			hint: `Write \`value: '${old.date}'\`: the year before the year 1 is 0000.`,
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
				hint: readings.whole.some((reading) => reading.kind === 'unreadable' && reading.reason === UNCLEAR_ORDER)
					? 'If the source is of one country, write it in its `language`, as in en-GB; or quote another passage.'
					: 'Correct the date, or quote the passage that states it.',
			};
}
