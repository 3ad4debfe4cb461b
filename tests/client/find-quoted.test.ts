import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuoted } from '../../src/client/find-quoted.ts';

/** What is found of the words between `[` and `]` of a page. */
function found(marked: string) {
	const page = marked.replace(/[[\]]/g, '');
	const start = marked.indexOf('[');
	return findQuoted({ page, start, end: marked.indexOf(']') - 1 });
}

test('words that stand nowhere before are enough by themselves', () => {
	expect(found('\nCapacity grows.\nOne [model] of two.')).toMatchObject({ prefix: '', start: 'model', suffix: '' });
});

test('words that stand before as well, in whatever case, are told apart by the words around them', () => {
	expect(found('\nMODEL one\nThey say: one [model] of two.')).toEqual({
		prefix: 'They say: one',
		start: 'model',
		suffix: 'of two.',
	});
});

test('the words before may stand in another block, and are cut at its edge', () => {
	expect(found('\nnot stated\nA\nfirst row\n[not stated]\nB')).toEqual({
		prefix: 'first row',
		start: 'not stated',
		suffix: 'B',
	});
});

test('an end inside a word moves to its edge, and space around it is left out', () => {
	expect(found('\nCapa[city gro]ws.')).toMatchObject({ start: 'Capacity grows' });
	expect(found('\nCapacity[ grows] .')).toMatchObject({ start: 'grows' });
});

test('a long quotation is found by its ends, of more words where fewer end too early', () => {
	const again = 'one two three four five six';
	const between = Array.from({ length: 30 }, (_, index) => `and${index}`).join(' ');
	expect(found(`\n[Here ${between} ${again} seven at last, ${again}]`)).toMatchObject({
		start: expect.stringMatching(/^Here and0/),
		end: expect.stringMatching(/seven at last, one two three four five six$/),
	});
});

test('blocks are found by the first words of one and the last of another', () => {
	expect(found('\nIt [begins here.\nIt ends] there.')).toMatchObject({ start: 'begins here.', end: 'It ends' });
});

test('of rows that are alike with all that is around them, the later cannot be found', () => {
	expect(found(`${'\nsame'.repeat(80)}\n[same]${'\nsame'.repeat(80)}`)).toBeUndefined();
	expect(found('\nwords [ ] words')).toBeUndefined();
});

test('whatever the page, the terms stand in it, each in one block', () => {
	const word = fc.constantFrom('a', 'A', 'b', 'of', '40\u00a0%', 'а-б', 'İ', '\n', '🙂', '[1]', 'x,');
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (words, one, other) => {
			const page = `\n${words.join(' ').replace(/ ?\n+ ?/g, '\n')}`;
			const [start = 0, end = 0] = [one % page.length, other % page.length].sort((a, b) => a - b);
			const { prefix = '', start: first = '', end: last = '', suffix = '' } = findQuoted({ page, start, end }) ?? {};
			for (const term of [prefix, first, last, suffix])
				expect(page.split('\n').some((block) => block.includes(term))).toBe(true);
		}),
	);
});
