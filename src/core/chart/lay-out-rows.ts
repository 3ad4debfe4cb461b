import type { Chart, ChartMark } from '../model/chart.ts';
import type { Say } from '../words/values.ts';
import { hatch, thinMark } from './draw/mark-shapes.ts';
import type { Shape } from './draw/shape.ts';
import { type ChartLayout, GAP, LINE, type Guide, type TextLine } from './geometry.ts';
import { fitInside, layOutAxis, layOutKey, noteLines, scaleOf, sidesOf } from './lay-out-frame.ts';
import { layOutSeriesKey } from './lay-out-series-key.ts';
import { chooseForm } from './rows/choose-form.ts';
import { type PlacedMark, type RowFrame, type RowMarks, slotLooks } from './rows/row-form.ts';
import { rowsOf } from './rows/rows-of-chart.ts';
import { textWidth, wrap } from './text-width.ts';

/** Space below the key of series. */
const KEY_GAP = 14;

/**
 * Places bars, ranges or dots in rows one below the other, each row under its words, and above them all the references
 * and a key of series. Marks of several series with labels in common stand in one row; series without are blocks of
 * rows under their names.
 *
 * @param whole The chart of which it is a facet, if it is one.
 */
export function layOutRows(chart: Chart, width: number, marks: RowMarks, whole?: Chart): ChartLayout {
	const { as, say } = marks;
	const rows = rowsOf(chart, whole);
	const looks = slotLooks(chart);
	const textOf = (mark: ChartMark) => valueText(mark, say);
	const wordsAt = sidesOf(chart.axis, width).left;
	const form = chooseForm(chart, { ...marks, axis: chart.axis, width, textOf }, whole);
	const { left, right } = form;
	const place = scaleOf(chart.axis, left, right);
	const frame: RowFrame = { chart, width, wordsAt, place, marks, looks, textOf };
	const seriesKey = form.hasKey ? layOutSeriesKey(chart, { left: wordsAt, width, as }) : undefined;
	const words: TextLine[] = [...(seriesKey?.words ?? [])];
	let y = seriesKey === undefined ? 0 : seriesKey.bottom + KEY_GAP;
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
	const placed = rows.map((row, index) => {
		if (row.heading !== undefined) {
			y += index === 0 ? 0 : GAP / 2;
			for (const text of wrap(row.heading, width - wordsAt))
				words.push({ x: wordsAt, y: (y += LINE) - 4, runs: [{ text, style: 'strong' }] });
			y += 2;
		}
		const each = form.place(row, y, frame);
		words.push(...each.words);
		const notes = noteLines(chart, row.label, width - wordsAt);
		for (const [line, text] of notes.entries())
			words.push({ x: wordsAt, y: each.bottom + (line + 1) * LINE - 1, runs: [{ text, style: 'muted' }] });
		y = each.bottom + (notes.length === 0 ? 0 : notes.length * LINE + 2) + GAP;
		rowEdges.push(y - GAP / 2);
		return each;
	});
	// The grid begins under the first words, so that no line of it shows above them.
	const plot = { left, right, top: (placed[0]?.top ?? y) - 3, bottom: y - GAP + 8 };
	const axis = layOutAxis(chart.axis, plot, width);
	const isNeutral = rows.some(({ slots }) => slots.some(({ series }) => series !== undefined));
	const key = layOutKey(chart, { left: wordsAt, top: plot.bottom + axis.height, width, as, isNeutral, say });
	const barOf = new Map(placed.flatMap(({ bars }) => bars.map(({ mark, bar }) => [mark, bar] as const)));
	return {
		width,
		height: plot.bottom + axis.height + key.height,
		plots: [plot],
		guidesBelow: axis.grid,
		marks: [
			{
				is: 'bars',
				thickness: form.thickness,
				isDrawn: as === 'bar',
				bars: chart.series.flatMap(({ marks: ofSeries }) => ofSeries.flatMap((mark) => barOf.get(mark) ?? [])),
			},
		],
		details: placed.flatMap(({ details }) => details),
		guidesAbove: references.map(({ x, y: from }): Guide => ({
			kind: 'reference',
			from: [x, from],
			to: [x, plot.bottom],
		})),
		words: [...words, ...axis.words, ...key.words],
		samples: [...(seriesKey?.samples ?? []), ...key.samples],
		rowEdges,
	};
}

/** The value of a mark as it stands beside it, with the interval around it if it has one. */
export function valueText(mark: ChartMark, say: Say): string {
	const value = pointText(mark, say);
	const { intervalText: interval } = mark;
	return interval === undefined ? value : say('chart.value-and-interval', { value, interval });
}

/** The value of a mark, or both numbers of a point along two axes, unless one of these is its name. */
function pointText({ text: value, label, across }: ChartMark, say: Say): string {
	return across === undefined || across.text === label
		? value
		: say('chart.both-numbers', { value, across: across.text });
}

/** The shapes over a bar: its hatch or, if the bar has no length, a line across its row. */
export function overBar({ look, left, right, y, thickness }: PlacedMark): Shape[] {
	const [top, bottom] = [y - thickness / 2, y + thickness / 2];
	if (right - left < 2) return [thinMark(look, (left + right) / 2, { top, bottom })];
	return hatch(look, { left, right, top, bottom });
}

/** From bound to bound. An open bound is the end of the axis. */
export function spanOfBounds({ value, low, high }: ChartMark, { min, max }: Chart['axis']): readonly [number, number] {
	const edge = (bound: ChartMark['low'], open: number) =>
		bound === undefined ? (value ?? open) : bound === 'unstated' ? open : bound;
	return [edge(low, min), edge(high, max)];
}
