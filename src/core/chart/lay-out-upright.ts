import type { Chart, ChartAxis } from '../model/chart.ts';
import type { Box, Guide, TextLine } from './geometry.ts';
import { scaleOf, sharp } from './lay-out-frame.ts';
import { textWidth } from './text-width.ts';

/** Room beside a plot for the values along an upright axis, in CSS pixels. */
export function roomForValues({ ticks }: ChartAxis): number {
	return Math.max(0, ...ticks.map(({ text }) => textWidth(text))) + 10;
}

/** The upright axis of values to the left of a plot, its grid, and the references as lines across the plot. */
export function layOutUpright(
	{ axis, references }: Pick<Chart, 'axis' | 'references'>,
	plot: Box,
): { up: (value: number) => number; words: TextLine[]; grid: Guide[]; references: Guide[] } {
	const up = scaleOf(axis, plot.bottom, plot.top);
	const across = (kind: Guide['kind'], y: number): Guide => ({ kind, from: [plot.left, y], to: [plot.right, y] });
	return {
		up,
		words: axis.ticks.map(({ value, text }) => ({
			x: plot.left - 8,
			y: up(value) + 4.5,
			align: 'right',
			runs: [{ text, style: 'muted' }],
		})),
		grid: axis.ticks.map(({ value }) => across(value === 0 ? 'zero' : 'grid', sharp(up(value)))),
		references: references.map(({ value }) => across('reference', up(value))),
	};
}
