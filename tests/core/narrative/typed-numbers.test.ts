import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTypedNumbers } from '../../../src/core/narrative/typed-numbers.ts';

const found = (text: string, language = 'en') => findTypedNumbers(text, language).map((number) => number.text);

test.each([
	['147 firms', '147'],
	['about 1,200 a year', '1,200'],
	['1 200 firms', '1 200'],
	['1 200 firms', '1 200'],
	['a factor of 3.5', '3.5'],
	['120–180 ms', '120–180'],
	['40 % growth', '40'],
	['$200,000', '200,000'],
	['~1,200', '~1,200'],
	['-4 degrees', '-4'],
	['a 3x surge', '3x'],
	['7B parameters', '7B'],
	['8-GPU nodes', '8'],
	['in 2023.', '2023'],
	['the 1990s', '1990s'],
	['Llama-2', 'Llama-2'],
	['GPT4', 'GPT4'],
	['m² of floor', 'm²'],
	['½ of them', '½'],
	['chapter Ⅳ', 'Ⅳ'],
	['４０ firms', '４０'],
	['٤٠ firms', '٤٠'],
	['٣٫٥ times', '٣٫٥'],
	['४० firms', '४०'],
	['1.2 million firms', '1.2 million'],
	['forty firms', 'forty'],
	['Twelve percent', 'Twelve'],
	['twenty-one firms', 'twenty-one'],
	['one hundred and forty-seven firms', 'one hundred and forty-seven'],
	['hundreds of firms', 'hundreds'],
	['a dozen firms', 'dozen'],
	['zero firms', 'zero'],
	['half of them', 'half'],
	['a quarter of firms', 'a quarter'],
	['two-thirds of firms', 'two-thirds'],
	['a twofold rise', 'twofold'],
	['a five-fold rise', 'five-fold'],
	['it doubled', 'doubled'],
	['twice as many', 'Twice'],
	['one firm', 'one'],
	['the one firm', 'one'],
	['said that one firm refused', 'one'],
	['on the one hand', 'one'],
	['Of the firms, one would not answer', 'one'],
	['one has left', 'one'],
])('a number is typed in “%s”', (text, number) => {
	expect(found(text).map((each) => each.toLowerCase())).toEqual([number.toLowerCase()]);
});

test.each([
	'no one answered',
	'none answered',
	'someone, anyone, everyone, oneself',
	'one of the reasons',
	'the one that leads',
	'not this one, but another one',
	'each one is known',
	'the other one',
	'one another',
	'one by one',
	'one’s own model',
	"one's own model",
	'a one-off payment, a one-sided view',
	'what one would need',
	'than one might hope',
	'one might say so',
	'one could also ask why',
	'the first, the second and the third',
	'1st, 2nd, 3rd, 11th and 21st',
	'the twenty-first century',
	'often, weight, freight, attention, tents',
	'a single firm, both firms, a few firms',
	'the fourth reason',
	'behalf',
	'',
])('no number is typed in “%s”', (text) => {
	expect(found(text)).toEqual([]);
});

test('tells two numbers apart', () => {
	expect(found('one in three')).toEqual(['one', 'three']);
	expect(found('in 2022 40 firms')).toEqual(['2022', '40']);
	expect(found('2022 and 2023')).toEqual(['2022', '2023']);
});

test('knows number words in English alone, and digits in every language', () => {
	expect(found('ten', 'en-GB')).toEqual(['ten']);
	expect(found('ten 10', 'kk')).toEqual(['10']);
});

test('no digit of any script escapes, wherever it stands', () => {
	const digit = fc.constantFrom(...'07٤४４²½Ⅷ①');
	const around = fc.string({ unit: fc.constantFrom('a', 'ž', ' ', '-', '–', '.', ',', '(', '”', '😀', '\n') });
	fc.assert(
		fc.property(around, digit, around, (before, number, after) => {
			const hits = findTypedNumbers(before + number + after, 'en');
			expect(hits.some(({ start, end }) => start <= before.length && end > before.length)).toBe(true);
		}),
	);
});
