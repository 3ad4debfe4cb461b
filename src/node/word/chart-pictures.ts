import { createCanvas } from '@napi-rs/canvas';
import type { Report } from '../../core/model/report.ts';
import { contextOf, finishPicture } from '../charts/canvas-fonts.ts';
import { paintChart } from '../charts/draw-picture.ts';
import { paperLayouts } from '../pdf/paper-drawing.ts';
import type { Block } from '../pdf/print-node.ts';

type Drawing = Extract<Block, { is: 'drawing' }>;

/** Pixels of a picture for each CSS pixel: about 190 in an inch of paper. */
const SCALE = 2;

/** Draws the drawings of the PDF as PNG pictures on white. */
export function chartPictures(report: Report): (drawing: Drawing) => Uint8Array {
	const layoutsOf = paperLayouts(report);
	return ({ from: { chart, room, piece } }) => {
		const layout = layoutsOf(chart, room)[piece];
		if (layout === undefined) throw new Error(`The chart “${chart}” has no piece ${piece}.`);
		const { width, height } = layout;
		const canvas = createCanvas(Math.ceil(width * SCALE), Math.ceil(height * SCALE));
		const context = contextOf(canvas);
		context.scale(SCALE, SCALE);
		context.fillStyle = '#ffffff';
		context.fillRect(0, 0, width, height);
		paintChart(context, layout, report);
		return finishPicture(canvas, SCALE);
	};
}
