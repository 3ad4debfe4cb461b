import { inflateRawSync } from 'node:zlib';

/** A file in a ZIP archive, as the archive describes it: the sizes may be wrong. */
interface ZipEntry {
	readonly name: string;
	readonly method: number;
	readonly packed: number;
	/** Where its own header begins. */
	readonly at: number;
}

/** An archive that is damaged, or larger than it may be when it is unpacked. */
export class ZipProblem extends Error {
	readonly kind: 'damaged' | 'too large';
	constructor(kind: ZipProblem['kind'], message: string) {
		super(message);
		this.kind = kind;
	}
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens a ZIP archive (APPNOTE 6.3) whose files are unpacked one by one, on demand.
 *
 * @param most How many bytes all files that are asked for may have together. Unpacking stops there, whatever sizes the
 *   archive states.
 * @returns A function that unpacks a file by its name: its bytes, or `undefined` if it is not there.
 * @throws {ZipProblem} At once or from the function.
 */
export function openZip(archive: Uint8Array, most: number): (name: string) => Uint8Array | undefined {
	const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
	const entries = new Map(readEntries(bytes).map((entry) => [entry.name, entry]));
	let left = most;
	return (name) => {
		const entry = entries.get(name);
		if (entry === undefined) return undefined;
		const content = unpack(bytes, entry, left);
		left -= content.length;
		return content;
	};
}

function readEntries(bytes: Buffer): ZipEntry[] {
	const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
	if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END)
		throw new ZipProblem('damaged', 'it has no list of the files in it');
	const entries: ZipEntry[] = [];
	let at = bytes.readUInt32LE(end + 16);
	for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
		if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY)
			throw new ZipProblem('damaged', 'its list of files breaks off');
		const nameLength = bytes.readUInt16LE(at + 28);
		entries.push({
			name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
			method: bytes.readUInt16LE(at + 10),
			packed: bytes.readUInt32LE(at + 20),
			at: bytes.readUInt32LE(at + 42),
		});
		at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	}
	return entries;
}

function unpack(bytes: Buffer, { name, method, packed, at }: ZipEntry, most: number): Uint8Array {
	if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL)
		throw new ZipProblem('damaged', `“${name}” is not where its list says`);
	const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
	const content = bytes.subarray(start, start + packed);
	if (content.length < packed) throw new ZipProblem('damaged', `“${name}” breaks off`);
	if (method === STORED && content.length <= most) return content;
	if (method !== STORED && method !== DEFLATED)
		throw new ZipProblem('damaged', `“${name}” is packed in a way that spreadsheets do not use`);
	if (method === STORED || most <= 0) throw new ZipProblem('too large', name);
	try {
		return inflateRawSync(content, { maxOutputLength: most });
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code === 'ERR_BUFFER_TOO_LARGE') throw new ZipProblem('too large', name);
		throw new ZipProblem('damaged', `“${name}” cannot be unpacked`);
	}
}
