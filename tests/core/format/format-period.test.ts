import { expect, test } from 'vitest';
import { formatArea } from '../../../src/core/format/format-area.ts';
import { formatPeriod } from '../../../src/core/format/format-period.ts';

/** The text, its no-break spaces made visible as `_`. */
function shown(period: string, locale = 'en'): string {
	return formatPeriod(period, locale).replace(/[\u00a0\u202f]/g, '_');
}

test('a date is as exact as it was written', () => {
	expect(shown('2022')).toBe('2022');
	expect(shown('2022-01')).toBe('January_2022');
	expect(shown('2023-03-05')).toBe('March_5,_2023');
	expect(shown('2023-03-05', 'en-GB')).toBe('5_March_2023');
});

test('an interval joins years tightly, and months by a word', () => {
	expect(shown('2022/2023')).toBe('2022–2023');
	expect(shown('2022-01/2022-03')).toBe('January–March_2022');
	expect(shown('2022-01/2023-12')).toBe('January_2022 to_December_2023');
	expect(shown('2022/2023-05')).toBe('2022 to_May_2023');
	expect(shown('2022-01-05/2022-01-09', 'en-GB')).toBe('5–9_January_2022');
	expect(shown('2022-01/2023-12', 'ru')).toBe('январь_2022_г. – декабрь_2023_г.');
});

test.each([
	['2023-33', 'the first quarter of_2023', '2023_Q1'],
	['2023-36', 'the fourth quarter of_2023', '2023_Q4'],
	['2021-22', 'summer_2021', 'summer_2021'],
	['199X', 'the_1990s', '1990–1999'],
	['19XX', '1900–1999', '1900–1999'],
	['1984~', 'about_1984', '≈1984'],
	['2022?', 'possibly_2022', '2022_[?]'],
	['2022%', 'possibly_about_2022', '≈2022_[?]'],
	['2022-05~', 'about_May_2022', '≈maj_2022'],
	['2022/..', 'from_2022 on', '2022_–'],
	['../2023-01', 'until_January_2023', '–_januari_2023'],
	['2022~/2023', 'about_2022 to_2023', '≈2022_– 2023'],
	['2022-33/2022-34', 'the first quarter of_2022 to_the second quarter of_2022', '2022_Q1_– 2022_Q2'],
	['0800', '800', '800'],
	['-0299', '300_BC', '300_f.Kr.'],
])('%s of EDTF is said in words, and by signs in a language that has no words for it', (period, english, swedish) => {
	expect(shown(period)).toBe(english);
	expect(shown(period, 'sv')).toBe(swedish);
});

test.each([
	['2023-33', 'I_кв. 2023_г.'],
	['199X', '1990-е_годы'],
	['2022?', 'возможно,_2022'],
	['-0299', '300_г._до н. э.'],
])('%s of EDTF is “%s” in Russian', (period, russian) => {
	expect(shown(period, 'ru')).toBe(russian);
});

test.each([
	['2023-33', '1._Quartal_2023'],
	['199X', '1990er-Jahre'],
	['2022?', 'möglicherweise_2022'],
	['2022/..', 'ab_2022'],
])('%s of EDTF is “%s” in German', (period, german) => {
	expect(shown(period, 'de')).toBe(german);
});

test('what the source does not give is said in words', () => {
	expect(shown('unstated')).toBe('unstated');
	expect(formatArea('unstated', 'en')).toBe('unstated');
});

test('countries are listed by name', () => {
	expect(formatArea(['KZ', 'UZ', 'KG'], 'en')).toBe('Kazakhstan, Uzbekistan, and Kyrgyzstan');
	expect(formatArea(['KZ'], 'ru')).toBe('Казахстан');
	expect(formatArea(['XQ'], 'en')).toBe('XQ');
});
