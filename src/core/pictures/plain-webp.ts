import { ByteReader, joinBytes } from './byte-reader.ts';

/** The chunks of a still picture (WebP container, RFC 9649). Others are notes, or make it move. */
const DRAWN = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);
const HEAD = 12;
/** The bits of a `VP8X` chunk that say that the file has Exif, XMP and several frames. */
const NOTED = 0x08 | 0x04 | 0x02;

/**
 * A WebP without its notes.
 *
 * @throws {RangeError} If the file breaks off.
 */
export function plainWebp(bytes: Uint8Array): Uint8Array {
	const file = new ByteReader(bytes);
	const end = 8 + file.four(4, true);
	const kept: Uint8Array[] = [];
	for (let at = HEAD; at < end;) {
		const size = file.four(at + 4, true);
		// A chunk has an even length; some programs leave out the last byte of the file.
		const next = Math.min(at + 8 + size + (size % 2), Math.max(end, at + 8 + size));
		const name = file.name(at);
		if (DRAWN.has(name)) {
			const chunk = new Uint8Array(file.slice(at, next));
			if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~NOTED;
			kept.push(chunk);
		}
		at = next;
	}
	const body = joinBytes(kept);
	const head = new Uint8Array(file.slice(0, HEAD));
	new DataView(head.buffer).setUint32(4, body.length + 4, true);
	return joinBytes([head, body]);
}
