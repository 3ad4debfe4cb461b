import type { MarkGroup } from '../geometry.ts';
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
			runs: [points.map(({ x, y }): Point => [x, y])],
			stroke: { colour: 'stated', width: 2, dash: seriesStyle(series).dash },
		},
		...points.map(({ x, y, evidence }) => linePoint(series, [x, y], evidence)),
	],
};

function drawGroup<Is extends MarkGroup['is']>(group: Extract<MarkGroup, { is: Is }> & { is: Is }): Shape[] {
	return drawnGroups[group.is](group);
}
