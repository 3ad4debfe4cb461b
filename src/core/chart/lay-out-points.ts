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
import { placeLabels } from './place-labels.ts';
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
 * Points along two axes. Points with names have them beside them where no words lie over other points or words, the
 * highlighted and the outermost ones first; the others are named by the tip and in the table.
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
	const named = nameMarks(chart, all, {
		within: { left: plot.left + 2, right: width, top: plot.top - 8, bottom: plot.bottom - 2 },
		most: all.length > MANY ? Math.min(mostLabels, LABELS_OF_MANY) : mostLabels,
	});
	words.push(...below.words, ...named.words);
	y = plot.bottom + 4 + below.height;
	for (const text of named.left.flatMap(({ name, value }) => wrap(say('chart.mark', { name, value }), width)))
		words.push({ x: 1, y: (y += LINE) - 4, runs: [{ text, style: 'muted' }] });
	const key = layOutKey(chart, { left: 1, top: y, width, as: 'dot', say });
	return {
		width,
		height: y + key.height,
		plots: [plot],
		guidesBelow: [...below.grid, ...grid, ...references],
		marks: placed.map(({ group }) => group),
		// Points that stand out lie over all others.
		details: (chart.highlight ?? []).length === 0 ? [] : all.filter(({ isMuted }) => !isMuted).map(drawPoint),
		guidesAbove: [],
		words: [...words, ...key.words],
		samples: [...names.samples, ...key.samples],
	};
}

function drawPoint({ x, y, style, look, radius }: PlacedMark): Shape {
	return linePoint(style, [x, y], look, radius);
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

/** Words beside points: their names and their notes. `left` are the notes for which there is no room there. */
function nameMarks(
	chart: Chart,
	all: readonly PlacedMark[],
	room: Parameters<typeof placeLabels>[2],
): { words: TextLine[]; left: { name: string; value: string }[] } {
	const hasNames = chart.rows === undefined || chart.rows.name !== undefined;
	const noteOf = new Map((chart.notes ?? []).flatMap(({ mark, text }) => (mark === undefined ? [] : [[mark, text]])));
	const stands = (chart.highlight ?? []).length > 0;
	const seen = new Set<string>();
	const middle = {
		x: all.reduce((sum, { x }) => sum + x, 0) / all.length,
		y: all.reduce((sum, { y }) => sum + y, 0) / all.length,
	};
	const order = all
		.map((point, index) => ({ point, index, far: Math.hypot(point.x - middle.x, point.y - middle.y) }))
		.sort((a, b) => rankOf(b.point) - rankOf(a.point) || b.far - a.far)
		// Points of one name have it once.
		.filter(({ point: { mark } }) => !seen.has(mark.label) && seen.add(mark.label))
		.map(({ index }) => index);
	const named = all.map(({ x, y, radius, mark: { label }, isMuted }) => {
		const note = noteOf.get(label);
		const style = isMuted ? 'muted' : stands ? 'strong' : 'ink';
		const name = hasNames || note !== undefined ? [{ text: label, style } as const] : [];
		return { x, y, radius, runs: note === undefined ? name : [...name, { text: note, style: 'muted' } as const] };
	});
	const placed = placeLabels(named, order, room);
	const names = new Set([...placed.keys()].map((index) => all[index]?.mark.label));
	return {
		words: [...placed.values()],
		left: [...noteOf].flatMap(([name, value]) => (names.has(name) ? [] : [{ name, value }])),
	};

	function rankOf({ mark: { label }, isMuted }: PlacedMark): number {
		return noteOf.has(label) ? 2 : isMuted ? 0 : 1;
	}
}
