import { anywhere } from './languages.ts';
import type { DatePatterns, ReadingLanguage } from './reading-language.ts';

/** A month or a day that a text states, in ISO 8601. Offsets count UTF-16 code units. */
export interface FoundDate {
	readonly start: number;
	readonly end: number;
	readonly date: string;
	/** The words of the period that it begins or ends. */
	readonly period?: string | undefined;
}

const { periods } = anywhere;

/** The words between two dates that join them into a period, and the words that must come before: “между … и …”. */
const joins: readonly (readonly [before: RegExp, between: RegExp])[] = [
	[/(?:)/u, between(`\\s?[-–−]\\s?|\\s+(?:${periods.to})\\s+`)],
	[before(periods.between), between(`\\s+(?:${periods.and})\\s+`)],
	[before(periods.from), between(`\\s+(?:${periods.upTo})\\s+`)],
	[/(?:)/u, between(`[\\s-](?:${periods.fromAfter})\\s+`)],
];

const iso = new RegExp(
	'(?<![\\p{L}\\p{N}.,/-])(?<year>(?:1[5-9]|2[01])\\d\\d)-(?<month>0[1-9]|1[0-2])' +
		'(?:-(?<day>0[1-9]|[12]\\d|3[01]))?(?![\\p{L}\\p{N}]|[-.,]\\d)',
	'gu',
);

/**
 * Reads every month and day in ISO 8601 and in the words of the language, in order: `January 2022`, `5 March 2023`,
 * `March 5, 2023`, `January–March 2023` (two dates). Days that the calendar does not have are left out.
 */
export function readDates(text: string, { dates: words }: ReadingLanguage): FoundDate[] {
	const patterns = words.patterns.length > 0 && words.anyMonth.test(text) ? [...words.patterns, iso] : [iso];
	const found: FoundDate[] = [];
	for (const { 0: whole, index: start, groups = {} } of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
		const end = start + whole.length;
		if (found.some((other) => other.start < end && start < other.end)) continue;
		for (const date of datesOf(groups, words)) found.push({ start, end, date });
	}
	return joinPeriods(
		text,
		found.sort((a, b) => a.start - b.start),
	);
}

/** The one or two dates that the groups of a pattern give: see `DatePatterns`. */
function datesOf(groups: Partial<Readonly<Record<string, string>>>, words: DatePatterns): string[] {
	const numberOf = (name: string) => (/\d/.test(name) ? name : String(words.numberOfMonth(name)).padStart(2, '0'));
	const { year = '', month = '', day, firstMonth, firstDay } = groups;
	const last = isoDate(year, numberOf(month), day);
	const isPair = firstMonth !== undefined || firstDay !== undefined;
	const first = isPair ? isoDate(year, numberOf(firstMonth ?? month), firstDay) : undefined;
	return [first, last].flatMap((date) => date ?? []);
}

/** Marks two dates that are joined by “to”, a dash or “between … and” as the ends of one period. */
function joinPeriods(text: string, dates: readonly FoundDate[]): FoundDate[] {
	return dates.map((date, index) => {
		const [before, after] = [dates[index - 1], dates[index + 1]];
		const pair =
			before !== undefined && isPeriod(text, before, date)
				? [before, date]
				: after !== undefined && isPeriod(text, date, after)
					? [date, after]
					: undefined;
		return pair?.[0] === undefined || pair[1] === undefined
			? date
			: { ...date, period: text.slice(pair[0].start, pair[1].end) };
	});
}

/** Whether the words around two dates, in this order, make them the beginning and the end of one period. */
export function isPeriod(
	text: string,
	first: Pick<FoundDate, 'start' | 'end'>,
	second: Pick<FoundDate, 'start' | 'end'>,
): boolean {
	if (first.start === second.start) return true;
	const [leading, gap] = [text.slice(Math.max(0, first.start - 48), first.start), text.slice(first.end, second.start)];
	return joins.some(([before, between]) => between.test(gap) && before.test(leading));
}

function before(words: string): RegExp {
	return new RegExp(`(?<!\\p{L})(?:${words})\\s+${aboutOrPart()}$`, 'iu');
}

function between(words: string): RegExp {
	return new RegExp(`^(?:\\s+(?:${periods.yearAfter}))?(?:${words})${aboutOrPart()}$`, 'iu');
}

/** What may stand right before a date of a period: “about”, or a part of a year as in “the end of 2023”. */
function aboutOrPart(): string {
	return `(?:[~≈]\\s?|(?:${periods.about})\\s+)?(?:${periods.partOf})?`;
}

/** A month, or a day, in ISO 8601; undefined if the calendar has no such day. */
function isoDate(year: string, month: string, day: string | undefined): string | undefined {
	if (day === undefined) return `${year}-${month}`;
	const date = `${year}-${month}-${day.padStart(2, '0')}`;
	const time = new Date(`${date}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date) ? date : undefined;
}
