import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { drawAround } from './draw/draw-around.ts';
import { drawLine, isMuted } from './draw/draw-marks.ts';
import { type CanvasTheme, paintShapes } from './draw/paint-shapes.ts';
import { POINT, seriesStyle } from './draw/series-style.ts';
import type { Shape } from './draw/shape.ts';
import type { ChartLayout, MarkGroup } from './geometry.ts';

/** A datum for Chart.js, in CSS pixels of the drawing: both ends of a bar and its middle, or a point. */
export interface ChartDatum {
	readonly x: number | [number, number];
	readonly y: number;
}
export type Config = ChartConfiguration<'bar' | 'scatter', ChartDatum[], string>;
type Dataset = ChartDataset<'bar' | 'scatter', ChartDatum[]>;

/**
 * Turns a layout into a Chart.js 4 configuration for the interactive chart. Chart.js draws bars and points. Everything
 * else is painted from the same shapes as the SVG, lines among it.
 *
 * @param onTop What lies over all at this moment, such as what shows the mark that a reader points at.
 */
export function chartConfig(layout: ChartLayout, theme: CanvasTheme, onTop: () => readonly Shape[] = () => []): Config {
	const { plots, width, height, marks } = layout;
	const edge = (side: 'left' | 'right' | 'top' | 'bottom', of: (...sides: number[]) => number) =>
		of(...plots.map((plot) => plot[side]));
	const [left, right] = [edge('left', Math.min), edge('right', Math.max)];
	const [top, bottom] = [edge('top', Math.min), edge('bottom', Math.max)];
	const hidden = { type: 'linear' as const, display: false, offset: false, grid: { display: false } };
	return {
		type: 'bar',
		data: { datasets: marks.map((group) => datasetOf(group, theme)) },
		options: {
			animation: false,
			responsive: false,
			maintainAspectRatio: false,
			devicePixelRatio: 1,
			events: [],
			layout: { autoPadding: false, padding: { top, bottom: height - bottom, left, right: width - right } },
			scales: { x: { ...hidden, min: left, max: right }, y: { ...hidden, min: top, max: bottom, reverse: true } },
			plugins: { legend: { display: false }, tooltip: { enabled: false } },
		},
		plugins: [paintRest(layout, theme, onTop)],
	};
}

function paintRest(layout: ChartLayout, theme: CanvasTheme, onTop: () => readonly Shape[]): Plugin<'bar' | 'scatter'> {
	const { below, above } = drawAround(layout);
	const lines = layout.marks.map(drawLine);
	return {
		id: 'paint-rest',
		beforeDatasetsDraw: ({ ctx }) => paintShapes(ctx, below, theme),
		beforeDatasetDraw: ({ ctx }, { index }) => paintShapes(ctx, lines[index] ?? [], theme),
		afterDatasetsDraw: ({ ctx }) => paintShapes(ctx, [...above, ...onTop()], theme),
	};
}

const datasets: {
	readonly [Is in MarkGroup['is']]: (group: Extract<MarkGroup, { is: Is }>, theme: CanvasTheme) => Dataset;
} = {
	bars: ({ thickness, isDrawn, bars }, { colours }) => ({
		type: 'bar',
		indexAxis: 'y',
		data: bars.map(({ from, to, middle }) => ({ x: [from, to], y: middle })),
		backgroundColor: isDrawn ? bars.map(({ look }) => colours[look.fill]) : 'transparent',
		borderColor: bars.map(({ look }) => colours[look.stroke]),
		borderWidth: isDrawn ? bars.map(({ look }) => look.edge) : 0,
		borderSkipped: false,
		barThickness: thickness,
		inflateAmount: 0,
		grouped: false,
		clip: false,
	}),
	line: (group, { colours }) => ({
		type: 'scatter',
		data: group.points.map(({ x, y }) => ({ x, y })),
		// Of two groups Chart.js paints the one with the lower order last.
		order: isMuted(group) ? 1 : 0,
		pointStyle: seriesStyle(group.style).point,
		// A point that is smaller than usual is a dot without an edge, as `linePoint` draws it.
		pointBackgroundColor: group.points.map(({ look, radius }) => colours[radius < POINT ? look.stroke : look.fill]),
		pointBorderColor: group.points.map(({ look }) => colours[look.stroke]),
		pointBorderWidth: group.points.map(({ radius }) => (radius < POINT ? 0 : 2)),
		pointRadius: group.points.map(({ radius }) => radius),
		clip: false,
	}),
};

function datasetOf<Is extends MarkGroup['is']>(
	group: Extract<MarkGroup, { is: Is }> & { is: Is },
	theme: CanvasTheme,
): Dataset {
	return datasets[group.is](group, theme);
}
