import { findTypedNumbers } from '../numbers/typed-numbers.ts';
import { byId } from '../model/by-id.ts';
import { isSameLanguage } from '../model/language-tag.ts';
import type { Passage, TextSource } from '../model/source.ts';
import type { Findings } from '../problem.ts';
import { type DigitRun, digitRuns } from '../reading/digit-runs.ts';
import { readingOf } from '../reading/languages.ts';
import { readNumbers } from '../reading/read-numbers.ts';
import type { Reading } from '../reading/reading.ts';

/** Words, with the BCP 47 tag of their language. */
interface WordsIn {
	readonly words: string;
	readonly language: string;
}

/**
 * Adds our translation of a quote to the passage at which it stands, or reports what is wrong with it.
 *
 * @param translation Undefined if there is none.
 * @param owner Whose quote it is, for the message: `figure "gpu-growth"`.
 */
export type TranslatePassage = (
	passage: Passage,
	translation: string | undefined,
	owner: string,
	findings: Findings,
) => Passage;

/** The languages of the report, as BCP 47 tags: the one in which it is being built, and its first. */
interface ReportLanguages {
	readonly language: string;
	readonly original: string;
}

/**
 * Makes what adds translations to passages in one language of the report. A translation is refused if it has a number
 * that the quote does not have, or if the quote is in the language of the report. In a further language of the report,
 * a quote that is in this language is shown without a translation.
 *
 * @param sources The texts that are quoted.
 */
export function passageTranslator(
	{ language, original }: ReportLanguages,
	sources: readonly TextSource[],
): TranslatePassage {
	const sourceById = byId('source', sources);
	return (passage, translation, owner, findings) => {
		if (translation === undefined) return passage;
		const quote = { words: passage.exact, language: sourceById(passage.source).language };
		if (isSameLanguage(quote.language, language)) {
			if (language === original)
				findings.report({
					rule: 'translation-is-needed',
					path: ['translation'],
					message:
						`The quote of ${owner} is in the language of the report: the record of its source says ` +
						`\`language: ${quote.language}\`.`,
					hint: 'Delete `translation`, or correct `language` in the record of the source.',
				});
			return passage;
		}
		for (const number of strangeNumbers({ words: translation, language }, quote)) {
			findings.report({
				rule: 'translation-has-its-numbers',
				path: ['translation'],
				message: `The translation of the quote of ${owner} says “${number}”, and the quote has no such number.`,
				hint: 'Translate the numbers of the quote as they are, in digits or in words, and add none.',
			});
		}
		return { ...passage, translation };
	};
}

/** The numbers of a translation that its quote does not have, as they are written. */
function strangeNumbers(translation: WordsIn, quote: WordsIn): string[] {
	const read = (words: string, { language }: WordsIn) => readNumbers(words, { language, cutOff: false });
	const known = read(quote.words, quote).flatMap(sizesOf);
	const isKnown = (readings: readonly Reading[]) => {
		const sizes = readings.flatMap(sizesOf);
		return sizes.length > 0 && sizes.every((size) => known.some((each) => isAsLarge(each, size)));
	};
	const [ours, runs] = [read(translation.words, translation), digitRuns(quote.words)];
	const areRead = [translation, quote].every(({ language }) => readingOf(language) === 'whole');
	return findTypedNumbers(translation.words, translation.language).flatMap(({ start, end, text }) => {
		const readings = ours.filter((reading) => reading.start < end && start < reading.end);
		if (isKnown(readings)) return [];
		const [reading] = readings;
		// Of the ends of a range, or the day and the year of a date, each is looked for by itself.
		if (reading !== undefined && reading.kind !== 'number' && isKnown(read(text, translation))) return [];
		const written = reading?.kind === 'number' ? reading.text : text;
		if (areRead && readings.length > 0) return [written];
		// Words of a language that is not read may state any number: only digits are held against digits.
		const isOfQuote = (run: DigitRun) => {
			const hasScale = SCALE_OF_MYRIADS.test(text.slice(run.end));
			return runs.some((each) => hasSameDigits(each, run, hasScale));
		};
		return digitRuns(text).every(isOfQuote) ? [] : [written];
	});
}

/** All numbers that a reading states: ends of a range, part and whole of a share, year and day of a date. */
function sizesOf(reading: Reading): number[] {
	switch (reading.kind) {
		case 'number':
			return [reading.value];
		case 'range':
			return [reading.low.value, ...(reading.high === undefined ? [] : [reading.high.value])];
		case 'share':
			return [reading.part, reading.whole];
		case 'date': {
			const [year, , day] = reading.date.split('-').map(Number);
			return [year, day].filter((part) => part !== undefined);
		}
		case 'unreadable':
			return reading.perhaps === undefined ? [] : sizesOf(reading.perhaps);
	}
}

function isAsLarge(one: number, other: number): boolean {
	return Math.abs(one - other) <= Math.abs(one) * 1e-9;
}

/** Chinese, Japanese and Korean count in ten thousands and their squares: “2 million” is 200万, and 2億 is “200 million”. */
const SCALE_OF_MYRIADS = /^\s*[百千万萬亿億兆백천만억조]/u;

/**
 * Whether digits are the same; where there are two or more, or a word for a scale follows that most languages do not
 * have, whatever the zeros that a word such as “million” saves.
 */
function hasSameDigits(one: DigitRun, other: DigitRun, hasScale: boolean): boolean {
	if (one.digits === other.digits) return true;
	return (hasScale || one.significant.length > 1) && one.significant === other.significant;
}
