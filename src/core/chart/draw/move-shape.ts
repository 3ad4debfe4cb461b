import type { TextLine } from '../geometry.ts';
import type { Point, Shape, ShapeOf } from './shape.ts';

/** From a place in one drawing to that in another. */
export type Move = (at: Point) => Point;

const moved: { readonly [Is in Shape['is']]: (shape: ShapeOf<Is>, move: Move) => Shape } = {
	box: (shape, move) => ({ ...shape, box: moveBox(shape.box, move) }),
	circle: ({ at, ...shape }, move) => ({ ...shape, at: move(at) }),
	path: (shape, move) => ({ ...shape, runs: shape.runs.map((run) => run.map(move)) }),
	words: (shape, move) => ({ ...shape, words: moveWords(shape.words, move) }),
};

/** The shape with all of its places moved. */
export function moveShape<Is extends Shape['is']>(shape: ShapeOf<Is>, move: Move): Shape {
	return moved[shape.is](shape, move);
}

/** A box with its corners moved, whatever else it holds. */
export function moveBox<B extends ShapeOf<'box'>['box']>(box: B, move: Move): B {
	const [from, top] = move([box.left, box.top]);
	const [to, bottom] = move([box.right, box.bottom]);
	return { ...box, left: Math.min(from, to), top, right: Math.max(from, to), bottom };
}

const OTHER_SIDE = { left: 'right', center: 'center', right: 'left' } as const;

/** A line of words at another place. Where left and right change places, it begins at its other end. */
export function moveWords<W extends TextLine>(words: W, move: Move): W {
	const { align = 'left' } = words;
	const [x, y] = move([words.x, words.y]);
	const isMirrored = move([words.x + 1, words.y])[0] < x;
	return { ...words, x, y, ...(isMirrored ? { align: OTHER_SIDE[align] } : {}) };
}

/** The height of the middle of a shape. */
export function middleOf(shape: Shape): number {
	const heights: number[] = [];
	moveShape(shape, (at) => {
		heights.push(at[1]);
		return at;
	});
	return (Math.min(...heights) + Math.max(...heights)) / 2;
}
