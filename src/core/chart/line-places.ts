import type { Chart, ChartMark, ChartSeries } from '../model/chart.ts';
import { POINT } from './draw/series-style.ts';
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
	/** The only end of an interval that its source states. */
	readonly end?: number | undefined;
}

/** From times and values to pixels. */
export interface Scales {
	readonly along: (year: number) => number;
	readonly up: (value: number) => number;
}

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
		const [from, to] = [numberIn(low), numberIn(high)];
		const band = from === undefined || to === undefined ? undefined : ([from, to] as const);
		const end = band === undefined ? (from ?? to) : undefined;
		return { year, value, afterGap: index > 0 && (gaps[gap] ?? Infinity) < year, band, end };
	});
}

/** Whether the points of each line lie far enough apart to be marked. */
export function haveRoom({ series }: Pick<Chart, 'series'>, along: Scales['along']): boolean {
	return series.every(({ marks }) => {
		const [from, to] = [marks[0]?.time?.year ?? 0, marks.at(-1)?.time?.year ?? 0].map(along);
		return (to ?? 0) - (from ?? 0) >= (marks.length - 1) * LEAST_STEP;
	});
}

/** Whether nothing joins a place to those before and after it. */
export function isAlone(places: readonly LinePlace[], index: number): boolean {
	const next = places[index + 1];
	const isFirst = index === 0 || places[index]?.afterGap === true;
	return isFirst && (next === undefined || next.afterGap);
}

function numberIn(bound: ChartMark['low']): number | undefined {
	return typeof bound === 'number' ? bound : undefined;
}

/** The points of a line. Without marks, a point between two gaps is a dot. */
export function pointsOf(
	{ marks }: ChartSeries,
	places: readonly LinePlace[],
	{ along, up }: Scales,
	{
		look: { lookOfEvidence },
		hasMarks,
		isStepped,
		alone,
	}: {
		readonly look: LineLook;
		readonly hasMarks: boolean;
		readonly isStepped: boolean;
		/** Radius of a point between two gaps in a line without marks. */
		readonly alone: number;
	},
): LinePoint[] {
	return places.map(({ year, value, afterGap, isHidden = false }, index) => {
		const isLast = places[index + 1]?.afterGap !== false;
		const small = isAlone(places, index) ? alone : 0;
		return {
			x: along(year),
			y: up(value),
			look: lookOfEvidence(marks[index]?.evidence ?? 'stated'),
			afterGap,
			radius: isHidden ? 0 : hasMarks ? POINT : isStepped && isLast ? END : small,
		};
	});
}
