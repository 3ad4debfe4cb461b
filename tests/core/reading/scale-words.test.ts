import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumbers } from '../../../src/core/reading/read-numbers.ts';
import { readAloud } from './read-aloud.ts';

const english: [string, string[]][] = [
	['$5 bln, KZT 5 bln, $5 bil., $5b', ['5000000000 USD', '5000000000 KZT', '5000000000 USD', '5000000000 USD']],
	['$5 mil, $5 mill, $5 mm, $5mm, US$ 5 Mio.', Array.from({ length: 5 }, () => '5000000 USD')],
	['$5 trln, $5t, $5 thou, $5 grand', ['5000000000000 USD', '5000000000000 USD', '5000 USD', '5000 USD']],
	['₹5 crore, 5 lakh, 1.5 lakh crore', ['50000000 INR', '500000', '1500000000000']],
	['5 dozen, two to three dozen, 2–3 dozen', ['60', '24…36', '24…36']],
	['10 tln people, five dozs, 3 dz. eggs, 5 DZ', ['10000000000000', '60', '36', '5']],
	[
		'5 score; 5 hundredths; 5 zillion; 5 Milliarden; 7b',
		[
			'unreadable 5 score',
			'unreadable 5 hundredths',
			'unreadable 5 zillion',
			'unreadable 5 Milliarden',
			'unreadable 7b',
		],
	],
	[
		'$5\r\nmillion; $5  million; $5\nmillion; five\r\nmillion; 5\u00a0\u200bmillion',
		['5000000 USD', '5000000 USD', '5000000 USD', '5000000', '5000000'],
	],
	['in 5\nMillions of people', ['unreadable 5\nMillions']],
	[
		'2 and a half million; two and a quarter million; 2 ½ million; two and three quarters; 2-½',
		['2500000', '2250000', '2500000', '2.75', '2.5'],
	],
	['a million and a half; 5 million and a half; 2 and a third million', ['1500000', '5500000', '2333333.3333333335']],
	[
		'5 *million*; 5 (million); 5—million; $5 (in millions)',
		['unreadable 5 *million', 'unreadable 5 (million', 'unreadable 5—million', 'unreadable $5 (in millions'],
	],
	[
		'5 EUR million; 5 MEUR; 5 USDm; 5 M US$; 5 million US$; MEUR 5; USDm 5; €m 5; £5 MGBP; MEUR 5 million',
		[
			...['5000000 EUR', '5000000 EUR', '5000000 USD', '5000000 USD', '5000000 USD', '5000000 EUR', '5000000 USD'],
			...['5000000 EUR', 'unreadable £5 MGBP', 'unreadable MEUR 5 million'],
		],
	],
	['MEUR 5–10', ['unreadable MEUR 5–10']],
	['€m 5 and 10; 5–10 USD million', ['unreadable €m 5', '10', '5000000…10000000 USD']],
	[
		'5 K; 5 M; 0.2 M sodium; grade 12 B; 5K; 5M; 5B; 5 k; $5 M; USD 3 B; €2 K; 5 dollars million',
		[
			...['unreadable 5 K', 'unreadable 5 M', 'unreadable 0.2 M', 'unreadable 12 B', '5000', '5000000', '5000000000'],
			...['5000', '5000000 USD', '3000000000 USD', '2000 EUR', 'unreadable 5 dollars million'],
		],
	],
	['the two hundredth, the two hundred and first, the two thousand and twelfth', []],
	[
		'two to three million; two to three hundred thousand; one to a hundred',
		['2000000…3000000', '200000…300000', '1…100'],
	],
	['fifty to two hundred thousand', ['unreadable fifty to two hundred thousand']],
	[
		'5 million, 48 bridges, 5 bin, 5 miles, 5 military bases, 5 millionaires, 5 mm, 5 m, 5 t, 5 m PVC pipe, 5 mills',
		['5000000', '48', '5', '5', '5', '5', '5', '5', '5', '5', '5'],
	],
];

test.each(english)('reads “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});

const others: [string, string, string[]][] = [
	[
		'ru',
		'5 миллиардами, 5 тысячами, 5 тыс. рублей, 5 миллионеров, 5 миллиметров',
		['5000000000', '5000', '5000 RUB', '5', '5'],
	],
	['kk', '5 миллионнан, 5 мыңнан', ['5000000', '5000']],
	['tr', '5 milyar, 5 bin, 5 bina', ['5000000000', '5000', '5']],
	['it', '5 miliardi, 5 mila, 5mila, 5 e 6', ['5000000000', '5000', '5000', '5', '6']],
	['es', '5 mil millones', ['5000000000']],
	['sv', '5 miljarder, 5 miljoner', ['unreadable 5 miljarder', 'unreadable 5 miljoner']],
];

test.each(others)('in %s reads “%s”', (language, text, expected) => {
	expect(readAloud(text, language)).toEqual(expected);
});

test('does not read a list in which only one number has a scale or a currency', () => {
	expect(readAloud('$5, $6 and $7 million')).toEqual(['unreadable $5', 'unreadable $6', '7000000 USD']);
	expect(readAloud('$5 or 10 million')).toEqual(['unreadable $5', 'unreadable 10 million']);
	expect(readAloud('between $5, and $10 million')).toEqual(['unreadable $5', '10000000 USD']);
	expect(readAloud('5–6 or 7 million')).toEqual(['unreadable 5–6', '7000000']);
	expect(
		readAloud('5 million, 6 million; in 2020, 5 million; 48 bridges, 5 million; 12 % and 5 million; 48, $5 million'),
	).toEqual([
		'5000000',
		'6000000',
		'2020 year',
		'5000000',
		'48',
		'5000000',
		'12 percent',
		'5000000',
		'48',
		'5000000 USD',
	]);
});

test('shares a scale between the ends of a range', () => {
	expect(readAloud('between 5 and 10 million; $5m - $10m; $5 - $10 million')).toEqual([
		'5000000…10000000',
		'5000000…10000000 USD',
		'5000000…10000000 USD',
	]);
});

test('never reads a number without the scale word after it, whatever stands between them', () => {
	const gap = fc.constantFrom('', ' ', '  ', '\u00a0', '\u202f', '\n', '\r\n', ' \r\n ', '-', '\u2011');
	const word = fc.constantFrom(
		'million',
		'bn',
		'bln',
		'thousand',
		'crore',
		'lakh',
		'dozen',
		'milliard',
		'Milliarden',
		'miljoner',
		'млрд',
		'zillion',
	);
	fc.assert(
		fc.property(fc.integer({ min: 2, max: 999 }), gap, word, (value, between, scale) => {
			for (const reading of readNumbers(`They spent ${value}${between}${scale} on it.`, {
				language: 'en',
				cutOff: false,
			}))
				expect(reading).not.toMatchObject({ kind: 'number', value });
		}),
		{ numRuns: 500 },
	);
});
