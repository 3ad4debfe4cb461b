/**
 * Rounds to 12 significant digits, which takes off the noise of binary arithmetic: 0.1 + 0.2 is 0.3 and
 * 1 - 0.68 is 0.32. Applied once, to a finished value; infinite values stay, and there is no negative zero.
 */
export function tidy(value: number): number {
	if (Number.isInteger(value) && Math.abs(value) < 1e12) return value + 0;
	return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}

/**
 * The nearest multiple of `step`, halves away from zero, free of binary noise: 7.72 by 0.1 is 7.7. A step too fine to
 * matter changes nothing.
 */
export function nearestMultiple(value: number, step: number): number {
	const count = tidy(Math.abs(value) / step);
	if (!(count < 1e12)) return tidy(value);
	return tidy(Math.sign(value) * Math.floor(count + 0.5) * step);
}

/** How many digits a reader sees from the first that is not zero to the last: 3 for 0.0129, 1 for 1000. */
export function significantDigits(value: number): number {
	const [digits = ''] = Math.abs(value).toExponential().split('e');
	return digits.replace('.', '').replace(/0+$/, '').length;
}
