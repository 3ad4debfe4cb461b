import { expect, test } from 'vitest';
import { readNumbers } from '../../../src/core/reading/read-numbers.ts';
import { readAloud } from './read-aloud.ts';

test.each([
	['80.5 and 76.2%', ['80.5 percent', '76.2 percent']],
	[
		'5, 7 and 9 percent; five or six percentage points',
		['5 percent', '7 percent', '9 percent', '5 percentage point', '6 percentage point'],
	],
	['5 and 10 dollars', ['5 USD', '10 USD']],
	[
		'5 versus 7%; 5 vs. 7%; 5 as well as 7%; 5 compared with 7%',
		['5', '7', '5', '7', '5', '7', '5', '7'].map((each) => `${each} percent`),
	],
	['5 and 12.5%; 5, 7, 9 %', ['unreadable 5', '12.5 percent', 'unreadable 5', 'unreadable 7', '9 percent']],
	['17 of 40 and 12%; Table 5 and 12%', ['17', 'unreadable 40', '12 percent', 'unreadable 5', '12 percent']],
	[
		'in 2019 and 12%; 5 firms and 7%; of the 40, 12% said',
		['2019 year', '12 percent', '5', '7 percent', '40', '12 percent'],
	],
	['12, 15 % of them', ['unreadable 12', '15 percent']],
	['12 (men) and 15 % (women)', ['unreadable 12', '15 percent']],
	['5 (2020), 6 [est.] and 7 % (2021)', ['unreadable 5', '2020 year', 'unreadable 6', '7 percent', '2021 year']],
	['the 40, 12 % closed; among 40, 12 % closed', ['40', '12 percent', '40', '12 percent']],
	['between 5 and 12.5%; about 5, around 6, a 5 % rise', ['5…12.5 percent', 'about 5', 'about 6', '5 percent']],
])('gives the sign of a list to each of its numbers, or reads them not: “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});

test('shows for each number of a list where its unit stands', () => {
	const text = 'loads of 9, 12 and 15 kg';
	const units = readNumbers(text, { language: 'en', cutOff: false }).map((reading) =>
		reading.kind === 'number' ? text.slice(reading.unitAt ?? reading.end) : reading.kind,
	);
	expect(units).toEqual([' kg', ' kg', ' kg']);
});
