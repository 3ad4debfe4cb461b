import { type Quantity, type StatedValue, UNSTATED } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding, Findings } from '../problem.ts';
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
import { signsOf, type StatedQuantity } from './check-sign-and-qualifier.ts';

/*
 * What is checked of a number that a person has read:
 * - The build cannot read it: its digits are in no reading, or in an unreadable one.
 * - The digits of each number of the value stand in the quote, in any script, whatever separates them and whatever
 *   multiplies them (`findDigits`). Of a date, the year and the day stand there; the month may be a word.
 * - If a percent sign follows the digits, nothing multiplies them, and the unit has this sign.
 * - If the build reads the number and knows only not its currency or sign, the value is this number.
 * - If known words make the number vaguer or a bound, the figure has a qualifier.
 * All else is the word of the person.
 */

/** The build reads a number, or would but for the words beside it. */
type Known = NumberReading | RangeReading | ShareReading;

/** The readings that hold the digits of a value. */
interface Found {
	/** Whether one of them is unreadable. */
	readonly isUnreadable: boolean;
	readonly known: readonly Known[];
}

/**
 * Checks a number that a person has read, or reports why the build does not take it.
 *
 * @param words The words of all units.
 * @param alone What is wrong with the number without the person.
 * @param quantity The quantity that the value is.
 */
export function checkReading(
	stated: StatedQuantity,
	quantity: Quantity,
	unit: Unit,
	readings: QuoteReadings,
	words: CountingWords,
	alone: Findings,
	findings: Findings,
): Quantity | undefined {
	const found = findUnread(stated.value, unit, readings, words);
	const finding = alone.isEmpty
		? NEEDLESS
		: found === undefined
			? refusal(stated.value, readings, alone)
			: leftOut(found, stated, quantity);
	if (finding === undefined) return quantity;
	findings.report(finding);
	return undefined;
}

/** The rule whose finding a person's reading would answer; undefined if no person may read the number. */
export function ruleForReading(
	value: StatedValue,
	unit: Unit,
	readings: QuoteReadings,
	words: CountingWords,
): 'number-stands-in-quote' | 'unit-stands-in-quote' | undefined {
	const found = findUnread(value, unit, readings, words);
	if (found === undefined || (!found.isUnreadable && found.known.length === 0)) return undefined;
	return found.isUnreadable ? 'number-stands-in-quote' : 'unit-stands-in-quote';
}

/** Names a person's reading as the way on, where it is one. */
export function offerReading(
	reported: readonly Finding[],
	...number: Parameters<typeof ruleForReading>
): readonly Finding[] {
	const answered = reported.length === 0 ? undefined : ruleForReading(...number);
	const [, , { language }] = number;
	const correct = answered === 'unit-stands-in-quote' ? 'Correct the unit' : 'Correct the value';
	const more = readingOf(language) === 'none' ? '' : ', or quote more words';
	const hint = `${correct}${more}; or name who read it: \`reading: { by: <name>, why: <what the words say> }\`.`;
	return reported.map((finding) => (finding.rule === answered ? { ...finding, hint } : finding));
}

const NEEDLESS: Finding = {
	rule: 'reading-is-needed',
	path: ['reading'],
	message: 'The build reads this number without a person.',
	hint: 'Delete `reading`.',
};

/** Why a person may not read a number: the build reads it otherwise, or its digits do not stand in the quote. */
function refusal(value: StatedValue, readings: QuoteReadings, alone: Findings): Finding {
	const runs = findAll(numbersOf(value), runsOf(readings), readings.text);
	const [first] = runs ?? [];
	if (first === undefined)
		return {
			rule: 'reading-has-its-digits',
			path: ['value'],
			message: `The digits of ${describe(value)} do not stand in the quote, so no reading of it gives this value.`,
			hint: 'Correct the value, or quote the passage that has its digits.',
		};
	const reading = readings.whole.find((each) => holds(each, first));
	const [problem] = alone.reported;
	// The quote begins or ends in the middle of the number.
	if (reading === undefined && problem !== undefined) return problem;
	const isDoubtful = reading?.kind === 'unreadable';
	return {
		rule: 'reading-is-needed',
		path: ['reading'],
		message:
			`The build reads “${reading?.text ?? first.digits}” without a person` +
			(isDoubtful || problem === undefined ? `, and not as ${describe(value)}.` : `. ${problem.message}`),
		hint: `${isDoubtful || problem === undefined ? 'Correct the value or the unit.' : problem.hint} Delete \`reading\`.`,
	};
}

/** The finding that a figure leaves out the qualifier that known words beside the number state. */
function leftOut({ known }: Found, { qualifier }: StatedQuantity, quantity: Quantity): Finding | undefined {
	const isHalfOpen = quantity.kind === 'range' && (quantity.low === UNSTATED || quantity.high === UNSTATED);
	const bound = known.find((reading) => reading.qualifier !== undefined && reading.ambiguous !== true);
	if (bound?.qualifier === undefined || qualifier !== undefined || isHalfOpen) return undefined;
	return {
		rule: 'qualifier-stands-in-quote',
		path: ['value'],
		message: `The source says “${bound.qualifier}” of ${bound.text}; the figure leaves it out.`,
		hint: `Write \`qualifier: ${bound.qualifier}\`.`,
	};
}

/** The digits of a value in the quote, where the build cannot read them. */
function findUnread(value: StatedValue, unit: Unit, readings: QuoteReadings, words: CountingWords): Found | undefined {
	const numbers = numbersOf(value);
	const isClosed = (reading: Reading) =>
		reading.kind === 'unreadable'
			? !isOpen(reading.perhaps, numbers, unit)
			: !isOfUnknownUnit(reading, numbers, unit, readings, words);
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

function endsOf(reading: Known | undefined): Bound[] {
	if (reading?.kind === 'number') return [reading];
	return reading?.kind === 'range' ? [reading.low, ...(reading.high ? [reading.high] : [])] : [];
}

/** Runs for all numbers, each run used once; undefined where one has none. */
function findAll(numbers: readonly number[], runs: readonly DigitRun[], text: string): DigitRun[] | undefined {
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

function runsOf(readings: QuoteReadings): readonly DigitRun[] {
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

function holds(reading: Reading, { start, end }: DigitRun): boolean {
	return reading.start < end && start < reading.end;
}

/** The numbers of a value whose digits must stand in the quote: of a date, its year and its day. */
function numbersOf(value: StatedValue): number[] {
	if (typeof value === 'number') return [value];
	if (typeof value === 'object') return Object.values(value).filter((end) => typeof end === 'number');
	return value.split('/').flatMap((date) => {
		const [year, , day] = date.split('-');
		return [year, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
	});
}

function describe(value: StatedValue): string {
	if (typeof value !== 'object') return String(value);
	return 'of' in value ? `${value.of} in ${value.in}` : `${value.low}–${value.high}`;
}
