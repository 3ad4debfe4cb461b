/** Size of all words in a drawing, in CSS pixels. */
export const FONT_SIZE = 13;

/**
 * Widths of letters as parts of the font size, rounded up. They are fixed so that the build and every browser place
 * words alike.
 */
const WIDTHS: readonly (readonly [pattern: RegExp, width: number])[] = [
	[/[iјіjlI.,:;!'’‘·| \u00a0\u202fاأإآ]/u, 0.33],
	[/[ftr()[\]{}"\-‐‑]/u, 0.46],
	[/[mwMW%…—жшщыюмфЖШЩЫЮМФҢ]/u, 1.03],
	[/[\p{M}\u061c\u200e\u200f]/u, 0],
	// Arabic letters are as wide as the widest of the forms in which they join others.
	[/[دذرزوؤة]/u, 0.53],
	[/[قلمنهعغءيىی]/u, 0.76],
	[/[سشصض]/u, 1.2],
	[/\p{Script=Arabic}/u, 0.88],
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

/**
 * Breaks a text at its spaces so that each line fits. A word that is too long for any line is cut: at a no-break space,
 * else after a dash, else between two letters.
 *
 * @param most How wide a line with a number may be instead: no number is cut that fits into it.
 */
export function wrap(text: string, width: number, most = width): string[] {
	const lines: string[] = [];
	if (text === '') return lines;
	for (const word of text.split(' ')) {
		const [first = '', ...others] = cut(word, width, most)
			.map(trim)
			.filter((each) => each !== '');
		const line = lines.at(-1);
		if (line !== undefined && textWidth(`${line} ${first}`) <= width) lines[lines.length - 1] = `${line} ${first}`;
		else lines.push(first);
		lines.push(...others);
	}
	return lines;
}

const NUMBER = String.raw`[−+]?[€$£¥]?\d(?:[\d.,’'\u00a0\u202f]*\d)?(?:\u00a0?%)?`;

/** Where a word is cut, the best first: the pieces that stay whole. */
const PIECES = [
	// No-break spaces between the digits of a number stay in it.
	/(?:[^\u00a0]|(?<=\d)\u00a0(?=\d{3}(?!\d)))+\u00a0?|\u00a0/gu,
	/.+?(?:(?<=[^\s(])[–—/‑-](?=.)|$)/gu,
	new RegExp(`${NUMBER}|.`, 'gu'),
	/./gu,
] as const;
const [, BY_HYPHENS, BY_LETTERS] = PIECES.keys();
/** An address is cut behind a slash: a hyphen at the end of a line might not be a part of it. */
const ADDRESS = /(?:\w+:\/\/)?[^/]*(?:\/|$)/g;

/** Cuts a word that is too wide into lines, each with as many pieces as fit. */
function cut(word: string, width: number, most: number, by = 0): string[] {
	const pieces = by === BY_HYPHENS && word.includes('://') ? ADDRESS : PIECES[by];
	const room = by > (BY_LETTERS ?? 0) ? most : width;
	if (pieces === undefined || textWidth(word) <= room) return [word];
	const lines: string[] = [];
	for (const piece of word.match(pieces) ?? []) {
		const line = lines.at(-1);
		if (line !== undefined && textWidth(trim(line + piece)) <= width) lines[lines.length - 1] = line + piece;
		else lines.push(...cut(piece, width, most, by + 1));
	}
	return lines;
}

/** Without a no-break space at the end, where the next line begins. */
function trim(line: string): string {
	return line.replace(/^\u00a0+|\u00a0+$/gu, '');
}
