import { type Quantity, type StatedValue, UNSTATED } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding, Findings } from '../problem.ts';
import type { CountingWords } from '../reading/counting-words.ts';
import { foldDigits } from '../spelling/fold-digits.ts';
import { readingOf } from '../reading/languages.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import { signsOf, type StatedQuantity } from './check-sign-and-qualifier.ts';
import { findAll, findUnread, holds, numbersOf, runsOf, type UnreadDigits } from './unread-digits.ts';

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
			: (otherPercent(stated.value, unit, readings) ?? leftOut(found, stated, quantity));
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

/** A percent sign of any script, right after digits. */
const PERCENT = /^\s?[%％٪﹪]/u;

/** The finding that a percent sign follows the digits, and the value is another number or no percentage. */
function otherPercent(value: StatedValue, unit: Unit, readings: QuoteReadings): Finding | undefined {
	for (const number of numbersOf(value)) {
		const [run, ...others] = findAll([number], runsOf(readings), readings.text) ?? [];
		if (run === undefined || others.length > 0 || !PERCENT.test(readings.text.slice(run.end))) continue;
		const written = readings.text.slice(run.start, run.end);
		const isNumber = valuesOf(foldDigits(written)).includes(Math.abs(number));
		if (isNumber && signsOf(unit).some((sign) => sign.startsWith('percent'))) continue;
		return {
			rule: 'reading-is-needed',
			path: ['reading'],
			message: `The quote states “${written}” with a percent sign, not ${describe(value)} in the unit ${unit.code}.`,
			hint: 'Correct the value or the unit.',
		};
	}
	return undefined;
}

/** The numbers that digits with their separators may be: the last separator is a decimal mark, or groups digits. */
function valuesOf(written: string): number[] {
	const whole = Number(written.replaceAll(/\D/gu, ''));
	const decimals = /[^\d](\d+)$/u.exec(written)?.[1];
	return decimals === undefined ? [whole] : [whole / 10 ** decimals.length, ...(decimals.length === 3 ? [whole] : [])];
}

/** The finding that a figure leaves out the qualifier that known words beside the number state. */
function leftOut({ known }: UnreadDigits, { qualifier }: StatedQuantity, quantity: Quantity): Finding | undefined {
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

function describe(value: StatedValue): string {
	if (typeof value !== 'object') return String(value);
	return 'of' in value ? `${value.of} in ${value.in}` : `${value.low}–${value.high}`;
}
