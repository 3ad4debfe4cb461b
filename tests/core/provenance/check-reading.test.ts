import { expect, test } from 'vitest';
import type { StatedFigureSpec } from '../../../src/core/model/evidence/stated.ts';
import { check, resultOf } from './samples.ts';

const reading = { by: 'A. Reader', why: 'It says so.' };

/** The rules that a figure with a person's reading breaks, or its quantity. */
function read(
	language: string,
	text: string,
	value: StatedFigureSpec['value'],
	unit: string,
	change: Partial<StatedFigureSpec> = {},
) {
	return resultOf(text, value, unit, { reading, ...change }, { language });
}

function findings(...given: Parameters<typeof check>) {
	const checked = check(...given);
	return 'findings' in checked ? checked.findings : [];
}

test.each([
	['bn', 'কোম্পানির সংখ্যা ১২ লাখ ছিল', 1_200_000, 'firm'],
	['hi', 'कंपनियों की संख्या 12 लाख थी', 1_200_000, 'firm'],
	['vi', 'Có 5 triệu doanh nghiệp ở đó', 5_000_000, 'firm'],
	['zh', '该市共有约12万家企业登记在册', 120_000, 'firm'],
	['zh', '全国企业约有1億2000万家登记在册', 120_000_000, 'firm'],
	['ja', '企業の数は3万5千社であった', 35_000, 'firm'],
	['th', 'มีบริษัทมากกว่า 40 แห่งในเมือง', 40, 'firm'],
	['id', 'Ada 5,25 juta perusahaan di sana', 5_250_000, 'firm'],
	['nl', 'Tussen 5 en 10 bedrijven waren er', { low: 5, high: 10 }, 'firm'],
	['nl', 'Zowat 40 % van de bedrijven was het', 40, 'percent'],
	['en', 'It cost $5 or 10 million there.', 5_000_000, 'USD'],
	['en', 'Some 10.000 firms were there.', 10_000, 'firm'],
] as const)('%s: “%s” is %j to a person, and not to the build alone', (language, text, value, unit) => {
	const change = language === 'th' ? { qualifier: 'more than' as const } : {};
	expect(read(language, text, value, unit, change)).toMatchObject(
		typeof value === 'number' ? { kind: 'number', value } : { kind: 'range', ...value },
	);
	expect(resultOf(text, value, unit, change, { language })).toEqual(['number-stands-in-quote value']);
});

test.each([
	['vi', 'Có 5 triệu doanh nghiệp ở đó', 5],
	['hi', 'कंपनियों की संख्या 12 लाख थी', 12],
	['zh', '该市共有约12万家企业登记在册', 12],
	['id', 'Ada 10 ribu perusahaan di sana', 10],
	['tg', 'Дар он ҷо 3 сад ширкат буд', 3],
	['it', 'Vi si trovano da 5 a 10 imprese', 5],
	['pt', 'São mais de 20 empresas no local', 20],
	['sv', 'Det fanns 3 tjog firmor i staden', 3],
])('%s: “%s” does not state %d to the build', (language, text, value) => {
	const [finding] = findings(text, value, 'firm', {}, { language });
	expect(finding?.rule).toBe('number-stands-in-quote');
	expect(finding?.hint).toMatch(/`reading: \{ by: <name>, why: <what the words say> \}`\.$/);
});

test('a person reads dates: year and day in digits, the month in words', () => {
	const text = '১২ মার্চ ২০২১ তারিখে এটি ঘটেছে';
	expect(read('bn', text, '2021-03-12', 'date')).toEqual({ kind: 'date', date: '2021-03-12' });
	expect(read('bn', text, '2021-03-11', 'date')).toEqual(['reading-has-its-digits value']);
	expect(read('bn', text, '2020', 'date')).toEqual(['reading-has-its-digits value']);
});

test('refuses a value whose digits do not stand in the quote', () => {
	expect(read('hi', 'कंपनियों की संख्या 12 लाख थी', 1_300_000, 'firm')).toEqual(['reading-has-its-digits value']);
	expect(read('nl', 'Er waren 5 bedrijven in de stad', { low: 5, high: 10 }, 'firm')).toEqual([
		'reading-has-its-digits value',
	]);
});

test('refuses to let a person read what the build reads itself, rightly or otherwise', () => {
	expect(read('en', 'There were 40 firms in all.', 40, 'firm')).toEqual(['reading-is-needed reading']);
	expect(read('en', 'There were 40 firms in all.', 400, 'firm')).toEqual(['reading-is-needed reading']);
	expect(read('en', 'There were 40 firms in all.', 40, 'km')).toEqual(['reading-is-needed reading']);
	expect(read('en', 'There were at least 40 firms.', 40, 'firm')).toEqual(['reading-is-needed reading']);
	expect(read('en', 'It was so in 2021 for some.', 2021, 'firm')).toEqual(['reading-is-needed reading']);
	expect(read('nl', 'Aandeel van bedrijven (40 %)', 40, 'percent')).toEqual(['reading-is-needed reading']);
});

test('nothing multiplies the digits before a percent sign, in any language', () => {
	const text = 'Zowat 40 % van de bedrijven was het';
	expect(read('nl', text, 400, 'percent')).toEqual(['reading-is-needed reading']);
	expect(read('nl', text, 40, 'firm')).toEqual(['reading-is-needed reading']);
	expect(read('nl', text, -40, 'percent')).toEqual(['reading-is-needed reading']);
});

