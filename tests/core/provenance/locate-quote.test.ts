import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { indexSource, locateQuote } from '../../../src/core/provenance/locate-quote.ts';
import { passageAt } from '../../../src/core/provenance/check-quote.ts';

const text = 'First line.\nGPU capacity grew by 40 % a year.\r\nGPU capacity grew by 12 % before.\n';

test('finds a quote word for word and says where', () => {
	expect(locateQuote(text, { quote: 'grew by 40 % a year' })).toEqual({
		kind: 'found',
		start: 25,
		end: 44,
		line: 2,
		around: { start: 12, end: 46 },
		prefix: 'First line.\nGPU capacity ',
		suffix: '.\r\nGPU capacity grew by 12 % bef',
	});
});

test('selects one of two passages by the words before or after it', () => {
	const quote = 'GPU capacity grew by';
	expect(locateQuote(text, { quote })).toEqual({ kind: 'ambiguous', lines: [2, 3] });
	expect(locateQuote(text, { quote, suffix: '12 %' })).toMatchObject({ kind: 'found', line: 3 });
	expect(locateQuote(text, { quote, prefix: ' First line. ' })).toMatchObject({ kind: 'found', line: 2 });
	expect(locateQuote(text, { quote, suffix: '13 %' })).toEqual({ kind: 'ambiguous', lines: [2, 3] });
});

test('counts matches that overlap', () => {
	expect(locateQuote('na'.repeat(10), { quote: 'na'.repeat(9) })).toEqual({ kind: 'ambiguous', lines: [1] });
});

test('shows the passage in which one character was altered', () => {
	expect(locateQuote(text, { quote: 'grew by 41 % a year' })).toEqual({
		kind: 'absent',
		nearest: { line: 2, text: 'grew by 40 % a year' },
	});
	expect(locateQuote(text, { quote: 'grew by 40\u00a0% a year' })).toEqual({
		kind: 'absent',
		nearest: { line: 2, text: 'grew by 40 % a year' },
	});
});

test('shows the passage in whole words', () => {
	expect(locateQuote(text, { quote: 'went by 40 % a yes' })).toEqual({
		kind: 'absent',
		nearest: { line: 2, text: 'grew by 40 % a year' },
	});
});

test('gives no nearest passage if none is like the quote', () => {
	expect(locateQuote(text, { quote: 'Llamas sleep all winter long' })).toEqual({ kind: 'absent', nearest: undefined });
});

test('gives a passage the rest of its line', () => {
	const found = locateQuote(text, { quote: 'grew by 40' });
	expect(found.kind === 'found' && passageAt(text, found, 'survey')).toMatchObject({
		source: 'survey',
		exact: 'grew by 40',
		start: 25,
		end: 35,
		line: 2,
		before: 'GPU capacity ',
		after: ' % a year.',
	});
});

const anyText = fc
	.array(fc.constantFrom('gpu', 'firm', 'growth', '40 %', '1,200', '–', 'é', '😀', '\n'), {
		minLength: 12,
		maxLength: 80,
	})
	.map((words) => words.join(' '));

test('finds exactly what a plain search finds', () => {
	fc.assert(
		fc.property(anyText, fc.nat(), fc.integer({ min: 12, max: 40 }), (words, at, length) => {
			const quote = words.slice(at % words.length, (at % words.length) + length);
			const [first, last] = [words.indexOf(quote), words.lastIndexOf(quote)];
			const found = locateQuote(words, { quote });
			expect(found.kind).toBe(first === last ? 'found' : 'ambiguous');
			if (found.kind === 'found') expect(found.start).toBe(first);
		}),
	);
});

test('does not find a quote in which one character was changed, and shows the original passage', () => {
	const unique = Array.from(
		{ length: 60 },
		(_, i) => `Sentence ${i} names ${i * 37} firms in region ${String.fromCharCode(65 + (i % 26))}.`,
	).join('\n');
	fc.assert(
		fc.property(fc.nat(unique.length - 60), fc.integer({ min: 12, max: 60 }), fc.nat(), (start, length, at) => {
			const original = unique.slice(start, start + length);
			const quote = `${original.slice(0, at % length)}¤${original.slice((at % length) + 1)}`;
			const found = locateQuote(unique, { quote });
			expect(found.kind).toBe('absent');
			if (found.kind === 'absent') expect(found.nearest).toBeDefined();
		}),
	);
});

test('compares a quote with only a few places of a long source', () => {
	const words = Array.from(
		{ length: 16_000 },
		(_, i) => `Row ${i}: the survey counted ${(i * 7919) % 100_003} firms in the region.`,
	).join('\n');
	const { locate } = indexSource(words);
	const starts = Array.from({ length: 1000 }, (_, i) => words.indexOf('\n', i * 800) + 1);
	const quotes = starts.map((start) => words.slice(start, start + 40));
	locate({ quote: 'The index is made at the first lookup.' });
	const compared = vi.spyOn(String.prototype, 'startsWith');
	const searched = vi.spyOn(String.prototype, 'indexOf');
	const kinds = quotes.map((quote) => locate({ quote }).kind);
	const work = [compared.mock.calls.length, searched.mock.calls.length];
	vi.restoreAllMocks();
	expect(new Set(kinds)).toEqual(new Set(['found']));
	expect(work[0]).toBeLessThan(3 * quotes.length);
	expect(work[1]).toBe(0);
});
