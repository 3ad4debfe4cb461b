import type { Encoding } from '../../../src/core/model/encoding.ts';

/** Encodes a text, which `TextEncoder` does in UTF-8 alone. Letters that the encoding lacks are refused. */
export function encode(text: string, encoding: Encoding): Uint8Array {
	if (encoding === 'utf-8') return new TextEncoder().encode(text);
	if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
	if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
	const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, code) => code));
	return Uint8Array.from([...text], (letter) => {
		const code = letters.indexOf(letter);
		if (code < 0) throw new RangeError(`${encoding} has no ${letter}.`);
		return code;
	});
}
