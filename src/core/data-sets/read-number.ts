import { FARTHEST_MOVE, nearestMultiple, roundOff } from '../derive/round-off.ts';
import type { ReadNumber } from '../model/evidence/cell.ts';
import { type Precision, type Quantity, significantDigits, UNSTATED } from '../model/quantity.ts';
import type { Dimension, Unit } from '../model/unit.ts';
import type { Finding, Findings } from '../problem.ts';
import { describeDimension, sameDimension } from '../units/dimension.ts';

/** A number that a data set gives, before it is put into the unit of its figure. */
export interface GivenNumber {
	/** The number in plain digits, as the engine writes it; `null` if the cell is empty. */
	readonly digits: string | null;
	/** How the cell is written; absent if the number is computed. */
	readonly written?: string | undefined;
}

/** The unit of numbers in a data set. */
export interface GivenUnit {
	/** What one of it is in base units of its dimension, its multiple counted in: 1000 kilograms for a tonne. */
	readonly scale: number;
	readonly dimension: Dimension;
	/** The unit of the column, and what its numbers are multiples of; absent if a query divided columns. */
	readonly column?: ReadNumber['convertedFrom'];
}

/** The unit of a column whose numbers are multiples of `scale`. */
export function unitOfColumn(unit: Unit, scale: number): GivenUnit {
	return { scale: unit.scale * scale, dimension: unit.dimension, column: { unit, scale } };
}

/** Values that stand for one figure, by what each is. */
export type GivenNumbers =
	| { readonly value: GivenNumber; readonly margin?: GivenNumber }
	| { readonly low: GivenNumber; readonly high: GivenNumber };

/** A figure’s value, read from a data set. */
export interface ReadValue extends ReadNumber {
	readonly quantity: Quantity;
	readonly margin?: number | undefined;
}

/** Whether the unit of a figure has the dimension of what it is read from. Reports one that has another. */
export function checkDimension(unit: Unit, { dimension, column }: GivenUnit, findings: Findings): boolean {
	if (sameDimension(unit.dimension, dimension)) return true;
	const given = `${describeDimension(dimension)}${column === undefined ? '' : ` (${column.unit.code})`}`;
	findings.report({
		rule: 'formula-keeps-dimensions',
		path: ['unit'],
		message: `The unit ${unit.code} is ${describeDimension(unit.dimension)}, and the data give ${given}.`,
		hint: `Use ${column?.unit.code ?? 'it'} or a unit of the same dimension, or correct \`unit\` of the column.`,
	});
	return false;
}

/** What numbers are in, and where and by which rule a fault of them is reported. */
export interface GivenBy extends GivenUnit {
	readonly decimal: DecimalMark;
	/** The field that names the numbers. */
	readonly path: Finding['path'];
	readonly rule: 'cell-is-found' | 'query-gives-one-value';
}

/**
 * Puts numbers of a data set into the unit of a figure and rounds them. A value whose cells are empty is unstated,
 * never zero. Reports numbers that are not finite or cannot be kept exactly, and bounds in the wrong order.
 *
 * @param figure Its unit, of the dimension of `given`, and the step to round to, in that unit.
 */
