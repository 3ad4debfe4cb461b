import type { Figure } from '../model/figure.ts';
import type { Quantity, Unstated } from '../model/quantity.ts';
import { say } from '../words/say.ts';
import { formatQuantity } from './format-quantity.ts';

/** Digits of a value before rounding that are enough to follow the rounding; the data have every digit. */
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
	const shown = shorten(unrounded);
	const isWhole = JSON.stringify(shown) === JSON.stringify(unrounded);
	const written = formatQuantity({ quantity: shown, unit: figure.unit }, locale, { bare: true });
	// If the digits shown do not change, do not mention rounding.
	if (written === formatQuantity({ quantity: figure.quantity, unit: figure.unit }, locale, { bare: true }))
		return ` ≈ ${written}`;
	return ` ${isWhole ? '=' : '≈'} ${say(locale, 'formula.rounded', { value: written, result })}`;
}

function shorten(quantity: Quantity): Quantity {
	const short = (value: number | Unstated) => (value === 'unstated' ? value : Number(value.toPrecision(SHOWN_DIGITS)));
	if (quantity.kind === 'number') return { kind: 'number', value: Number(quantity.value.toPrecision(SHOWN_DIGITS)) };
	return quantity.kind === 'range' ? { kind: 'range', low: short(quantity.low), high: short(quantity.high) } : quantity;
}
