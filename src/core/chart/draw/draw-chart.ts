import type { Chart, ChartMark } from '../model/chart.ts';
import { BAR, type ChartLayout } from './geometry.ts';
import { scale } from './lay-out-frame.ts';
import { drawDot, drawHatch, drawInterval, drawOpenEnd, drawThin } from './marks.ts';
import { spanOf } from './span-of.ts';
import type { ChartTheme } from './theme.ts';

/** Draws what Chart.js leaves out of its bars: hatches, open ends, points, gaps between shares. */
export function drawMarks(
	context: CanvasRenderingContext2D,
	chart: Chart,
	layout: ChartLayout,
	theme: ChartTheme,
): void {
	const { plot, rows } = layout;
	const place = scale(chart.axis.min, chart.axis.max, plot.left, plot.right);
	const marks = chart.series.flatMap((series) => series.marks);
	if (chart.kind === 'line') return;
	if (chart.kind === 'stacked-share') {
		let from = 0;
		for (const [index, mark] of marks.entries()) {
			const [left, right] = [place(from), place((from += mark.value ?? 0))];
			const y = plot.top + (rows[0] ?? 0);
			if (mark.evidence === 'derived')
				drawHatch(context, theme.derived, { left, right, top: y - BAR, bottom: y + BAR });
			if (index > 0) drawGap(context, theme, marks[index - 1], left, y);
		}
		return;
	}
	for (const [index, mark] of marks.entries()) {
		const y = plot.top + (rows[index] ?? 0);
		const [low, high] = spanOf(mark, chart);
		const [left, right] = [place(Math.min(low, high)), place(Math.max(low, high))];
		if (chart.kind === 'dot') {
			if (mark.low !== undefined || mark.high !== undefined) drawInterval(context, theme, mark, left, right, y);
			drawDot(context, theme, mark.evidence, place(mark.value ?? 0), y);
			continue;
		}
		if (right - left < 2) drawThin(context, theme, mark.evidence, (left + right) / 2, y);
		else if (mark.evidence === 'derived')
			drawHatch(context, theme.derived, { left, right, top: y - BAR / 2, bottom: y + BAR / 2 });
		if (mark.high === 'unstated') drawOpenEnd(context, theme, mark.evidence, left, right, y);
		if (mark.low === 'unstated') drawOpenEnd(context, theme, mark.evidence, right, left, y);
	}
}

/** A gap before a share, so that two of one pattern are two. A derived neighbour gets its edge back. */
function drawGap(
	context: CanvasRenderingContext2D,
	theme: ChartTheme,
	before: ChartMark | undefined,
	x: number,
	y: number,
): void {
	context.fillStyle = theme.paper;
	context.fillRect(x - 3.5, y - BAR - 1, 2.5, 2 * BAR + 2);
	if (before?.evidence !== 'derived') return;
	context.fillStyle = theme.derived;
	context.fillRect(x - 5, y - BAR, 1.5, 2 * BAR);
}
