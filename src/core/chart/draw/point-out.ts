import type { Box } from '../geometry.ts';
import type { Shape } from './shape.ts';

/** What shows the place of a mark that a reader points at. */
export interface PointedOut {
	/** The mark itself. */
	readonly box: Box;
	/** Where the guide stands that goes through all marks at one time; no guide where it is left out. */
	readonly guide?: { readonly x: number; readonly plot: Box } | undefined;
}

/** A frame around a mark and, on charts over time, a thin line across the plot through all marks at its time. */
export function pointOut({ box, guide }: PointedOut): Shape[] {
	const line: Shape[] =
		guide === undefined
			? []
			: [
					{
						is: 'path',
						runs: [
							[
								[guide.x, guide.plot.top],
								[guide.x, guide.plot.bottom],
							],
						],
						stroke: { colour: 'ink', width: 1 },
					},
				];
	const frame = { left: box.left - 2, right: box.right + 2, top: box.top - 2, bottom: box.bottom + 2 };
	return [...line, { is: 'box', box: frame, stroke: { colour: 'ink', width: 1.5 } }];
}
