import type { Encoding } from '../../model/encoding.ts';

/** How many bytes are looked at to tell UTF-16 and the two Windows encodings apart. */
const SAMPLE = 1_000_000;

/**
 * Detects how the characters of a file are written: by its byte order mark; as UTF-16 by zero bytes; as UTF-8 if
 * nearly all of it is; else as Windows-1251 if most words with letters beyond ASCII are wholly of such letters, as
 * Cyrillic ones are, and as Windows-1252 if they stand among letters of ASCII, as accents do.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const sample = bytes.subarray(0, SAMPLE);
	const wide = encodingOfZeros(sample);
	if (wide !== undefined) return wide;
	if (isUtf8(bytes) || isNearlyUtf8(sample)) return 'utf-8';
	return hasCyrillicWords(sample) ? 'windows-1251' : 'windows-1252';
}

/** In UTF-16 the digits, separators and line ends of a data set have a zero byte, always on the same side. */
function encodingOfZeros(sample: Uint8Array): Encoding | undefined {
	const zeros = [0, 0];
	for (let at = sample.indexOf(0); at >= 0; at = sample.indexOf(0, at + 1)) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if ((even + odd) * 20 < sample.length) return undefined;
	return odd > even * 4 ? 'utf-16le' : even > odd * 4 ? 'utf-16be' : undefined;
}

/** Whether nearly all letters beyond ASCII are UTF-8: a few bytes are damaged, and the check names their lines. */
function isNearlyUtf8(sample: Uint8Array): boolean {
	const text = new TextDecoder('utf-8').decode(sample);
	const damaged = text.match(/\uFFFD/g)?.length ?? 0;
	return (text.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0) > damaged * 10;
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/**
 * Letters of Windows-1251 that are letters in Windows-1252 too, or signs there: А to я, and those of its neighbours.
 */
const CYRILLIC = /[\xa1\xa2\xa3\xa5\xa8\xaa\xaf\xb2\xb3\xb4\xb8\xba\xbc-\xff]/;
const WORDS = /[A-Za-z\xa1\xa2\xa3\xa5\xa8\xaa\xaf\xb2\xb3\xb4\xb8\xba\xbc-\xff]+/g;

function hasCyrillicWords(sample: Uint8Array): boolean {
	let [cyrillic, latin] = [0, 0];
	for (const [word] of new TextDecoder('latin1').decode(sample).matchAll(WORDS)) {
		if (!CYRILLIC.test(word)) continue;
		if (/[A-Za-z]/.test(word)) latin++;
		else if (word.length > 1) cyrillic++;
	}
	return cyrillic > latin;
}
