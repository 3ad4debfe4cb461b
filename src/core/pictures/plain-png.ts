import { ByteReader, joinBytes } from './byte-reader.ts';

/** The chunks that a browser needs to draw a still picture (PNG, third edition). Others are notes, or make it move. */
const DRAWN = new Set([
	'IHDR',
	'PLTE',
	'tRNS',
	'gAMA',
	'cHRM',
	'sRGB',
	'iCCP',
	'cICP',
	'sBIT',
	'bKGD',
	'pHYs',
	'IDAT',
	'IEND',
]);
const SIGNATURE = 8;

/**
 * A PNG without its notes: words, dates, and what a camera wrote.
 *
 * @throws {RangeError} If the file breaks off.
 */
export function plainPng(bytes: Uint8Array): Uint8Array {
	const file = new ByteReader(bytes);
	const kept = [file.slice(0, SIGNATURE)];
	for (let at = SIGNATURE; ;) {
		const end = at + 12 + file.four(at);
		const name = file.name(at + 4);
		if (DRAWN.has(name)) kept.push(file.slice(at, end));
		if (name === 'IEND') return joinBytes(kept);
		at = end;
	}
}
