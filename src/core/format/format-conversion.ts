import type { ReadNumber } from '../model/evidence/cell.ts';
import { type Quantity, UNSTATED } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import { type Formattable, formatQuantity } from './format-quantity.ts';
import { formatResult } from './format-result.ts';
import { scaleWord } from './scale-word.ts';

/**
 * How a number of a data set became the value of a figure: “1,234.5 thousand t = 1,234,500 t”, “≈ 7.496,
 * rounded to about 7.5%”. Undefined if it is the value as it is.
 */
export function formatConversion(
	figure: Formattable,
	{ convertedFrom, unrounded }: Pick<ReadNumber, 'convertedFrom' | 'unrounded'>,
	locale: string,
): string | undefined {
	const { unit } = figure;
	const exact = unrounded ?? figure.quantity;
	if (exact.kind === 'unstated' || (convertedFrom === undefined && unrounded === undefined)) return undefined;
	const result = formatResult(figure, unrounded, locale);
	return convertedFrom === undefined ? result.trim() : formatGiven(exact, unit, convertedFrom, locale) + result;
}

/** A value in the unit and the scale of its column: “1,234.5 thousand t”. */
function formatGiven(
	exact: Quantity,
	unit: Unit,
	from: NonNullable<ReadNumber['convertedFrom']>,
	locale: string,
): string {
	const quantity = divide(exact, (from.unit.scale / unit.scale) * from.scale);
	const whole = formatQuantity({ quantity, unit: from.unit }, locale);
	if (from.scale === 1) return whole;
	const number = formatQuantity({ quantity, unit: from.unit }, locale, { bare: true });
	const name = whole.startsWith(number) ? whole.slice(number.length) : `\u00a0${from.unit.code}`;
	return `${number}\u00a0${scaleWord(from.scale, locale)}${name}`;
}

function divide(quantity: Quantity, factor: number): Quantity {
	const short = (value: number) => Number((value / factor).toPrecision(15));
	if (quantity.kind === 'number') {
		const { precision } = quantity;
		return { kind: 'number', value: short(quantity.value), precision: precision && short(precision) };
	}
	if (quantity.kind !== 'range') return quantity;
	const bound = (value: number | typeof UNSTATED) => (value === UNSTATED ? value : short(value));
	const { precision } = quantity;
	return {
		kind: 'range',
		low: bound(quantity.low),
		high: bound(quantity.high),
		precision: precision && {
			low: precision.low && short(precision.low),
			high: precision.high && short(precision.high),
		},
	};
}
