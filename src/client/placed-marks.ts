import type { Box, ChartLayout, MarkGroup, Sample } from '../core/chart/geometry.ts';
import type { ChartPicture } from '../core/chart/chart-kind.ts';
import type { Chart } from '../core/model/chart.ts';
import { marksInOrder, type NamedMark } from './chart-marks.ts';

/** A mark and its place in a drawing, in CSS pixels of the drawing. */
export interface PlacedMark extends NamedMark {
	readonly box: Box;
	/** What stands for it beside its name. */
	readonly shows: Sample['shows'];
	/** The area that it lies on. */
	readonly plot: Box;
}

type Place = Pick<PlacedMark, 'box' | 'shows'>;

/** Room from the middle of a point to its edge, also of a point without a mark. */
const POINT = 4;

const placesOf: {
	readonly [Is in MarkGroup['is']]: (group: Extract<MarkGroup, { is: Is }>) => Place[];
} = {
	bars: ({ thickness, bars }) =>
		bars.map(({ from, to, middle, look }) => ({
			box: {
				left: Math.min(from, to),
				right: Math.max(from, to),
				top: middle - thickness / 2,
				bottom: middle + thickness / 2,
			},
			shows: { mark: look },
		})),
	line: ({ style, look, points }) =>
		points.map(({ x, y, radius }) => {
			const room = Math.max(radius, POINT);
			return {
				box: { left: x - room, right: x + room, top: y - room, bottom: y + room },
				shows: { line: look, style },
			};
		}),
};

/** Every mark of a chart with its place in a layout, in reading order. */
export function placeMarks(chart: Chart, { marks: groups, plots }: ChartLayout): PlacedMark[] {
	const places = groups.flatMap(placesIn);
	return marksInOrder(chart).flatMap((mark, index) => {
		const place = places[index];
		if (place === undefined) return [];
		const [x, y] = middleOf(place.box);
		return [{ ...mark, ...place, plot: nearestBox(plots, x, y) }];
	});
}

function placesIn<Is extends MarkGroup['is']>(group: Extract<MarkGroup, { is: Is }> & { is: Is }): Place[] {
	return placesOf[group.is](group);
}

/**
 * The index of the mark nearest to a place, -1 if there is none. Along `x` it is the one nearest in time of those on
 * the same plot, and of these the one nearest in height.
 */
export function nearestMark(
	marks: readonly PlacedMark[],
	{ x, y, along }: { readonly x: number; readonly y: number; readonly along: ChartPicture['nearest'] },
): number {
	const plots = new Set(marks.map(({ plot }) => plot));
	const [first, ...others] = plots;
	if (first === undefined) return -1;
	const ground = nearestBox([first, ...others], x, y);
	let [best, least]: [number, readonly number[]] = [-1, []];
	for (const [index, { plot, box }] of marks.entries()) {
		if (plot !== ground) continue;
		const [middleX, middleY] = middleOf(box);
		const away =
			along === 'x'
				? [Math.round(2 * Math.abs(middleX - x)), Math.abs(middleY - y)]
				: [distance(box, x, y), Math.hypot(middleX - x, middleY - y)];
		if (best >= 0 && !isLess(away, least)) continue;
		[best, least] = [index, away];
	}
	return best;
}

/** The marks at the same time as one, on its plot, from the highest value to the lowest. */
export function marksTogether(marks: readonly PlacedMark[], one: PlacedMark): PlacedMark[] {
	return marks
		.filter(({ plot, time }) => plot === one.plot && time?.year === one.time?.year)
		.sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

export function middleOf({ left, right, top, bottom }: Box): readonly [x: number, y: number] {
	return [(left + right) / 2, (top + bottom) / 2];
}

/** From a place to the nearest of a box; 0 inside it. */
function distance({ left, right, top, bottom }: Box, x: number, y: number): number {
	return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function nearestBox([first, ...others]: readonly [Box, ...Box[]], x: number, y: number): Box {
	return others.reduce((best, box) => (distance(box, x, y) < distance(best, x, y) ? box : best), first);
}

/** Whether the first numbers in which two lists differ are in ascending order. */
function isLess(a: readonly number[], b: readonly number[]): boolean {
	const index = a.findIndex((each, place) => each !== b[place]);
	return index >= 0 && (a[index] ?? 0) < (b[index] ?? 0);
}
