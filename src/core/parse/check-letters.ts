import { Collector, type Problem, type Problems } from '../problem.ts';
import { isCopy } from '../sources/copy-kinds.ts';
import { decodeText } from './decode-text.ts';
import { placesIn } from './line-at.ts';
import type { ReportFiles } from './read-draft.ts';

/** Whether one of the typefaces of the report can draw a letter together with the marks that stand on it. */
export type HasLetter = (letter: string) => boolean;

/**
 * Never drawn: joiners, direction marks, soft hyphens, spaces but that of Ogham. A no-break hyphen is drawn as a
 * hyphen.
 */
const NEVER_DRAWN = /(?!\u1680)[\p{Default_Ignorable_Code_Point}\p{Zs}\n\r\t\u2011]/gu;

/**
 * Letters that every typeface has: most of a text, passed over at once. One that carries a mark is looked at with it.
 */
const EVERYWHERE = /[\n -~]+(?!\p{M})/gu;

/** A letter with the marks that stand on it. */
export const LETTER = /\P{M}?\p{M}*/gu;

const COMMENT_LINES = /^[ \t]*#.*$/gm;

/**
 * Finds what an author wrote and paper cannot show. A saved copy may hold any letter: it is shown, and only what is
 * quoted from it is printed. What was published has been printed. Reports one problem for each file, at the first such
 * letter.
 */
export function checkLetters(files: ReportFiles, hasLetter: HasLetter, problems: Problems): void {
	for (const [file, bytes] of files) {
		if (isCopy(file) || /^(?:data\/editions|public)\//.test(file)) continue;
		// What cannot be decoded has been reported when it was read.
		const decoded = decodeText(file, bytes, new Collector<Problem>());
		if (decoded === undefined) continue;
		const text = file.endsWith('.yaml')
			? decoded.replace(COMMENT_LINES, (comment) => ' '.repeat(comment.length))
			: decoded;
		const [first, ...others] = missingLetters(text, hasLetter);
		if (first === undefined) continue;
		problems.report({
			rule: 'letter-can-be-drawn',
			at: placesIn(file, text)(text.indexOf(first)),
			message: `The typefaces of the report have no glyph for ${[first, ...others].map(nameLetter).join(', ')}.`,
			hint: 'Write it in another way, or add a typeface that has it to src/node/pdf/pdf-fonts.ts.',
		});
	}
}

/** The letters of a text that would be drawn and cannot be, each once. */
export function missingLetters(text: string, hasLetter: HasLetter): string[] {
	const rare = text.replace(EVERYWHERE, '').replace(NEVER_DRAWN, '');
	return [...new Set(rare.match(LETTER))].filter((letter) => letter !== '' && !hasLetter(letter));
}

/** “漢” (U+6F22); a letter that cannot be shown by its code points alone. */
export function nameLetter(letter: string): string {
	const codes = Array.from(
		letter,
		(each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
	).join(' ');
	return /\p{C}/u.test(letter) ? codes : `“${letter}” (${codes})`;
}
