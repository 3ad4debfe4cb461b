import type { Box } from '../geometry.ts';
import type { Role } from './colours.ts';
import type { Point, Shape } from './shape.ts';

/** Which form the squares of a part have, so that parts differ also without colour: an index, of any size. */
export type Glyph = number;

/** The corners of each form, from the middle, in sides of its square. */
const FORMS: readonly (readonly Point[])[] = [
	[
		[-0.5, -0.5],
		[0.5, -0.5],
		[0.5, 0.5],
		[-0.5, 0.5],
	],
	[
		[0, -0.5],
		[0.5, 0],
		[0, 0.5],
		[-0.5, 0],
	],
	[
		[-0.25, -0.5],
		[0.25, -0.5],
		[0.5, 0],
		[0.25, 0.5],
		[-0.25, 0.5],
		[-0.5, 0],
	],
];

const SQUARE: Glyph = 0;

/** Filled squares of a part, as one shape: a matrix may have thousands. */
export function glyphs(glyph: Glyph, boxes: readonly Box[], fill: Role): Shape {
	return { is: 'path', runs: boxes.map((box) => outline(glyph, box, 0)), isClosed: true, fill };
}

/** The edges of squares that may belong to a part. */
export function glyphOutlines(glyph: Glyph, boxes: readonly Box[], colour: Role): Shape {
	return {
		is: 'path',
		runs: boxes.map((box) => outline(glyph, box, 1)),
		isClosed: true,
		fill: 'paper',
		stroke: { colour, width: 1 },
	};
}

/** Slanted lines inside them. */
export function hatchGlyphs(glyph: Glyph, boxes: readonly Box[], colour: Role): Shape {
	const reach = glyph % FORMS.length === SQUARE ? 0.5 : 0.24;
	const lines: readonly (readonly [Point, Point])[] = [
		[
			[-reach, 0],
			[0, -reach],
		],
		[
			[-reach, reach],
			[reach, -reach],
		],
		[
			[0, reach],
			[reach, 0],
		],
	];
	return {
		is: 'path',
		runs: boxes.flatMap((box) => lines.map((line) => line.map((point) => placed(point, box, 1)))),
		stroke: { colour, width: 1 },
	};
}

/** Squares of no part. */
export function hollowGlyphs(boxes: readonly Box[]): Shape {
	return {
		is: 'path',
		runs: boxes.map((box) => outline(SQUARE, box, 1)),
		isClosed: true,
		stroke: { colour: 'faded', width: 1 },
	};
}

function outline(glyph: Glyph, box: Box, edge: number): Point[] {
	return (FORMS[glyph % FORMS.length] ?? []).map((point) => placed(point, box, edge));
}

/** A place in a square that is smaller by the width of its edge. */
function placed([x, y]: Point, { left, right, top, bottom }: Box, edge: number): Point {
	return [(left + right) / 2 + x * (right - left - edge), (top + bottom) / 2 + y * (bottom - top - edge)];
}
