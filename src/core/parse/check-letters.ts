import type { Problem } from '../problem.ts';
import { decodeText, placeAt } from './decode-text.ts';
import type { ReportFiles } from './read-draft.ts';

/** Whether the typefaces of the report can draw a letter, given by its code point. */
export type HasLetter = (codePoint: number) => boolean;

/** Never drawn: joiners, direction marks, soft hyphens, spaces. A no-break hyphen is drawn as a hyphen. */
const NEVER_DRAWN = /^[\p{Default_Ignorable_Code_Point}\p{Zs}\n\r\t\u2011]$/u;

/** Letters that every typeface has: most of a text, passed over at once. */
const EVERYWHERE = /[\n -~]+/g;

const COMMENT_LINES = /^[ \t]*#.*$/gm;

/**
 * Finds what an author wrote and paper cannot show. A saved copy may hold any letter: it is shown, and only what is quoted
 * from it is printed. What was published has been printed.
 *
 * @returns One problem for each file, at the first such letter.
 */
export function checkLetters(files: ReportFiles, hasLetter: HasLetter): Problem[] {
	return [...files].flatMap(([file, bytes]): Problem[] => {
		const decoded = file.endsWith('.txt') || /^(?:data\/editions|public)\//.test(file) ? undefined : decodeText(file, bytes);
		if (decoded === undefined || !('text' in decoded)) return [];
		const text = file.endsWith('.yaml') ? decoded.text.replace(COMMENT_LINES, (comment) => ' '.repeat(comment.length)) : decoded.text;
		const [first, ...others] = missingLetters(text, hasLetter);
		if (first === undefined) return [];
		const names = [first, ...others].map(nameLetter).join(', ');
		const hint = 'Write it in another way, or add a typeface that has it to src/node/pdf/pdf-fonts.ts.';
		return [{ rule: 'letter-can-be-drawn', at: placeAt(file, text, text.indexOf(first)), message: `The typefaces of the report have no glyph for ${names}.`, hint }];
	});
}

/** The letters of a text that would be drawn and cannot be, each once. */
export function missingLetters(text: string, hasLetter: HasLetter): string[] {
	return [...new Set(text.replace(EVERYWHERE, ''))].filter((letter) => !NEVER_DRAWN.test(letter) && !hasLetter(letter.codePointAt(0) ?? 0));
}

/** “漢” (U+6F22); a letter that cannot be shown by its code point alone. */
export function nameLetter(letter: string): string {
	const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
	return /\p{C}/u.test(letter) ? code : `“${letter}” (${code})`;
}
