import { createCanvas, loadImage } from '@napi-rs/canvas';
import { finishPicture, registerChartFonts } from '../charts/canvas-fonts.ts';
import type { PaperFile } from '../pdf/paper-pictures.ts';

/** Width of a drawn picture, in pixels. */
const WIDTH = 1200;

/**
 * Draws the pictures that are SVG as PNG on white, by the names of their files: older programs show no SVG. Words in
 * one that names no typeface of the report are drawn in one of the machine, as any browser does.
 */
export async function drawSvgs(files: readonly PaperFile[]): Promise<ReadonlyMap<string, Uint8Array>> {
	const drawn = new Map<string, Uint8Array>();
	for (const { name, bytes } of files.filter((file) => file.name.endsWith('.svg'))) {
		registerChartFonts();
		const image = await loadImage(Buffer.from(bytes));
		const canvas = createCanvas(WIDTH, Math.max(1, Math.round((image.height / image.width) * WIDTH)));
		const context = canvas.getContext('2d');
		context.fillStyle = '#ffffff';
		context.fillRect(0, 0, canvas.width, canvas.height);
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		drawn.set(name, finishPicture(canvas));
	}
	return drawn;
}
