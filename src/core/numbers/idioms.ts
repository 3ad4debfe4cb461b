import { languageOf } from '../reading/languages.ts';
import { findTypedNumbers } from './typed-numbers.ts';

/** Whether a phrase that ends with a number is followed by what it would count: “take five” by “firms”. */
export function idiomCounts(phrase: string, after: string, language: string): boolean {
	const { endsWithNumber, countedAfter } = languageOf(language).prose.idioms;
	return endsWithNumber.test(phrase) && countedAfter.test(after);
}

/**
 * Finds the numbers of words that were marked as counting nothing: digits of any script, and words outside a phrase.
 */
export function numbersInIdiom(text: string, language: string): { start: number; text: string }[] {
	const { phrases: idioms } = languageOf(language).prose.idioms;
	if (idioms === undefined) return findTypedNumbers(text, language);
	const phrases = [...text.matchAll(idioms)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
	const digits = new Set(findTypedNumbers(text, 'zxx').map(({ start }) => start));
	let next = 0;
	return findTypedNumbers(text, language).filter(({ start, end }) => {
		// Both are in order, so no phrase is looked at twice.
		while ((phrases[next]?.end ?? Infinity) < end) next += 1;
		return digits.has(start) || (phrases[next]?.start ?? Infinity) > start;
	});
}
