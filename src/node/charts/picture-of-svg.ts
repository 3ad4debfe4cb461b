import { createCanvas, Image } from '@napi-rs/canvas';
import type { Drawing } from '../../core/chart/draw/chart-svg.ts';
import { finishPicture, registerChartFonts } from './canvas-fonts.ts';

/** An SVG that names the typefaces of charts, to be drawn on a canvas. */
export function imageOfSvg(svg: string): Image {
	registerChartFonts();
	const image = new Image();
	image.src = Buffer.from(svg);
	return image;
}

/** A drawing as a PNG, `scale` pixels for each CSS pixel. */
export function pictureOfSvg({ svg, width, height }: Drawing, scale: number): Buffer {
	const canvas = createCanvas(width * scale, height * scale);
	canvas.getContext('2d').drawImage(imageOfSvg(svg), 0, 0, width * scale, height * scale);
	return finishPicture(canvas);
}
