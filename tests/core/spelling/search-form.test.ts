import { expect, test } from 'vitest';
import { joinGroups, withoutMarks } from '../../../src/core/spelling/search-form.ts';

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

test.each(["O'zbekiston", 'Oʻzbekiston', 'O‘zbekiston', 'O’zbekiston', 'Oʼzbekiston', 'O`zbekiston', 'O´zbekiston'])(
	'“%s” is compared without its mark',
	(word) => {
		expect(withoutMarks(word)).toBe('Ozbekiston');
	},
);

test('a quotation mark before a word is none of its letters', () => {
	expect(withoutMarks('the ‘old bridge')).toBe('the ‘old bridge');
});
