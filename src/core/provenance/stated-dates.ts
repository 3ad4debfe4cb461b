import { languageOf } from '../reading/languages.ts';
import { isPeriod } from '../reading/read-dates.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import { readQualifier } from '../reading/read-qualifier.ts';
import type { Reading } from '../reading/reading.ts';

/** A date in the quote. */
export interface StatedDate {
	readonly date: string;
	readonly start: number;
	readonly end: number;
	readonly cut: boolean;
	readonly text: string;
	readonly about: boolean;
	/** The words right before it say that it is not certain. */
	readonly possibly: boolean;
	/** The words of its clause may say so: “perhaps built in 1984”, “1984 (?)”. */
	readonly doubted: boolean;
	/** It is a fiscal year. */
	readonly fiscal: boolean;
	/** The words of the period that it begins or ends. */
	readonly period?: string | undefined;
}

/** The dates that a quote states, in order. */
export function statedDates(readings: QuoteReadings): StatedDate[] {
	return readings.whole.flatMap((reading) => datesOf(reading, readings));
}

/** The periods in the quote: two dates of one range, or two that are joined by the words between them. */
export function periodsOf(
	readings: QuoteReadings,
): { readonly dates: readonly [StatedDate, StatedDate]; readonly text: string }[] {
	const dates = statedDates(readings);
	return dates.flatMap((first, index) => {
		const second = dates[index + 1];
		return second !== undefined && isPeriod(readings.text, first, second)
			? [{ dates: [first, second], text: readings.text.slice(first.start, second.end) }]
			: [];
	});
}

/** The dates of a reading. A bare year is one, and so is each end of a range of years. */
function datesOf(reading: Reading, { text: around, language }: QuoteReadings): StatedDate[] {
	const { text, start, end } = reading;
	const words = languageOf(language);
	const before = around.slice(Math.max(0, start - 64), start);
	const fiscal = words.years?.fiscal?.test(before + (/^\D+/.exec(text)?.[0] ?? '')) ?? false;
	const doubt = words.dates.possibly === undefined ? undefined : doubtOf(words.dates.possibly);
	const possibly = doubt?.rightBefore.test(before) ?? false;
	const doubted = possibly || doubt?.inClause.test(before) === true || MARK_OF_DOUBT.test(around.slice(end, end + 8));
	if (reading.kind === 'date') {
		const { qualifier, ambiguous } = readQualifier(before, '', words);
		const about = possibly || fiscal || (qualifier === 'about' && ambiguous !== true);
		const { date, cut, period } = reading;
		return [{ date, start, end, cut, text, about, possibly, doubted, fiscal, period }];
	}
	if (reading.kind === 'unreadable' || reading.kind === 'share') return [];
	const bounds = reading.kind === 'number' ? [reading] : [reading.low, ...(reading.high ? [reading.high] : [])];
	const period = reading.kind === 'range' ? text : undefined;
	return bounds.flatMap(({ year, value, cut }) =>
		year
			? [
					{
						...{ date: String(value).padStart(4, '0'), start, end, cut, text, possibly, doubted, fiscal, period },
						about: reading.qualifier === 'about' || possibly || fiscal,
					},
				]
			: [],
	);
}

/** “1984?”, “1984 (?)”. */
const MARK_OF_DOUBT = /^\s?(?:\?|[([]\s?\?\s?[)\]])/u;

interface Doubt {
	readonly rightBefore: RegExp;
	readonly inClause: RegExp;
}

const doubts = new Map<string, Doubt>();

/** Words of doubt right before a date, and in the clause before it. */
function doubtOf(words: string): Doubt {
	const known = doubts.get(words) ?? {
		rightBefore: new RegExp(`(?<!\\p{L})(?:${words})\\s+$`, 'iu'),
		inClause: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})[^.;:!?]*$`, 'iu'),
	};
	doubts.set(words, known);
	return known;
}
