import { expect, test } from 'vitest';
import { readAloud } from './read-aloud.ts';

test('letters of scripts that are not read do not hide a number', () => {
	expect(readAloud('约12万家企业', 'zh')).toEqual(['unreadable 12']);
	expect(readAloud('2023年12月', 'ja')).toEqual(['unreadable 2023', 'unreadable 12']);
	expect(readAloud('センター40', 'ja')).toEqual(['unreadable 40']);
	expect(readAloud('มากกว่า 40 แห่ง', 'th')).toEqual(['unreadable 40']);
	expect(readAloud('약12만 개', 'ko')).toEqual(['unreadable 12']);
	expect(readAloud('ל-40 חברות', 'he')).toEqual(['unreadable 40']);
});

test('nor do they let it be read in a text of another language', () => {
	expect(readAloud('Some 12 लाख firms and 3万 more, 5 firms.', 'en')).toEqual(['unreadable 12', 'unreadable 3', '5']);
});

test('a decimal point is read in a language of decimal commas if it groups no thousands', () => {
	expect(readAloud('3.5 Mio., 0.125, 1234.56, 2.75 und 12.50 %', 'de')).toEqual([
		'3500000',
		'0.125',
		'1234.56',
		'2.75',
		'12.5 percent',
	]);
	expect(readAloud('Um 12.30 Uhr, am 3.12.', 'de')).toEqual(['unreadable 12.30', 'unreadable 3.12']);
	expect(readAloud('1.234 entreprises', 'fr')).toEqual(['unreadable 1.234']);
});

test('what groups thousands in another language is unclear', () => {
	expect(readAloud('10.000 people, 1.000 people, 0.000 people')).toEqual([
		'unreadable 10.000',
		'unreadable 1.000',
		'0',
	]);
	expect(readAloud('10,000 Firmen, 10.000 Firmen', 'de')).toEqual(['unreadable 10,000', '10000']);
	expect(readAloud('5.000 % and 1.000 million')).toEqual(['5 percent', '1000000']);
});

test('apostrophes group thousands in every language', () => {
	expect(readAloud("10'000 people, 1’234’567.5, 5'10, 1'00'000")).toEqual([
		...['10000', '1234567.5', "unreadable 5'10", "unreadable 1'00'000"],
	]);
	expect(readAloud('10’000 человек', 'ru')).toEqual(['10000']);
});

test('two marks show which groups thousands in a language of decimal commas', () => {
	expect(readAloud('1.458.000,00; 1,458,000.5; 2.204,62', 'fr')).toEqual(['1458000', '1458000.5', '2204.62']);
	expect(readAloud('1,111.11 y 1111.121', 'es')).toEqual(['1111.11', '1111.121']);
	expect(readAloud('1,234.567; 1,23.45; 0,123.45', 'es')).toEqual([
		'unreadable 1,234.567',
		'unreadable 1,23.45',
		'unreadable 0,123.45',
	]);
	expect(readAloud('1.234,50')).toEqual(['unreadable 1.234,50']);
});

test('a point beside money is no time', () => {
	expect(readAloud('$5.00, 5.00 €, 5.00 Uhr', 'de')).toEqual(['5 USD', '5 EUR', 'unreadable 5.00']);
});
