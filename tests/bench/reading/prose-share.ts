import { findTypedNumbers } from '../../../src/core/numbers/typed-numbers.ts';
import type { AnnotatedCase } from './annotated-case.ts';

/**
 * The sentences in which somebody has marked a quantity, and those of them that prose may hold, because no number is
 * found in them. Sentences whose only quantities are articles, as in “a gallon”, are left out.
 */
export function quantitiesInProse(
	cases: readonly AnnotatedCase[],
	language: string,
): { all: number; missed: string[] } {
	const counted = cases.filter(({ text, start, end }) => !/^(?:an?|the)\s/iu.test(text.slice(start, end)));
	const sentences = [...new Set(counted.map(({ text }) => text))];
	return {
		all: sentences.length,
		missed: sentences.filter((sentence) => findTypedNumbers(sentence, language).length === 0),
	};
}
