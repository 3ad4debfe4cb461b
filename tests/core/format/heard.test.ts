import { expect, test } from 'vitest';
import { heard } from '../../../src/core/format/heard.ts';

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
	expect(heard('−3×', 'ky')).toBe('−3×');
	expect(heard('−3×', 'ru')).toBe('минус 3×');
});
