/** Size of all words in a drawing, in CSS pixels. */
export const FONT_SIZE = 13;

/**
 * Widths of letters as parts of the font size, rounded up. They are fixed so that the build and every browser place
 * words alike.
 */
const WIDTHS: readonly (readonly [pattern: RegExp, width: number])[] = [
	[/[iјіjlI.,:;!'’‘·| \u00a0\u202f]/u, 0.33],
	[/[ftr()[\]{}"\-‐‑]/u, 0.46],
	[/[mwMW%…—жшщыюмфЖШЩЫЮМФҢ]/u, 1.03],
	[/\p{M}/u, 0],
	[/[\p{Lu}&€$£¥]/u, 0.78],
	[/[\p{N}цңъ]/u, 0.7],
	[/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}]/u, 0.63],
];
const OTHER = 1.05;

const known = new Map<string, number>();

/** The most that a text is wide, in CSS pixels. */
export function textWidth(text: string): number {
	let width = 0;
	for (const letter of text) {
		let letterWidth = known.get(letter);
		if (letterWidth === undefined)
			known.set(letter, (letterWidth = WIDTHS.find(([pattern]) => pattern.test(letter))?.[1] ?? OTHER));
		width += letterWidth;
	}
	return width * FONT_SIZE;
}

/** Breaks a text at its spaces so that each line fits; a word that is too long for any line is cut. */
export function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	if (text === '') return lines;
	for (const word of text.split(' ').flatMap((each) => cut(each, width))) {
		const line = lines.at(-1);
		if (line !== undefined && textWidth(`${line} ${word}`) <= width) lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(word);
	}
	return lines;
}

function cut(word: string, width: number): string[] {
	if (textWidth(word) <= width) return [word];
	const pieces: string[] = [];
	let piece = '';
	// A word that would leave the picture is broken even at a no-break space.
	for (const letter of word) {
		while (piece !== '' && textWidth(piece + letter) > width) {
			const space = piece.lastIndexOf('\u00a0');
			pieces.push(space > 0 ? piece.slice(0, space) : piece);
			piece = space > 0 ? piece.slice(space + 1) : '';
		}
		piece += letter;
	}
	return [...pieces, piece];
}
