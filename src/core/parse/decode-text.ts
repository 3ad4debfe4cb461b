import type { Place, Problem, Problems } from '../problem.ts';
import { isCopy } from '../sources/copy-kinds.ts';
import { placesIn } from './line-at.ts';
import { reportUnseen, unseenAt } from './unseen-characters.ts';

/**
 * Decodes a file of UTF-8 text. The text gives the same bytes when it is encoded again: a byte order mark is kept.
 *
 * Reports a file that is not UTF-8, that is empty, or that holds invisible characters. Invisible characters are allowed
 * in a saved copy, which is kept as it was found.
 */
export function decodeText(file: string, bytes: Uint8Array, problems: Problems): string | undefined {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		problems.report(notUtf8(file, bytes));
		return undefined;
	}
	const placeAt = placesIn(file, text);
	const nul = text.indexOf('\0');
	if (nul >= 0) {
		const message = `${file} holds a zero byte: it is UTF-16, or no text at all.`;
		problems.report(unreadableFile(file, message, 'Save the file as UTF-8.', placeAt(nul)));
		return undefined;
	}
	if (/^[\s\uFEFF]*$/.test(text)) {
		problems.report(unreadableFile(file, `${file} is empty.`, 'Write its content, or delete the file.'));
		return undefined;
	}
	const unseen = isCopy(file) ? -1 : unseenAt(text);
	if (unseen < 0) return text;
	reportUnseen(text, placeAt(unseen), problems);
	return undefined;
}

export function unreadableFile(
	file: string,
	message: string,
	hint: string,
	at: Place = { file, line: 1, column: 1 },
): Problem {
	return { rule: 'file-can-be-read', at, message, hint };
}

function notUtf8(file: string, bytes: Uint8Array): Problem {
	const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	if (isUtf16) return unreadableFile(file, `${file} is UTF-16 text, not UTF-8.`, 'Save the file as UTF-8.');
	// Bytes that are not UTF-8 are decoded to U+FFFD, so the first U+FFFD stands where the first wrong byte does.
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const index = Math.max(0, text.indexOf('\uFFFD'));
	return unreadableFile(
		file,
		`${file} is not UTF-8 text: the letter at this place is in another encoding.`,
		'Save the file as UTF-8.',
		placesIn(file, text)(index),
	);
}
