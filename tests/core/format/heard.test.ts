import { expect, test } from 'vitest';
import { heard, heardPieces } from '../../../src/core/format/heard.ts';

test.each([
	['120–180 GPUs', '120 to 180 GPUs'],
	['about\u00a0$25,000–$62,500 per\u00a0GPU', 'about $25,000 to $62,500 per GPU'],
	['2022–2023', '2022 to 2023'],
	['3\u00a0million – 5\u00a0billion', '3 million to 5 billion'],
	['3.5×', '3.5 times'],
	['2×–3×', '2 times to 3 times'],
	['−4.5%', 'minus 4.5%'],
	['−5 –\u00a0−2', 'minus 5 to minus 2'],
])('%s is heard as %s', (value, words) => {
	expect(heard(value, 'en-GB').replaceAll('\u00a0', ' ')).toBe(words);
});

test.each(['40% a year', '17 or 18 firms', 'January 2022 to December 2023', '68%', '', 'unstated', '10–12–2023'])(
	'%s is heard as it is written',
	(value) => {
		expect(heard(value, 'en')).toBe(value);
	},
);

test('a language without words for a sign keeps the sign', () => {
	expect(heard('120–180', 'ky')).toBe('120–180');
	expect(heard('−3×', 'az')).toBe('−3×');
	expect(heard('−3×', 'ru')).toBe('минус 3×');
});

const inPieces = (text: string, locale = 'en-GB') =>
	heardPieces(text, locale)
		.map((piece) => (typeof piece === 'string' ? piece : `[${piece.sign}${piece.word}]`))
		.join('')
		.replaceAll('\u00a0', ' ');

test.each([
	['120–180\u00a0GPUs', '120[– to ]180 GPUs'],
	['about $25,000–$62,500 per\u00a0GPU (7–19%).', 'about $25,000[– to ]$62,500 per GPU (7[– to ]19%).'],
	['January–March 2022 · firms', 'January[– to ]March 2022 · firms'],
	['−5–−2', '−5[– to ]−2'],
])('%s has words for the ear between its bounds', (text, pieces) => {
	expect(inPieces(text)).toBe(pieces);
	expect(inPieces(text).replace(/\[–.*?\]/g, '–')).toBe(text.replaceAll('\u00a0', ' '));
});

test.each(['cost–benefit of 5', 'Year 2020 – 2021', '10–12–2023', 'May–Ann', '3 –', '–3', '–', ''])(
	'the dash of %s is not that of a range',
	(text) => {
		expect(heardPieces(text, 'en-GB').join('')).toBe(text);
	},
);

test('a text in a language without words for a range stays whole', () => {
	expect(heardPieces('120–180', 'ru')).toEqual(['120–180']);
	expect(heardPieces('120–180', 'ky')).toEqual(['120–180']);
});
