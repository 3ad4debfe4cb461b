import { crc32 } from 'node:zlib';

/** The signature of a PNG and its first chunk, which gives width and height. */
const HEAD = 8 + 25;
/** Pixels of CSS in a metre: 96 in an inch of 25.4 mm. */
const IN_A_METRE = 96 / 0.0254;

/**
 * Writes into a PNG how many pixels it has for each CSS pixel, in a chunk `pHYs` (PNG 3, 11.3.4.3), so that a document
 * into which it is put shows it as large as a page does.
 */
export function writeDensity(png: Buffer, pixels: number): Buffer {
	const chunk = Buffer.alloc(21);
	chunk.writeUInt32BE(9, 0);
	chunk.write('pHYs', 4, 'latin1');
	const density = Math.round(pixels * IN_A_METRE);
	chunk.writeUInt32BE(density, 8);
	chunk.writeUInt32BE(density, 12);
	chunk.writeUInt8(1, 16);
	chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
	return Buffer.concat([png.subarray(0, HEAD), chunk, png.subarray(HEAD)]);
}
