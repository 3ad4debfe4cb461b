import { expect, test } from 'vitest';
import { check, resultOf } from './samples.ts';

const proven = (value: number) => ({ kind: 'number', value });

test('proves the quotient of a fraction', () => {
	expect(resultOf('They lost three quarters of it.', 0.75, '1')).toEqual(proven(0.75));
	expect(resultOf('They lost two thirds of it.', 2 / 3, '1')).toEqual(proven(2 / 3));
	expect(resultOf('They lost two thirds of it.', 0.666666666667, '1')).toEqual(proven(0.666666666667));
	expect(resultOf('One in three of them left.', 0.333333333333, '1')).toEqual(proven(0.333333333333));
	expect(resultOf('It took three quarters of a year.', 0.75, 'year')).toEqual(proven(0.75));
});

test('proves a rounded quotient only with “about”', () => {
	expect(resultOf('They lost two thirds of it.', 0.67, '1', { qualifier: 'about' })).toEqual(proven(0.67));
	expect(resultOf('They lost two thirds of a million dollars.', 666_667, 'USD', { qualifier: 'about' })).toEqual(
		proven(666_667),
	);
	const checked = check('They lost two thirds of it.', 0.67, '1');
	expect('findings' in checked ? checked.findings : []).toMatchObject([
		{
			message: 'The quote states the fraction “two thirds”; 0.67 is rounded.',
			hint: 'Write `qualifier: about`, or the value with all its digits.',
		},
	]);
});

test.each([0.66, 0.7, 0.3, 2, 3, 0.065])(
	'does not prove %s by “two thirds”, rounded wrongly or too coarsely',
	(value) => {
		expect(resultOf('They lost two thirds of it.', value, '1', { qualifier: 'about' })).toEqual([
			'number-stands-in-quote value',
		]);
	},
);
