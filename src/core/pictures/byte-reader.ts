/** Bytes as a format of pictures reads them: numbers, and names of four letters. */
export class ByteReader {
	readonly bytes: Uint8Array;
	readonly #view: DataView;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	get length(): number {
		return this.bytes.length;
	}

	/** An unsigned number of two bytes. @throws {RangeError} If the bytes end before it does. */
	two(at: number, isLittle = false): number {
		return this.#view.getUint16(at, isLittle);
	}

	/** An unsigned number of four bytes. @throws {RangeError} If the bytes end before it does. */
	four(at: number, isLittle = false): number {
		return this.#view.getUint32(at, isLittle);
	}

	/** Bytes as the characters of their codes; fewer if the bytes end before. */
	name(at: number, length = 4): string {
		return String.fromCharCode(...this.bytes.subarray(at, at + length));
	}

	/** @throws {RangeError} If the bytes end before. */
	slice(start: number, end: number): Uint8Array {
		if (end > this.length) throw new RangeError('The file ends before its parts do.');
		return this.bytes.subarray(start, end);
	}
}

/** Pieces of bytes as one. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
