import type { Plugin } from 'chart.js';
import type { Chart } from '../model/chart.ts';
import { drawMarks } from './draw-marks.ts';
import { drawSample } from './draw-sample.ts';
import { type ChartLayout, LINE, type Rule, RUN_GAP, type Words } from './geometry.ts';
import { FONT_SIZE } from './text-width.ts';
import type { ChartTheme } from './theme.ts';

/** Adds to what Chart.js draws the patterns of the marks, the references, all words and the key. */
export function annotate(chart: Chart, layout: ChartLayout, theme: ChartTheme): Plugin<'bar' | 'line'> {
	const drawRules = (context: CanvasRenderingContext2D) => {
		context.save();
		for (const rule of layout.rules) drawRule(context, rule, theme);
		context.restore();
	};
	return {
		id: 'annotate',
		beforeDatasetsDraw({ ctx }) {
			// A line of data runs over a reference, a bar under it.
			if (chart.kind === 'line') drawRules(ctx);
		},
		afterDatasetsDraw({ ctx }) {
			ctx.save();
			ctx.textBaseline = 'alphabetic';
			drawMarks(ctx, chart, layout, theme);
			if (chart.kind !== 'line') drawRules(ctx);
			for (const words of layout.words) write(ctx, words, theme);
			for (const sample of layout.samples) drawSample(ctx, sample, chart.kind, theme);
			ctx.restore();
		},
	};
}

function drawRule(context: CanvasRenderingContext2D, { kind, from, to }: Rule, theme: ChartTheme): void {
	const strokes =
		kind === 'leader'
			? [{ colour: theme.muted, width: 1 }]
			: [
					{ colour: theme.paper, width: 4 },
					{ colour: theme.ink, width: 1.5 },
				];
	for (const { colour, width } of strokes) {
		context.strokeStyle = colour;
		context.lineWidth = width;
		context.beginPath();
		context.moveTo(...from);
		context.lineTo(...to);
		context.stroke();
	}
}

function write(context: CanvasRenderingContext2D, { x, y, align = 'left', runs }: Words, theme: ChartTheme): void {
	const fontOf = (style: Words['runs'][number]['style']) =>
		`${style === 'strong' ? '600 ' : ''}${FONT_SIZE}px ${theme.font}`;
	const widths = runs.map(({ text, style }) => {
		context.font = fontOf(style);
		return context.measureText(text).width;
	});
	const width = widths.reduce((sum, each) => sum + each, (runs.length - 1) * RUN_GAP);
	let at = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
	// Words stand on clear ground as high as their line: a rule behind them is broken off.
	context.fillStyle = theme.paper;
	context.fillRect(at - 2, y - 13.5, width + 4, LINE);
	for (const [index, { text, style }] of runs.entries()) {
		context.font = fontOf(style);
		context.fillStyle = theme[style];
		context.fillText(text, at, y);
		at += (widths[index] ?? 0) + RUN_GAP;
	}
}
