import { expect, test } from 'vitest';
import { findTypedNumbers } from '../../../src/core/numbers/typed-numbers.ts';
import { inSmallLetters, forSmallLetters, lowerCase } from '../../../src/core/reading/large-patterns.ts';
import { readAloud } from './read-aloud.ts';

test('small letters stand where the written ones do', () => {
	expect(lowerCase('MORE than İzmir’s ẞ')).toBe('more than İzmir’s ß');
	const letters = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).join('');
	expect(lowerCase(letters)).toHaveLength(letters.length);
});

test('the source of a pattern keeps its escapes and classes', () => {
	expect(inSmallLetters('(?<!\\p{L})US\\S\\s[A-Z](?:Über|\\.)')).toBe('(?<!\\p{L})us\\S\\s[a-z](?:über|\\.)');
});

test('a pattern that asks for the case of a letter stays as it is', () => {
	expect(forSmallLetters(/^XII/gu)).toEqual(/^XII/gu);
	expect(forSmallLetters(/^Usd/giu)).toEqual(/^usd/gu);
});

test('words that qualify a number or state one are found in letters of any case', () => {
	expect(readAloud('MORE THAN 40; No Fewer Than 40; 40 OR MORE; 40 Narnian dollars; 40 EUROS')).toEqual([
		...['more than 40', 'at least 40', 'at least 40', '40 Narnian dollars', '40 EUR'],
	]);
	expect(readAloud('НЕ МЕНЕЕ 40', 'ru')).toEqual(['at least 40']);
	expect(findTypedNumbers('In İzmir TWO Firms closed, Twenty-One left.', 'en').map(({ text }) => text)).toEqual([
		'TWO',
		'Twenty-One',
	]);
});

test('a name after “the one” is known by its capital letter', () => {
	expect(findTypedNumbers('It is the one Smith uses.', 'en')).toEqual([]);
	expect(findTypedNumbers('It is the one town uses.', 'en')).toHaveLength(1);
});
