import type { Box } from '../core/chart/geometry.ts';

/** A box that a tip should not cover. */
export interface Obstacle extends Box {
	/** The cost of each square pixel of it that is covered. */
	readonly cost: number;
}

/** Space between a tip and what it stands beside. */
const GAP = 4;
/** The cost of each pixel between a tip and its mark, and of each between their middles. */
const AWAY = 15;
const ASIDE = 0.5;

/** Beside how many obstacles in the drawing, the nearest ones, places are tried: it may have a thousand. */
const MOST = 40;

/**
 * Places a tip where it covers least, and of such places at the one nearest to its mark. It tries places beside the
 * mark and beside each obstacle, above, below, left and right. All are in one system of coordinates.
 *
 * @param near The mark, and the point of it that the reader points at.
 * @param bounds What the reader sees of the page; the tip stays inside if it is no larger.
 */
export function placeTip(
	{ width, height }: { readonly width: number; readonly height: number },
	near: { readonly mark: Box; readonly x: number; readonly y: number },
	obstacles: readonly Obstacle[],
	bounds: Box,
): { left: number; top: number } {
	const { mark, x, y } = near;
	const byDistance = [...obstacles].sort((a, b) => between(a, mark) - between(b, mark));
	const boxes = [mark, ...byDistance.filter((each, index) => index < MOST || !hasEnds(each))];
	const lefts = placesAlong(
		[x - width / 2, (mark.left + mark.right - width) / 2, mark.left, mark.right - width],
		boxes.map(({ left, right }) => [left, right]),
		{ size: width, least: bounds.left, most: bounds.right },
	);
	const tops = placesAlong(
		[y - height / 2, mark.top, mark.bottom - height],
		boxes.map(({ top, bottom }) => [top, bottom]),
		{ size: height, least: bounds.top, most: bounds.bottom },
	);
	let [best, least] = [{ left: lefts[0] ?? 0, top: tops[0] ?? 0 }, Infinity];
	for (const left of lefts) {
		for (const top of tops) {
			const box = { left, top, right: left + width, bottom: top + height };
			let cost = AWAY * between(box, mark) + ASIDE * Math.hypot(left + width / 2 - x, top + height / 2 - y);
			for (const obstacle of obstacles) {
				if (cost >= least) break;
				cost += obstacle.cost * covered(box, obstacle);
			}
			if (cost < least) [best, least] = [{ left, top }, cost];
		}
	}
	return best;
}

/** Whether a box has four sides. The page around a drawing has not, and a tip may always stand there. */
function hasEnds({ left, right, top, bottom }: Box): boolean {
	return [left, right, top, bottom].every(Number.isFinite);
}

/** Where a tip may begin along one side: at places asked for, and just before and after each box. */
function placesAlong(
	asked: readonly number[],
	sides: readonly (readonly [from: number, to: number])[],
	{ size, least, most }: { readonly size: number; readonly least: number; readonly most: number },
): number[] {
	const all = [...asked, ...sides.flatMap(([from, to]) => [from - GAP - size, to + GAP])];
	return [...new Set(all.map((place) => Math.max(least, Math.min(Math.round(place), most - size))))];
}

/** The area that two boxes have in common. */
function covered(a: Box, b: Box): number {
	const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return wide > 0 && high > 0 ? wide * high : 0;
}

/** The distance between two boxes. */
export function between(a: Box, b: Box): number {
	return Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));
}
