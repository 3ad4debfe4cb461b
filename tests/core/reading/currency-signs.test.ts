import { expect, test } from 'vitest';
import { readAloud } from './read-aloud.ts';
import { claim, hintOf } from '../provenance/claim.ts';
import { resultOf } from '../provenance/samples.ts';

test.each([
	'CAD $3',
	'CDN $3',
	'CDN$3',
	'Can$3',
	'Mex$3',
	'$3 Canadian',
	'3 dollars Canadian',
	'3$ CAD',
	'$3 cents',
	'3 dollar stores',
	'Z$3',
	'$3 million Canadian bridges',
])('never reads “%s” as US dollars', (text) => {
	const value = text.includes('million') ? 3_000_000 : 3;
	expect(resultOf(`It cost ${text} in all.`, value, 'USD')).not.toHaveProperty('value');
});

const cases: [string, string[]][] = [
	['CAD $3, CDN $3, CDN$3, Can$3, $3 Canadian, 3 dollars Canadian, 3$ CAD', Array.from({ length: 7 }, () => '3 CAD')],
	[
		'Mex$3; US $3; U.S. $3; $3 US; we can $3; a $3 fee; $3 in US markets',
		['3 MXN', '3 USD', '3 USD', '3 USD', '3 USD', '3 USD', '3 USD'],
	],
	['3 euro areas; 3 dollar stores; $3 cents', ['unreadable 3 euro', 'unreadable 3 dollar', 'unreadable $3']],
	[
		'3 euro per day; 3 million euro project; a 3-dollar bill; 3  dollars; 3\r\ndollars',
		['3 EUR', '3000000 EUR', '3 USD', '3 USD', '3 USD'],
	],
	[
		'5 Swiss francs; 5 Turkish lira; 5 Indian rupees; 5 million Kazakhstani tenge; RMB 5 million',
		['5 CHF', '5 TRY', '5 INR', '5000000 KZT', '5000000 CNY'],
	],
	['5 rupees; 5 pounds; 5 kr; Rs. 5; 5 crowns', ['5 rupees', '5 pounds', '5 kr', '5 Rs.', '5 crowns']],
	[
		'₦5,000; 5 ₫; ₱5; 5 ฿; ₡5; 5 ₭; ₲5; GH₵ 5; ৳5; 5 ₮',
		['5000 NGN', '5 VND', '5 PHP', '5 THB', '5 CRC', '5 LAK', '5 PYG', '5 GHS', '5 BDT', '5 MNT'],
	],
	[
		'5 zł; 5 Kč; RM5; RM 20 million; Rp 5; Fr. 5; SFr. 5; KSh 5',
		['5 PLN', '5 CZK', '5 MYR', '20000000 MYR', '5 IDR', '5 CHF', '5 CHF', '5 KES'],
	],
	['R$5; S$5; NT$5; HK$5; J$5; 5 R$; COL$ 5', ['5 BRL', '5 SGD', '5 TWD', '5 HKD', '5 JMD', '5 BRL', '5 COP']],
	[
		'usd 5; 5 rmb; aud$ 5; 5 MXN$; 5 australian dollars; 5 us dollars; hk $ 5; 5-yen coins',
		['5 USD', '5 CNY', '5 AUD', '5 MXN', '5 AUD', '5 USD', '5 HKD', '5 JPY'],
	],
	['It took 5 sek; 5 Rs. per kg; 5 kr. Then', ['5', '5 Rs.', '5 kr']],
	['All 5 firms; try 5; TOP 5; paid the 5', ['5', '5', '5', '5']],
	['5 million in euros, 5 in US dollars; 5 million in euro bonds', ['5000000 EUR', '5 USD', '5000000']],
	['5 Finnish markka; 5 Dutch guilders; 5 pesetas; 5 German marks', ['5 FIM', '5 NLG', '5 ESP', '5 DEM']],
	['$5 dollars; a hundred dollars', ['5 USD', '100 USD']],
];

