const [LF, CR] = [0x0a, 0x0d];

/**
 * A copy with each of its line ends written as LF, and with each written as CR LF: what it may have been before git, or
 * an editor, wrote them anew.
 */
export function withOtherLineEnds(bytes: Uint8Array): readonly Uint8Array[] {
	const unix = bytes.filter((byte, index) => byte !== CR || bytes[index + 1] !== LF);
	const windows = new Uint8Array(unix.length + unix.reduce((count, byte) => count + Number(byte === LF), 0));
	let length = 0;
	for (const byte of unix) {
		if (byte === LF) windows[length++] = CR;
		windows[length++] = byte;
	}
	return [unix, windows];
}
