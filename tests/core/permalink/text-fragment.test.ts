import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragment } from '../../../src/core/permalink/text-fragment.ts';

test('a short text is given whole and a long one by its ends, after the anchor', () => {
	expect(textFragment('growth', 'Capacity grows.')).toBe('#growth:~:text=Capacity%20grows.');
	expect(textFragment('growth', 'One two three four five six seven eight nine ten eleven twelve thirteen')).toBe(
		'#growth:~:text=One%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen',
	);
	expect(textFragment('growth', 'First block.\nLast block.')).toBe('#growth:~:text=First%20block.,Last%20block.');
});

test('characters with a meaning in the directive are encoded', () => {
	expect(textFragment('a', 'R&D, well-known')).toBe('#a:~:text=R%26D%2C%20well%2Dknown');
	expect(textFragment('a', 'Ten words.\n“Quoted as a block of its own”')).toBe(
		'#a:~:text=Ten%20words.,as%20a%20block%20of%20its%20own',
	);
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
			const [, directive = ''] = /^#x:~:text=([^&]*)$/.exec(textFragment('x', text)) ?? [];
			const terms = directive.split(',').map((term) => decodeURIComponent(term));
			expect([1, 2]).toContain(terms.length);
			expect(directive).not.toContain('-');
			expect(text.split('\n')[0]).toContain(terms[0]);
			expect(text.split('\n').at(-1)).toContain(terms.at(-1));
		}),
	);
});
