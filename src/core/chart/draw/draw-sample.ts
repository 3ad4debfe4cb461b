import type { ChartKind } from '../model/chart.ts';
import type { Sample } from './geometry.ts';
import { drawBar, drawDot, drawInterval } from './marks.ts';
import { type PointShape, seriesStyle } from './series-style.ts';
import type { ChartTheme } from './theme.ts';

/** Draws what an entry of the key stands for. */
export function drawSample(
	context: CanvasRenderingContext2D,
	sample: Sample,
	kind: ChartKind,
	theme: ChartTheme,
): void {
	const { shows, left, right, top, bottom } = sample;
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	if (shows === 'derived-interval') drawInterval(context, theme, { intervalEvidence: 'derived' }, left, right, y);
	else if (shows === 'reference') drawLine(context, theme.ink, 1.5, [], left, right, y);
	else if (typeof shows === 'object') {
		const { dash, point } = seriesStyle(shows.series);
		drawLine(context, theme.stated, 2, dash, left, right, y);
		drawPoint(context, theme.stated, point, x, y);
	} else if (kind === 'dot' || kind === 'line') drawDot(context, theme, shows, x, y);
	else drawBar(context, theme, shows, sample);
}

function drawLine(
	context: CanvasRenderingContext2D,
	colour: string,
	width: number,
	dash: number[],
	left: number,
	right: number,
	y: number,
): void {
	context.strokeStyle = colour;
	context.lineWidth = width;
	context.setLineDash(dash);
	context.beginPath();
	context.moveTo(left, y);
	context.lineTo(right, y);
	context.stroke();
	context.setLineDash([]);
}

/** The points of a line as Chart.js draws them. */
function drawPoint(context: CanvasRenderingContext2D, colour: string, shape: PointShape, x: number, y: number): void {
	const corners = {
		circle: [],
		rect: [
			[-3.5, -3.5],
			[3.5, -3.5],
			[3.5, 3.5],
			[-3.5, 3.5],
		],
		triangle: [
			[0, -5],
			[4.5, 3],
			[-4.5, 3],
		],
		rectRot: [
			[0, -5],
			[5, 0],
			[0, 5],
			[-5, 0],
		],
	}[shape];
	context.fillStyle = colour;
	context.beginPath();
	if (corners.length === 0) context.arc(x, y, 4.5, 0, 2 * Math.PI);
	for (const [index, [dx = 0, dy = 0]] of corners.entries()) context[index === 0 ? 'moveTo' : 'lineTo'](x + dx, y + dy);
	context.closePath();
	context.fill();
}
