import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumbers } from '../../../src/core/reading/read-numbers.ts';
import { readAloud } from './read-aloud.ts';

const cases: [string, string[]][] = [
	['produce ~1,200 graduates', ['about 1200']],
	['1,200,000 and 3.5 and 0.25', ['1200000', '3.5', '0.25']],
	[
		'1,20 or 1,2000 or 3.5.1 or 24/7 or 10⁶',
		['unreadable 1,20', 'unreadable 1,2000', 'unreadable 3.5.1', 'unreadable 24/7', 'unreadable 10⁶'],
	],
	['1 200 firms', ['1200']],
	['1\u202f200\u202f000 firms', ['1200000']],
	['40 %, 40%, 40 percent, 40 per cent', Array.from({ length: 4 }, () => '40 percent')],
	['the 40th percentile of the 2020s', ['202X']],
	['7B, 1.1 million, 5k, 3 bn, $1.1m, 5 m high', ['7000000000', '1100000', '5000', '3000000000', '1100000 USD', '5']],
	['$5M US$5 €5 £5 ¥5 5 ₸ ₽5', ['5000000 USD', '5 USD', '5 EUR', '5 GBP', '5 JPY', '5 KZT', '5 RUB']],
	['C$5 A$5 Z$5', ['5 CAD', '5 AUD', '5 Z$']],
	[
		'USD 5, 5 EUR, 5 million dollars, 5 Canadian dollars, 5 Namibian dollars',
		['5 USD', '5 EUR', '5000000 USD', '5 CAD', '5 NAD'],
	],
	[
		'3x, 3×, 3-fold, threefold, twice, more than doubled, a factor of about 3.5',
		[
			'3 multiplier',
			'3 multiplier',
			'3 multiplier',
			'3 multiplier',
			'2 multiplier',
			'more than 2 multiplier',
			'about 3.5 multiplier',
		],
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
	[
		'January 2022, 5 March 2023, March 5, 2023, Sept. 2021, 2023-03-05',
		['2022-01', '2023-03-05', '2023-03-05', '2021-09', '2023-03-05'],
	],
	['January–March 2023; 31 February 2023', ['2023-01', '2023-03', 'unreadable 31', '2023-02']],
	['−5 % and -5 and minus 5 and −$5', ['-5 percent', '-5', '-5', '-5 USD']],
	['8-GPU node, Llama-2, GPT4, H100, COVID-19', ['8']],
	['at least 5, no less than 5, ≥ 5, 5 or more, 5+', Array.from({ length: 5 }, () => 'at least 5')],
	['at most 5, up to 5, ≤5, no more than 5, not exceeding 5', Array.from({ length: 5 }, () => 'at most 5')],
	['more than 5, over 5, above 5, exceeding 5, >5', Array.from({ length: 5 }, () => 'more than 5')],
	['less than 5, under 5, fewer than 5, <5', Array.from({ length: 4 }, () => 'less than 5')],
	[
		'about 5, around 5, roughly 5, nearly 5, ≈5, almost a 5 % rise',
		['about 5', 'about 5', 'about 5', 'about 5', 'about 5', 'about 5 percent'],
	],
	['over two years, within two years', ['more than? 2', 'at most? 2']],
	['two hundred and fifty; twenty-one; two and a half million, three point five', ['250', '21', '2500000', '3.5']],
	['between one hundred and two hundred', ['100…200']],
	['a dozen, half a dozen, half of, half a million, two-thirds', ['12', '6', '0.5', '500000', String(2 / 3)]],
	['a third of firms, a third party, the first half of it, third place', [String(1 / 3)]],
	['mid-2023, 5-to-10 firms, two- to threefold, the twenty-first century', ['2023 year', '5…10', '2…3 multiplier']],
	[
		'spread over 3 countries, over the 3 years, greater than or equal to 3',
		['more than? 3', 'more than? 3', 'at least 3'],
	],
	['5 1/2 firms, 10^6, 3½ years', ['5.5', '1000000', '3.5']],
	[
		'40-odd, 40 odd, 40ish, 40-ish, 40 or thereabouts, 40 firms or so, 40 (approximately)',
		Array.from({ length: 7 }, () => 'about 40'),
	],
	[
		'maybe 40, perhaps 40, Probably 40, approaching 40, in the region of 40, barely 40',
		Array.from({ length: 6 }, () => 'about 40'),
	],
	['north of 40, well over 40', Array.from({ length: 2 }, () => 'more than 40')],
	['just short of 40, south of 40, shy of 40, not quite 40', Array.from({ length: 4 }, () => 'less than 40')],
	[
		'(at least) 40, 40 firms at least were, at least some 40, at least about 40, a minimum of 40',
		Array.from({ length: 5 }, () => 'at least 40'),
	],
	[
		'40 bridges at most were, 40 bridges (at most), up to about 40, not above 40, cannot exceed 40, ' +
			'never exceeded 40, didn’t exceed 40',
		Array.from({ length: 7 }, () => 'at most 40'),
	],
	[
		'below the 40 bridges, below the 40 % mark, more than the 40 bridges',
		['less than 40', 'less than? 40 percent', 'more than? 40'],
	],
	['up to and including 40; 40 firms, if not more; there may be 40', ['at most 40', 'at least 40', 'about 40']],
	['5 firms, at least 3 countries; 5 firms at least three countries', ['5', 'at least 3', '5', 'at least 3']],
	['40 minimum wages, 40 bridges approximately 3 km long', ['40', '40', 'about 3']],
	['one in five firms, 3 in 10, 1 out of 5, 2 in every 7', ['1 of 5', '3 of 10', '1 of 5', '2 of 7']],
	['2 in 5 or more; two out of five hundred; 2 out of 500', ['at least 2 of 5', '2 of 500', '2', '500']],
	[
		'about three of ten firms, 9 out of 10, three firms in ten say, 3 of 10',
		['about 3 of 10', '9 of 10', '3 of 10', '3 of 10'],
	],
	[
		'17 of 147 firms, 10 of the 147, 3 of the 10, 8 of 12, is one of three ports',
		['17', '147', '10', '147', '3', '10', '8', '12', '1', '3'],
	],
	[
		'5 bridges in 10 towns, two bridges of 10 m, three of ten years, 2 of 3 ports',
		['5', '10', '2', '10', '3', '10', '2', '3'],
	],
	[
		'40 out of 147 firms, 40 in 2022, 5 in 10 years, 48 in 3 countries',
		['40', '147', '40', '2022 year', '5', '10', '48', '3'],
	],
	['not 40 but 48, rather than 12, not only 5', ['unreadable 40', '48', 'unreadable 12', '5']],
	['several hundred, thousands of, no one, one another', []],
];

test.each(cases)('reads “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});

test('reads the separators of other languages, and their digits only', () => {
	expect(readAloud('1.200,5 Firmen', 'de')).toEqual(['1200.5']);
	expect(readAloud('3.5 Firmen', 'de')).toEqual(['3.5']);
	expect(readAloud('1 200,5 и 5 млн, 40 процентов', 'ru')).toEqual(['1200.5', '5000000', '40 percent']);
	expect(readAloud('1\u202f200,5 et 5 milliards', 'fr')).toEqual(['1200.5', '5000000000']);
	expect(readAloud('zwei Firmen, five', 'de')).toEqual(['2']);
	expect(readAloud('due imprese, five', 'it')).toEqual([]);
});

test.each([
	['ru', 'около 40, Примерно 40, порядка 40, почти 40', 'about 40'],
	['ru', 'менее 40, меньше чем 40', 'less than 40'],
	['ru', 'более 40, Свыше 40', 'more than 40'],
	['ru', 'не менее 40, как минимум 40, 40 фирм и более', 'at least 40'],
	['ru', 'не более 40, не больше чем 40', 'at most 40'],
	['ru', 'до 40', 'at most? 40'],
	['de', 'Mehr als 40, über 40', 'more than 40'],
	['de', 'mindestens 40, nicht weniger als 40, 40 Firmen oder mehr', 'at least 40'],
	['de', 'höchstens 40, nicht mehr als 40, bis zu 40', 'at most 40'],
	['de', 'Rund 40, etwa 40, knapp 40, ca. 40, ≈ 40', 'about 40'],
	['de', 'unter 40', 'less than 40'],
	['de', 'unter den 40', 'less than? 40'],
	['fr', 'plus de 40, plus d’40', 'more than 40'],
	['fr', 'environ 40, près de 40, à peu près 40', 'about 40'],
	['fr', 'jusqu’à 40, au plus 40, pas plus de 40', 'at most 40'],
	['es', 'más de 40', 'more than 40'],
	['es', 'al menos 40, no menos de 40', 'at least 40'],
	['kk', '40-тан астам, 40-тан көп', 'more than 40'],
	['kk', 'шамамен 40, 40-қа жуық', 'about 40'],
	['ky', '40тан ашык', 'more than 40'],
	['ky', 'болжол менен 40, 40ка жакын', 'about 40'],
	['uz', '40 dan ortiq, 40dan ortiq', 'more than 40'],
	['uz', 'taxminan 40, 40 ga yaqin', 'about 40'],
	['uz', 'kamida 40', 'at least 40'],
])('%s: every number of “%s” is %s', (language, text, expected) => {
	const readings = readAloud(text, language);
	expect(readings).toEqual(readings.map(() => expected));
	expect(readings).toHaveLength(text.split('40').length - 1);
});

test('marks the last number of a source that breaks off', () => {
	expect(readAloud('limit model size to 7B–1', 'en', true)).toEqual(['7000000000…1 cut']);
	expect(readAloud('limit model size to 7B–', 'en', true)).toEqual(['7000000000…lost']);
	expect(readAloud('between 120 and', 'en', true)).toEqual(['120…lost']);
	expect(readAloud('5 firms out of 12', 'en', true)).toEqual(['5', '12 cut']);
	expect(readAloud('5 firms out of 1,', 'en', true)).toEqual(['5', '1 cut']);
	expect(readAloud('5 firms out of 12 in all', 'en', true)).toEqual(['5', '12']);
	expect(readAloud('3 of 10', 'en', true)).toEqual(['unreadable 3 of 10']);
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
		fc.property(
			fc.integer({ min: 1, max: 99_999 }),
			fc.constantFrom(['thousand', 3], ['million', 6], ['billion', 9]),
			(hundredths, [word, power]) => {
				const value = Number(`${hundredths}e${Number(power) - 2}`);
				expect(readNumbers(`${hundredths / 100} ${word}`, { language: 'en', cutOff: false })).toMatchObject([
					{ value },
				]);
			},
		),
	);
});

test('gives offsets between which the text of the reading stands, in any text', () => {
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
		...[' 1/2', '/', ' over ', 'point five', 'nought', ' two thirds', ' of a million', ' feet ', ' inches', ' cents'],
		...[' × 10 4', 'e6', ' 300 thousand', 'and', 'twenty', '-', ' hundredths', '45', '"', '′'],
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

test.each([
	[
		'a year and a half; an hour and a quarter away; two years and a half; 2 hours and a half',
		['1.5', '1.25', '2.5', '2.5'],
	],
	['a year and half of the firms; 20 firms and a third are foreign', ['0.5', '20', String(1 / 3)]],
	['a dozen and a half; two dozen and a half', ['unreadable a dozen and a half', 'unreadable two dozen and a half']],
	['a five and a half; two years and a third', ['5.5', String(7 / 3)]],
	['43 years and 6 months; a year and six months', ['unreadable 43 years and 6 months', 'unreadable six']],
	['5 years and 20 firms; 3 months and 2 years', ['5', '20', '3', '2']],
	[
		'a hundred or two firms; a year or two; one or two',
		['unreadable a hundred', 'unreadable two', 'unreadable two', '1', '2'],
	],
])('adds the part after a noun: “%s”', (text, readings) => {
	expect(readAloud(text)).toEqual(readings);
});

test.each([
	['12 deaths per 100,000 people; 54 firms per 100 schools', ['12', 'unreadable 100,000', '54', 'unreadable 100']],
	['13 deaths for every 1,000 workers; a 200 per 8-GPU node', ['13', 'unreadable 1,000', '200', '8']],
	[
		'one teacher for 25 students; 15 doctors to 1,000 people',
		['unreadable one teacher for 25', 'unreadable 15 doctors to 1,000'],
	],
	['two teachers for 25 students; from 12 to 1,000 people', ['2', '25', '12…1000']],
	['Of every ten firms, four closed.', ['4 of 10']],
	['Out of 100 firms, four closed.', ['4 of 100']],
	['For every 100 firms, about four closed.', ['about 4 of 100']],
	['Out of 147 firms, 17 closed.', ['147', '17']],
	['Three firms in ten closed down', ['3 of 10']],
	['three firms out of ten here closed', ['3 of 10']],
	['two firms of every ten in Riga', ['2 of 10']],
	['3 firms in ten large towns; 4 towns in 10 countries; 2 wells in 10 km', ['3', '10', '4', '10', '2', '10']],
])('reads neither number of a rate as a count: “%s”', (text, readings) => {
	expect(readAloud(text)).toEqual(readings);
});

test.each([
	['See Table 5 for firms; Figure 6 on firms; page 17; Phase 2 firms', ['5', '6', '17', '2']],
	['firms on 31 December; 5 May', ['31', '5']],
	['law No. 2004 on firms; Section 3.2; article 13; firms (note 73)', ['2004', '3.2', '13', '73']],
])('does not read the number of a chapter or a law as a count: “%s”', (text, numbers) => {
	expect(readAloud(text)).toEqual(numbers.map((number) => `unreadable ${number}`));
});

test('reads a count after a verb or a number word', () => {
	expect(readAloud('The report notes 73 firms; it tables 5 bills. No 12 firms; Table of 20 firms')).toEqual([
		'73',
		'5',
		'12',
		'20',
	]);
});
