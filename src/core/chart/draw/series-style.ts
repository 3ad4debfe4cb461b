import { MOST_COLOURS, type MarkLook } from './mark-look.ts';
import type { Point, Shape, Stroke } from './shape.ts';

/** Room from the middle of a point to its corners. */
export const POINT = 4;

const SIDE = POINT * Math.SQRT1_2;

/** The dashes and points of each line of a chart, so that lines differ also without colour. */
const STYLES = [
	{ dash: [], point: 'circle', corners: [] },
	{
		dash: [7, 4],
		point: 'rect',
		corners: [
			[-SIDE, -SIDE],
			[SIDE, -SIDE],
			[SIDE, SIDE],
			[-SIDE, SIDE],
		],
	},
	{
		dash: [2, 3],
		point: 'triangle',
		corners: [
			[0, -POINT],
			[POINT * Math.sin(Math.PI / 3), POINT / 2],
			[-POINT * Math.sin(Math.PI / 3), POINT / 2],
		],
	},
	{
		dash: [10, 3, 2, 3],
		point: 'rectRot',
		corners: [
			[-POINT, 0],
			[0, -POINT],
			[POINT, 0],
			[0, POINT],
		],
	},
] as const satisfies readonly { dash: readonly number[]; point: string; corners: readonly Point[] }[];

/** How many lines of a chart differ in their dashes and points. */
export const STYLE_COUNT = STYLES.length;

/** How many series of points differ in their colour or their form: after so many, both begin anew together. */
export const MOST_LOOKS = 2 * MOST_COLOURS;

/** `point` is the name by which Chart.js knows the shape. */
export function seriesStyle(index: number): (typeof STYLES)[number] {
	return STYLES[index % STYLES.length] ?? STYLES[0];
}

/** The stroke of a line. A muted one is thin and solid, so that it stays behind the others. */
export function lineStroke(index: number, { stroke: colour }: MarkLook): Required<Stroke> {
	if (colour === 'faded') return { colour, width: 1.25, dash: [] };
	return { colour, width: 2, dash: seriesStyle(index).dash };
}

/** A line that is hollow, as marks are whose value is derived: twice as wide, with paper between its edges. */
export function hollowLine(runs: Extract<Shape, { is: 'path' }>['runs'], stroke: Required<Stroke>): Shape[] {
	const { width } = stroke;
	return [
		{ is: 'path', runs, stroke: { ...stroke, width: 2 * width } },
		{ is: 'path', runs, stroke: { ...stroke, colour: 'paper', width } },
	];
}

/** The point of a line, where Chart.js would draw it. One that is smaller than usual is a dot in any line. */
export function linePoint(series: number, [x, y]: Point, look: MarkLook, radius = POINT): Shape {
	const { corners } = seriesStyle(series);
	const { fill, stroke } = look;
	if (radius < POINT) return { is: 'circle', at: [x, y], radius, fill: stroke };
	const painted = { fill, stroke: { colour: stroke, width: 2 } };
	if (corners.length === 0) return { is: 'circle', at: [x, y], radius: POINT, ...painted };
	return { is: 'path', runs: [corners.map(([dx, dy]) => [x + dx, y + dy])], isClosed: true, ...painted };
}

/** A line that holds the height of each point until the next. */
export function withSteps(points: readonly Point[]): Point[] {
	return points.flatMap(([x, y], index): Point[] => {
		const before = points[index - 1];
		return before === undefined
			? [[x, y]]
			: [
					[x, before[1]],
					[x, y],
				];
	});
}
