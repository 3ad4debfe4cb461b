import { expect, test } from 'vitest';
import { numbersInIdiom } from '../../../src/core/numbers/numbers-in-idiom.ts';

const found = (text: string, language = 'en-GB') => numbersInIdiom(text, language).map((number) => number.text);

test.each([
	'on the one hand',
	'one hand',
	'one by one',
	'a third party',
	'second to none',
	'once or twice',
	'half-timbered',
	'double-glazed',
	'one-person',
	'two-bedroom',
	'in two minds',
	'One caveat',
	'with one exception',
	'a simple one',
	'net zero',
	'fifty-fifty',
	'half-time',
	'the other two',
	'twofold aim',
	'one-horse town',
	'at five o’clock',
	'the nineteen-nineties',
	'the twenty-tens',
	'has nine lives',
	'nine to five',
	'Nine to five',
	'put two and\ntwo together',
	'six of one and half a dozen of the other',
	'two-faced',
	'two steps forward, one step back',
	'three-dimensional',
	'one-size-fits-all',
	'zero-sum',
	'half the battle',
	'one possible reading of it',
	'a million miles away',
])('the idiom “%s” counts nothing', (idiom) => {
	expect(found(idiom)).toEqual([]);
});

test.each([
	['ninety-three per cent', 'ninety-three'],
	['half', 'half'],
	['half of the firms', 'half'],
	['a third', 'a third'],
	['the other half', 'half'],
	['million', 'million'],
	['a million years', 'million'],
	['nine lives', 'nine'],
	['one', 'one'],
	['one firm', 'one'],
	['seven', 'seven'],
	['two-year', 'two'],
	['twice', 'twice'],
	['tens of thousands', 'thousands'],
	['on the one hand, forty firms', 'forty'],
	['catch-22', 'catch-22'],
	['on the 1 hand', '1'],
])('the idiom “%s” states a number', (idiom, number) => {
	expect(found(idiom)).toEqual([number]);
});

test('in another language digits are numbers and English words are not', () => {
	expect(found('six, ten', 'it')).toEqual([]);
	expect(found('catch-22', 'fr')).toEqual(['catch-22']);
});

test.each([
	['de', 'außer Acht', 'vier Augen'],
	['fr', 'en deux mots', 'deux firmes'],
	['es', 'partir de cero', 'cero firmas'],
])('%s: “%s” counts nothing, “%s” counts', (language, idiom, other) => {
	expect(found(idiom, language)).toEqual([]);
	expect(found(other, language)).toHaveLength(1);
});
