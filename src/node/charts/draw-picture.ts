import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { shapesOf } from '../../core/chart/draw/chart-svg.ts';
import { fileColours } from '../../core/chart/draw/colours.ts';
import { paintShapes } from '../../core/chart/draw/paint-shapes.ts';
import { layOutFile } from '../../core/chart/draw/standalone-svg.ts';
import { canvasTypefaces } from '../../core/chart/draw/typefaces.ts';
import type { ChartLayout } from '../../core/chart/geometry.ts';
import type { Chart } from '../../core/model/chart.ts';
import type { Report } from '../../core/model/report.ts';
import { directionOf } from '../../core/markup/text-direction.ts';
import { contextOf, finishPicture } from './canvas-fonts.ts';

/** Pixels of a PNG for each CSS pixel. */
const SCALE = 2;

/**
 * The file of a chart as a PNG, two pixels for each CSS pixel. It is painted as the interactive chart is: an SVG drawn
 * by this canvas would have no letters that join, as Arabic ones do.
 */
export function drawPicture(chart: Chart, report: Report): Buffer {
	const { width, height, direction, layout, corner, lines } = layOutFile(chart, report);
	const canvas = createCanvas(width * SCALE, height * SCALE);
	const context = contextOf(canvas);
	context.scale(SCALE, SCALE);
	const colours = fileColours(report.look);
	context.fillStyle = colours.paper;
	context.fillRect(0, 0, width, height);
	const font = canvasTypefaces(report.meta.fonts);
	context.direction = direction;
	context.textAlign = 'start';
	for (const { text, x, y, look } of lines) {
		context.font = `${look.isBold ? 600 : 400} ${look.size}px ${font}`;
		context.fillStyle = colours[look.colour];
		context.fillText(text, x, y);
	}
	context.translate(...corner);
	paintChart(context, layout, report);
	return finishPicture(canvas, SCALE);
}

/** Paints the drawing of a chart, from the place and in the scale that the context has. */
export function paintChart(context: SKRSContext2D, layout: ChartLayout, { meta, look }: Report): void {
	const font = canvasTypefaces(meta.fonts);
	const colours = fileColours(look);
	paintShapes(context, shapesOf(layout), { colours, font, direction: directionOf(meta.language) });
}
