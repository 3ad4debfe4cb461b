import type { Figure } from '../model/figure.ts';
import { type Quantity, significantDigits, UNSTATED } from '../model/quantity.ts';
import { say } from '../words/say.ts';
import { formatQuantity } from './format-quantity.ts';

/**
 * Significant digits of a value before rounding that are enough to follow the rounding, if it has no more afterwards.
 * The data have every digit.
 */
const SHOWN_DIGITS = 4;

/**
 * What a derivation comes to, as it stands behind its formula: “ = 88%”, “ ≈ 28.57%, rounded to about 29%”.
 *
 * @param unrounded The value before rounding, where rounding changed it.
 */
export function formatResult(
	figure: Pick<Figure, 'quantity' | 'unit' | 'qualifier'>,
	unrounded: Quantity | undefined,
	locale: string,
): string {
	const result = formatQuantity(figure, locale);
	if (unrounded === undefined) return ` = ${result}`;
	const shown = shorten(unrounded, figure.quantity);
	const isWhole = JSON.stringify(shown) === JSON.stringify(unrounded);
	const written = formatQuantity({ quantity: shown, unit: figure.unit }, locale, { bare: true });
	// If the digits shown do not change, do not mention rounding.
	if (written === formatQuantity({ quantity: figure.quantity, unit: figure.unit }, locale, { bare: true }))
		return ` ≈ ${written}`;
	return ` ${isWhole ? '=' : '≈'} ${say(locale, 'formula.rounded', { value: written, result })}`;
}

/** Cuts a value to one digit more than it has after rounding, so that the rounding can be followed. */
function shorten(unrounded: Quantity, rounded: Quantity): Quantity {
	const digits = Math.max(SHOWN_DIGITS, ...numbersOf(rounded).map((value) => significantDigits(value) + 1));
	const short = (value: number) => Number(value.toPrecision(Math.min(digits, 15)));
	if (unrounded.kind === 'number') return { kind: 'number', value: short(unrounded.value) };
	if (unrounded.kind !== 'range') return unrounded;
	const { low, high } = unrounded;
	return {
		kind: 'range',
		low: low === UNSTATED ? low : short(low),
		high: high === UNSTATED ? high : short(high),
	};
}

function numbersOf(quantity: Quantity): number[] {
	if (quantity.kind === 'number') return [quantity.value];
	return quantity.kind === 'range' ? [quantity.low, quantity.high].filter((bound) => bound !== UNSTATED) : [];
}
