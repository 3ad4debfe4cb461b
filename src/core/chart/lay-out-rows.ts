import type { Chart, ChartMark } from '../model/chart.ts';
import type { Say } from '../words/values.ts';
import { distinguish } from './distinguish.ts';
import { lookOf, type MarkLook } from './draw/mark-look.ts';
import { hatch, thinMark } from './draw/mark-shapes.ts';
import type { Shape } from './draw/shape.ts';
import { BAR, type ChartLayout, GAP, LINE, type Guide, type TextLine } from './geometry.ts';
import { fitInside, layOutAxis, layOutKey, linesOf, scaleOf, sidesOf } from './lay-out-frame.ts';
import { textWidth, wrap } from './text-width.ts';

/** A mark in its row: its ends, the height of its middle, and the scale of the axis. */
export interface PlacedMark {
	readonly mark: ChartMark;
	readonly look: MarkLook;
	readonly left: number;
	readonly right: number;
	readonly y: number;
	readonly place: (value: number) => number;
}

/** How a kind draws marks that lie one below the other. */
export interface RowMarks {
	/** Both ends of a mark, in the chart’s unit. */
	readonly spanOf: (mark: ChartMark, axis: Chart['axis']) => readonly [from: number, to: number];
	readonly as: 'bar' | 'dot';
	readonly details: (placed: PlacedMark) => readonly Shape[];
	readonly say: Say;
}

/**
 * Places bars, ranges or dots one below the other, each under its words, those of a named series under its name, and
 * the references above them all.
 */
export function layOutRows(chart: Chart, width: number, { spanOf, as, details, say }: RowMarks): ChartLayout {
	const { left, right } = sidesOf(chart.axis, width);
	const place = scaleOf(chart.axis, left, right);
	const isMuted = distinguish(chart);
	const words: TextLine[] = [];
	let y = 0;
	const references = chart.references.map(({ label, text, value }) => {
		const lines = wrap(`${label} ${text}`, width);
		const widest = Math.max(...lines.map(textWidth));
		for (const line of lines)
			words.push({
				x: fitInside(place(value), widest, width),
				y: (y += LINE) - 4,
				runs: [{ text: line, style: 'muted' }],
			});
		return { x: place(value), y };
	});
	y += chart.references.length > 0 ? 8 : 0;
	const rowEdges = [y];
	const rows = chart.series.flatMap(({ label, marks: ofSeries }, series) => {
		if (label !== '' && ofSeries.length > 0) {
			y += series === 0 ? 0 : GAP / 2;
			for (const text of wrap(label, width - left))
				words.push({ x: left, y: (y += LINE) - 4, runs: [{ text, style: 'strong' }] });
			y += 2;
		}
		return ofSeries.map((mark) => {
			for (const runs of linesOf(mark.label, valueText(mark, say), width - left))
				words.push({ x: left, y: (y += LINE) - 4, runs });
			const top = y + 3;
			y = top + BAR + GAP;
			rowEdges.push(y - GAP / 2);
			return { mark, look: lookOf(mark.evidence, { isMuted: isMuted(label, mark) }), top, middle: top + BAR / 2 };
		});
	});
	// The grid begins under the first words, so that no line of it shows above them.
	const top = (rows[0]?.top ?? y) - 3;
	const plot = { left, right, top, bottom: y - GAP + 8 };
	const axis = layOutAxis(chart.axis, plot, width);
	const key = layOutKey(chart, { left, top: plot.bottom + axis.height, width, as, say });
	const bars = rows.map(({ mark, look, middle }) => {
		const [from, to] = spanOf(mark, chart.axis).map(place);
		return { from: from ?? left, to: to ?? left, middle, look };
	});
	return {
		width,
		height: plot.bottom + axis.height + key.height,
		plots: [plot],
		guidesBelow: axis.grid,
		marks: [{ is: 'bars', thickness: BAR, isDrawn: as === 'bar', bars }],
		details: rows.flatMap(({ mark, look }, index) => {
			const { from = left, to = left, middle = top } = bars[index] ?? {};
			return details({ mark, look, left: Math.min(from, to), right: Math.max(from, to), y: middle, place });
		}),
		guidesAbove: references.map(({ x, y: from }): Guide => ({
			kind: 'reference',
			from: [x, from],
			to: [x, plot.bottom],
		})),
		words: [...words, ...axis.words, ...key.words],
		samples: key.samples,
		rowEdges,
	};
}

/** The value of a mark as it stands beside it, with the interval around it if it has one. */
export function valueText(mark: ChartMark, say: Say): string {
	const value = pointText(mark, say);
	const { intervalText: interval } = mark;
	return interval === undefined ? value : say('chart.value-and-interval', { value, interval });
}

/** The value of a mark, or both numbers of a point along two axes; one of these is left out if it is the name already. */
export function pointText({ text: value, label, across }: ChartMark, say: Say): string {
	return across === undefined || across.text === label ? value : say('chart.value-at', { value, across: across.text });
}

/** The shapes over a bar: its hatch or, if the bar has no length, a line across its row. */
export function overBar({ look, left, right, y }: PlacedMark): Shape[] {
	if (right - left < 2) return [thinMark(look, (left + right) / 2, y)];
	return hatch(look, { left, right, top: y - BAR / 2, bottom: y + BAR / 2 });
}

/** From bound to bound. An open bound is the end of the axis. */
export function spanOfBounds({ value, low, high }: ChartMark, { min, max }: Chart['axis']): readonly [number, number] {
	const edge = (bound: ChartMark['low'], open: number) =>
		bound === undefined ? (value ?? open) : bound === 'unstated' ? open : bound;
	return [edge(low, min), edge(high, max)];
}
