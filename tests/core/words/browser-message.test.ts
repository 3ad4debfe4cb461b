import { expect, test } from 'vitest';
import { piecesOf, wordsOf } from '../../../src/client/words.ts';
import { browserWords } from '../../../src/core/words/browser-message.ts';
import type { MessageKey } from '../../../src/core/words/catalogues.ts';
import { sayIn } from '../../../src/core/words/say.ts';

const elementWith = (...keys: MessageKey[]) => ({
	dataset: { words: JSON.stringify(browserWords('en-GB', keys)) },
});

test.each([0, 1, 2, 1200])('the browser says of %i what the build would say', (n) => {
	const values = { n, words: '{n} “<b>”' };
	const said = wordsOf(elementWith('register.none', 'theme.dark'))('register.none', values);
	expect(said).toBe(sayIn('en-GB')('register.none', values));
	expect(said).toContain('{n} “<b>”');
});

test('says the one figure of a register in the singular', () => {
	const say = wordsOf(elementWith('register.none'));
	expect(say('register.none', { n: 1, words: 'gpu' })).toBe('The one figure does not match “gpu”.');
	expect(say('register.none', { n: 1200, words: 'gpu' })).toBe('None of the 1,200 figures matches “gpu”.');
});

test('gives the pieces of a message, for a script that puts an element among them', () => {
	const pieces = piecesOf(elementWith('search.rest-found'))('search.rest-found', { words: 'gpu', n: 3 });
	expect(pieces).toEqual(['For “', 'gpu', '”: ', '3', ' found.']);
});
