import type { StatedShare } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Fraction } from '../reading/fraction.ts';
import type { NumberReading, Reading, ShareReading } from '../reading/reading.ts';

/** A quotient written with so many digits is meant as exact: 0.333333333333 for a third. */
const EXACT_DIGITS = 12;
/** A quotient rounded to fewer digits is too coarse to be checked: 0.3 for a third. */
const FEWEST_DIGITS = 2;

/**
 * How a value agrees with the number, the fraction or the share that a reading states; undefined if it does not. A
 * quotient may be `rounded` correctly to at least two digits: 0.33 for “a third”. As a percentage it must be exact:
 * 25 % for “a quarter”, nothing for “a third”.
 */
export function matchNumber(reading: Reading, value: number, unit: Unit): 'exact' | 'rounded' | undefined {
	if (reading.kind !== 'share' && reading.kind !== 'number') return undefined;
	const share = shareOf(reading);
	if (share !== undefined && isPercent(unit)) return (value * share.whole) / 100 === share.part ? 'exact' : undefined;
	if (reading.kind === 'share') return unit.code === '1' ? matchFraction(reading, value) : undefined;
	if (reading.value === value) return 'exact';
	return reading.fraction && matchFraction(reading.fraction, value);
}

/** Whether a reading states this part of this whole, as “one in four” and “a quarter” do. */
export function isFraction(reading: NumberReading | ShareReading, share: StatedShare): boolean {
	const stated = shareOf(reading);
	return stated?.part === share.of && stated.whole === share.in;
}

/** The part of one whole that a reading states: neither “two and a half” nor “half a dollar” is such a part. */
export function shareOf(reading: Reading): Fraction | undefined {
	if (reading.kind === 'share') return reading;
	const fraction = reading.kind === 'number' && reading.sign === undefined ? reading.fraction : undefined;
	return fraction !== undefined && fraction.part <= fraction.whole ? fraction : undefined;
}

/** Whether a unit is the percentage alone. */
export function isPercent({ parts: [first, ...others] }: Unit): boolean {
	return others.length === 0 && first?.power === 1 && first.atom.ucum === '%';
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
