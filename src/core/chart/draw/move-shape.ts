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
	const [left, top] = move([box.left, box.top]);
	const [right, bottom] = move([box.right, box.bottom]);
	return { ...box, left, top, right, bottom };
}

/** A line of words at another place. */
export function moveWords<W extends { readonly x: number; readonly y: number }>(words: W, move: Move): W {
	const [x, y] = move([words.x, words.y]);
	return { ...words, x, y };
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
