import { crc32, inflateRawSync } from 'node:zlib';

export interface ZipEntry {
	readonly bytes: Uint8Array;
	/** When the file was changed last, in local time: `2026-11-23T12:00:00`. */
	readonly time: string;
}

/**
 * Reads a ZIP by its central directory (APPNOTE 6.3.10, 4.3.12), with no part of the library that wrote it.
 *
 * @throws If a checksum or a length is wrong.
 */
export function readZip(bytes: Uint8Array): Map<string, ZipEntry> {
	const zip = Buffer.from(bytes);
	const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
	if (end < 0) throw new Error('The archive has no end.');
	const entries = new Map<string, ZipEntry>();
	let at = zip.readUInt32LE(end + 16);
	for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
		if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error(`There is no entry at ${at}.`);
		const [nameLength, extraLength, commentLength] = [
			zip.readUInt16LE(at + 28),
			zip.readUInt16LE(at + 30),
			zip.readUInt16LE(at + 32),
		];
		const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
		const local = zip.readUInt32LE(at + 42);
		const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
		const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
		const content = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
		if (content.length !== zip.readUInt32LE(at + 24) || crc32(content) !== zip.readUInt32LE(at + 16))
			throw new Error(`${name} is damaged.`);
		if (entries.has(name)) throw new Error(`${name} stands twice.`);
		entries.set(name, { bytes: content, time: dosTime(zip.readUInt16LE(at + 14), zip.readUInt16LE(at + 12)) });
		at += 46 + nameLength + extraLength + commentLength;
	}
	return entries;
}

function dosTime(date: number, time: number): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}T${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`;
}
