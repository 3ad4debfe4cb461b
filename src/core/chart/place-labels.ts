import type { Box, TextLine } from './geometry.ts';
import { RUN_GAP } from './geometry.ts';
import { textWidth } from './text-width.ts';

/** A point with the words that may stand beside it. */
export interface NamedPoint {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** None if it has no name. */
	readonly runs: TextLine['runs'];
}

/** Space between a point and its words, and between words. */
const APART = 3;
/** Heights above and below the baseline that are cleared behind words. */
const [ASCENT, DESCENT] = [13.5, 4.5];
/** From the middle of a line of words to its baseline. */
const TO_BASELINE = 4.5;
/** Half the width of the edge of a point, and a little space. */
const EDGE = 1.5;
/** How many points are tried. */
const MOST_TRIED = 200;

/**
 * Places words beside points where they lie over no point and no other words, those of the first points first. Words
 * stand to the right of their point, to the left, above or below.
 *
 * @param order Indexes of the points, those first whose words matter most.
 * @param most How many words are placed.
 * @returns The words of each point that has a place for them, by its index.
 */
export function placeLabels(
	points: readonly NamedPoint[],
	order: readonly number[],
	{ within, most }: { readonly within: Box; readonly most: number },
): ReadonlyMap<number, TextLine> {
	const boxes: Box[] = points.map(({ x, y, radius }) => ({
		left: x - radius - 1,
		right: x + radius + 1,
		top: y - radius - 1,
		bottom: y + radius + 1,
	}));
	const placed = new Map<number, TextLine>();
	for (const index of order.slice(0, MOST_TRIED)) {
		const point = points[index];
		if (placed.size >= most) break;
		if (point === undefined || point.runs.length === 0) continue;
		const own = boxes[index];
		const found = placesOf(point).find(
			({ box }) => isInside(box, within) && boxes.every((other) => other === own || !meet(box, other)),
		);
		if (found === undefined) continue;
		boxes.push(found.box);
		placed.set(index, found.words);
	}
	return placed;
}

function placesOf({ x, y, radius, runs }: NamedPoint): { words: TextLine; box: Box }[] {
	const wide = runs.reduce((sum, { text }) => sum + textWidth(text), (runs.length - 1) * RUN_GAP);
	const [beside, middle] = [radius + APART, y + TO_BASELINE];
	const [above, below] = [y - radius - EDGE - DESCENT, y + radius + EDGE + ASCENT];
	const at = (align: 'left' | 'center' | 'right', anchor: number, baseline: number) => {
		const left = { left: anchor, center: anchor - wide / 2, right: anchor - wide }[align];
		return {
			words: { x: anchor, y: baseline, align, runs },
			box: { left, right: left + wide, top: baseline - ASCENT, bottom: baseline + DESCENT },
		};
	};
	return [
		at('left', x + beside, middle),
		at('right', x - beside, middle),
		at('center', x, above),
		at('center', x, below),
		at('left', x + radius, above),
		at('left', x + radius, below),
		at('right', x - radius, above),
		at('right', x - radius, below),
	];
}

function isInside(box: Box, { left, right, top, bottom }: Box): boolean {
	return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
}

function meet(a: Box, b: Box): boolean {
	return a.left < b.right + APART && b.left < a.right + APART && a.top < b.bottom && b.top < a.bottom;
}
