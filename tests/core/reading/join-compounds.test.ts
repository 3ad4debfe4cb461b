import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumbers } from '../../../src/core/reading/read-numbers.ts';
import { readAloud } from './read-aloud.ts';

test.each([
	['2 million 300 thousand people, 4 thousand 3 hundred and 21', ['2300000', '4321']],
	['two  thousand  and  two hundred; twenty-one trillion and three hundred', ['2200', '21000000000300']],
	['three million, two hundred & forty firms', ['3000240']],
	['6 crore and two hundred', ['60000200']],
	['$3 million and 200 thousand; 2 million 300 thousand dollars', ['3200000 USD', '2300000 USD']],
	['from one thousand to one thousand and five hundred', ['1000…1500']],
	['thirteen dollars and forty-five cents, 3 dollars 50 cents, $5 and 20 cents', ['13.45 USD', '3.5 USD', '5.2 USD']],
	['thirteen dollars forty five', ['13.45 USD']],
	['£5 and 5 pence, £5 50p, 17 USD 25.', ['5.05 GBP', '5.5 GBP', '17.25 USD']],
	['3 million 200 thousand and 5 hundred', ['3200500']],
])('adds the parts of one number: “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});

test.each([
	['5 feet 2 inches, 6 ft. 2 in, 3 lb 4 oz, 5′ 2″', ['5 feet 2 inches', '6 ft. 2 in', '3 lb 4 oz', '5′ 2']],
	[
		'5 foot 2; 1 h 30; 2 min 30 s; 5 pounds and 50 pence',
		['5 foot 2', '1 h 30', '2 min 30 s', '5 pounds and 50 pence'],
	],
	['2 hours 30 minutes; 2 hours, 30 minutes; 3m 20cm', ['2 hours 30 minutes', '2 hours, 30 minutes', '3m 20cm']],
	[
		'one year and six months; twenty-one years and six months',
		['one year and six months', 'twenty-one years and six months'],
	],
	['1 year 2 months and 3 days', ['1 year 2 months and 3 days']],
	['for 15 dollars 50 people; €5 and 20 pence', ['15 dollars 50', '€5 and 20 pence']],
	[
		'15 dollars and 50. $100 and fifty; thirteen dollars five',
		['15 dollars and 50', '$100 and fifty', 'thirteen dollars five'],
	],
	['of 5 million 12 firms; 2 million\n300 thousand', ['5 million 12', '2 million\n300 thousand']],
])('does not read a part of a number: “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected.map((words) => `unreadable ${words}`));
});

test.each([
	['5 dogs and 3 cats; 5 million and 21 firms', ['5', '3', '5000000', '21']],
	['between one thousand and two hundred', ['200…1000']],
	['5 years and 2 km; 3 minutes and 2 hours; 3 dollars and 2 tickets', ['5', '2', '3', '2', '3 USD', '2']],
	['5 million, 300 thousand and 20 firms', ['5000000', '300000', '20']],
	['2 million   300 thousand; $12 15\n$20 16', ['2000000', '300000', '12 USD', '15', '20 USD', '16']],
	['2 million and about 300 thousand', ['2000000', 'about 300000']],
])('keeps the members of a list apart: “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});

test('adds thousands to millions exactly', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (millions, thousands) => {
			const text = `Of ${millions} million ${thousands} thousand firms`;
			expect(readNumbers(text, { language: 'en', cutOff: false })).toMatchObject([
				{ value: millions * 1e6 + thousands * 1e3 },
			]);
		}),
	);
});
