import { languageOf } from '../reading/languages.ts';
import { findTypedNumbers } from './typed-numbers.ts';

/** Whether the number at the end of a phrase counts what follows it: “take five” before “firms”. */
export function idiomCounts(phrase: string, after: string, language: string): boolean {
	const { endsWithNumber, countedAfter } = languageOf(language).prose.idioms;
	return endsWithNumber.test(phrase) && countedAfter.test(after);
}

/**
 * Finds the numbers in a text that was marked as an idiom: digits, and number words outside the known fixed phrases.
 *
 * @param language BCP 47 tag.
 */
export function numbersInIdiom(text: string, language: string): readonly { start: number; text: string }[] {
	const { phrases: idioms } = languageOf(language).prose.idioms;
	if (idioms === undefined) return findTypedNumbers(text, language);
	const phrases = [...text.matchAll(idioms)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
	const digits = new Set(findTypedNumbers(text, 'zxx').map(({ start }) => start));
	let next = 0;
	return findTypedNumbers(text, language).filter(({ start, end }) => {
		// Both lists are in order, so each phrase is looked at once.
		while ((phrases[next]?.end ?? Infinity) < end) next += 1;
		return digits.has(start) || (phrases[next]?.start ?? Infinity) > start;
	});
}
