import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { writePng } from '../../../src/node/charts/write-png.ts';

/** A canvas whose pixels, from left to right, have these colours. */
function canvasOf(colours: readonly string[]) {
	const canvas = createCanvas(colours.length, 2);
	const context = canvas.getContext('2d');
	for (const [x, colour] of colours.entries()) {
		context.fillStyle = colour;
		context.fillRect(x, 0, 1, 2);
	}
	return canvas;
}

async function pixelsOf(png: Buffer): Promise<string[]> {
	const image = await loadImage(png);
	const canvas = createCanvas(image.width, image.height);
	const context = canvas.getContext('2d');
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 1, image.width, 1);
	return Array.from({ length: image.width }, (_, x) => [...data.slice(x * 4, x * 4 + 4)].join(' '));
}

test('a drawing of few colours is written as it is, with how many pixels it has for each CSS pixel', async () => {
	const png = writePng(canvasOf(['#ffffff', '#0b5563', '#ffffff', '#000001']), 2);
	expect(await pixelsOf(png)).toEqual(['255 255 255 255', '11 85 99 255', '255 255 255 255', '0 0 1 255']);
	expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
	const density = png.indexOf('pHYs');
	expect(png.readUInt32BE(density + 4)).toBe(7559);
	// Two for each pixel of 1/96 inch.
	expect(Math.round(png.readUInt32BE(density + 4) * 0.0254)).toBe(192);
	expect(writePng(canvasOf(['#ffffff', '#0b5563', '#ffffff', '#000001']), 2).equals(png)).toBe(true);
});

test('of more than 256 colours, those of most pixels stay, and each other becomes the nearest of them', async () => {
	const frequent = Array.from({ length: 256 }, (_, red) => `rgb(${red} 0 0)`);
	const rare = ['rgb(7 9 0)', 'rgb(250 0 200)'];
	const pixels = await pixelsOf(writePng(canvasOf([...frequent, ...frequent, ...rare])));
	expect(pixels.slice(0, 256)).toEqual(frequent.map((_, red) => `${red} 0 0 255`));
	expect(pixels.slice(-2)).toEqual(['7 0 0 255', '250 0 0 255']);
});
