import type { Fraction } from '../reading/fraction.ts';
import type { Reading } from '../reading/reading.ts';

/** A quotient written with so many digits is meant as exact: 0.333333333333 for a third. */
const EXACT_DIGITS = 12;
/** A quotient rounded to fewer digits is too coarse to be checked: 0.3 for a third. */
const FEWEST_DIGITS = 2;

/**
 * How a value agrees with the number or the fraction that a reading states; undefined if it does not. A quotient may be
 * `rounded` correctly to at least two digits: 0.33 for “a third”.
 */
export function matchNumber(reading: Reading, value: number): 'exact' | 'rounded' | undefined {
	if (reading.kind === 'share') return matchFraction(reading, value);
	if (reading.kind !== 'number') return undefined;
	if (reading.value === value) return 'exact';
	return reading.fraction && matchFraction(reading.fraction, value);
}

function matchFraction({ part, whole }: Fraction, value: number): 'exact' | 'rounded' | undefined {
	const quotient = part / whole;
	if (quotient === value) return 'exact';
	const digits = digitsOf(value);
	if (digits < FEWEST_DIGITS || Number(quotient.toPrecision(digits)) !== value) return undefined;
	return digits < EXACT_DIGITS ? 'rounded' : 'exact';
}

/** How many digits a number is written with, zeros at its beginning and its end not counted. */
function digitsOf(value: number): number {
	const [digits = ''] = value.toExponential().split('e');
	return digits.replace(/\D/g, '').length;
}
