import { type Encoding, encodingNames } from '../model/encoding.ts';
import type { DataMisfit } from './data-engine.ts';

/** Bytes that an encoding does not use. `TextDecoder` gives them as control characters. */
const UNUSED: Readonly<Partial<Record<Encoding, RegExp>>> = {
	'windows-1251': /\x98/,
	'windows-1252': /[\x81\x8d\x8f\x90\x9d]/,
};

/** Decodes the copy of a data set, without its byte order mark. */
export function decodeData(bytes: Uint8Array, encoding: Encoding): { text: string } | { misfit: DataMisfit } {
	const text = decodeStrictly(bytes, encoding);
	if (text === undefined) {
		// Bytes that do not fit are decoded to U+FFFD, so the first one stands where the first wrong byte does.
		const lenient = new TextDecoder(encoding).decode(bytes);
		return { misfit: notInEncoding(encoding, lineAt(lenient, lenient.indexOf('\uFFFD'))) };
	}
	const unused = UNUSED[encoding]?.exec(text);
	if (unused) return { misfit: notInEncoding(encoding, lineAt(text, unused.index)) };
	const nul = text.indexOf('\0');
	if (nul < 0) return { text };
	const message = `The file holds a zero byte, so it is no text in ${encodingNames[encoding]}.`;
	const hint =
		'Say its encoding in `format`, such as `encoding: utf-16le`, or take the file in anew: it may be damaged.';
	return { misfit: { line: lineAt(text, nul), field: ['format', 'encoding'], message, hint } };
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function notInEncoding(encoding: Encoding, line: number): DataMisfit {
	const message = `The file is read as ${encodingNames[encoding]}, and a character on this line is not in that encoding.`;
	const hint =
		'Say its encoding in `format`: utf-8, utf-16le, utf-16be, windows-1251 or windows-1252. `npm run add-source` detects it.';
	return { line, field: ['format', 'encoding'], message, hint };
}

/** The line of a character, from 1. */
function lineAt(text: string, index: number): number {
	return text.slice(0, Math.max(0, index)).split(/\r\n|\n|\r/).length;
}
