import { Collector, type Place, type Problem, type Problems } from '../problem.ts';
import type { TypefaceName } from '../model/added-typefaces.ts';
import { isCopy } from '../sources/copy-kinds.ts';
import { decodeText } from './decode-text.ts';
import { byScript, sayWayOn } from './letters-by-script.ts';
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

/** A letter that no typeface has, on the lines of one file. */
interface MissingLetter {
	readonly letter: string;
	/** Where it stands first. */
	readonly at: Place;
	/** All lines that it stands on. */
	readonly lines: readonly number[];
}

/**
 * Checks that the typefaces have every letter that an author wrote, so that the PDF can be printed. Reports one
 * problem for each script, at its first letter that is missing: who writes in a script without a typeface uses it in
 * many places, and has one thing to do.
 *
 * Saved copies are not checked: only the words that are quoted from them are printed. Published editions are not
 * checked either: they have been printed.
 *
 * @param added The typefaces that the report adds to those of the tool.
 */
export function checkLetters(
	files: ReportFiles,
	hasLetter: HasLetter,
	added: readonly TypefaceName[],
	problems: Problems,
): void {
	const missing: MissingLetter[] = [];
	for (const [file, bytes] of files) {
		if (isCopy(file) || /^(?:data\/editions|public)\//.test(file)) continue;
		// A file that cannot be decoded has been reported when it was read.
		const decoded = decodeText(file, bytes, new Collector<Problem>());
		if (decoded === undefined) continue;
		const text = file.endsWith('.yaml')
			? decoded.replace(COMMENT_LINES, (comment) => ' '.repeat(comment.length))
			: decoded;
		missing.push(...missingInFile(file, text, hasLetter));
	}
	for (const script of byScript([...new Set(missing.map(({ letter }) => letter))], added)) {
		const { letters, counted } = script;
		const places = missing.filter(({ letter }) => letters.includes(letter));
		const [first] = places;
		if (first === undefined) continue;
		problems.report({
			rule: 'letter-can-be-drawn',
			at: first.at,
			message:
				`The typefaces of the report have no glyph for ${counted}: ${nameLetters(letters)}.` +
				sayWhereElse(letters, first.at.file, places),
			hint: [
				`${sayWayOn(script)}; if it is a quote, quote other words.`,
				...(places.some(({ at }) => at.file.endsWith('.svg'))
					? ['In a picture, export words as outlines, or the whole as PNG.']
					: []),
			].join(' '),
		});
	}
}

/** The letters of a file that have no glyph, in the order in which they appear. */
function missingInFile(file: string, text: string, hasLetter: HasLetter): MissingLetter[] {
	const letters = missingLetters(text, hasLetter);
	if (letters.length === 0) return [];
	const placeOf = placesIn(file, text);
	const lines = new Map<string, Set<number>>(letters.map((letter) => [letter, new Set()]));
	const first = new Map<string, Place>();
	for (const { 0: letter, index } of text.matchAll(LETTER)) {
		const ofLetter = lines.get(letter);
		if (ofLetter === undefined) continue;
		const at = placeOf(index);
		ofLetter.add(at.line);
		if (!first.has(letter)) first.set(letter, at);
	}
	return letters.map((letter) => ({
		letter,
		at: first.get(letter) ?? placeOf(text.indexOf(letter)),
		lines: [...(lines.get(letter) ?? [])],
	}));
}

/** How many other files a message names at the most. */
const MOST_FILES = 3;

/** Says on how many lines letters stand, and in which files besides the first; nothing if they stand on one line. */
function sayWhereElse(letters: readonly string[], firstFile: string, places: readonly MissingLetter[]): string {
	const lines = new Set(places.flatMap((place) => place.lines.map((line) => `${place.at.file}:${line}`)));
	if (lines.size <= 1) return '';
	const others = [...new Map(places.toReversed().map(({ at }) => [at.file, at]))]
		.filter(([file]) => file !== firstFile)
		.toSorted(([a], [b]) => (a < b ? -1 : 1));
	const stand = ` ${letters.length === 1 ? 'It stands' : 'They stand'} on ${lines.size} lines of `;
	if (others.length === 0) return `${stand}this file.`;
	const more = others.length - MOST_FILES;
	const named = [
		'here',
		...others.slice(0, MOST_FILES).map(([file, { line }]) => `${file}:${line}`),
		...(more > 0 ? [`${more} more`] : []),
	];
	return `${stand}${others.length + 1} files: ${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}.`;
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
