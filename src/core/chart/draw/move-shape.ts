import type { Point, Shape, ShapeOf } from './shape.ts';

/** From a height in one drawing to that in another. */
export type Move = (y: number) => number;

const moved: { readonly [Is in Shape['is']]: (shape: ShapeOf<Is>, move: Move) => Shape } = {
	box: (shape, move) => ({
		...shape,
		box: { ...shape.box, top: move(shape.box.top), bottom: move(shape.box.bottom) },
	}),
	circle: ({ at: [x, y], ...shape }, move) => ({ ...shape, at: [x, move(y)] }),
	path: (shape, move) => ({ ...shape, runs: shape.runs.map((run) => run.map(([x, y]): Point => [x, move(y)])) }),
	words: (shape, move) => ({ ...shape, words: { ...shape.words, y: move(shape.words.y) } }),
};

/** The shape with all of its heights moved. */
export function moveShape<Is extends Shape['is']>(shape: ShapeOf<Is>, move: Move): Shape {
	return moved[shape.is](shape, move);
}

/** The height of the middle of a shape. */
export function middleOf(shape: Shape): number {
	const heights: number[] = [];
	moveShape(shape, (y) => {
		heights.push(y);
		return y;
	});
	return (Math.min(...heights) + Math.max(...heights)) / 2;
}
