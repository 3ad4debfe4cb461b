import type { StatedFigureSpec } from '../model/figure.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Finding } from '../problem.ts';
import type { QuoteReadings } from './read-in-context.ts';
import type { Reading } from './reading.ts';
import { sayReadings } from './say-readings.ts';

interface StatedDate {
	readonly date: string;
	readonly cut: boolean;
	readonly text: string;
	readonly about: boolean;
	/** The words of the period that it begins or ends. */
	readonly period?: string | undefined;
}

/**
 * A date needs the same date in the quote; a single one may be coarser: `2022` stands in “January 2022”.
 * It is not the end of a period, as a number is not the end of a range. Both ends of an interval must stand there exactly.
 */
export function checkDate(spec: StatedFigureSpec, isDateUnit: boolean, readings: QuoteReadings): { quantity: Quantity } | { findings: Finding[] } {
	const { value } = spec;
	if (!isDateUnit) return refuse('value', `${String(value)} is a date, but the unit is ${spec.unit}.`, 'Use the unit `date`, or write a number.');
	if (typeof value === 'object') {
		return refuse('value', 'A period is not written as `low` and `high`.', 'Write an ISO 8601 interval, such as 2022/2023 or 2022-01/2023-12.');
	}
	const written = String(value);
	if (typeof value === 'number' && !/^(?:1[5-9]|2[01])\d\d$/.test(written)) {
		return refuse('value', `${written} is not a year.`, 'Write a year from 1500 to 2199, or an ISO 8601 date as text.');
	}
	const stated = readings.whole.flatMap(datesOf);
	const [start = '', end] = written.split('/');
	const needed = end === undefined ? [start] : [start, end];
	const used: StatedDate[] = [];
	const findings: Finding[] = [];
	for (const date of needed) {
		const matches = stated.filter((other) => other.date === date || (end === undefined && other.date.startsWith(`${date}-`)));
		const match = matches.find((other) => !other.cut && !used.includes(other) && (end !== undefined || other.period === undefined));
		if (match) used.push(match);
		else findings.push(missing(date, matches[0], readings));
	}
	if (findings.length > 0) return { findings };
	const about = used.find((date) => date.about);
	if (about && spec.qualifier !== 'about') return refuse('qualifier', `The source says “about” of ${about.text}; the figure does not.`, 'Write `qualifier: about`.');
	if (!about && spec.qualifier !== undefined && spec.qualifier !== 'about') {
		return refuse('qualifier', `A date is not “${spec.qualifier}”.`, 'Leave the qualifier out, or write `about`.');
	}
	return { quantity: end === undefined ? { kind: 'date', date: start } : { kind: 'interval', start, end } };
}

function refuse(field: 'value' | 'qualifier', message: string, hint: string): { findings: Finding[] } {
	return { findings: [{ rule: field === 'qualifier' ? 'qualifier-stands-in-quote' : 'number-stands-in-quote', path: [field], message, hint }] };
}

function missing(date: string, near: StatedDate | undefined, readings: QuoteReadings): Finding {
	const finding = { rule: 'number-stands-in-quote', path: ['value'] } as const;
	if (near?.period !== undefined) return { ...finding, message: `The quote states a period, ${near.period}; ${date} is only one end of it.`, hint: 'Write the whole period, such as 2022-01/2023-12.' };
	return near?.cut
		? { ...finding, message: `The source breaks off here: “${near.text}” may be incomplete, so it does not prove ${date}.`, hint: 'Save a whole copy of the source.' }
		: { ...finding, message: sayReadings(readings, date), hint: 'Correct the date, or quote the passage that states it.' };
}

/** A bare year counts as a date; so does each end of a range of years. */
function datesOf(reading: Reading): StatedDate[] {
	const { text } = reading;
	if (reading.kind === 'date') return [{ date: reading.date, cut: reading.cut, text, about: false, period: reading.period }];
	if (reading.kind === 'unreadable') return [];
	const bounds = reading.kind === 'number' ? [reading] : [reading.low, ...(reading.high ? [reading.high] : [])];
	return bounds.flatMap(({ year, value, cut }) => (year ? [{ date: String(value), cut, text, about: reading.qualifier === 'about', period: reading.kind === 'range' ? text : undefined }] : []));
}
