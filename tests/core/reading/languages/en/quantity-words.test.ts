import { expect, test } from 'vitest';
import {
	MAYBE_QUANTITY,
	MAYBE_ROMAN,
	QUANTITY_WORDS,
	ROMAN_NUMERALS,
} from '../../../../../src/core/reading/languages/en/quantity-words.ts';

/** Each word of the patterns, in the places where they look for one. */
const frames = [
	'%',
	'a %',
	'two %s',
	'the poorest %',
	'the last %',
	'every % firm',
	'every %th firm',
	'a % of them',
	'%fold',
	'%-fold',
	're%ed',
	'%ing',
	'%e',
	'twenty-%',
	'the % that counts',
	'a 5th of',
	'every 5th firm',
];
const words = [...new Set([...QUANTITY_WORDS.source.matchAll(/[a-z]{2,}/g)].map(([word]) => word))];

test('the fast pattern matches every text in which the slow one finds a word', () => {
	expect(words.length).toBeGreaterThan(100);
	let found = 0;
	for (const word of words) {
		for (const frame of frames) {
			const text = frame.replace('%', word);
			if (text.match(QUANTITY_WORDS) === null) continue;
			found++;
			expect(MAYBE_QUANTITY.test(text), text).toBe(true);
			expect(MAYBE_QUANTITY.test(text.toUpperCase()), text).toBe(true);
		}
	}
	expect(found).toBeGreaterThan(500);
});

test('the fast pattern matches every text in which the slow one finds a Roman numeral', () => {
	for (const numeral of [
		'II',
		'III',
		'IV',
		'VI',
		'VII',
		'VIII',
		'IX',
		'XI',
		'XII',
		'XIV',
		'XV',
		'XIX',
		'XX',
		'XXI',
		'XXX',
		'XXXIX',
	]) {
		expect(`of ${numeral} firms`.match(ROMAN_NUMERALS), numeral).not.toBeNull();
		expect(MAYBE_ROMAN.test(`of ${numeral} firms`)).toBe(true);
	}
});
