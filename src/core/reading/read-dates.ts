import { anywhere, perLanguage } from './languages.ts';
import { numericDate, orderDate, UNCLEAR_ORDER } from './numeric-dates.ts';
import type { ReadingLanguage } from './reading-language.ts';

/** A date that a text states, in EDTF; a year alone only with its era. Offsets count UTF-16 code units. */
export interface FoundDate {
	readonly start: number;
	readonly end: number;
	readonly date: string;
	/** Why the date is not clear, as a clause; `date` is then empty. */
	readonly unclear?: string | undefined;
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

const decadeOf = perLanguage(
	({ numerals: { decadeEndings } }) =>
		new RegExp(
			`(?<![\\p{L}\\p{N}]|\\d[.,/-])(?<decade>(?:1[0-9]|20)\\d0)['’]?(?:${decadeEndings})(?![\\p{L}\\p{N}])`,
			'gu',
		),
);
const ERA = 'whether the letters after it are an era or a place is not clear';
const CENTURY = 'whether it is a decade or a century is not clear';

/**
 * Reads every month, quarter, season, day and decade in ISO 8601 and in the words of the language, in order: `January
 * 2022`, `5 March 2023`, `March 5, 2023`, `January–March 2023` (two dates), `05.03.2023`, `Q1 2023`, `1990s`. Days that
 * the calendar does not have are left out.
 *
 * @param tag BCP 47 tag of the text.
 */
export function readDates(text: string, language: ReadingLanguage, tag: string): FoundDate[] {
	const { dates: words } = language;
	const inWords = words.patterns.length > 0 && words.anyMonth.test(text) ? words.patterns : [];
	const patterns = [...inWords, iso, numericDate, decadeOf(language)];
	const found: FoundDate[] = [];
	for (const { 0: whole, index: start, groups = {} } of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
		const end = start + whole.length;
		if (found.some((other) => other.start < end && start < other.end)) continue;
		const unclear = whyUnclear(groups, language, tag);
		if (unclear !== undefined) found.push({ start, end, date: '', unclear });
		else for (const date of datesOf(groups, language, tag)) found.push({ start, end, date });
	}
	return joinPeriods(
		text,
		found.sort((a, b) => a.start - b.start),
	);
}

type Groups = Partial<Readonly<Record<string, string>>>;

function whyUnclear({ first, second, mark = '', decade, yearOrPlace }: Groups, language: ReadingLanguage, tag: string) {
	if (decade?.endsWith('00') === true) return CENTURY;
	if (yearOrPlace !== undefined) return ERA;
	if (first === undefined || second === undefined) return undefined;
	return orderDate(first, second, mark, language, tag) === undefined ? UNCLEAR_ORDER : undefined;
}

/** The one or two dates that the groups of a pattern give: see `DatePatterns`. */
function datesOf(groups: Groups, language: ReadingLanguage, tag: string): string[] {
	const { dates: words } = language;
	const numberOf = (name: string) => (/^\d+$/.test(name) ? name : String(words.numberOfMonth(name))).padStart(2, '0');
	const { year = '', yearBefore, firstYearBefore, firstYear, decade, first: one, second: other, mark = '' } = groups;
	if (decade !== undefined) return [`${decade.slice(0, 3)}X`];
	if (yearBefore !== undefined) return [firstYearBefore, yearBefore].flatMap((each) => beforeEra(each) ?? []);
	const ordered = one === undefined || other === undefined ? undefined : orderDate(one, other, mark, language, tag);
	const { firstMonth, firstDay, span } = groups;
	const { month = '', day } = ordered ?? { month: groups['month'], day: groups['day'] };
	if (month === '') return [firstYear, year].flatMap((each) => each?.padStart(4, '0') ?? []);
	const last = isoDate(year.padStart(4, '0'), numberOf(month), day);
	if (span !== undefined && last !== undefined) return [startOf(last, words.monthsIn?.(span.toLowerCase()) ?? 1), last];
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

/** A year before the era, in the calendar of ISO 8601, where 1 BC is the year 0. */
function beforeEra(written: string | undefined): string | undefined {
	if (written === undefined) return undefined;
	const year = Number(written.replace(',', '')) - 1;
	return `${year === 0 ? '' : '-'}${String(year).padStart(4, '0')}`;
}

/** When a period of so many months begins that ends with a month or a day. */
function startOf(last: string, months: number): string {
	const [year = 0, month = 1, day] = last.split('-').map(Number);
	const at = (days: number, count: number) => new Date(Date.UTC(year, month - 1 - count, days)).toISOString();
	if (day === undefined) return at(1, months - 1).slice(0, 7);
	const isLast = at(0, -1).slice(0, 10) === last;
	return (isLast ? at(1, months - 1) : at(day + 1, months)).slice(0, 10);
}

/** A month, a quarter or a day, in EDTF; undefined if the calendar has no such day. */
function isoDate(year: string, month: string, day: string | undefined): string | undefined {
	if (day === undefined) return `${year}-${month}`;
	const date = `${year}-${month}-${day.padStart(2, '0')}`;
	const time = new Date(`${date}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date) ? date : undefined;
}