test('keeps a qualifier that the build knows', () => {
	const text = 'Er zijn ≥ 40 bedrijven in de stad';
	expect(read('nl', text, 40, 'firm')).toEqual(['qualifier-stands-in-quote value']);
	expect(read('nl', text, 40, 'firm', { qualifier: 'at least' })).toEqual({ kind: 'number', value: 40 });
	expect(read('nl', text, { low: 40, high: 'unstated' }, 'firm')).toMatchObject({ kind: 'range', low: 40 });
});

test('does not offer a reading where the build reads the number, or where its digits do not stand', () => {
	for (const value of [41, 400]) {
		const [finding] = findings('There were 40 firms in all.', value, 'firm');
		expect(finding?.hint).toBe('Correct the value, or quote the passage that states it.');
	}
});

test('a person reads the currency that the build does not know beside a number, and no other number or unit', () => {
	const text = 'It cost 10 Zambian ngwee in all.';
	const [finding] = findings(text, 10, 'EUR');
	expect([finding?.rule, finding?.hint]).toEqual([
		'unit-stands-in-quote',
		'Correct the unit, or quote more words; or name who read it: `reading: { by: <name>, why: <what the words say> }`.',
	]);
	expect(read('en', text, 10, 'EUR')).toEqual({ kind: 'number', value: 10 });
	expect(read('en', text, 100, 'EUR')).toEqual(['reading-is-needed reading']);
	expect(read('en', text, 10, 'firm')).toEqual(['reading-is-needed reading']);
	expect(read('en', 'It cost 10 dollars in all.', 10, 'EUR')).toEqual(['reading-is-needed reading']);
	expect(read('en', 'It takes 10 firms in all.', 10, 'EUR')).toEqual(['reading-is-needed reading']);
	expect(read('en', 'It cost at least 10 Zambian ngwee.', 10, 'EUR')).toEqual(['qualifier-stands-in-quote value']);
});

test('a quote that ends in the middle of a number is no matter for a person', () => {
	const quote = 'It cost 5 or 6';
	expect(read('en', 'It cost 5 or 6 million there.', 6, 'firm', { quote })).toEqual(['number-stands-in-quote value']);
});

test('the digits of a fraction stand there one by one', () => {
	expect(read('nl', 'Dat is 3/4 van de weg daar', 0.75, '1')).toEqual({ kind: 'number', value: 0.75 });
	expect(read('nl', 'Dat is 3/4 van de weg daar', 0.8, '1')).toEqual(['reading-has-its-digits value']);
});

test.each([
	['zh', '其中35.6%的家庭拥有汽车', 35.6, 'percent', true],
	['zh', '其中1,035.6％的家庭拥有汽车', 1035.6, 'percent', true],
	['zh', '其中35.6%的家庭拥有汽车', 356, 'percent', false],
	['zh', '其中35.6%的家庭拥有汽车', 3.56, 'percent', false],
	['zh', '其中35.6%的家庭拥有汽车', 35.6, 'firm', false],
	['ar', 'نسبة البطالة ١٢٪ تقريبا هنا', 12, 'percent', true],
	['ar', 'نسبة البطالة ١٢٪ تقريبا هنا', 120, 'percent', false],
] as const)('%s: a percent sign holds: “%s” is %d %s: %s', (language, text, value, code, isProven) => {
	expect(read(language, text, value, code)).toEqual(
		isProven ? { kind: 'number', value } : ['reading-is-needed reading'],
	);
});

test('the digits of an uncertainty stand in the quote that a person has read', () => {
	const text = 'Er waren daar 2400 ± 240 bedrijven';
	const result = { kind: 'number', value: 2400 };
	expect(read('nl', text, 2400, 'firm', { uncertainty: { margin: 240 } })).toEqual(result);
	expect(read('nl', text, 2400, 'firm', { uncertainty: { margin: 250 } })).toEqual([
		'reading-has-its-digits uncertainty',
	]);
	expect(read('nl', text, 2400, 'firm', { uncertainty: { margin: 240, level: 95 } })).toEqual([
		'reading-has-its-digits uncertainty',
	]);
	expect(read('nl', 'Er waren 40 bedrijven', 40, 'firm', { uncertainty: { margin: 40 } })).toEqual([
		'reading-has-its-digits uncertainty',
	]);
});

test.each([
	['nl', 'op 3 maart 2021 was het zover', '2021-03-03', true],
	['it', 'È iniziato il 3 marzo 2021 là', '2021-03-03', true],
	['nl', 'op 3 maart 2021 was het zover', '2021-03-04', false],
	['nl', 'op 3 maart 2021 was het zover', '2020-03-03', false],
	['en', 'It was 3 firms in the year 2021.', '2021-03-03', false],
	['de', 'Im Jahr 2021 war es so weit', '2021', false],
] as const)(
	'%s: a person reads the day of which the build reads the year: “%s”, %s: %s',
	(language, text, date, isProven) => {
		const result = read(language, text, date, 'date');
		if (isProven) expect(result).toEqual({ kind: 'date', date });
		else expect(result).toEqual([expect.stringMatching(/^reading-/)]);
	},
);
