import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumbers } from '../../../src/core/reading/read-numbers.ts';
import { readAloud } from './read-aloud.ts';

/** The fractions that a text states, as `part/whole`. */
function fractionsOf(text: string, language = 'en'): (string | undefined)[] {
	return readNumbers(text, { language, cutOff: false }).map((reading) =>
		reading.kind === 'number' && reading.fraction ? `${reading.fraction.part}/${reading.fraction.whole}` : undefined,
	);
}

test.each([
	['two thirds, three quarters, Two-thirds, a third of it', ['2/3', '3/4', '2/3', '1/3']],
	['one twenty-fifth of it, a hundredth of it, three twenty-firsts', ['1/25', '1/100', '3/21']],
	['every fifth firm, every 12th adult, every second firm', ['1/5', '1/12', '1/2']],
	['half of them, ½, ⅔, 2 ½, 2⅓', ['1/2', '1/2', '2/3', '5/2', '7/3']],
	['1/4 inch, 1/40, -4/5', ['1/4', '1/40', '-4/5']],
	['10 1/2 miles, 2  1/4, 2-1/2 inches, 2 and 1/2 years', ['21/2', '9/4', '5/2', '5/2']],
	[
		'twenty and three fifths; two and fifty-four hundredths; two and a third million',
		['103/5', '254/100', '7000000/3'],
	],
	['a quarter of a million, two thirds of a billion, half a dozen', ['1000000/4', '2000000000/3', '12/2']],
	['three years and a quarter, one over three.', ['13/4', '1/3']],
	['three halves, twenty-three fifths, five - eighths, one - fourth', ['3/2', '23/5', '5/8', '1/4']],
	['one one-hundredth of it, three one-hundredths, five two-thousandths', ['1/100', '3/100', '5/2000']],
	['four fifths45 of them, five ten-thousandths', ['4/5', '5/10000']],
	['one hundred and three quarters, two hundred and fifty-four hundredths', ['403/4', '20054/100']],
	['twenty and three and three fifths', ['118/5']],
	['twenty fifths, a hundred trillionths', ['20/5', '100/1000000000000']],
	['one hundred thirty-two fifths, one hundred and thirty fifths', ['132/5', '130/5']],
	['five billion and three quarters, six million and two thirds', ['23000000000/4', '20000000/3']],
	['one million and a half people, $3 million and a quarter in sales', ['3000000/2', '13000000/4']],
	['one billion and a half million, one billion and three quarters million', ['2001000000/2', '4003000000/4']],
	['two hundred, 0.25, 40 %', [undefined, undefined, undefined]],
])('gives the parts and the whole of “%s”', (text, expected) => {
	expect(fractionsOf(text)).toEqual(expected);
});

test.each([
	['a quarter of a million firms', ['250000']],
	['three quarters of a million, half a million, a quarter million', ['750000', '500000', '250000']],
	['a half-million, half-a-million, one-and-a-half million', ['500000', '500000', '1500000']],
	['quarter million firms, three quarters million dollars', ['250000', '750000 USD']],
	['half a hundred thousand firms, 5 to half a million', ['50000', '5…500000']],
	['half a B grade, the first quarter million', ['0.5']],
])('reads a part of a scale word: “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});

test.each([
	['1/4/2020, 24/7, 5/17, 9/11, 2/4', ['1/4/2020', '24/7', '5/17', '9/11', '2/4']],
	['3:1, 12:30', ['3:1', '12:30']],
	['one hundred and three quarters of growth', ['one hundred and three quarters']],
	['one hundred thirty fifths, twenty-fifths', ['one hundred thirty fifths', 'twenty-fifths']],
	['two hundred three fifths, a twenty fifths', ['two hundred three fifths', 'twenty fifths']],
	[
		'one hundred and thirty-fifths, five thousand and three quarters',
		['one hundred and thirty-fifths', 'five thousand and three quarters'],
	],
	[
		'five thousand and a half, two hundred million and a half',
		['five thousand and a half', 'two hundred million and a half'],
	],
	['twenty two-hundredths', ['twenty two-hundredths']],
	['half a billion and a quarter', ['half a billion and a quarter']],
	['three hundred and two dozens', ['three hundred and two dozens']],
	['two million and a third person came', ['two million and a third']],
	[
		'3 million and a half is lost, 3 million dollars and a half',
		['3 million and a half', '3 million dollars and a half'],
	],
	['2 million and a half million', ['2 million and a half']],
	['two million and one half', ['two million and one half']],
	['2 thirds of firms, 2000 over 3., two third of firms', ['2 thirds', '2000 over 3', 'two third']],
	['5 point 5 firms', ['5 point 5']],
	['two hundred trillionths, two hundred hundredths', ['two hundred trillionths', 'two hundred hundredths']],
])('does not read what may be something else: “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected.map((words) => `unreadable ${words}`));
});

test.each([
	['5 over 3 years, one over 20 firms', ['5', 'more than? 3', '1', 'more than 20']],
	['four quarters of growth, two halves of a match', ['4', '2']],
	['the first three quarters of 2022, two quarters, half-time', ['3', '2022 year', '2']],
	['a quarter of 100 firms, 5 and 3/4 of firms', ['0.25', '100', '5', '0.75']],
	['one third party, one twenty-fifth anniversary', ['1', '1']],
	['in 2020 3/4 of firms', ['unreadable 2020 3/4']],
])('reads counts beside words of fractions: “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});

test.each([
	['one to two thirds; one- to two-thirds; between one and two thirds', [`${1 / 3}…${2 / 3}`]],
	['two to three fifths of it; two-to-three fifths', ['0.4…0.6']],
	['one or two thirds of it', [String(1 / 3), String(2 / 3)]],
	['from 1 to two thirds; two to three', ['1', String(2 / 3), '2…3']],
])('reads two counts of the same parts: “%s”', (text, expected) => {
	expect([...new Set(readAloud(text))]).toEqual(expected);
});

test('reads a reduced fraction below one as its quotient, and never as one of its numbers', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (part, whole) => {
			for (const reading of readNumbers(`It is ${part}/${whole} of it`, { language: 'en', cutOff: false }))
				expect(reading.kind === 'number' ? reading.value : undefined).toBeOneOf([undefined, part / whole]);
		}),
	);
});

test('“every fifth” is no share of times, nor where no noun follows it', () => {
	expect(fractionsOf('every fifth year, every second counts, every third party, every fifth.')).toEqual([]);
});

test('reads the fractions of Russian', () => {
	expect(fractionsOf('каждая пятая компания, две трети, половина, пятая часть; четверть миллиона', 'ru')).toEqual([
		...['1/5', '2/3', '1/2', '1/5', '1000000/4'],
	]);
	expect(fractionsOf('две целых пять десятых процента', 'ru')).toEqual([undefined]);
});
