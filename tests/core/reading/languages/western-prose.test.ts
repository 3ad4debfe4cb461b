import { expect, test } from 'vitest';
import { numbersInPieces } from '../../../../src/core/numbers/numbers-in-pieces.ts';
import * as german from '../../../../src/core/reading/languages/de/quantity-words.ts';
import * as spanish from '../../../../src/core/reading/languages/es/quantity-words.ts';
import * as french from '../../../../src/core/reading/languages/fr/quantity-words.ts';
import { withoutQuantity, withQuantity } from './western-prose-tables.ts';

const linesOf = (table: string) => table.trim().split('\n');
const numbersOf = (text: string, language: string) => numbersInPieces([{ kind: 'typed', text }], language);
const languages = ['de', 'fr', 'es'] as const;

test.each(languages)('%s: a sentence without a quantity passes', (language) => {
	const sentences = linesOf(withoutQuantity[language]);
	expect(sentences.length).toBeGreaterThanOrEqual(30);
	const refused = sentences.flatMap((sentence) => {
		const found = numbersOf(sentence, language).map(({ text }) => text);
		return found.length > 0 ? [`${sentence} | ${found.join(', ')}`] : [];
	});
	expect(refused).toEqual([]);
});

test.each(languages)('%s: a sentence with a quantity is refused', (language) => {
	const sentences = linesOf(withQuantity[language]);
	expect(sentences.length).toBeGreaterThanOrEqual(30);
	expect(sentences.filter((sentence) => numbersOf(sentence, language).length === 0)).toEqual([]);
});

test.each([
	['de', german],
	['fr', french],
	['es', spanish],
] as const)('%s: the fast pattern matches every text in which the slow one finds a word', (language, patterns) => {
	const texts = [...linesOf(withoutQuantity[language]), ...linesOf(withQuantity[language])];
	const words = [...patterns.QUANTITY_WORDS.source.matchAll(/\p{Ll}{3,}/gu)].map(([word]) => word);
	const missed = [...texts, ...words].filter(
		(text) => text.match(patterns.QUANTITY_WORDS) !== null && !patterns.MAYBE_QUANTITY.test(text),
	);
	expect(missed).toEqual([]);
});
