import { type Quantity, significantDigits, UNSTATED } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Findings } from '../problem.ts';
import { FORMULA } from './formula-error.ts';
import { divide, type Interval, isPoint, point } from './interval.ts';
import { FARTHEST_MOVE, nearestMultiple, roundOff } from './round-off.ts';

/** More significant digits than the sources of a report have. A value with more must say how it is rounded. */
const MOST_DIGITS = 6;

/** A computed value as it is published. `unrounded` is present only if rounding changed it. */
export interface RoundedValue {
	readonly quantity: Quantity;
	readonly unrounded?: Quantity | undefined;
}

/**
 * Converts a computed interval to the figure’s unit and rounds it.
 *
 * @param interval In base units.
 * @param round In the figure’s unit: each bound is rounded to its nearest multiple.
 * @param findings The collector of the figure’s findings.
 * @returns `undefined` if it has reported any.
 */
export function roundValue(
	interval: Interval,
	unit: Unit,
	round: number | undefined,
	findings: Findings,
): RoundedValue | undefined {
	const exact = inUnit(interval, unit, findings);
	if (exact === undefined) return undefined;
	if (!Number.isFinite(exact.low) && !Number.isFinite(exact.high)) {
		findings.report({
			rule: 'formula-has-a-value',
			path: FORMULA,
			message: 'The formula has no bound: its inputs leave both unstated.',
			hint: 'Use inputs that state the bound that matters.',
		});
		return undefined;
	}
	return round === undefined ? keepExact(exact, findings) : roundTo(exact, round, findings);
}

function inUnit(interval: Interval, unit: Unit, findings: Findings): Interval | undefined {
	try {
		const { low, high } = divide(interval, point(unit.scale));
		return { low: roundOff(low), high: roundOff(high) };
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		findings.report({
			rule: 'formula-has-a-value',
			path: ['unit'],
			message: `The value is too large to be given in ${unit.code}.`,
			hint: 'Use a larger unit.',
		});
		return undefined;
	}
}

function keepExact(exact: Interval, findings: Findings): RoundedValue | undefined {
	const long = [exact.low, exact.high].find(
		(value) => Number.isFinite(value) && significantDigits(value) > MOST_DIGITS,
	);
	if (long === undefined) return { quantity: toQuantity(exact) };
	findings.report({
		rule: 'derived-value-is-rounded',
		path: FORMULA,
		message: `The formula comes to ${shorten(long)}, which is more precise than anyone knows.`,
		hint: `Say how far it is known, such as \`round: ${likelyStep(long)}\`.`,
	});
	return undefined;
}

function roundTo(exact: Interval, step: number, findings: Findings): RoundedValue | undefined {
	const rounded = { low: roundBound(exact.low, step), high: roundBound(exact.high, step) };
	const size = Math.max(...[exact.low, exact.high].filter(Number.isFinite).map(Math.abs));
	const moved = (['low', 'high'] as const).find((end) => Math.abs(rounded[end] - exact[end]) > size * FARTHEST_MOVE);
	const becomesPoint = isPoint(rounded) && !isPoint(exact);
	if (becomesPoint || moved !== undefined) {
		findings.report({
			rule: 'derived-value-is-rounded',
			path: ['round'],
			message: becomesPoint
				? `Rounded to multiples of ${step}, the range ${shorten(exact.low)}–${shorten(exact.high)} becomes the one ` +
					`value ${rounded.low}.`
				: `Rounded to a multiple of ${step}, the value ${shorten(exact[moved ?? 'low'])} becomes ` +
					`${rounded[moved ?? 'low']}.`,
			hint: 'Round to a smaller step: a value rounded stays within a quarter of what it was.',
		});
		return undefined;
	}
	const same = rounded.low === exact.low && rounded.high === exact.high;
	if (same) return { quantity: toQuantity(exact) };
	return { quantity: withStep(toQuantity(rounded), step), unrounded: toQuantity(exact) };
}

/** Gives a rounded value the decimals of its step: 12.0 is rounded to tenths. */
function withStep(quantity: Quantity, step: number): Quantity {
	const decimals = roundOff(step).toFixed(12).replace(/0+$/, '').split('.')[1]?.length ?? 0;
	if (decimals === 0) return quantity;
	const precision = Number(`1e-${decimals}`);
	if (quantity.kind === 'number') return { ...quantity, precision };
	return quantity.kind === 'range' ? { ...quantity, precision: { low: precision, high: precision } } : quantity;
}

function roundBound(value: number, step: number): number {
	return Number.isFinite(value) ? nearestMultiple(value, step) : value;
}

function toQuantity(value: Interval): Quantity {
	if (isPoint(value)) return { kind: 'number', value: value.low };
	return {
		kind: 'range',
		low: Number.isFinite(value.low) ? value.low : UNSTATED,
		high: Number.isFinite(value.high) ? value.high : UNSTATED,
	};
}

/** Formats a number for a message: at most seven digits, and an ellipsis for the rest. */
function shorten(value: number): string {
	const short = Number(value.toPrecision(7));
	return short === value ? String(value) : `${short}…`;
}

/** The step that leaves three digits. */
function likelyStep(value: number): number {
	return Number(`1e${Math.floor(Math.log10(Math.abs(value))) - 2}`);
}
