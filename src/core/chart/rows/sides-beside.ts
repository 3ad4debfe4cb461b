import { scaleOf } from '../lay-out-frame.ts';
import type { FormPlace } from './choose-form.ts';
import type { RowForm } from './row-form.ts';

/** The least share of the width of a drawing that words beside its marks leave to the plot. */
const LEAST_PLOT = 0.4;

/** Words beside a mark: the value at which it ends, the side on which they stand, and how wide they are. */
export interface Beside {
	readonly value: number;
	/** Whether the words stand on the left of the value. */
	readonly isBefore: boolean;
	readonly width: number;
}

/**
 * The sides of a plot that leave room for words beside its marks; undefined if they leave too little for the plot, or
 * if words at an end of the axis are wider than the drawing, which no side changes.
 */
export function sidesBeside(
	words: readonly Beside[],
	{ left, right }: Pick<RowForm, 'left' | 'right'>,
	{ axis, width }: Pick<FormPlace, 'axis' | 'width'>,
): Pick<RowForm, 'left' | 'right'> | undefined {
	const share = scaleOf(axis, 0, 1);
	let sides = { left, right };
	// Each side depends on the other. Both only move inwards, so this comes to an end.
	for (let round = 0; round < 50; round++) {
		const before = sides;
		sides = { left: Math.max(left, ...lefts(before.right)), right: Math.min(right, ...rights(before.left)) };
		if (sides.right - sides.left < width * LEAST_PLOT) return undefined;
		if (Math.abs(sides.left - before.left) + Math.abs(sides.right - before.right) < 0.01) break;
	}
	return words.every(isInside) ? sides : undefined;

	function isInside({ value, isBefore, width: wide }: Beside): boolean {
		const at = scaleOf(axis, sides.left, sides.right)(value);
		return isBefore ? at - wide > -0.1 : at + wide < width + 0.1;
	}

	/** Where the left side may be so that words on the left of their marks fit into the drawing. */
	function lefts(end: number): number[] {
		return words.flatMap(({ value, isBefore, width: wide }) =>
			isBefore && share(value) < 1 ? [(wide - share(value) * end) / (1 - share(value))] : [],
		);
	}

	function rights(begin: number): number[] {
		return words.flatMap(({ value, isBefore, width: wide }) =>
			!isBefore && share(value) > 0 ? [begin + (width - wide - begin) / share(value)] : [],
		);
	}
}