test.each(cases)('reads “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});

test('reads a rupee by the region of the source, and Russian names', () => {
	expect(readAloud('5 crore rupees', 'en-IN')).toEqual(['50000000 INR']);
	expect(readAloud('5 млрд тенге; 5 млрд. долларов США; 5 долларов; 5 канадских долларов', 'ru')).toEqual([
		'5000000000 KZT',
		'5000000000 USD',
		'5 USD',
		'5 CAD',
	]);
});

test('reads a pound by the region of the source, but not a weight', () => {
	expect(readAloud('4 million pounds; 4 pounds a head; 4 pounds of herring', 'en-GB')).toEqual([
		'4000000 GBP',
		'4 GBP',
		'4',
	]);
	expect(readAloud('4 million pounds', 'en-US')).toEqual(['4000000 pounds']);
	expect(readAloud('Rs 4; kr 4', 'en-IN')).toEqual(['4 INR', '4 kr']);
	expect(readAloud('Rs 4; kr 4', 'en-SE')).toEqual(['4 Rs', '4 SEK']);
	expect(readAloud('4 kr', 'da')).toEqual(['4 DKK']);
	expect(readAloud('4 kr', 'de')).toEqual(['4 kr']);
});

test('reads names whose plural takes no s', () => {
	expect(
		readAloud('7 million Danish kroner; 7 Norwegian kroner; 7 Swedish kronor; 7 Romanian lei; 7 Bulgarian leva'),
	).toEqual(['7000000 DKK', '7 NOK', '7 SEK', '7 RON', '7 BGN']);
});

test.each([
	['A fee of 500 kr was paid.', 500, 'SEK'],
	['A fee of Rs 500 was paid.', 500, 'PKR'],
	['A fee of 500 francs was paid.', 500, 'CHF'],
	['A fee of 500 pounds was paid.', 500, 'GBP'],
	['A fee of 50 US cents was paid.', 0.5, 'USD'],
	['A fee of 50 cents was paid.', 0.5, 'AUD'],
	['A fee of 50 pence was paid.', 0.5, 'GBP'],
	['A fee of 50 cents was paid.', 50, 'cent'],
] as const)('“%s” proves %d %s', (text, value, code) => {
	expect(claim(text, value, code)).toBe('proven');
});

test.each([
	['A fee of 500 kr was paid.', 500, 'USD'],
	['A fee of 500 pounds was paid.', 500, 'firm'],
	['A fee of 50 US cents was paid.', 50, 'USD'],
	['A fee of 50 US cents was paid.', 0.5, 'EUR'],
	['A fee of 20 to 50 US cents was paid.', 20, 'USD'],
	['Fees of 20, 30 and 50 US cents were paid.', 20, 'USD'],
	['A fee of $3 cents was paid.', 0.03, 'USD'],
] as const)('“%s” does not prove %d %s', (text, value, code) => {
	expect(claim(text, value, code)).not.toBe('proven');
});

test('the ends of a range share the cents', () => {
	const value = { low: 0.2, high: 0.5 };
	expect(claim('A fee of 20 to 50 US cents was paid.', value, 'USD')).toBe('proven');
});

test('a refusal names the codes that an unclear sign may have', () => {
	expect(hintOf('A fee of ₦500 was paid.', 500, 'USD')).toBe('Use a unit with NGN, or quote another passage.');
	expect(hintOf('A fee of 500 kr was paid.', 500, 'USD')).toBe(
		'Use the unit that “kr” means here (SEK, NOK, DKK and ISK), or quote another passage.',
	);
	// Nobody knows its code, so a person may say what it means.
	expect(hintOf('A fee of ₿500 was paid.', 500, 'USD')).toMatch(/^Correct the unit, or .*`reading: \{ by: <name>/);
});

test('a Russian word after a sum of roubles does not hide its currency', () => {
	expect(readAloud('250 млн рублей за год', 'ru')).toEqual(['250000000 RUB']);
});

test('reads currency marks of scripts whose words are not read, where no other letter follows', () => {
	expect(readAloud('100元, 500円; 40 ரூ')).toEqual(['100 元', '500 JPY', '40 ரூ']);
	expect(readAloud('100万元, 500円以上')).toEqual(['unreadable 100', 'unreadable 500']);
});
