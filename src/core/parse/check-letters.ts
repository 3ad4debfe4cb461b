import { Collector, type Problem, type Problems } from '../problem.ts';
import { isCopy } from '../sources/copy-kinds.ts';
import { decodeText } from './decode-text.ts';
import { placesIn } from './line-at.ts';
import type { ReportFiles } from './read-draft.ts';

/** Whether one of the typefaces of the report can draw a letter together with its combining marks. */
export type HasLetter = (letter: string) => boolean;

/**
 * Characters that need no glyph: joiners, direction marks, soft hyphens, and all spaces except that of Ogham. The
 * no-break hyphen is here too: it is drawn as a hyphen.
 */
const NEVER_DRAWN = /(?!\u1680)[\p{Default_Ignorable_Code_Point}\p{Zs}\n\r\t\u2011]/gu;

/**
 * ASCII characters, which every typeface has. A letter with a combining mark after it is not skipped. The length is
 * bounded, since the engine keeps a place to go back to for each character of a match.
 */
const EVERYWHERE = /[\n -~]{1,4096}(?!\p{M})/gu;

/** A letter with its combining marks. */
export const LETTER = /\P{M}?\p{M}*/gu;

const COMMENT_LINES = /^[ \t]*#.*$/gm;

/**
 * Checks that the typefaces have every letter that an author wrote, so that the PDF can be printed. Reports one
 * problem for each file, at the first letter that is missing.
 *
 * Saved copies are not checked: only the words that are quoted from them are printed. Published editions are not
 * checked either: they have been printed.
 */
export function checkLetters(files: ReportFiles, hasLetter: HasLetter, problems: Problems): void {
	for (const [file, bytes] of files) {
		if (isCopy(file) || /^(?:data\/editions|public)\//.test(file)) continue;
		// A file that cannot be decoded has been reported when it was read.
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
			message: `The typefaces of the report have no glyph for ${nameLetters([first, ...others])}.`,
			hint: file.endsWith('.svg')
				? 'Export its words as outlines, or the whole as PNG.'
				: 'Write it in another way; if it is a quote, quote other words. Or add a typeface to src/node/pdf/pdf-fonts.ts.',
		});
	}
}

/** The letters of a text that have no glyph, each once. */
export function missingLetters(text: string, hasLetter: HasLetter): string[] {
	const rare = text.replace(EVERYWHERE, '').replace(NEVER_DRAWN, '');
	return [...new Set(rare.match(LETTER))].filter((letter) => letter !== '' && !hasLetter(letter));
}

/** How many letters a message names at the most. */
const MOST_NAMED = 8;

/** Names the first letters for a message, and says how many more there are. */
export function nameLetters(letters: readonly string[]): string {
	const more = letters.length - MOST_NAMED;
	return `${letters.slice(0, MOST_NAMED).map(nameLetter).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Names a letter for a message, such as `“漢” (U+6F22)`; an invisible one by its code points alone. */
export function nameLetter(letter: string): string {
	const codes = Array.from(
		letter,
		(each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
	).join(' ');
	return /\p{C}/u.test(letter) ? codes : `“${letter}” (${codes})`;
}
