import type { LinePoint, MarkGroup } from '../geometry.ts';
import { bar } from './mark-shapes.ts';
import { lineColour, linePoint, seriesStyle } from './series-style.ts';
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
			? bars.map(({ from, to, middle, evidence }) =>
					bar(evidence, {
						left: Math.min(from, to),
						right: Math.max(from, to),
						top: middle - thickness / 2,
						bottom: middle + thickness / 2,
					}),
				)
			: [],
	line: ({ series, points }) => [
		{
			is: 'path',
			runs: runsOf(points),
			stroke: { colour: lineColour(points), width: 2, dash: seriesStyle(series).dash },
		},
		...points.flatMap(({ x, y, evidence, radius }) =>
			radius === 0 ? [] : [linePoint(series, [x, y], evidence, radius)],
		),
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
