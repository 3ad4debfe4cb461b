import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Chart } from '../model/chart.ts';
import { annotate } from './annotate.ts';
import { BAR, type ChartLayout } from './geometry.ts';
import { timesOf } from './lay-out-lines.ts';
import { type ChartWidth, layOut } from './layout.ts';
import { seriesStyle } from './series-style.ts';
import { spanOf } from './span-of.ts';
import type { ChartTheme } from './theme.ts';

/** Datum of a chart here: where a bar begins and ends and its row, or a point of a line. */
export interface ChartDatum {
	readonly x: number | [number, number];
	readonly y: number;
}
export type Config = ChartConfiguration<'bar' | 'line', ChartDatum[], string>;
type Dataset = ChartDataset<'bar' | 'line', ChartDatum[]>;

/**
 * Turns a chart into a Chart.js 4 configuration. The build draws it as SVG and PNG, the browser alive: one function, so
 * that they cannot differ. Chart.js draws the grid and the marks inside `plot`; all else is placed by the layout.
 */
export function chartConfig(chart: Chart, size: ChartWidth, theme: ChartTheme): Config {
	const layout = layOut(chart, size);
	const { plot, width, height, ticks } = layout;
	const { min, max } = chart.axis;
	const isLine = chart.kind === 'line';
	const hidden = { type: 'linear' as const, display: false, offset: false, grid: { display: false } };
	const values = {
		type: 'linear' as const,
		min,
		max,
		grid: {
			color: ({ tick }: { tick?: { value: number } }) => (tick?.value === 0 ? theme.muted : theme.rule),
			drawTicks: false,
			lineWidth: 1,
		},
		border: { display: false },
		ticks: { display: false },
		afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
			axis.ticks = ticks.map((value) => ({ value }));
		},
	};
	const times = isLine ? timesOf(chart) : { min: 0, max: 1 };
	const rows = { ...hidden, min: 0, max: plot.bottom - plot.top, reverse: true };
	return {
		type: isLine ? 'line' : 'bar',
		data: {
			datasets: isLine
				? lines(chart, theme)
				: chart.kind === 'stacked-share'
					? shares(chart, layout, theme)
					: bars(chart, layout, theme),
		},
		options: {
			animation: false,
			responsive: false,
			maintainAspectRatio: false,
			devicePixelRatio: 1,
			events: [],
			indexAxis: isLine ? 'x' : 'y',
			layout: {
				autoPadding: false,
				padding: { top: plot.top, bottom: height - plot.bottom, left: plot.left, right: width - plot.right },
			},
			scales: isLine ? { x: { ...hidden, min: times.min, max: times.max }, y: values } : { x: values, y: rows },
			plugins: { legend: { display: false }, tooltip: { enabled: false } },
		},
		plugins: [annotate(chart, layout, theme)],
	};
}

function lines(chart: Chart, theme: ChartTheme): Dataset[] {
	return chart.series.map(({ label, marks }, index) => {
		const { dash, point } = seriesStyle(index);
		return {
			type: 'line' as const,
			label,
			data: marks.map((mark) => ({ x: mark.time?.year ?? 0, y: mark.value ?? 0 })),
			borderColor: theme.stated,
			borderWidth: 2,
			borderDash: dash,
			pointStyle: point,
			pointBackgroundColor: marks.map(({ evidence }) => (evidence === 'derived' ? theme.paper : theme.stated)),
			pointBorderColor: marks.map(({ evidence }) => theme[evidence]),
			pointBorderWidth: 2,
			pointRadius: 4,
			tension: 0,
			clip: false as const,
		};
	});
}

function shares(chart: Chart, { rows: [y = 0] }: ChartLayout, theme: ChartTheme): Dataset[] {
	let from = 0;
	return chart.series
		.flatMap(({ marks }) => marks)
		.map((mark) => ({
			label: mark.label,
			data: [{ x: [from, (from += mark.value ?? 0)], y }],
			...barStyle([mark.evidence], theme),
			barThickness: 2 * BAR,
		}));
}

function bars(chart: Chart, { rows }: ChartLayout, theme: ChartTheme): Dataset[] {
	const marks = chart.series.flatMap((series) => series.marks);
	const style = barStyle(
		marks.map(({ evidence }) => evidence),
		theme,
	);
	// Of a point with its interval the bar is only what the pointer meets: both are drawn over it.
	const unseen = { backgroundColor: 'transparent', borderWidth: 0 };
	return [
		{
			label: chart.title.text,
			data: marks.map((mark, index) => ({ x: spanOf(mark, chart), y: rows[index] ?? 0 })),
			...style,
			...(chart.kind === 'dot' ? unseen : {}),
			barThickness: BAR,
		},
	];
}

/** A derived bar is hollow and hatched, so that pattern tells it apart as well as colour. */
function barStyle(evidence: readonly ('stated' | 'derived')[], theme: ChartTheme) {
	return {
		type: 'bar' as const,
		backgroundColor: evidence.map((each) => (each === 'derived' ? theme.paper : theme.stated)),
		borderColor: evidence.map((each) => theme[each]),
		borderWidth: evidence.map((each) => (each === 'derived' ? 1.5 : 0)),
		borderSkipped: false as const,
		clip: false as const,
		grouped: false,
	};
}
