import { type DigitRun, digitRuns } from '../reading/digit-runs.ts';
import { readingOf } from '../reading/languages.ts';
import { readNumbers } from '../reading/read-numbers.ts';
import type { Reading } from '../reading/reading.ts';
import { findTypedNumbers } from './typed-numbers.ts';

/** Words, with the BCP 47 tag of their language. */
interface WordsIn {
	readonly words: string;
	readonly language: string;
}

/**
 * The numbers of a translation that its quote does not have, as they are written. Where both languages are read,
 * numbers are compared by their values; in other languages by their digits.
 */
export function strangeNumbers(translation: WordsIn, quote: WordsIn): string[] {
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

/** Chinese, Japanese and Korean count in ten thousands and their squares: “2 million” is 200万, and 2億 “200 million”. */
const SCALE_OF_MYRIADS = /^\s*[百千万萬亿億兆백천만억조]/u;

/**
 * Whether digits are the same; where there are two or more, or a word for a scale follows that most languages do not
 * have, whatever the zeros that a word such as “million” saves.
 */
function hasSameDigits(one: DigitRun, other: DigitRun, hasScale: boolean): boolean {
	if (one.digits === other.digits) return true;
	return (hasScale || one.significant.length > 1) && one.significant === other.significant;
}
