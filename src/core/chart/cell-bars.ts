/** A bar beside a number in a table, in hundredths of its room: where it begins, and how long it is. */
export interface CellBar {
	readonly start: number;
	readonly length: number;
	/** Where zero is. */
	readonly zero: number;
}

/** So long is the bar of a tiny number, so that it differs from zero. */
const LEAST = 0.5;

/**
 * The bars of a column, all on one scale: each begins at zero, those of negative numbers to the other side. A cell
 * without a number has none.
 *
 * @param all The numbers of the whole column, by which the scale is chosen.
 */
export function cellBars(all: readonly unknown[]): (value: unknown) => CellBar | undefined {
	let [lowest, highest] = [0, 0];
	for (const value of all) {
		if (typeof value !== 'number') continue;
		lowest = Math.min(lowest, value);
		highest = Math.max(highest, value);
	}
	const zero = round(placeOfZero(lowest, highest));
	return (value) => {
		if (typeof value !== 'number') return undefined;
		if (value === 0) return { start: zero, length: 0, zero };
		const whole = value < 0 ? (value / lowest) * zero : (value / highest) * (100 - zero);
		const length = round(Math.max(LEAST, whole));
		return { start: value < 0 ? round(zero - length) : zero, length, zero };
	};
}

function placeOfZero(lowest: number, highest: number): number {
	if (lowest === 0) return 0;
	if (highest === 0) return 100;
	// Halves, since the difference of two huge numbers may be more than a number can be.
	const share = (-lowest / 2 / (highest / 2 - lowest / 2)) * 100;
	return Math.min(100 - LEAST, Math.max(LEAST, share));
}

function round(hundredths: number): number {
	return Math.round(hundredths * 10) / 10;
}
