import type { StatedFigureSpec } from '../model/evidence/stated.ts';
import type { Unit } from '../model/unit.ts';
import { Collector, type Findings } from '../problem.ts';
import type { QuoteReadings } from '../reading/read-in-context.ts';
import type { NumberReading, StatedUncertainty } from '../reading/reading.ts';
import { checkSignAndQualifier } from './check-sign-and-qualifier.ts';
import { findAll, runsOf } from './unread-digits.ts';

/** What a figure says of how exact its value is. */
type Stated = Pick<StatedFigureSpec, 'value' | 'unit' | 'qualifier' | 'uncertainty' | 'rounded' | 'reading'>;

/**
 * Checks that the quote states the uncertainty of a figure beside its number, with the same level, and that a rounded
 * value is a multiple of its step. A figure may leave out the uncertainty that its quote states. One that is a figure
 * of its own is checked once all figures have their values. Of a number that a person has read, the digits of the
 * uncertainty stand in the quote as well.
 */
export function checkUncertainty(stated: Stated, unit: Unit, readings: QuoteReadings, findings: Findings): void {
	const { value, uncertainty, rounded } = stated;
	if (typeof value !== 'number') {
		for (const field of ['uncertainty', 'rounded'] as const)
			if (stated[field] !== undefined) findings.report(ofNoNumber(field));
		return;
	}
	const beside = readings.whole.filter(
		(reading): reading is NumberReading =>
			reading.kind === 'number' && reading.value === value && fits(reading, stated, unit),
	);
	if (rounded !== undefined) checkRounding(value, rounded, beside, findings);
	if (uncertainty === undefined || 'figure' in uncertainty) return;
	if ('low' in uncertainty && !(uncertainty.low <= value && value <= uncertainty.high)) {
		findings.report({
			rule: 'uncertainty-fits-its-value',
			path: ['uncertainty'],
			message: `The value ${value} lies outside its interval, ${uncertainty.low} to ${uncertainty.high}.`,
			hint: 'Correct the value or the interval.',
		});
		return;
	}
	if (beside.some((reading) => isSame(reading.uncertainty, uncertainty))) return;
	const [nearest] = beside.filter((reading) => reading.uncertainty !== undefined);
	if (nearest === undefined && stated.reading !== undefined) {
		const numbers = [value, ...Object.values(uncertainty).filter((each) => each !== undefined)];
		if (findAll(numbers, runsOf(readings), readings.text) !== undefined) return;
		findings.report({
			rule: 'reading-has-its-digits',
			path: ['uncertainty'],
			message: `The digits of ${write(uncertainty)} do not stand in the quote beside those of ${value}.`,
			hint: 'Correct `uncertainty`, or quote the passage that has its digits.',
		});
		return;
	}
	findings.report({
		rule: 'uncertainty-stands-in-quote',
		path: ['uncertainty'],
		...(nearest?.uncertainty === undefined
			? unsaid(beside[0]?.text ?? String(value))
			: differs(nearest.text, nearest.uncertainty, uncertainty)),
	});
}

/** Checks that a value is a multiple of its step, and that the step is no finer than the last digit of the quote. */
function checkRounding(
	value: number,
	step: number,
	[reading, ...others]: readonly NumberReading[],
	findings: Findings,
): void {
	const finding = { rule: 'uncertainty-fits-its-value', path: ['rounded'] } as const;
	if (!isMultiple(value, step)) {
		findings.report({
			...finding,
			message: `The value ${value} is no multiple of ${step}, so it was not rounded to that step.`,
			hint: 'Correct the step, which is in the unit of the figure, or leave `rounded` out.',
		});
		return;
	}
	if (reading === undefined || [reading, ...others].some(({ precision = 0 }) => precision <= step)) return;
	findings.report({
		...finding,
		message: `The quote states ${reading.text}, which has no digit as small as ${step}.`,
		hint: `Write \`rounded: ${reading.precision ?? 1}\` or a larger step, or leave it out.`,
	});
}

/** Whether a reading has the sign and the qualifier of the figure. */
function fits(reading: NumberReading, stated: Stated, unit: Unit): boolean {
	const findings: Findings = new Collector();
	checkSignAndQualifier([reading], stated, unit, findings);
	return findings.isEmpty;
}

function ofNoNumber(field: 'uncertainty' | 'rounded') {
	return {
		rule: 'uncertainty-fits-its-value',
		path: [field],
		message: `The figure has \`${field}\`, and its value is not a single number.`,
		hint: `Leave \`${field}\` out, or make each number a figure of its own.`,
	} as const;
}

/** Whether a value is a multiple of a step, but for errors of binary arithmetic. */
function isMultiple(value: number, step: number): boolean {
	const count = value / step;
	return Math.abs(count - Math.round(count)) <= 1e-9 * Math.max(1, Math.abs(count));
}

function isSame(read: StatedUncertainty | undefined, ours: StatedUncertainty): boolean {
	if (read === undefined || read.level !== ours.level) return false;
	if ('margin' in ours) return 'margin' in read && read.margin === ours.margin;
	return 'low' in read && read.low === ours.low && read.high === ours.high;
}

function unsaid(text: string) {
	return {
		message: `The quote states ${text}, and no margin or interval beside it.`,
		hint: 'Leave `uncertainty` out, or quote the words that state it, such as “2,400 ± 240”.',
	};
}

function differs(text: string, read: StatedUncertainty, ours: StatedUncertainty) {
	const isLevel = isSame({ ...read, level: undefined }, { ...ours, level: undefined });
	const level = (of: StatedUncertainty) => (of.level === undefined ? 'no level' : `a level of ${of.level} %`);
	return {
		message: isLevel
			? `The quote gives ${level(read)} for ${text}, and the figure ${level(ours)}.`
			: `The quote states ${text}, and the figure says ${write(ours)}.`,
		hint: `Write \`uncertainty: ${write(read)}\`.`,
	};
}

/** An uncertainty as an author writes it. */
function write(of: StatedUncertainty): string {
	const level = of.level === undefined ? '' : `, level: ${of.level}`;
	return 'margin' in of ? `{ margin: ${of.margin}${level} }` : `{ low: ${of.low}, high: ${of.high}${level} }`;
}
