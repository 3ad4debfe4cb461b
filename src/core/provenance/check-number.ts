import type { Quantity } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding, Findings } from '../problem.ts';
import { listWords } from '../parse/list-words.ts';
import { languageOf } from '../reading/languages.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import type { RangeReading, Reading, ShareReading, SumReading } from '../reading/reading.ts';
import { checkSignAndQualifier, type StatedQuantity } from './check-sign-and-qualifier.ts';
import { describeReadings } from './describe-readings.ts';
import { matchNumber } from './match-number.ts';

/**
 * Proves a single value: the quote must state exactly this number, neither as one end of a range nor where the source
 * breaks off. A share such as “one in four” proves its quotient, and its percentage. A fraction does so too, and with
 * the qualifier `about` it proves its rounded quotient.
 */
export function checkNumber(
	value: number,
	stated: StatedQuantity,
	unit: Unit,
	readings: QuoteReadings,
	findings: Findings,
): Quantity | undefined {
	const matching = readings.whole
		.filter((reading) => reading.kind === 'share' || (reading.kind === 'number' && !reading.cut))
		.map((reading) => ({ reading, match: matchNumber(reading, value, unit) }))
		.filter(({ match }) => match !== undefined);
	const meant = matching
		.filter(({ match }) => match === 'exact' || stated.qualifier === 'about')
		.map(({ reading }) => reading);
	if (meant.length === 0) findings.report(rounded(value, matching[0]?.reading) ?? missing(value, unit, readings));
	const proof = checkSignAndQualifier(meant, stated, unit, findings);
	if (proof === undefined) return undefined;
	const isWritten = proof.kind === 'number' && proof.fraction === undefined;
	return { kind: 'number', value, precision: isWritten ? proof.precision : undefined };
}

/** The finding that a value is a quotient which its author rounded. */
function rounded(value: number, reading: Reading | undefined): Finding | undefined {
	if (reading === undefined) return undefined;
	return {
		rule: 'number-stands-in-quote',
		path: ['value'],
		message: `The quote states the fraction “${reading.text}”; ${value} is rounded.`,
		hint: 'Write `qualifier: about`, or the value with all its digits.',
	};
}

function missing(value: number, unit: Unit, readings: QuoteReadings): Finding {
	const finding = { rule: 'number-stands-in-quote', path: ['value'] } as const;
	const rank = unit.parts[0]?.atom.display.by === 'rank' ? undefined : rankIn(readings, value);
	if (rank !== undefined)
		return {
			...finding,
			message: `“${rank}” is a rank, not the number ${value}.`,
			hint: 'Use the unit rank, and say in the label among what; or quote the passage that states the number.',
		};
	for (const reading of readings.whole) {
		const flaw = flawOf(reading, value);
		if (flaw !== undefined) return { ...finding, ...flaw };
	}
	const sum = readings.whole.map((reading) => (reading.kind === 'unreadable' ? reading.sum : undefined)).find(Boolean);
	return {
		...finding,
		message: describeReadings(readings, String(value)),
		hint:
			sum === undefined
				? 'Correct the value, or quote the passage that states it.'
				: `Write the sum of its parts in ${listWords(unitsOf(sum), { by: 'or' })}, or quote another passage.`,
	};
}

/** The ordinal of a quote that has the value as its rank: “27th”. */
function rankIn({ text, quote: { start, end }, language }: QuoteReadings, value: number): string | undefined {
	const quote = text.slice(start, end);
	const ranks = languageOf(language).readRanks?.(quote) ?? [];
	const rank = ranks.find((each) => each.isOrdinal && each.value === value && each.to === undefined);
	return rank && quote.slice(rank.start, rank.end);
}

function unitsOf({ parts }: SumReading): string[] {
	return parts.map(({ unit }) => unit);
}

type Flaw = Pick<Finding, 'message' | 'hint'>;

/** Why a reading that holds the value does not prove it. */
function flawOf(reading: Reading, value: number): Flaw | undefined {
	switch (reading.kind) {
		case 'share':
			return reading.part === value || reading.whole === value ? flawOfShare(reading, value) : undefined;
		case 'number':
			return reading.value === value ? flawOfCut(reading, value) : undefined;
		case 'range':
			return reading.low.value === value || reading.high?.value === value ? flawOfRange(reading, value) : undefined;
		default:
			return undefined;
	}
}

function flawOfShare({ text, part, whole }: ShareReading, value: number): Flaw {
	return {
		message: `The quote states a share, “${text}”, which need not have been counted: it does not prove ${value}.`,
		hint: `Write { of: ${part}, in: ${whole} } with the unit 1, or quote words that count them.`,
	};
}

function flawOfCut({ text }: Reading, value: number): Flaw {
	return {
		message:
			`The source breaks off here: “${text}” may be only the beginning of a number, ` +
			`so it does not prove ${value}.`,
		hint: 'Save a whole copy of the source, or leave the figure out.',
	};
}

function flawOfRange({ text, low, high }: RangeReading, value: number): Flaw {
	const isLow = low.value === value;
	if (isLow && (high === undefined || high.cut)) {
		return {
			message:
				`${value} is the lower end of a range, “${text}”, whose upper end is lost: ` + 'the source breaks off here.',
			hint: `Write { low: ${value}, high: unstated }.`,
		};
	}
	return {
		message: `The quote states a range, ${text}; ${value} is only its ${isLow ? 'lower' : 'upper'} end.`,
		hint: high?.cut
			? 'Save a whole copy of the source.'
			: `Write { low: ${low.value}, high: ${high?.value ?? 'unstated'} }.`,
	};
}
