import { expect, test } from 'vitest';
import { inAsciiDigits, joinGroups, withoutMarks } from '../../../src/core/spelling/search-form.ts';

test.each([
	['1 200', '1200'],
	['1\u00a0200\u00a0000 people', '1200000 people'],
	['1\u202f200,5', '1200,5'],
	['12\u2009500 and 3\u2007000', '12500 and 3000'],
	// No groups of digits.
	['2020 517', '2020 517'],
	['12 5000', '12 5000'],
	['1.5 200', '1.5 200'],
	['12 50', '12 50'],
	['no 200', 'no 200'],
])('the groups of digits in “%s” are joined to “%s”', (text, joined) => {
	expect(joinGroups(text)).toBe(joined);
});

test.each([
	['١٬٥٨٦٫٥ مليون', '1,586.5 مليون'],
	['۱۲٪ و ۳۰', '12٪ و 30'],
	['१२ and 12', '12 and 12'],
	['1,586.5', '1,586.5'],
	['مدارس، ٤٨', 'مدارس، 48'],
])('the numbers of “%s” are searched for as “%s”', (text, ascii) => {
	expect(inAsciiDigits(text)).toBe(ascii);
});

test.each(["O'zbekiston", 'Oʻzbekiston', 'O‘zbekiston', 'O’zbekiston', 'Oʼzbekiston', 'O`zbekiston', 'O´zbekiston'])(
	'“%s” is compared without its mark',
	(word) => {
		expect(withoutMarks(word)).toBe('Ozbekiston');
	},
);

test('a quotation mark before a word is none of its letters', () => {
	expect(withoutMarks('the ‘old bridge')).toBe('the ‘old bridge');
});
