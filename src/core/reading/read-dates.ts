/** A month or a day that a text states, in ISO 8601. Offsets count UTF-16 code units. */
export interface DateWords {
	readonly start: number;
	readonly end: number;
	readonly date: string;
	/** The words of the period that it begins or ends. */
	readonly period?: string | undefined;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Long and short names; a capital letter tells `May` and `March` from the verbs. */
const NAME =
	'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const MONTH = `(?<month>${NAME})\\.?`;
const FIRST_MONTH = `(?<firstMonth>${NAME})\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const FIRST_DAY = '(?<firstDay>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:1[5-9]|2[01])\\d\\d)(?![\\p{L}\\p{N}]|[.,]\\d)';
const TO = '(?:\\s?[-–−]\\s?|\\s+(?:to|and|through|until|till)\\s+)';

/** The longest first, so that a day is not read as a month. In a pair the first date borrows what the second one states. */
const english = [
	`${FIRST_DAY}\\s+${FIRST_MONTH}${TO}${DAY}\\s+${MONTH},?\\s+${YEAR}`,
	`${FIRST_MONTH}\\s+${FIRST_DAY}${TO}${MONTH}\\s+${DAY},?\\s+${YEAR}`,
	`${FIRST_DAY}${TO}${DAY}\\s+${MONTH},?\\s+${YEAR}`,
	`${MONTH}\\s+${FIRST_DAY}${TO}${DAY},?\\s+${YEAR}`,
	`${FIRST_MONTH}${TO}${MONTH},?\\s+${YEAR}`,
	`${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`,
	`${MONTH}\\s+${DAY},?\\s+${YEAR}`,
	`${MONTH},?\\s+(?:of\\s+)?${YEAR}`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,/-])${pattern}`, 'gu'));
const ABOUT = '(?:[~≈]\\s?|(?:about|around|approximately|roughly|circa|ca?\\.)\\s+)?';
/** A part of a year: “the end of 2023”. The date may be coarser than its words. */
const PART = '(?:(?:the\\s+)?(?:beginning|start|middle|end)\\s+of\\s+|(?:early|mid|late)[\\s-])?';
/** What a language may put behind a year, before it goes on: “2019 года”. */
const YEAR_WORD = '(?:\\s+(?:года|г\\.))?';

/** What joins two dates to a period, and what must stand before them for it: “2019 и 2023” are two years without “между”. */
const joins: readonly (readonly [before: RegExp, between: RegExp])[] = [
	[/(?:)/u, between('\\s?[-–−]\\s?|\\s+(?:up\\s+)?(?:to|through|until|till|bis)\\s+')],
	[before('between|zwischen|entre|между'), between('\\s+(?:and|und|et|y|и)\\s+')],
	[before('с|со|от|de|du|desde|del|depuis'), between("\\s+(?:по|до|à|au|a|al|hasta|jusqu['’]en)\\s+")],
	[/(?:)/u, between('[\\s-](?:жылдан|yildan)\\s+')],
];
const A_MONTH = new RegExp(NAME, 'u');

const iso =
	/(?<![\p{L}\p{N}.,/-])(?<year>(?:1[5-9]|2[01])\d\d)-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?(?![\p{L}\p{N}]|[-.,]\d)/gu;

/**
 * Reads every month and day in ISO 8601 and, in English, in words, in order: `January 2022`, `5 March 2023`, `March 5, 2023`,
 * `January–March 2023` (two dates). A day that the calendar does not have is left out. Other languages: ISO 8601 only.
 */
export function readDates(text: string, isEnglish: boolean): DateWords[] {
	const patterns = isEnglish && A_MONTH.test(text) ? [...english, iso] : [iso];
	const found: DateWords[] = [];
	for (const pattern of patterns) {
		for (const { 0: words, index: start, groups = {} } of text.matchAll(pattern)) {
			const end = start + words.length;
			if (found.some((other) => other.start < end && start < other.end)) continue;
			const { year = '', month = '', day, firstMonth, firstDay } = groups;
			const dates = [isoDate(year, month, day)];
			if (firstMonth !== undefined || firstDay !== undefined)
				dates.unshift(isoDate(year, firstMonth ?? month, firstDay));
			for (const date of dates) if (date !== undefined) found.push({ start, end, date });
		}
	}
	return joinPeriods(
		text,
		found.sort((a, b) => a.start - b.start),
	);
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

/** Whether a text makes two dates, in this order, the beginning and the end of one period. Offsets count UTF-16 code units. */
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
	return new RegExp(`(?<!\\p{L})(?:${words})\\s+${ABOUT}${PART}$`, 'iu');
}

function between(words: string): RegExp {
	return new RegExp(`^${YEAR_WORD}(?:${words})${ABOUT}${PART}$`, 'iu');
}

function isoDate(year: string, month: string, day: string | undefined): string | undefined {
	const number = /\d/.test(month) ? month : String(MONTHS.indexOf(month.slice(0, 3)) + 1).padStart(2, '0');
	if (day === undefined) return `${year}-${number}`;
	const date = `${year}-${number}-${day.padStart(2, '0')}`;
	const time = new Date(`${date}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date) ? date : undefined;
}
