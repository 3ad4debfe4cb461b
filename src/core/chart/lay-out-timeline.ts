import type { Chart, ChartMark } from '../model/chart.ts';
import type { Say } from '../words/values.ts';
import { distinguish } from './distinguish.ts';
import { lookOf, type MarkLook } from './draw/mark-look.ts';
import { brokenEnd, hatch, openEnd } from './draw/mark-shapes.ts';
import type { Shape } from './draw/shape.ts';
import { BAR, type ChartLayout, GAP, LINE, type TextLine } from './geometry.ts';
import { layOutAxis, layOutKey, linesOf, scaleOf, sidesOf } from './lay-out-frame.ts';
import { wrap } from './text-width.ts';

/** A date is drawn as wide as its day, month or year is along the axis, but not narrower. */
const LEAST = 3;
/** How many figures without a date are named. The table of the chart has all. */
const MOST_NAMED = 24;
const BULLET = 8;
const INDENT = 16;

/**
 * Dates and periods one below the other, each as long as it is; below the axis the names of the figures that have
 * none. A period that goes on ends in an arrow; one that is not certain has broken ends.
 */
export function layOutTimeline(chart: Chart, width: number, say: Say): ChartLayout {
	const { left, right } = sidesOf(chart.axis, width);
	const place = scaleOf(chart.axis, left, right);
	const isMuted = distinguish(chart);
	const words: TextLine[] = [];
	const details: Shape[] = [];
	const rowEdges = [0];
	let y = 0;
	const bars = chart.series
		.flatMap(({ marks }) => marks)
		.map((mark) => {
			for (const runs of linesOf(mark.label, mark.text, width - left, { isMuted: isMuted('', mark) }))
				words.push({ x: left, y: (y += LINE) - 4, runs });
			const bar = {
				...endsOf(mark, { left, right, place }),
				middle: y + 3 + BAR / 2,
				look: lookOf(mark.evidence, { isMuted: isMuted('', mark) }),
			};
			details.push(...overBar(mark, bar));
			y += 3 + BAR + GAP;
			rowEdges.push(y - GAP / 2);
			return bar;
		});
	const plot = { left, right, top: (bars[0]?.middle ?? y) - BAR / 2 - 3, bottom: y - GAP + 8 };
	const axis = layOutAxis(chart.axis, plot, width);
	const lane = layOutLane(chart, plot.bottom + axis.height, width, say);
	const key = layOutKey(chart, { left, top: plot.bottom + axis.height + lane.height, width, as: 'bar', say });
	return {
		width,
		height: plot.bottom + axis.height + lane.height + key.height,
		plots: [plot],
		guidesBelow: axis.grid,
		marks: [{ is: 'bars', thickness: BAR, isDrawn: true, bars }],
		details: [...details, ...lane.details],
		guidesAbove: [],
		words: [...words, ...axis.words, ...lane.words, ...key.words],
		samples: key.samples,
		rowEdges,
	};
}

interface PlacedBar {
	readonly from: number;
	readonly to: number;
	readonly middle: number;
	readonly look: MarkLook;
}

function endsOf(
	{ time, until }: ChartMark,
	{ left, right, place }: { left: number; right: number; place: (year: number) => number },
): Pick<PlacedBar, 'from' | 'to'> {
	const [from, to] = [time === undefined ? left : place(time.year), until === undefined ? right : place(until.year)];
	if (to - from >= LEAST) return { from, to };
	const start = Math.max(left, Math.min(from, right - LEAST));
	return { from: start, to: start + LEAST };
}

/** The hatch of a bar, and what shows that an end is open or not certain. */
function overBar({ time, until }: ChartMark, { from, to, middle, look }: PlacedBar): Shape[] {
	const isCertain = (end: ChartMark['time']) => end === undefined || !/[~?%]$/.test(end.iso);
	const row = { y: middle, thickness: BAR };
	return [
		...hatch(look, { left: from, right: to, top: middle - BAR / 2, bottom: middle + BAR / 2 }),
		...(isCertain(time) ? [] : brokenEnd(from, to, row)),
		...(isCertain(until) ? [] : brokenEnd(to, from, row)),
		...(time === undefined ? openEnd(look, to, from, row) : []),
		...(until === undefined ? openEnd(look, from, to, row) : []),
	];
}

/** The figures without a date, by name, on a desk in two columns. */
function layOutLane(
	chart: Chart,
	top: number,
	width: number,
	say: Say,
): { words: TextLine[]; details: Shape[]; height: number } {
	const labels = chart.series.flatMap(({ missing = [] }) => missing.map(({ label }) => label));
	if (labels.length === 0) return { words: [], details: [], height: 0 };
	const n = labels.length - MOST_NAMED;
	const named = labels.length <= MOST_NAMED ? labels : labels.slice(0, MOST_NAMED);
	const columns = width > 400 ? 2 : 1;
	const column = width / columns;
	const lines = named.map((label) => wrap(label, column - INDENT - 8));
	const words: TextLine[] = [{ x: 1, y: top + 14 + LINE - 4, runs: [{ text: say('chart.no-date'), style: 'strong' }] }];
	const details: Shape[] = [];
	const begin = top + 14 + LINE;
	const half = Math.ceil(lines.length / columns);
	const bottoms = Array.from({ length: columns }, (_, index) => {
		const x = index * column;
		let y = begin;
		for (const label of lines.slice(index * half, (index + 1) * half)) {
			const box = { left: x + 1, right: x + 1 + BULLET, top: y + 5, bottom: y + 5 + BULLET };
			details.push({ is: 'box', box, stroke: { colour: 'muted', width: 1 } });
			for (const text of label) words.push({ x: x + INDENT, y: (y += LINE) - 4, runs: [{ text, style: 'ink' }] });
			y += 2;
		}
		return y;
	});
	let bottom = Math.max(...bottoms);
	if (n > 0)
		words.push({ x: INDENT, y: (bottom += LINE) - 4, runs: [{ text: say('chart.and-more', { n }), style: 'muted' }] });
	return { words, details, height: bottom - top + 4 };
}
