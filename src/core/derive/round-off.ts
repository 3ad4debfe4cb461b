/**
 * Removes the rounding errors of binary arithmetic, by rounding to 12 significant digits: 0.1 + 0.2 is 0.3 and 1 - 0.68
 * is 0.32. Apply it once, to a finished value. Infinite values stay as they are; negative zero becomes zero.
 */
export function roundOff(value: number): number {
	if (Number.isInteger(value) && Math.abs(value) < 1e12) return value + 0;
	return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}

/** How far rounding may move a value, as a share of it; for a range, as a share of the bound farther from zero. */
export const FARTHEST_MOVE = 1 / 4;

/**
 * The nearest multiple of `step`, halves rounded away from zero, without rounding errors: for 7.72 and a step of 0.1
 * it is 7.7. If the step is too fine to matter, it is the value itself.
 */
export function nearestMultiple(value: number, step: number): number {
	const count = roundOff(Math.abs(value) / step);
	if (!(count < 1e12)) return roundOff(value);
	return roundOff(Math.sign(value) * Math.floor(count + 0.5) * step);
}
