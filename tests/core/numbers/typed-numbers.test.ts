import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTypedNumbers, hasNumberWords, languagesWithNumberWords } from '../../../src/core/numbers/typed-numbers.ts';
import { knownLanguages } from '../../../src/core/reading/languages.ts';

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
	['x² of floor', 'x²'],
	['5 m²', '5'],
	['10² firms', '10²'],
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
	['Of the firms, one would not answer', 'one'],
	['one has left', 'one'],
	['Of the firms, a\nthird agree.', 'a\nthird'],
	['a  third', 'a  third'],
	['a\u00a0third of firms', 'a\u00a0third'],
	['two\nthirds of firms', 'two\nthirds'],
	['two‑thirds of firms', 'two‑thirds'],
	['twenty\u2009one firms', 'twenty\u2009one'],
	['one hundred and\nforty-seven firms', 'one hundred and\nforty-seven'],
	['fi\u200bve firms', 'fi\u200bve'],
	['tw\u00ado firms', 'tw\u00ado'],
	['sіx firms', 'sіx'],
	['fіvе firms', 'fіvе'],
	['οne firm', 'οne'],
	['ﬁve firms', 'ﬁve'],
	['𝐟𝐢𝐯𝐞 firms', '𝐟𝐢𝐯𝐞'],
	['an eighth of the firms', 'an eighth'],
	['a twelfth of the firms', 'a twelfth'],
	['a twentieth of the firms', 'a twentieth'],
	['a hundredth of the firms', 'a hundredth'],
	['a 10th of the firms', '10th'],
	['a full third of the firms', 'a full third'],
	['another third agree', 'another third'],
	['a third struggle', 'a third'],
	['a fifth cannot say', 'a fifth'],
	['the poorest fifth', 'fifth'],
	['the remaining third agree', 'third'],
	['the last third of firms', 'third'],
	['every fifth firm', 'every fifth'],
	['every 5th firm', 'every 5th'],
	['every second firm', 'every second'],
	['every other firm', 'every other'],
	['it quintupled', 'quintupled'],
	['a couple of firms', 'couple'],
	['a pair of firms', 'pair'],
	['a score of firms', 'score'],
	['a lakh of firms', 'lakh'],
	['XII firms', 'XII'],
	['of the XII firms', 'XII'],
	['Only III firms agree', 'III'],
	['the bottom half of firms', 'half'],
	['the two firms', 'two'],
	['double the number', 'double'],
	['it redoubled', 'redoubled'],
	['a 3rd of the firms', '3rd'],
	['a tenth part of it', 'a tenth'],
	['Tens of firms left', 'Tens'],
	['Scores of people complained', 'Scores'],
	['a twenty-fifth of firms', 'twenty-fifth'],
	['The fifth of firms that left', 'fifth'],
	['twentyfive firms', 'twentyfive'],
	['ninetythree percent', 'ninetythree'],
	['Multimillion contracts', 'Multimillion'],
	['Multibillion-dollar contracts', 'Multibillion'],
	['мillion', 'мillion'],
	['a large one hundred', 'one hundred'],
	['this one class', 'one'],
	['zero firms', 'zero'],
	['these two firms', 'two'],
	['the other two combined firms', 'two'],
	['the rise is twofold', 'twofold'],
	['no firm is twice as large', 'twice'],
	['more than one year', 'one'],
	['more than one million', 'one million'],
	['nineteen firms', 'nineteen'],
	['half-year', 'half'],
	['Only one cannot be repaired', 'one'],
	['only one is old', 'one'],
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
	'One cannot tell.',
	'It is old. One must be careful.',
	'At one time it was new',
	'for one thing, it is dear',
	'I, for one, agree',
	'a one-way street, a one-to-one talk',
	'one way or another',
	'one and the same',
	'A third reason is cost',
	'a third-party tool',
	'a third party',
	'A third question is who pays',
	'a fifth column',
	'every third party',
	'every other one',
	'every second counts',
	'the first half of the year, the second half, the latter half',
	'the last quarter',
	'a half-hearted try',
	'we double-check, and double counting is possible',
	'the difference between the two',
	'between the two is a gap',
	'the score of the firms',
	'the scores of pupils, test scores of firms, and tensions',
	'the fifth of these reasons, the fifth of May, a twenty-fifth anniversary',
	'World War II, Part II, Llama II models, Elizabeth II reigns',
	'Type II errors, phase III trials, the IV drips',
	'CO₂ and C₆H₁₂O₆',
	'the price per km², per m³ and of floor in m²',
	'the largest eighth-floor office',
	'quarterly, thirdly',
	'the only one that leads',
	'The question is a simple one.',
	'This one differs from the others.',
	'net zero by mid-century, a zero-sum game, zero tolerance',
	'a two-tier system, a two-way street',
	'half-finished, a half-time job',
	'The aim is twofold, and the threefold aim is plain.',
	'The gap between the two narrowed.',
	'These two do not agree; the other two are newer; each of the two has its own',
	'The two are not the same.',
	'No firm was asked twice to take part.',
	'one study after another',
	'the nineteen-nineties',
	'at five o’clock, by one o’clock',
	'One caveat applies.',
	'Firms with more than one site',
	'a name, or one that needs a definition',
	'a fourth estate, a third reason: cost, a third form of it',
	'',
])('no number is typed in “%s”', (text) => {
	expect(found(text)).toEqual([]);
});

test('finds two numbers side by side as two', () => {
	expect(found('one in three')).toEqual(['one', 'three']);
	expect(found('in 2022 40 firms')).toEqual(['2022', '40']);
	expect(found('2022 and 2023')).toEqual(['2022', '2023']);
});

test('the languages whose number words are known are those in which they are found', () => {
	const languages = languagesWithNumberWords();
	expect(languages).toContain('en');
	expect(knownLanguages.filter((language) => !languages.includes(language) && hasNumberWords(language))).toEqual([]);
	expect(languages.filter((language) => !hasNumberWords(language))).toEqual([]);
	expect(languages.length).toBeLessThan(knownLanguages.length);
});

test('finds number words only in English, and digits in every language', () => {
	expect(found('ten', 'en-GB')).toEqual(['ten']);
	expect(found('ten 10', 'kk')).toEqual(['10']);
});

test('a subscript counts unless it follows the symbol of an element', () => {
	expect(found('firms₄₈ and X₂')).toEqual(['firms₄₈', 'X₂']);
});

test('a number word is found with any invisible characters between its letters', () => {
	const unseen = fc.constantFrom('', '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufe0f', '\u034f');
	fc.assert(
		fc.property(fc.constantFrom('seven', 'forty', 'twice', 'million'), fc.infiniteStream(unseen), (word, marks) => {
			const written = [...word].map((letter) => letter + String(marks.next().value)).join('');
			expect(findTypedNumbers(`of ${written} firms`, 'en')).toMatchObject([{ start: 3, end: 3 + written.length }]);
		}),
	);
});

test('every digit of every script is found, wherever it stands', () => {
	const digit = fc.constantFrom(...'07٤४４²½Ⅷ①');
	const around = fc.string({ unit: fc.constantFrom('a', 'ž', ' ', '-', '–', '.', ',', '(', '”', '😀', '\n') });
	fc.assert(
		fc.property(around, digit, around, (before, number, after) => {
			const hits = findTypedNumbers(before + number + after, 'en');
			expect(hits.some(({ start, end }) => start <= before.length && end > before.length)).toBe(true);
		}),
	);
});
