import { expect, test } from 'vitest';
import { readAloud } from './read-aloud.ts';
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
	['5 rupees; 5 pounds', ['5 rupees', '5']],
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
	expect(readAloud('4 million pounds', 'en-US')).toEqual(['4000000']);
});

test('reads names whose plural takes no s', () => {
	expect(
		readAloud('7 million Danish kroner; 7 Norwegian kroner; 7 Swedish kronor; 7 Romanian lei; 7 Bulgarian leva'),
	).toEqual(['7000000 DKK', '7 NOK', '7 SEK', '7 RON', '7 BGN']);
});

test('a Russian word after a sum of roubles does not hide its currency', () => {
	expect(readAloud('250 млн рублей за год', 'ru')).toEqual(['250000000 RUB']);
});
