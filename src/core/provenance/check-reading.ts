import { type Quantity, type StatedValue, UNSTATED } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding, Findings } from '../problem.ts';
import { type DigitRun, digitRuns, findDigits } from '../reading/digit-runs.ts';
import { readingOf } from '../reading/languages.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import type { Reading, UnreadableReading } from '../reading/reading.ts';
import { signsOf, type StatedQuantity } from './check-sign-and-qualifier.ts';

/*
 * What is checked of a number that a person has read:
 * - The build cannot read it: its digits are in no reading, or in an unreadable one.
 * - The digits of each number of the value stand in the quote, in any script, whatever separates them and whatever
 *   multiplies them (`findDigits`). Of a date, the year and the day stand there; the month may be a word.
 * - If a percent sign follows the digits, nothing multiplies them, and the unit has this sign.
 * - If known words make the number vaguer or a bound, the figure has a qualifier.
 * All else is the word of the person.
 */

/** The digits of a value, and the unreadable readings that hold them. */
interface Found {
	readonly runs: readonly DigitRun[];
	readonly unreadable: readonly UnreadableReading[];
}

/**
 * Checks a number that a person has read, or reports why the build does not take it.
 *
 * @param alone What is wrong with the number without the person.
 * @param quantity The quantity that the value is.
 */
export function checkReading(
	stated: StatedQuantity,
	quantity: Quantity,
	unit: Unit,
	readings: QuoteReadings,
	alone: Findings,
	findings: Findings,
): Quantity | undefined {
	const found = findUnread(stated.value, unit, readings);
	const finding = alone.isEmpty
		? NEEDLESS
		: found === undefined
			? refusal(stated.value, readings, alone)
			: leftOut(found, stated, quantity);
	if (finding === undefined) return quantity;
	findings.report(finding);
	return undefined;
}

/** The way on for a number that the build cannot read; undefined if its digits do not stand in the quote. */
export function readingHint(value: StatedValue, unit: Unit, readings: QuoteReadings): string | undefined {
	const found = findUnread(value, unit, readings);
	if (found === undefined || found.unreadable.length === 0) return undefined;
	const more = readingOf(readings.language) === 'none' ? '' : ', or quote more words';
	return `Correct the value${more}; or name who read it: \`reading: { by: <name>, why: <what the words say> }\`.`;
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
	const isDoubtful = reading === undefined || reading.kind === 'unreadable';
	const [problem] = alone.reported;
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
function leftOut({ unreadable }: Found, { qualifier }: StatedQuantity, quantity: Quantity): Finding | undefined {
	const isHalfOpen = quantity.kind === 'range' && (quantity.low === UNSTATED || quantity.high === UNSTATED);
	const perhaps = unreadable.map((reading) => reading.perhaps).find((reading) => reading?.qualifier !== undefined);
	if (perhaps?.qualifier === undefined || perhaps.ambiguous === true || qualifier !== undefined || isHalfOpen)
		return undefined;
	return {
		rule: 'qualifier-stands-in-quote',
		path: ['value'],
		message: `The source says “${perhaps.qualifier}” of ${perhaps.text}; the figure leaves it out.`,
		hint: `Write \`qualifier: ${perhaps.qualifier}\`.`,
	};
}

/** The digits of a value in the quote, where the build cannot read them. */
function findUnread(value: StatedValue, unit: Unit, readings: QuoteReadings): Found | undefined {
	const numbers = numbersOf(value);
	const all = [...readings.whole, ...readings.split];
	const open = runsOf(readings).filter((run) => all.every((each) => !holds(each, run) || isOpen(each, numbers, unit)));
	const runs = findAll(numbers, open, readings.text);
	if (runs === undefined) return undefined;
	const unreadable = readings.whole.filter((each) => each.kind === 'unreadable');
	return { runs, unreadable: unreadable.filter((each) => runs.some((run) => holds(each, run))) };
}

/** Whether a person may read one of the numbers in a reading. */
function isOpen(reading: Reading, numbers: readonly number[], unit: Unit): boolean {
	if (reading.kind !== 'unreadable') return false;
	const { perhaps } = reading;
	if (perhaps === undefined || perhaps.kind === 'share') return true;
	const ends = perhaps.kind === 'number' ? [perhaps] : [perhaps.low, ...(perhaps.high ? [perhaps.high] : [])];
	return ends.every(
		({ sign, value }) =>
			typeof sign !== 'string' || sign === 'multiplier' || (numbers.includes(value) && signsOf(unit).includes(sign)),
	);
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

function runsOf({ text, quote }: QuoteReadings): DigitRun[] {
	return digitRuns(text).filter(({ start, end }) => start >= quote.start && end <= quote.end);
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
	return typeof value === 'object' ? `${value.low}–${value.high}` : String(value);
}
