/** The direction in which a language or a text is written. */
export type TextDirection = 'ltr' | 'rtl';

/** The scripts of ISO 15924 that are written from right to left and in use today. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
	'Adlm',
	'Arab',
	'Hebr',
	'Mand',
	'Nkoo',
	'Rohg',
	'Samr',
	'Syrc',
	'Thaa',
]);

/** Letters that are written from right to left (Unicode Standard Annex 9, classes R and AL). */
const RIGHT =
	String.raw`\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}` +
	String.raw`\p{Script=Rohg}\p{Script=Samr}\p{Script=Mand}`;
const LETTER = new RegExp(`[${RIGHT}]`, 'u');

/** The direction of a language, by the script in which it is usually written or that its tag names (BCP 47). */
export function directionOf(language: string): TextDirection {
	return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** The direction of a text of unknown language: that of its first letter (Unicode Standard Annex 9, rule P2). */
export function directionOfText(text: string): TextDirection {
	const [first = ''] = /\p{L}/u.exec(text) ?? [];
	return LETTER.test(first) ? 'rtl' : 'ltr';
}

/** A piece of a line in which all goes in one direction. */
export interface DirectionRun {
	readonly text: string;
	readonly direction: TextDirection;
}

/** Letters, marks of direction and Arabic digits, which stand among words that are written from right to left. */
const OF_RIGHT = String.raw`[${RIGHT}\u061c\u200f\u0660-\u0669]`;
const OF_LEFT = String.raw`(?!${OF_RIGHT})\p{L}`;
/** In a line of each direction: from the first letter of the other one to its last letter or digit. */
const OTHER_WAY: Readonly<Record<TextDirection, RegExp>> = {
	ltr: new RegExp(`${OF_RIGHT}(?:(?:(?!${OF_LEFT}).)*(?:${OF_RIGHT}|\\d))?`, 'gsu'),
	rtl: new RegExp(`${OF_LEFT}(?:(?:(?!${OF_RIGHT}).)*(?:${OF_LEFT}|\\d))?`, 'gsu'),
};

/**
 * Parts a line where its direction changes, in the order in which it is read (Unicode Standard Annex 9, without
 * embeddings: what stands between pieces is of the direction of the line).
 */
export function directionRuns(line: string, direction: TextDirection): DirectionRun[] {
	const runs: DirectionRun[] = [];
	let end = 0;
	for (const { 0: text, index } of line.matchAll(OTHER_WAY[direction])) {
		if (index > end) runs.push({ text: line.slice(end, index), direction });
		runs.push({ text, direction: direction === 'ltr' ? 'rtl' : 'ltr' });
		end = index + text.length;
	}
	return end < line.length ? [...runs, { text: line.slice(end), direction }] : runs;
}
