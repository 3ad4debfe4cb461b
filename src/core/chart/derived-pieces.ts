import { hollowLine, lineStroke, withSteps } from './draw/series-style.ts';
import type { Point, Shape } from './draw/shape.ts';
import type { LinePoint } from './geometry.ts';

/**
 * Says which pieces of a line are drawn apart because they lead to a derived value or away from one. Only a line
 * without marks needs that: marks are hollow themselves.
 */
export function setApart(points: readonly LinePoint[]): LinePoint[] {
	return points.map((point, index) => {
		const before = points[index - 1];
		const isDerived = isHollow(point) || (before !== undefined && isHollow(before));
		return before === undefined || point.afterGap || !isDerived ? point : { ...point, isApart: true };
	});
}

/** The pieces that are drawn apart, and the derived points between two gaps: hollow. */
export function drawApart(points: readonly LinePoint[], style: number, isStepped: boolean): Shape[] {
	const [first] = points.filter(isHollow);
	if (first === undefined) return [];
	const runs: Point[][] = [];
	for (const [index, { x, y, isApart }] of points.entries()) {
		const before = points[index - 1];
		if (isApart !== true || before === undefined) continue;
		if (before.isApart !== true) runs.push([[before.x, before.y]]);
		runs.at(-1)?.push([x, y]);
	}
	const stroke = lineStroke(style, first.look);
	const lines = runs.map((run) => (isStepped ? withSteps(run) : run));
	const alone = points.filter((point) => isHollow(point) && point.radius > 0);
	return [
		...(lines.length === 0 ? [] : hollowLine(lines, stroke)),
		...alone.map(({ x, y, radius, look: { stroke: colour } }): Shape => {
			return { is: 'circle', at: [x, y], radius: radius + 1, fill: 'paper', stroke: { colour, width: 1.25 } };
		}),
	];
}

function isHollow({ look }: LinePoint): boolean {
	return look.fill === 'paper';
}
