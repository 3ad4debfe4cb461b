import type { LinePoint, MarkGroup } from '../geometry.ts';
import { bar } from './mark-shapes.ts';
import { linePoint, seriesStyle } from './series-style.ts';
import type { Point, Shape } from './shape.ts';

/** The shapes of all marks, in the order in which Chart.js paints them: the first line lies over the others. */
export function drawMarks(groups: readonly MarkGroup[]): Shape[] {
	return [...groups].reverse().flatMap(drawGroup);
}

const drawnGroups: {
	readonly [Is in MarkGroup['is']]: (group: Extract<MarkGroup, { is: Is }>) => Shape[];
} = {
	bars: ({ isDrawn, thickness, bars }) =>
		isDrawn
			? bars.map(({ from, to, middle, look }) =>
					bar(look, {
						left: Math.min(from, to),
						right: Math.max(from, to),
						top: middle - thickness / 2,
						bottom: middle + thickness / 2,
					}),
				)
			: [],
	line: ({ style, look: { stroke }, isJoined, points }) => [
		...(isJoined
			? [
					{
						is: 'path',
						runs: runsOf(points),
						stroke: { colour: stroke, width: 2, dash: seriesStyle(style).dash },
					} as const,
				]
			: []),
		...points.flatMap(({ x, y, look, radius }) => (radius === 0 ? [] : [linePoint(style, [x, y], look, radius)])),
	],
};

/** The pieces of a line between its gaps. */
function runsOf(points: readonly LinePoint[]): Point[][] {
	const runs: Point[][] = [];
	for (const { x, y, afterGap } of points) {
		const run = runs.at(-1);
		if (run === undefined || afterGap) runs.push([[x, y]]);
		else run.push([x, y]);
	}
	return runs;
}

function drawGroup<Is extends MarkGroup['is']>(group: Extract<MarkGroup, { is: Is }> & { is: Is }): Shape[] {
	return drawnGroups[group.is](group);
}
