import type { Chart, ChartSeries } from '../model/chart.ts';
import { POINT, withSteps } from './draw/series-style.ts';
import type { Point, Shape } from './draw/shape.ts';
import type { LinePoint } from './geometry.ts';
import { absentInLine, gapsOf } from './line-gaps.ts';
import type { LineLook } from './line-looks.ts';

/** Where a mark of a line stands on the axis of values. */
export interface LinePlace {
	readonly year: number;
	readonly value: number;
	/** Whether the line begins anew here. */
	readonly afterGap: boolean;
	/** Whether nothing is drawn, because the source does not say what lies below. */
	readonly isHidden?: boolean;
	/** Between which heights a band is drawn. */
	readonly band?: readonly [from: number, to: number] | undefined;
}

/** From times and values to pixels. */
export interface Scales {
	readonly along: (year: number) => number;
	readonly up: (value: number) => number;
}

/** Radius of a point between two gaps in a line without marks. */
const ALONE = 1.5;

/** Radius of the end of a line in steps: the last value has no length there. */
const END = 2.5;

/** Least space between points that are marked, in CSS pixels. */
const LEAST_STEP = 5 * POINT;

/** The places of a line of a chart, with the lines of all its facets. It is interrupted at its gaps. */
export function linePlaces(line: ChartSeries, whole: Pick<Chart, 'series' | 'rows'>): LinePlace[] {
	const { marks } = line;
	const gaps = gapsOf(line, absentInLine(line, [], whole));
	let gap = 0;
	return marks.map(({ time, value = 0, low, high }, index) => {
		const before = marks[index - 1]?.time?.year ?? Number.NEGATIVE_INFINITY;
		while ((gaps[gap] ?? Infinity) <= before) gap++;
		const year = time?.year ?? 0;
		const band = typeof low === 'number' && typeof high === 'number' ? ([low, high] as const) : undefined;
		return { year, value, afterGap: index > 0 && (gaps[gap] ?? Infinity) < year, band };
	});
}

/** Whether the points of each line lie far enough apart to be marked. */
export function haveRoom({ series }: Pick<Chart, 'series'>, along: Scales['along']): boolean {
	return series.every(({ marks }) => {
		const [from, to] = [marks[0]?.time?.year ?? 0, marks.at(-1)?.time?.year ?? 0].map(along);
		return (to ?? 0) - (from ?? 0) >= (marks.length - 1) * LEAST_STEP;
	});
}

/** The points of a line. Without marks, a point between two gaps is a dot as wide as the line. */
export function pointsOf(
	{ marks }: ChartSeries,
	places: readonly LinePlace[],
	{ along, up }: Scales,
	{
		look: { lookOfEvidence },
		hasMarks,
		isStepped,
	}: { readonly look: LineLook; readonly hasMarks: boolean; readonly isStepped: boolean },
): LinePoint[] {
	return places.map(({ year, value, afterGap, isHidden = false }, index) => {
		const isLast = places[index + 1]?.afterGap !== false;
		const isAlone = (index === 0 || afterGap) && isLast;
		const small = isAlone ? ALONE : 0;
		return {
			x: along(year),
			y: up(value),
			look: lookOfEvidence(marks[index]?.evidence ?? 'stated'),
			afterGap,
			radius: isHidden ? 0 : hasMarks ? POINT : isStepped && isLast ? END : small,
		};
	});
}

/** The band of a line: closed paths from gap to gap, none where a place has no band. */
export function bandOf(
	places: readonly LinePlace[],
	{ along, up }: Scales,
	{ isStepped, ...look }: { readonly isStepped: boolean } & Pick<Extract<Shape, { is: 'path' }>, 'fill' | 'opacity'>,
): Shape[] {
	const runs: { low: Point[]; high: Point[] }[] = [];
	let isOpen = false;
	for (const { year, band, afterGap } of places) {
		if (band === undefined) {
			isOpen = false;
			continue;
		}
		if (!isOpen || afterGap) runs.push({ low: [], high: [] });
		isOpen = true;
		const [from, to] = band;
		runs.at(-1)?.low.push([along(year), up(from)]);
		runs.at(-1)?.high.push([along(year), up(to)]);
	}
	const edge = (points: readonly Point[]) => (isStepped ? withSteps(points) : points);
	const closed = runs
		.filter(({ low }) => low.length > 1)
		.map(({ low, high }) => [...edge(high), ...edge(low).toReversed()]);
	return closed.length === 0 ? [] : [{ is: 'path', runs: closed, isClosed: true, ...look }];
}
