import { anywhere } from './languages.ts';
import type { DateWording, ReadingLanguage } from './reading-language.ts';

/** A month or a day that a text states, in ISO 8601. Offsets count UTF-16 code units. */
export interface DateWords {
	readonly start: number;
	readonly end: number;
	readonly date: string;
	/** The words of the period that it begins or ends. */
	readonly period?: string | undefined;
}

const { periods } = anywhere;

/**
 * What joins two dates to a period, and what must stand before them for it: “2019 и 2023” are two years without
 * “между”.
 */
const joins: readonly (readonly [before: RegExp, between: RegExp])[] = [
	[/(?:)/u, between(`\\s?[-–−]\\s?|\\s+(?:${periods.to})\\s+`)],
	[before(periods.between), between(`\\s+(?:${periods.and})\\s+`)],
	[before(periods.from), between(`\\s+(?:${periods.upTo})\\s+`)],
	[/(?:)/u, between(`[\\s-](?:${periods.fromBehind})\\s+`)],
];

const iso = new RegExp(
	'(?<![\\p{L}\\p{N}.,/-])(?<year>(?:1[5-9]|2[01])\\d\\d)-(?<month>0[1-9]|1[0-2])' +
		'(?:-(?<day>0[1-9]|[12]\\d|3[01]))?(?![\\p{L}\\p{N}]|[-.,]\\d)',
	'gu',
);

/**
 * Reads every month and day in ISO 8601 and in the words of the language, in order: `January 2022`, `5 March 2023`,
 * `March 5, 2023`, `January–March 2023` (two dates). A day that the calendar does not have is left out.
 */
export function readDates(text: string, { dates: words }: ReadingLanguage): DateWords[] {
	const patterns = words.patterns.length > 0 && words.aMonth.test(text) ? [...words.patterns, iso] : [iso];
	const found: DateWords[] = [];
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

/** The one or two dates that the groups of a pattern give: see `DateWording`. */
function datesOf(groups: Partial<Readonly<Record<string, string>>>, words: DateWording): string[] {
	const numberOf = (name: string) => (/\d/.test(name) ? name : String(words.numberOfMonth(name)).padStart(2, '0'));
	const { year = '', month = '', day, firstMonth, firstDay } = groups;
	const last = isoDate(year, numberOf(month), day);
	const isPair = firstMonth !== undefined || firstDay !== undefined;
	const first = isPair ? isoDate(year, numberOf(firstMonth ?? month), firstDay) : undefined;
	return [first, last].flatMap((date) => date ?? []);
}

/** Marks two dates that “to”, a dash or “between … and” makes the ends of one period. */
function joinPeriods(text: string, dates: readonly DateWords[]): DateWords[] {
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

/**
 * Whether a text makes two dates, in this order, the beginning and the end of one period. Offsets count UTF-16 code
 * units.
 */
export function isPeriod(
	text: string,
	first: Pick<DateWords, 'start' | 'end'>,
	second: Pick<DateWords, 'start' | 'end'>,
): boolean {
	if (first.start === second.start) return true;
	const [leading, gap] = [text.slice(Math.max(0, first.start - 48), first.start), text.slice(first.end, second.start)];
	return joins.some(([before, between]) => between.test(gap) && before.test(leading));
}

function before(words: string): RegExp {
	return new RegExp(`(?<!\\p{L})(?:${words})\\s+${aboutOrPart()}$`, 'iu');
}

function between(words: string): RegExp {
	return new RegExp(`^(?:\\s+(?:${periods.yearBehind}))?(?:${words})${aboutOrPart()}$`, 'iu');
}

/** A date that is not exact, or a part of a year: “the end of 2023”. The date may be coarser than its words. */
function aboutOrPart(): string {
	return `(?:[~≈]\\s?|(?:${periods.about})\\s+)?(?:${periods.partOf})?`;
}

function isoDate(year: string, month: string, day: string | undefined): string | undefined {
	if (day === undefined) return `${year}-${month}`;
	const date = `${year}-${month}-${day.padStart(2, '0')}`;
	const time = new Date(`${date}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date) ? date : undefined;
}
