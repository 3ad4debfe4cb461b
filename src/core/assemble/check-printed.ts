import { type HasLetter, missingLetters, nameLetters } from '../parse/check-letters.ts';
import { byScript, sayWayOn } from '../parse/letters-by-script.ts';
import type { Place, Problems } from '../problem.ts';
import { lettersOfMathematics } from './letters-of-mathematics.ts';
import { type AssembledReport, printedParts, wordsIn, wordsOfLanguage } from './printed-words.ts';

/** A language whose letters every typeface has: other languages are compared with it. */
const PLAIN = 'en';
const OTHER_LANGUAGE =
	'Write the report in a language of Latin, Cyrillic or Greek letters, such as en, ru or kk, the first of `languages`';
/** The tags of languages that are written with the same letters as {@link PLAIN}. */
const IS_PLAIN = /^en(?:-[A-Z]{2})?$/;

/**
 * Reports letters that the outputs would print and that the typefaces of the report lack: those with which its language
 * writes numbers, dates and countries, and those that an author wrote as a character reference or an escape, which
 * `checkLetters` cannot find in the files.
 *
 * @param languageAt Gives the place where the language of the report is written.
 * @param placeOf Gives the place of what a reference names, such as `figure:gpu-growth`.
 */
export function checkPrinted(
	report: AssembledReport,
	hasLetter: HasLetter,
	languageAt: () => Place,
	placeOf: (ref: string) => Place,
	problems: Problems,
): void {
	const ofLanguage = lettersOfLanguage(report, hasLetter);
	if (ofLanguage.length > 0) {
		problems.report({
			rule: 'letter-can-be-drawn',
			at: languageAt(),
			message:
				`Numbers, dates and names in “${report.meta.language}” are written with letters that the typefaces of the ` +
				`report lack: ${nameLetters(ofLanguage)}.`,
			hint: [...new Set(byScript(ofLanguage, report.meta.fonts).map(({ add = OTHER_LANGUAGE }) => `${add}.`))].join(
				' ',
			),
		});
	}
	const known = new Set(ofLanguage);
	// What is set as mathematics has a typeface of its own.
	for (const letter of lettersOfMathematics(report.sections)) known.add(letter);
	const seen = new WeakSet<object>();
	const first = new Map<string, string | Place>();
	for (const [where, part] of printedParts(report))
		for (const letter of missingIn(wordsIn(part, seen), hasLetter))
			if (!known.has(letter) && !first.has(letter)) first.set(letter, where);
	for (const script of byScript([...first.keys()], report.meta.fonts)) {
		const { letters, counted } = script;
		const where = first.get(letters[0] ?? '') ?? languageAt();
		problems.report({
			rule: 'letter-can-be-drawn',
			at: typeof where === 'string' ? placeOf(where) : where,
			message: `The typefaces of the report have no glyph for ${counted}: ${nameLetters(letters)}.`,
			hint: `${sayWayOn(script)}. Here it is an escape or a character reference, such as \\u6f22 or &#x6f22;.`,
		});
	}
}

/**
 * The missing letters with which the language itself writes numbers, dates and countries. A letter that is missing in
 * English too was written by an author.
 */
function lettersOfLanguage(report: AssembledReport, hasLetter: HasLetter): string[] {
	const { language } = report.meta;
	const missing = IS_PLAIN.test(language) ? [] : missingIn(wordsOfLanguage(report, language), hasLetter);
	if (missing.length === 0) return [];
	const plain = new Set(missingIn(wordsOfLanguage(report, PLAIN), hasLetter));
	return missing.filter((letter) => !plain.has(letter));
}

function missingIn(words: Iterable<string>, hasLetter: HasLetter): string[] {
	return missingLetters(Array.from(words).join('\n'), hasLetter);
}
