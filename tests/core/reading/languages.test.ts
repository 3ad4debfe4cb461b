import { expect, test } from 'vitest';
import { languageOf } from '../../../src/core/reading/languages.ts';
import { readAloud } from './read-aloud.ts';

const codes = 'en de fr es pt it nl pl tr az ru uk kk ky tg uz lb'.split(' ');

test.each([...codes, 'sv', 'zxx'])('digits and signs are read in a text of “%s”', (code) => {
	expect(readAloud('≥ 12 % (~5–7 km)', code)).toEqual(['at least 12 percent', 'about 5…7']);
});

test('a language is found by its code, in any case and with any region', () => {
	expect(languageOf('EN-gb')).toBe(languageOf('en'));
	expect(languageOf('pt-BR')).toBe(languageOf('pt'));
	expect(readAloud('five million', 'EN-gb')).toEqual(['5000000']);
});

test('languages without a file are read alike, and property names of objects are no languages', () => {
	expect(languageOf('sv')).toBe(languageOf('zxx'));
	expect(languageOf('constructor')).toBe(languageOf('zxx'));
});

test('a scale word may mean another power in another language', () => {
	expect(readAloud('5 mil', 'es')).toEqual(['5000']);
	expect(readAloud('5 billones', 'es')).toEqual(['5000000000000']);
	expect(readAloud('5 billion', 'en')).toEqual(['5000000000']);
	expect(readAloud('5 тысяч', 'de')).toEqual(['unreadable 5 тысяч']);
});

test('qualifiers of languages without a whole file are read in the texts of all of them, but not in English', () => {
	expect(readAloud('nicht mehr als 40', 'it')).toEqual(['at most 40']);
	expect(readAloud('не более 40', 'tg')).toEqual(['at most 40']);
	expect(readAloud('nicht mehr als 40', 'en')).toEqual(['40']);
	expect(readAloud('up to 40', 'de')).toEqual(['40']);
});

test('number words are read if the language has them', () => {
	expect(readAloud('twenty-five', 'en')).toEqual(['25']);
	expect(readAloud('twenty-five', 'de')).toEqual([]);
});

test('words that mean the same everywhere are read in a text of any language', () => {
	expect(readAloud('40 Prozent, 3 базисных пункта, 5 теңге, минус 7', 'en')).toEqual([
		'40 percent',
		'3 basis point',
		'5 KZT',
		'-7',
	]);
});
