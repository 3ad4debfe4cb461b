import type { StatedValue } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { CountingWords } from '../reading/counting-words.ts';
import { isCurrencyCode } from '../reading/currency-signs.ts';
import { type DigitRun, digitRuns, findDigits } from '../reading/digit-runs.ts';
import { languageOf, readingOf } from '../reading/languages.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import { readCounted } from '../reading/read-measure.ts';
import type {
	Bound,
	NumberReading,
	RangeReading,
	Reading,
	ShareReading,
	UnreadableReading,
} from '../reading/reading.ts';
import { signsOf } from './check-sign-and-qualifier.ts';

/** The build reads a number, or would but for the words beside it. */
type Known = NumberReading | RangeReading | ShareReading;

/** The readings that hold the digits of a value. */
export interface UnreadDigits {
	/** Whether one of them is unreadable. */
	readonly isUnreadable: boolean;
	readonly known: readonly Known[];
}

/** The digits of a value in the quote, where the build cannot read them. */
export function findUnread(
	value: StatedValue,
	unit: Unit,
	readings: QuoteReadings,
	words: CountingWords,
): UnreadDigits | undefined {
	const numbers = numbersOf(value);
	const isClosed = (reading: Reading) =>
		reading.kind === 'unreadable'
			? !isOpen(reading.perhaps, numbers, unit)
			: !isOfUnknownUnit(reading, numbers, unit, readings, words) && !isYearOf(value, reading, readings);
	if (findAll(numbers, runsOf(readings), readings.text) === undefined) return undefined;
	const closed = [...readings.split, ...readings.whole.filter(isClosed)].sort((a, b) => a.start - b.start);
	const runs = findAll(numbers, outside(runsOf(readings), closed), readings.text);
	if (runs === undefined) return undefined;
	const held = readings.whole.filter((each) => runs.some((run) => holds(each, run)));
	return {
		isUnreadable: held.some(({ kind }) => kind === 'unreadable'),
		known: held.flatMap((each) =>
			each.kind === 'unreadable' ? (each.perhaps ?? []) : each.kind === 'date' ? [] : each,
		),
	};
}

/** Whether a person may read the numbers in an unreadable reading. `perhaps`: see {@link UnreadableReading}. */
function isOpen(perhaps: Known | undefined, numbers: readonly number[], unit: Unit): boolean {
	return endsOf(perhaps).every(
		({ sign, value }) =>
			typeof sign !== 'string' || sign === 'multiplier' || (numbers.includes(value) && signsOf(unit).includes(sign)),
	);
}

/** Whether the build reads the numbers, and not the currency or sign of the unit, for no word that it knows follows. */
function isOfUnknownUnit(
	reading: Exclude<Reading, UnreadableReading>,
	numbers: readonly number[],
	unit: Unit,
	{ text, language }: QuoteReadings,
	words: CountingWords,
): boolean {
	if (reading.kind === 'date' || reading.kind === 'share' || signsOf(unit).length === 0) return false;
	const isCounted = () => readCounted(text.slice(reading.end), false, words, languageOf(language)) !== undefined;
	return endsOf(reading).every(
		({ value, sign }) =>
			numbers.includes(value) &&
			(typeof sign === 'object'
				? sign.oneOf === undefined && !isCurrencyCode(sign.currency)
				: sign === undefined && !isCounted()),
	);
}

/** Whether the build reads only the year of a date, in a language whose months it may not know: “3. März 2021”. */
function isYearOf(value: StatedValue, reading: Reading, { language }: QuoteReadings): boolean {
	if (typeof value !== 'string' || !/^\d{4}-\d\d/u.test(value) || readingOf(language) === 'whole') return false;
	const year = Number(value.slice(0, 4));
	return reading.kind === 'number' && reading.year && reading.value === year;
}

function endsOf(reading: Known | undefined): Bound[] {
	if (reading?.kind === 'number') return [reading];
	return reading?.kind === 'range' ? [reading.low, ...(reading.high ? [reading.high] : [])] : [];
}

/** Runs for all numbers, each run used once; undefined where one has none. */
export function findAll(numbers: readonly number[], runs: readonly DigitRun[], text: string): DigitRun[] | undefined {
	const used: DigitRun[] = [];
	for (const number of numbers) {
		const found = findDigits(
			number,
			runs.filter((run) => !used.includes(run)),
			text,
		);
		if (found === undefined) return undefined;
		used.push(...found);
	}
	return used;
}

/** Characters around a quote that show whether its first and last digits go on. */
const AROUND = 32;

/** The runs of each quote: many cells of a table may have the same one. */
const runsKnown = new WeakMap<QuoteReadings, readonly DigitRun[]>();

export function runsOf(readings: QuoteReadings): readonly DigitRun[] {
	const { text, quote } = readings;
	const known = runsKnown.get(readings);
	const from = Math.max(0, quote.start - AROUND);
	const runs =
		known ??
		digitRuns(text.slice(from, quote.end + AROUND))
			.map((run) => ({ ...run, start: run.start + from, end: run.end + from }))
			.filter(({ start, end }) => start >= quote.start && end <= quote.end);
	if (known === undefined) runsKnown.set(readings, runs);
	return runs;
}

/** The runs that no reading holds. Both are in order. */
function outside(runs: readonly DigitRun[], readings: readonly Reading[]): DigitRun[] {
	let next = 0;
	return runs.filter((run) => {
		while ((readings[next]?.end ?? Infinity) <= run.start) next++;
		const reading = readings[next];
		return reading === undefined || !holds(reading, run);
	});
}

export function holds(reading: Reading, { start, end }: DigitRun): boolean {
	return reading.start < end && start < reading.end;
}

/** The numbers of a value whose digits must stand in the quote: of a date, its year and its day. */
export function numbersOf(value: StatedValue): number[] {
	if (typeof value === 'number') return [value];
	if (typeof value === 'object') return Object.values(value).filter((end) => typeof end === 'number');
	return value.split('/').flatMap((date) => {
		const [year, , day] = date.split('-');
		return [year, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
	});
}
