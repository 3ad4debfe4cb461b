import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDirective, wordsToFind } from '../../../src/core/permalink/text-fragment.ts';

const directive = (passage: string, before?: string) => textDirective(wordsToFind(passage, { before }));

test('a short text is given whole and a long one by its ends', () => {
	expect(directive('Capacity grows.')).toBe(':~:text=Capacity%20grows.');
	expect(directive('One two three four five six seven eight nine ten eleven twelve thirteen')).toBe(
		':~:text=One%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen',
	);
	expect(directive('First block.\nLast\tblock.')).toBe(':~:text=First%20block.,Last%20block.');
});

test('the last words before a passage tell it from another with the same words', () => {
	expect(directive('Capacity grows.', 'In 2023, they say: ')).toBe(
		':~:text=2023%2C%20they%20say%3A-,Capacity%20grows.',
	);
	expect(directive('Capacity grows.', ' ')).toBe(':~:text=Capacity%20grows.');
});

test('characters with a meaning in the directive are encoded', () => {
	expect(directive('R&D, well-known')).toBe(':~:text=R%26D%2C%20well%2Dknown');
	expect(textDirective({ prefix: 'a-b', start: 'c,d', end: 'e&f', suffix: 'g-' })).toBe(
		':~:text=a%2Db-,c%2Cd,e%26f,-g%2D',
	);
	expect(directive('half a pair \ud83d')).toBe(':~:text=half%20a%20pair%20%EF%BF%BD');
});

test('whatever the text, the directive has one or two terms, each of which stands in it', () => {
	const word = fc.constantFrom(
		'a',
		'b,c',
		'd-e',
		'&',
		'%',
		'#',
		'«я»',
		'40\u00a0%',
		'Нұрлан',
		'’s',
		'🙂',
		'x:~:text=y',
	);
	fc.assert(
		fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 4 }), (blocks) => {
			const text = blocks.map((words) => words.join(' ')).join('\n');
			const [, terms = ''] = /^:~:text=([^&-]*)$/.exec(directive(text)) ?? [];
			const found = terms.split(',').map((term) => decodeURIComponent(term));
			expect([1, 2]).toContain(found.length);
			expect(text.split('\n')[0]).toContain(found[0]);
			expect(text.split('\n').at(-1)).toContain(found.at(-1));
		}),
	);
});
