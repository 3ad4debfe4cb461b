import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { shiftedLines } from './compare-pictures.ts';

const COLOUR = '#0b5563';

/** A picture with boxes of the colour: left, top, width, height. */
function picture(...boxes: readonly (readonly [number, number, number, number])[]): Buffer {
	const canvas = createCanvas(100, 40);
	const context = canvas.getContext('2d');
	context.fillStyle = '#ffffff';
	context.fillRect(0, 0, 100, 40);
	context.fillStyle = COLOUR;
	for (const box of boxes) context.fillRect(...box);
	return canvas.toBuffer('image/png');
}

test('a mark that begins, ends or lies elsewhere is found on each of its lines', async () => {
	const bar = picture([10, 10, 60, 8]);
	expect(await shiftedLines(bar, bar, COLOUR)).toEqual([]);
	for (const other of [picture([10, 10, 66, 8]), picture([16, 10, 54, 8]), picture()])
		expect(await shiftedLines(bar, other, COLOUR)).toEqual([10, 11, 12, 13, 14, 15, 16, 17]);
	expect(await shiftedLines(bar, picture([10, 18, 60, 8]), COLOUR)).not.toEqual([]);
});

test('a smoothed edge on which a pixel has the colour by chance is passed over, and what juts out is not', async () => {
	const bar = picture([10, 10, 60, 8]);
	expect(await shiftedLines(picture([10, 10, 60, 8], [40, 9, 1, 1]), bar, COLOUR)).toEqual([]);
	expect(await shiftedLines(picture([10, 10, 60, 8], [80, 9, 1, 1]), bar, COLOUR)).toEqual([9]);
});

test('a slanted edge may be smoothed otherwise, and may not lie elsewhere', async () => {
	const slanted = (slope: number, shift: number) =>
		picture(...Array.from({ length: 20 }, (_, y) => [5 + shift + slope * y, 10 + y, 12, 1] as const));
	expect(await shiftedLines(slanted(4, 2), slanted(4, 0), COLOUR)).toEqual([]);
	expect(await shiftedLines(slanted(1, 6), slanted(1, 0), COLOUR)).not.toEqual([]);
});
