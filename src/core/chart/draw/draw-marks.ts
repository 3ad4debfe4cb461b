import type { LinePoint, MarkGroup } from '../geometry.ts';
import { bar } from './mark-shapes.ts';
import { linePoint, lineStroke, withSteps } from './series-style.ts';
import type { Point, Shape } from './shape.ts';

/**
 * The shapes of all marks, in the order in which Chart.js paints them: the first line lies over the others, and muted
 * ones lie under all.
 */
export function drawMarks(groups: readonly MarkGroup[]): Shape[] {
	const muted = groups.filter(isMuted);
	const others = groups.filter((group) => !isMuted(group));
	return [...muted.reverse(), ...others.reverse()].flatMap(drawGroup);
}

/** Whether a line or the points of a series are muted as a whole. */
export function isMuted(group: MarkGroup): boolean {
	return group.is === 'line' && group.look.stroke === 'faded';
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
	line: (group) => [
		...drawLine(group),
		...group.points.flatMap(({ x, y, look, radius }) =>
			radius === 0 ? [] : [linePoint(group.style, [x, y], look, radius)],
		),
	],
};

/** The line that joins the points of a group, if one does. */
export function drawLine(group: MarkGroup): Shape[] {
	if (group.is !== 'line' || !group.isJoined) return [];
	const { style, look, isStepped = false, points } = group;
	const runs = runsOf(points).map((run) => (isStepped ? withSteps(run) : run));
	return [{ is: 'path', runs, stroke: lineStroke(style, look) }];
}

/** The pieces of a line between its gaps, without those that are drawn apart. */
function runsOf(points: readonly LinePoint[]): Point[][] {
	const runs: Point[][] = [];
	for (const { x, y, afterGap, isApart = false } of points) {
		const run = runs.at(-1);
		if (run === undefined || afterGap || isApart) runs.push([[x, y]]);
		else run.push([x, y]);
	}
	return runs;
}

function drawGroup<Is extends MarkGroup['is']>(group: Extract<MarkGroup, { is: Is }> & { is: Is }): Shape[] {
	return drawnGroups[group.is](group);
}