export function readNumber(
	numbers: GivenNumbers,
	{ unit, round }: { readonly unit: Unit; readonly round?: number | undefined },
	given: GivenBy,
	findings: Findings,
): ReadValue | undefined {
	if (!checkDigits(Object.values(numbers), round !== undefined, given, findings)) return undefined;
	const { column } = given;
	const convertedFrom = column?.unit.code === unit.code && column.scale === 1 ? undefined : column;
	const factor = given.scale / unit.scale;
	const put = ({ digits }: GivenNumber) => (digits === null ? undefined : shiftBy(Number(digits), factor));
	const precisionOf = ({ written }: GivenNumber) => precisionIn(written, given.decimal, factor);
	if ('low' in numbers) {
		const exact = { low: put(numbers.low), high: put(numbers.high) };
		if (exact.low === undefined && exact.high === undefined) return { quantity: { kind: 'unstated' }, convertedFrom };
		if (exact.low !== undefined && exact.high !== undefined && exact.low >= exact.high) {
			findings.report({
				rule: given.rule,
				path: given.path,
				message: `The low value ${exact.low} is not below the high value ${exact.high}.`,
				hint: 'Name the columns the other way round, or use one column.',
			});
			return undefined;
		}
		const range = (values: { low: number | undefined; high: number | undefined }): Quantity => ({
			kind: 'range',
			low: values.low ?? UNSTATED,
			high: values.high ?? UNSTATED,
			...(round === undefined && {
				precision: { low: precisionOf(numbers.low), high: precisionOf(numbers.high) },
			}),
		});
		if (round === undefined) return { quantity: range(exact), convertedFrom };
		const rounded = { low: roundTo(exact.low, round), high: roundTo(exact.high, round) };
		if (rounded.low !== undefined && rounded.low === rounded.high) {
			findings.report({
				rule: 'derived-value-is-rounded',
				path: ['round'],
				message: `Rounded to ${round}, the low value and the high one are both ${rounded.low}.`,
				hint: 'Round to a smaller step, or leave `round` out.',
			});
			return undefined;
		}
		if (movesTooFar([exact.low, exact.high], round, findings)) return undefined;
		const isMoved = rounded.low !== exact.low || rounded.high !== exact.high;
		return { quantity: range(rounded), convertedFrom, round, ...(isMoved && { unrounded: range(exact) }) };
	}
	const value = put(numbers.value);
	if (value === undefined) return { quantity: { kind: 'unstated' }, convertedFrom };
	const margin = numbers.margin && put(numbers.margin);
	if (margin !== undefined && margin < 0) {
		findings.report({
			rule: given.rule,
			path: given.path,
			message: `The margin ${margin} is negative.`,
			hint: 'Name a column that says how far the value may lie from the true one, to both sides.',
		});
		return undefined;
	}
	if (round === undefined)
		return {
			quantity: { kind: 'number', value, precision: precisionOf(numbers.value) },
			margin,
			convertedFrom,
		};
	if (movesTooFar([value], round, findings)) return undefined;
	const rounded = nearestMultiple(value, round);
	const quantity: Quantity = { kind: 'number', value: rounded };
	if (rounded === value) return { quantity, margin, convertedFrom, round };
	return { quantity, margin, convertedFrom, round, unrounded: { kind: 'number', value } };
}

/** Reports a step that moves a value by more than a part of its size. */
function movesTooFar(values: readonly (number | undefined)[], round: number, findings: Findings): boolean {
	const given = values.filter((value) => value !== undefined);
	const size = Math.max(...given.map(Math.abs));
	const moved = given.find((value) => Math.abs(nearestMultiple(value, round) - value) > size * FARTHEST_MOVE);
	if (moved === undefined) return false;
	findings.report({
		rule: 'derived-value-is-rounded',
		path: ['round'],
		message: `Rounded to a multiple of ${round}, the value ${moved} becomes ${nearestMultiple(moved, round)}.`,
		hint: 'Round to a smaller step: a value rounded stays within a quarter of what it was.',
	});
	return true;
}

type DecimalMark = '.' | ',';

/** Checks that numbers are finite, and that those which are not rounded are kept to their last digit. */
function checkDigits(
	numbers: readonly GivenNumber[],
	isRounded: boolean,
	{ path }: Pick<GivenBy, 'path'>,
	findings: Findings,
): boolean {
	const own = findings.part();
	for (const { digits, written } of numbers) {
		if (digits === null) continue;
		const value = Number(digits);
		if (!Number.isFinite(value))
			own.report({
				rule: 'value-is-finite',
				path,
				message: `The data give ${written ?? digits}, which is no finite number.`,
				hint:
					written === undefined
						? 'Divide by `nullif(…, 0)`: where the divisor is zero, the value is then unstated.'
						: `Add “${written}” to \`format.missing\` if it says that the value is missing.`,
			});
		else if (!isRounded && significant(digits) !== significant(value.toExponential()))
			own.report({
				rule: 'derived-value-is-rounded',
				path,
				message: `The data give ${digits}, which has more digits than can be kept.`,
				hint: 'Say by `round` how far it is known.',
			});
	}
	return own.isEmpty;
}

/** The digits of a number that count, without its sign, its decimal mark and its exponent. */
function significant(digits: string): string {
	return digits
		.replace(/e.*$/i, '')
		.replace(/[-+.]/g, '')
		.replace(/^0+|0+$/g, '');
}

function roundTo(value: number | undefined, round: number): number | undefined {
	return value === undefined ? undefined : nearestMultiple(value, round);
}

/** Multiplies without the rounding errors of binary arithmetic: 4.35 × 100 is 435. */
function shiftBy(value: number, factor: number): number {
	return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/** The place of the last digit of a cell, if the factor only moves the decimal mark. */
function precisionIn(written: string | undefined, decimal: string, factor: number): Precision {
	const decimals = written === undefined ? undefined : new RegExp(`[${decimal}](\\d+)$`).exec(written.trim())?.[1];
	if (decimals === undefined) return undefined;
	const precision = roundOff(factor * Number(`1e-${decimals.length}`));
	return significantDigits(precision) === 1 && /^1/.test(precision.toExponential()) ? precision : undefined;
}
