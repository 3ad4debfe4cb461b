import { expect, test } from 'vitest';
import { alignDecimals } from '../../../src/core/format/align-decimals.ts';

test('fills whole numbers and short fractions up to the longest fraction of the column', () => {
	const texts = ['12.0', '3', '1,250.75', '−4', '0.5'];
	expect(alignDecimals(texts, 'en')).toEqual(['5', '.75', '', '.75', '5']);
});

test('takes the end of a range, and a number before its sign or its unit', () => {
	expect(alignDecimals(['120–180', '1.5–2.25', '3\u00a0%', '4.5×'], 'en')).toEqual(['.25', '', '.25', '5']);
});

test('leaves words where they are', () => {
	expect(alignDecimals(['not stated', '', '2.5'], 'en')).toEqual(['', '', '']);
});

test('knows the decimal mark of the language, and takes no group of digits for a fraction', () => {
	expect(alignDecimals(['1\u00a0250,75', '3'], 'ru')).toEqual(['', ',75']);
	expect(alignDecimals(['1.250', '3,5'], 'de')).toEqual([',5', '']);
	expect(alignDecimals(['1,250', '3'], 'en')).toEqual(['', '']);
});

test('adds nothing to a column of whole numbers', () => {
	expect(alignDecimals(['5', '120', '−7'], 'en')).toEqual(['', '', '']);
});
