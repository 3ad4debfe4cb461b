import { expect, onTestFinished, test } from 'vitest';
import { piecesOf, wordsOf } from '../../../src/client/words.ts';
import { browserWords } from '../../../src/core/words/browser-message.ts';
import { catalogues, type MessageKey } from '../../../src/core/words/catalogues.ts';
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

test('a message that a language leaves out keeps the plural forms and the numbers of the language that it is in', () => {
	Object.assign(catalogues, { uk: { 'value.about': 'приблизно\u00a0{$value}' } });
	onTestFinished(() => void Reflect.deleteProperty(catalogues, 'uk'));
	const words = browserWords('uk', ['value.about', 'register.none']);
	expect(Object.keys(words)).toEqual(['uk', 'en']);
	const say = wordsOf({ dataset: { words: JSON.stringify(words) } });
	expect(say('value.about', { value: '5' })).toBe(sayIn('uk')('value.about', { value: '5' }));
	// In Ukrainian 21 has the form of one.
	expect(say('register.none', { n: 21, words: 'x' })).toBe('None of the 21 figures matches “x”.');
	expect(say('register.none', { n: 1200, words: 'x' })).toBe('None of the 1,200 figures matches “x”.');
});

test.each([0, 1, 2, 5, 21, 1200])('the browser says of %i in Russian what the build would say', (n) => {
	const keys = ['register.none', 'search.found', 'chart.points', 'table.none'] as const;
	const said = wordsOf({ dataset: { words: JSON.stringify(browserWords('ru', keys)) } });
	for (const key of keys) {
		const values = { n, words: 'GPU' };
		expect(said(key, values)).toBe(sayIn('ru')(key, values));
	}
});
