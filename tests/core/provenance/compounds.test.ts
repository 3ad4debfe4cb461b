import { expect, test } from 'vitest';
import { claim } from './claim.ts';

test.each([
	['It only cost nineteen dollars and twenty-five cents.', 19.25, 'USD', [19, 0.25, 25]],
	['It only cost 7 dollars 20 cents.', 7.2, 'USD', [7, 0.2, 20]],
	['It only cost $7 and 5 cents.', 7.05, 'USD', [7, 0.05, 5, 7.5]],
	['It only cost nineteen dollars twenty-five.', 19.25, 'USD', [19, 25]],
	['It only cost 8 pounds and 40 pence.', 8.4, 'GBP', [8, 0.4]],
	['It only cost 8 euros and 40 euro cents.', 8.4, 'EUR', [8, 0.4]],
])('reads a sum with its hundredths as one: “%s”', (text, value, unit, parts) => {
	expect(claim(text, value, unit)).toBe('proven');
	for (const part of parts) expect(claim(text, part, unit)).not.toBe('proven');
});

test.each([
	['It only cost 9 dollars and 5 pence.', [9, 9.05, 0.05], 'USD'],
	['It only cost 9 dollars and 60.', [9, 9.6, 60], 'USD'],
])('proves nothing where the parts may not be one sum: “%s”', (text, values, unit) => {
	for (const value of values) expect(claim(text, value, unit)).not.toBe('proven');
});
