import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumbers } from '../../../src/core/provenance/read-numbers.ts';
import { readAloud } from './read-aloud.ts';

const cases: [string, string[]][] = [
	['produce ~1,200 graduates', ['about 1200']],
	['1,200,000 and 3.5 and 0.25', ['1200000', '3.5', '0.25']],
	['1,20 or 1,2000 or 3.5.1 or 24/7 or 10⁶', ['unreadable 1,20', 'unreadable 1,2000', 'unreadable 3.5.1', 'unreadable 24/7', 'unreadable 10⁶']],
	['1 200 firms', ['1200']],
	['1\u202f200\u202f000 firms', ['1200000']],
	['40 %, 40%, 40 percent, 40 per cent', Array.from({ length: 4 }, () => '40 percent')],
	['the 40th percentile of the 2020s', []],
	['7B, 1.1 million, 5k, 3 bn, $1.1m, 5 m high', ['7000000000', '1100000', '5000', '3000000000', '1100000 USD', '5']],
	['$5M US$5 €5 £5 ¥5 5 ₸ ₽5', ['5000000 USD', '5 USD', '5 EUR', '5 GBP', '5 JPY', '5 KZT', '5 RUB']],
	['C$5 A$5 Z$5', ['5 CAD', '5 AUD', '5 Z$']],
	['USD 5, 5 EUR, 5 million dollars, 5 Canadian dollars, 5 Namibian dollars', ['5 USD', '5 EUR', '5000000 USD', '5 CAD', '5 NAD']],
	[
		'3x, 3×, 3-fold, threefold, twice, more than doubled, a factor of about 3.5',
		['3 multiplier', '3 multiplier', '3 multiplier', '3 multiplier', '2 multiplier', 'more than 2 multiplier', 'about 3.5 multiplier'],
	],
	['3 × 4 GPUs', ['3', '4']],
	['120–180 and 120-180 and 120 to 180', ['120…180', '120…180', '120…180']],
	['between 120 and 180, from 120 to 180', ['120…180', '120…180']],
	['120 ms to 180 ms; 120ms-180ms', ['120…180', '120…180']],
	['5–10 million', ['5000000…10000000']],
	['$5–10 million', ['5000000…10000000 USD']],
	['1,000–2 million', ['1000…2000000']],
	['5–10 %', ['5…10 percent']],
	['fell from 40 to 12 percent', ['40 percent', '12 percent']],
	['call 555-12-34', ['unreadable 555-12-34']],
	['5 and 10', ['5', '10']],
	['2022–2023, 2022–23, 2022/2023', ['2022…2023', '2022…2023', '2022…2023']],
	['since 2022', ['2022 year']],
	['2022 % and 2,022 and $2022', ['2022 percent', '2022', '2022 USD']],
	['January 2022, 5 March 2023, March 5, 2023, Sept. 2021, 2023-03-05', ['2022-01', '2023-03-05', '2023-03-05', '2021-09', '2023-03-05']],
	['January–March 2023; 31 February 2023', ['2023-01', '2023-03', '31', '2023-02']],
	['−5 % and -5 and minus 5 and −$5', ['-5 percent', '-5', '-5', '-5 USD']],
	['8-GPU node, Llama-2, GPT4, H100, COVID-19', ['8']],
	['at least 5, no less than 5, ≥ 5, 5 or more, 5+', Array.from({ length: 5 }, () => 'at least 5')],
	['at most 5, up to 5, ≤5, no more than 5, not exceeding 5', Array.from({ length: 5 }, () => 'at most 5')],
	['more than 5, over 5, above 5, exceeding 5, >5', Array.from({ length: 5 }, () => 'more than 5')],
	['less than 5, under 5, fewer than 5, <5', Array.from({ length: 4 }, () => 'less than 5')],
	['about 5, around 5, roughly 5, nearly 5, ≈5, almost a 5 % rise', ['about 5', 'about 5', 'about 5', 'about 5', 'about 5', 'about 5 percent']],
	['over two years, within two years', ['more than? 2', 'at most? 2']],
	['two hundred and fifty; twenty-one; two and a half million, three point five', ['250', '21', '2500000', '3.5']],
	['between one hundred and two hundred', ['100…200']],
	['a dozen, half a dozen, half of, half a million, two-thirds', ['12', '6', '0.5', '500000', String(2 / 3)]],
	['a third of firms, a third party, the first half of it, third place', [String(1 / 3)]],
	['mid-2023, 5-to-10 firms, two- to threefold, the twenty-first century', ['2023 year', '5…10', '2…3 multiplier']],
	['spread over 3 countries, over the 3 years, greater than or equal to 3', ['more than? 3', 'more than? 3', 'at least 3']],
	['5 1/2 firms, 10^6, 3½ years', ['unreadable 5 1/2', 'unreadable 10^6', '3.5']],
	['several hundred, thousands of, no one, one another', []],
];

