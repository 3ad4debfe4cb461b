import { expect, test } from 'vitest';
import { directionOf, directionOfText, directionRuns } from '../../../src/core/markup/text-direction.ts';

test.each([
	'ar',
	'ar-EG',
	'he',
	'fa',
	'fa-AF',
	'ur',
	'ur-IN',
	'ps',
	'ckb',
	'dv',
	'yi',
	'ug',
	'sd',
	'az-Arab',
	'ff-Adlm',
])('%s is written from right to left', (language) => expect(directionOf(language)).toBe('rtl'));

test.each(['en', 'ru', 'kk', 'uz', 'az', 'tr', 'zh', 'ja', 'ar-Latn', 'ks-Deva', 'und'])(
	'%s is written from left to right',
	(language) => expect(directionOf(language)).toBe('ltr'),
);

test('a text has the direction of its first letter', () => {
	const texts = ['مدارس', '٤٨ مدرسة', '12 שקלים', '“مدارس”', 'Schools مدارس', '١٢٪', '12 %', ''];
	expect(texts.map(directionOfText)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'ltr', 'ltr']);
});

test('parts a line of Arabic at words in Latin letters, with the numbers and signs among them', () => {
	const parts = (line: string) => directionRuns(line, 'rtl').map(({ text, direction }) => `${direction} ${text}`);
	expect(parts('في ٣ من ٦ مدارس')).toEqual(['rtl في ٣ من ٦ مدارس']);
	expect(parts('قرص DVD 2 (جديد)')).toEqual(['rtl قرص ', 'ltr DVD 2', 'rtl  (جديد)']);
	expect(parts('Smith & Sons، القاهرة')).toEqual(['ltr Smith & Sons', 'rtl ، القاهرة']);
	expect(parts('12–15')).toEqual(['rtl 12–15']);
});

test('parts a line of English at words in Hebrew or Arabic letters', () => {
	const parts = (line: string) => directionRuns(line, 'ltr').map(({ text, direction }) => `${direction} ${text}`);
	expect(parts('The book “ספר 12” of 2020')).toEqual(['ltr The book “', 'rtl ספר 12', 'ltr ” of 2020']);
	expect(parts('Schools (٤٨ مدرسة)')).toEqual(['ltr Schools (', 'rtl ٤٨ مدرسة', 'ltr )']);
	expect(parts('2020')).toEqual(['ltr 2020']);
});

test('loses no letter of a line', () => {
	for (const line of ['', 'a', 'א', ' אב cd 12 ef ', '\u200f12–15%\u200f'])
		for (const direction of ['ltr', 'rtl'] as const)
			expect(
				directionRuns(line, direction)
					.map(({ text }) => text)
					.join(''),
			).toBe(line);
});
