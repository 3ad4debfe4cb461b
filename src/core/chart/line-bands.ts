import type { Role } from './draw/colours.ts';
import { withSteps } from './draw/series-style.ts';
import type { Point, Shape } from './draw/shape.ts';
import type { LinePlace, Scales } from './line-places.ts';

/** How a band looks, and what stands for it at a place that has no neighbours to join. */
interface BandLook {
	readonly fill: Role;
	readonly opacity: number;
	readonly isStepped: boolean;
	readonly alone: 'stem' | 'whisker';
}

/** Half the width of the ends of a whisker. */
const CAP = 4;
/** Widths of lines. */
const WIDTHS = { stem: 4, whisker: 1.5 } as const;

/**
 * The band of a line: closed paths from gap to gap. Where a place has a band and its neighbours have none, a line goes
 * from end to end of it; where one end is stated, from that to the value.
 */
export function bandOf(places: readonly LinePlace[], { along, up }: Scales, look: BandLook): Shape[] {
	const { isStepped, alone, fill, opacity } = look;
	const runs = runsOf(places).map((run) => ({
		low: run.map(({ year, band: [from] }): Point => [along(year), up(from)]),
		high: run.map(({ year, band: [, to] }): Point => [along(year), up(to)]),
	}));
	const edge = (points: readonly Point[]) => (isStepped ? withSteps(points) : points);
	const closed = runs
		.filter(({ low }) => low.length > 1)
		.map(({ low, high }) => [...edge(high), ...edge(low).toReversed()]);
	const single = runs.filter(({ low }) => low.length === 1).map(({ low, high }) => [...low, ...high]);
	const half = places.flatMap(({ year, value, end }): Point[][] =>
		end === undefined
			? []
			: [
					[
						[along(year), up(end)],
						[along(year), up(value)],
					],
				],
	);
	const caps = [...single.flat(), ...half.flatMap((ends) => ends.slice(0, 1))].map(([x, y]): Point[] => [
		[x - CAP, y],
		[x + CAP, y],
	]);
	const lines = [...single, ...half, ...(alone === 'whisker' ? caps : [])];
	return [
		...(closed.length === 0 ? [] : [{ is: 'path', runs: closed, isClosed: true, fill, opacity } as const]),
		...(lines.length === 0
			? []
			: [{ is: 'path', runs: lines, stroke: { colour: fill, width: WIDTHS[alone] } } as const]),
	];
}

type Banded = LinePlace & { readonly band: NonNullable<LinePlace['band']> };

/** The places with a band, in runs without a gap. */
function runsOf(places: readonly LinePlace[]): Banded[][] {
	const runs: Banded[][] = [];
	let isOpen = false;
	for (const place of places) {
		const { band, afterGap } = place;
		if (band === undefined) {
			isOpen = false;
			continue;
		}
		if (!isOpen || afterGap) runs.push([]);
		isOpen = true;
		runs.at(-1)?.push({ ...place, band });
	}
	return runs;
}