test.each(cases)('reads “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});

test('reads the separators of other languages, and their digits only', () => {
	expect(readAloud('1.200,5 Firmen', 'de')).toEqual(['1200.5']);
	expect(readAloud('3.5 Firmen', 'de')).toEqual(['unreadable 3.5']);
	expect(readAloud('1 200,5 и 5 млн, 40 процентов', 'ru')).toEqual(['1200.5', '5000000', '40 percent']);
	expect(readAloud('1\u202f200,5 et 5 milliards', 'fr')).toEqual(['1200.5', '5000000000']);
	expect(readAloud('zwei Firmen, five', 'de')).toEqual([]);
});

test('marks what a passage that breaks off ends in', () => {
	expect(readAloud('limit model size to 7B–1', 'en', true)).toEqual(['7000000000…1 cut']);
	expect(readAloud('limit model size to 7B–', 'en', true)).toEqual(['7000000000…lost']);
	expect(readAloud('between 120 and', 'en', true)).toEqual(['120…lost']);
	expect(readAloud('5 firms out of 12', 'en', true)).toEqual(['5', '12 cut']);
	expect(readAloud('5 firms out of 1,', 'en', true)).toEqual(['5', '1 cut']);
	expect(readAloud('5 firms out of 12 in all', 'en', true)).toEqual(['5', '12']);
});

const decimals = fc.tuple(fc.nat(999_999_999), fc.nat(3)).map(([digits, places]) => Number(`${digits}e-${places}`));

test('reads back every number that Intl writes', () => {
	fc.assert(
		fc.property(decimals, fc.constantFrom('en', 'de', 'fr', 'ru', 'kk', 'uz', 'es', 'de-CH'), (value, language) => {
			const text = `Es: ${new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(value)} !`;
			const [reading] = readNumbers(text, { language, cutOff: false });
			expect(reading).toMatchObject({ kind: 'number', value });
		}),
	);
});

test('multiplies scale words without a rounding error', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(['thousand', 3], ['million', 6], ['billion', 9]), (hundredths, [word, power]) => {
			const value = Number(`${hundredths}e${Number(power) - 2}`);
			expect(readNumbers(`${hundredths / 100} ${word}`, { language: 'en', cutOff: false })).toMatchObject([{ value }]);
		}),
	);
});

test('gives offsets that cut the reading out of any text', () => {
	const piece = fc.constantFrom(
		'$',
		'40',
		' %',
		'–',
		' to ',
		'between ',
		' and ',
		'1,200',
		'B',
		'x',
		'two',
		' million',
		' ',
		'about ',
		'2022',
		'May ',
		'-',
		'.',
		'½',
		'\n',
		'a third',
		'€',
		' or more',
		' ± ',
		' percentage points',
		'(',
		')',
		'—',
		'\r\n',
		' dozen',
		' and a half',
		' × 10^6',
		'CAD ',
		', ',
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 14 }), fc.boolean(), (pieces, cutOff) => {
			const text = pieces.join('');
			let last = 0;
			for (const reading of readNumbers(text, { language: 'en', cutOff })) {
				expect(text.slice(reading.start, reading.end)).toBe(reading.text);
				if (reading.kind === 'date') continue;
				expect(reading.start).toBeGreaterThanOrEqual(last);
				last = reading.end;
			}
		}),
		{ numRuns: 2000 },
	);
});
