import { createCanvas, Image } from '@napi-rs/canvas';
import type { Drawing } from '../../core/chart/draw/chart-svg.ts';
import { standaloneSvg } from '../../core/chart/draw/standalone-svg.ts';
import type { Chart } from '../../core/model/chart.ts';
import type { Report } from '../../core/model/report.ts';
import { finishPicture, registerChartFonts } from './canvas-fonts.ts';

/** Pixels of a PNG for each CSS pixel of its drawing. */
const SCALE = 2;

/** The standalone SVG of a chart as a PNG, two pixels for each CSS pixel. */
export function drawPicture(chart: Chart, report: Report): Buffer {
	return pictureOfSvg(standaloneSvg(chart, report));
}

/** An SVG that names the typefaces of charts, to be drawn on a canvas. */
export function imageOfSvg(svg: string): Image {
	registerChartFonts();
	const image = new Image();
	image.src = Buffer.from(svg);
	return image;
}

/** A drawing as a PNG. */
export function pictureOfSvg({ svg, width, height }: Drawing): Buffer {
	const canvas = createCanvas(width * SCALE, height * SCALE);
	canvas.getContext('2d').drawImage(imageOfSvg(svg), 0, 0, width * SCALE, height * SCALE);
	return finishPicture(canvas, SCALE);
}
