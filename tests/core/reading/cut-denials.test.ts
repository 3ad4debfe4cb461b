import { expect, test } from 'vitest';
import { describeDenial } from '../../../src/core/reading/cut-denials.ts';

/** The denial that the passage between the two bars leaves out. */
function leftOut(marked: string, language = 'en'): string | undefined {
	const [before = '', passage = '', after = ''] = marked.split('|');
	return describeDenial(before + passage + after, before.length, before.length + passage.length, language);
}

test.each([
	['It is not true that |48 bridges fell|.', 'not true that'],
	['Nobody says that |48 bridges fell|.', 'Nobody says that'],
	['It is not true that, as some say, most of the |48 bridges fell|.', 'not true that'],
	['It isn’t the case\nthat |48 bridges fell|.', undefined],
	['It isn’t the case that |48 bridges fell|.', 'isn’t the case that'],
	['There is no evidence that |48 bridges fell|.', 'no evidence that'],
	['The city denies that |48 bridges fell|.', 'denies that'],
	['It is a myth that |48 bridges fell|.', 'a myth that'],
	['It is unlikely that |48 bridges fell|.', 'unlikely that'],
	['Loads did not |fall by 48 %|.', 'not'],
	['They are cars rather than |48 lorries|.', 'rather than'],
	['It is not true, as some say, that |62 firms left|.', 'not true, as some say, that'],
	['It isn’t true |67 firms left here|.', 'isn’t true'],
	['It is wrong to say |60 firms left|.', 'wrong to say'],
	['We do not believe |66 firms left|.', 'do not believe'],
	['The claim that |57 firms left| has been refuted.', 'has been refuted'],
	['There is no evidence of |64 firms leaving|.', 'no evidence of'],
	['Contrary to reports of |69 closures|, none left.', 'Contrary to reports of'],
	['|84 firms left the city|, which is not true.', 'which is not true'],
	['|81 firms left the city|? No.', 'No'],
	['The city did not say that |48 bridges fell|.', 'not say that'],
	['That |48 bridges fell| is not true.', 'is not true'],
	['The claim that |48 bridges fell| is a myth.', 'is a myth'],
])('“%s” leaves out a denial', (marked, denial) => {
	expect(leftOut(marked)).toBe(denial === undefined ? undefined : `leaves out “${denial}”, which denies it`);
});

test.each([
	'|It is not true that 48 bridges fell|.',
	'The note says that |48 bridges fell|.',
	'There is no doubt that |48 bridges fell|.',
	'The city did not deny that |48 bridges fell|.',
	'Not only |48 bridges fell|, but a pier.',
	'Whether or not |48 bridges fell|, it is old.',
	'It is not known why. |48 bridges fell|.',
	'Some do not agree that it is bad, but |48 bridges fell|.',
	'The city has no list; it says that |48 bridges fell|.',
	'Not surprisingly, the city found that |48 bridges fell|.',
	'|48 bridges fell|, which is not true of others.',
	'It was not until 2019 that |48 bridges fell|.',
	'It does not matter that |48 bridges fell|.',
	'It is no longer news that |48 bridges fell|.',
	'So few were mended that |48 bridges fell|.',
	'There is nothing so striking as that |48 bridges fell|.',
	'In the city |48 applications| were rejected.',
	'The claim that |48 bridges fell| has been confirmed.',
	'Does it matter that |48 bridges fell|? Not to us.',
])('“%s” leaves out no denial', (marked) => {
	expect(leftOut(marked)).toBeUndefined();
});

test('says so if the words leave open whether the passage is true', () => {
	const open = 'leaves out “unclear whether”, which leaves it open';
	expect(leftOut('It is unclear whether |72 bridges fell|.')).toBe(open);
});

test('denials are known only in English', () => {
	expect(leftOut('Das ist not true that |48|', 'de')).toBeUndefined();
});

test('a long sentence of denials is read quickly', () => {
	const text = `${'not a '.repeat(200_000)}that `;
	expect(describeDenial(text, text.length, text.length, 'en')).toContain('that');
});
