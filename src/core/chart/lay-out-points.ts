import type { Chart, ChartAxis, ChartMark } from '../model/chart.ts';
import type { Say } from '../words/values.ts';
import { distinguish, namesOfSeries } from './distinguish.ts';
import { lookOf } from './draw/mark-look.ts';
import { linePoint, POINT } from './draw/series-style.ts';
import type { Shape } from './draw/shape.ts';
import { type ChartLayout, LINE, type LinePoint, type MarkGroup, type TextLine } from './geometry.ts';
import { layOutEntries } from './lay-out-entries.ts';
import { layOutAxis, layOutKey, scaleOf, sidesOf } from './lay-out-frame.ts';
import { layOutUpright, roomForValues } from './lay-out-upright.ts';
import { layOutSeriesKey } from './lay-out-series-key.ts';
import { namePoints, radiusOf, type Spot, spotsOf } from './name-points.ts';
import { wrap } from './text-width.ts';

/** Heights of the plot and numbers of words in it, on a desk and on a phone. */
const sizes = { wide: { plot: 330, labels: 40 }, narrow: { plot: 250, labels: 12 } } as const;
const WIDE = 440;
/** From so many points on they are smaller, and fewer of them have words. */
const MANY = 150;
const SMALL = 2.5;
const LABELS_OF_MANY = 12;

/** The axis of a chart that lacks one. */
const noAxis: ChartAxis = { title: '', min: 0, max: 1, ticks: [] };

/** A mark with its place in the plot. */
interface PlacedMark extends LinePoint {
	readonly mark: ChartMark;
	readonly style: number;
	readonly isMuted: boolean;
}

/**
 * Points along two axes. Names stand beside their points where they lie over no other point; `namePoints` says which.
 * The others are named by the tip and in the table. Several points that look like one have a ring and their number.
 *
 * @param whole The chart of which it is a facet, if it is one.
 */
export function layOutPoints(chart: Chart, width: number, say: Say, whole?: Chart): ChartLayout {
	const { axis, across = noAxis } = chart;
	const { plot: height, labels: mostLabels } = width > WIDE ? sizes.wide : sizes.narrow;
	const names = layOutNames(chart, width, whole);
	const words: TextLine[] = [...names.words];
	let y = names.bottom + (names.bottom > 0 ? 10 : 0);
	for (const text of wrap(axis.title, width))
		words.push({ x: 1, y: (y += LINE) - 4, runs: [{ text, style: 'muted' }] });
	const plot = { left: roomForValues(axis), right: sidesOf(across, width).right, top: y + 10, bottom: y + 10 + height };
	const along = scaleOf(across, plot.left, plot.right);
	const { up, grid, references, words: values } = layOutUpright(chart, plot);
	words.push(...values);
	// The grid reaches a little below the plot, so that the first values of both axes stand apart.
	const below = layOutAxis(across, { ...plot, bottom: plot.bottom + 4 }, width);
	const placed = placeMarks(chart, along, up);
	const all = placed.flatMap(({ points }) => points);
	const spots = spotsOf(all);
	const shared = spots.filter(({ points }) => points.length > 1);
	const named = namePoints(chart, spots, {
		say,
		within: { left: plot.left + 2, right: width, top: plot.top - 8, bottom: plot.bottom - 2 },
		most: all.length > MANY ? Math.min(mostLabels, LABELS_OF_MANY) : mostLabels,
	});
	words.push(...below.words, ...named.words);
	y = plot.bottom + 4 + below.height;
	const said = [
		...(shared.length === 0 ? [] : [say('chart.ring')]),
		...named.left.map(({ name, value }) => say('chart.mark', { name, value })),
	];
	for (const text of said.flatMap((each) => wrap(each, width)))
		words.push({ x: 1, y: (y += LINE) - 4, runs: [{ text, style: 'muted' }] });
	const key = layOutKey(chart, { left: 1, top: y, width, as: 'dot', say });
	return {
		width,
		height: y + key.height,
		plots: [plot],
		guidesBelow: [...below.grid, ...grid, ...references],
		marks: placed.map(({ group }) => group),
		// Points that stand out lie over all others.
		details: [
			...((chart.highlight ?? []).length === 0 ? [] : all.filter(({ isMuted }) => !isMuted).map(drawPoint)),
			...shared.map(drawRing),
		],
		guidesAbove: [],
		words: [...words, ...key.words],
		samples: [...names.samples, ...key.samples],
	};
}

function drawPoint({ x, y, style, look, radius }: PlacedMark): Shape {
	return linePoint(style, [x, y], look, radius);
}

/** A ring around several points that look like one. */
function drawRing(spot: Spot): Shape {
	return { is: 'circle', at: [spot.x, spot.y], radius: radiusOf(spot), stroke: { colour: 'ink', width: 1.25 } };
}

/** What stands above the plot: the names of several series, and the references, with a sample each. */
function layOutNames(chart: Chart, width: number, whole: Chart | undefined) {
	const frame = { left: 1, width, as: 'dot' } as const;
	const names =
		whole === undefined && namesOfSeries(chart).length > 1
			? layOutSeriesKey(chart, frame)
			: { words: [], samples: [], bottom: 0 };
	if (chart.references.length === 0) return names;
	const references = chart.references.map(({ label, text }) => ({
		shows: 'reference' as const,
		text: `${label} ${text}`,
	}));
	const lines = layOutEntries(references, { ...frame, top: names.bottom });
	return {
		words: [...names.words, ...lines.words],
		samples: [...names.samples, ...lines.samples],
		bottom: lines.bottom,
	};
}

function placeMarks(
	chart: Chart,
	along: (value: number) => number,
	up: (value: number) => number,
): { group: MarkGroup; points: PlacedMark[] }[] {
	const names = namesOfSeries(chart);
	const isMutedIn = distinguish(chart);
	const count = chart.series.reduce((sum, { marks }) => sum + marks.length, 0);
	return chart.series.map(({ label, marks }) => {
		const style = names.indexOf(label);
		const series = names.length > 1 ? style : undefined;
		const points = marks.map((mark): PlacedMark => {
			const isMuted = isMutedIn(label, mark);
			return {
				mark,
				style,
				isMuted,
				x: along(mark.across?.value ?? 0),
				y: up(mark.value ?? 0),
				look: lookOf(mark.evidence, { series, isMuted }),
				afterGap: false,
				radius: count > MANY ? SMALL : POINT,
			};
		});
		const isMuted = points.every((point) => point.isMuted);
		return {
			points,
			group: { is: 'line', style, look: lookOf('stated', { series, isMuted }), isJoined: false, points },
		};
	});
}
