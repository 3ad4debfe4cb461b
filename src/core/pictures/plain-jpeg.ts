import { ByteReader, joinBytes } from './byte-reader.ts';

/** Segments of JPEG (ITU-T T.81, Annex B) by their second byte. */
const SCAN = 0xda;
const END = 0xd9;
const COMMENT = 0xfe;
const APPLICATION = { first: 0xe0, exif: 0xe1, colours: 0xe2, adobe: 0xee, last: 0xef } as const;

/**
 * A JPEG without its notes: comments, what a camera or a program wrote, previews, and whatever follows its end. How the
 * picture is to be turned is kept, and so is its profile of colours.
 *
 * @throws {RangeError} If the file breaks off, or is no JPEG.
 */
export function plainJpeg(bytes: Uint8Array): Uint8Array {
	const file = new ByteReader(bytes);
	const kept: Uint8Array[] = [file.slice(0, 2)];
	let turned = 1;
	for (let at = 2; ;) {
		if (file.slice(at, at + 1)[0] !== 0xff) throw new RangeError('A segment of the JPEG begins with no marker.');
		const marker = file.slice(at, at + 2)[1] ?? 0;
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		if (marker === END) return joinBytes([...kept, file.slice(at, at + 2)]);
		const end = at + 2 + file.two(at + 2);
		const next = marker === SCAN ? endOfScan(file, end) : end;
		if (marker === APPLICATION.exif) turned = orientationIn(file, at + 4, end) ?? turned;
		else if (isDrawn(file, marker, at)) {
			// The note on how it is turned comes before everything but the first segment, as Exif asks.
			if (turned !== 1 && marker !== APPLICATION.first) {
				kept.push(orientationNote(turned));
				turned = 1;
			}
			kept.push(file.slice(at, next));
		}
		at = next;
	}
}

/** Whether a segment is needed to draw the picture. */
function isDrawn(file: ByteReader, marker: number, at: number): boolean {
	if (marker === APPLICATION.colours) return file.name(at + 4, 11) === 'ICC_PROFILE';
	if (marker === APPLICATION.first || marker === APPLICATION.adobe) return true;
	return marker !== COMMENT && !(marker > APPLICATION.first && marker <= APPLICATION.last);
}

/** Where the data of a scan end: at the next marker that is none of the data themselves. */
function endOfScan({ bytes }: ByteReader, start: number): number {
	for (let at = start; at + 1 < bytes.length; at++) {
		const next = bytes[at + 1] ?? 0;
		if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
	}
	throw new RangeError('The JPEG breaks off.');
}

/** How the picture is turned, from 2 to 8, by the Exif of the camera; nothing if it says none. */
function orientationIn(file: ByteReader, start: number, end: number): number | undefined {
	if (file.name(start, 6) !== 'Exif\0\0') return undefined;
	const tiff = new ByteReader(file.slice(start + 6, end));
	if (tiff.length < 8) return undefined;
	const isLittle = tiff.name(0, 2) === 'II';
	const list = tiff.four(4, isLittle);
	if (list + 2 > tiff.length) return undefined;
	for (let entry = list + 2, left = tiff.two(list, isLittle); left > 0; entry += 12, left--) {
		if (entry + 12 > tiff.length) return undefined;
		const value = tiff.two(entry + 8, isLittle);
		if (tiff.two(entry, isLittle) === 0x0112) return value >= 2 && value <= 8 ? value : undefined;
	}
	return undefined;
}

/** A segment of Exif that holds how the picture is turned, and nothing else. */
function orientationNote(turned: number): Uint8Array {
	const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0];
	return new Uint8Array([0xff, APPLICATION.exif, 0, tiff.length + 8, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]);
}
