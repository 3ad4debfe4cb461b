import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteContext } from '../../../src/core/provenance/quote-context.ts';

function placesOf(text: string, words: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
	return places;
}

test('gives 32 characters on each side of a quote that stands once', () => {
	const text = `${'a'.repeat(40)}QUOTE${'b'.repeat(40)}`;
	expect(quoteContext(text, 40, 45, [40])).toEqual({ prefix: 'a'.repeat(32), suffix: 'b'.repeat(32) });
});

test('gives fewer characters at the start and the end of the text', () => {
	expect(quoteContext('QUOTE.', 0, 5, [0])).toEqual({ prefix: '', suffix: '.' });
});

test('gives more characters if the quote stands elsewhere with the same words around it', () => {
	const same = `${'-'.repeat(50)}QUOTE${'-'.repeat(50)}`;
	const text = `First${same}Second${same}`;
	const [first = 0, second = 0] = placesOf(text, 'QUOTE');
	for (const start of [first, second]) {
		const { prefix, suffix } = quoteContext(text, start, start + 5, [first, second]);
		expect(placesOf(text, `${prefix}QUOTE${suffix}`)).toEqual([start - prefix.length]);
	}
});

test('does not cut a character in two', () => {
	const text = `${'😀'.repeat(20)}x${'😀'.repeat(20)}QUOTE${'😀'.repeat(16)}y${'😀'.repeat(20)}`;
	const start = text.indexOf('QUOTE');
	const { prefix, suffix } = quoteContext(text, start, start + 5, [start]);
	expect(prefix + suffix).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
	expect([...prefix].length + [...suffix].length).toBe(32);
});

test('in any text, prefix, quote and suffix together stand once, at the place of the quote', () => {
	const word = fc.constantFrom('a', 'ab', 'aba', '😀', 'é', '\n', '40 %');
	fc.assert(
		fc.property(
			fc.array(word, { minLength: 4, maxLength: 120 }),
			fc.nat(),
			fc.integer({ min: 1, max: 6 }),
			(words, at, length) => {
				const text = words.join('');
				const from = at % words.length;
				const start = words.slice(0, from).join('').length;
				const quote = words.slice(from, from + length).join('');
				const { prefix, suffix } = quoteContext(text, start, start + quote.length, placesOf(text, quote));
				expect(placesOf(text, prefix + quote + suffix)).toEqual([start - prefix.length]);
			},
		),
	);
});
