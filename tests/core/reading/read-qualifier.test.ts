import { expect, test } from 'vitest';
import { otherWords } from '../../../src/core/model/other-words.ts';
import { Qualifier } from '../../../src/core/model/quantity.ts';
import { readAloud } from './read-aloud.ts';

const sides = [
	{
		strict: 'more than',
		equal: 'at least',
		adjectives: ['more', 'greater', 'bigger', 'older', 'longer', 'taller', 'later', 'warmer', 'heavier'],
		others: ['over', 'above', 'beyond', 'in excess of', 'exceeding', 'surpassing'],
	},
	{
		strict: 'less than',
		equal: 'at most',
		adjectives: ['less', 'fewer', 'smaller', 'younger', 'shorter', 'lower', 'earlier', 'colder', 'lighter'],
		others: ['under', 'below', 'short of'],
	},
] as const;
const opposite = { 'more than': 'at most', 'at least': 'less than', 'less than': 'at least', 'at most': 'more than' };
const comparisons = sides.flatMap(({ strict, equal, adjectives, others }) => [
	...adjectives.flatMap((adjective) => [
		[`${adjective} than`, strict] as const,
		[`${adjective} than or equal to`, equal] as const,
		[`${adjective} or equal than`, equal] as const,
		[`equal to or ${adjective} than`, equal] as const,
	]),
	...others.flatMap((other) => [
		[other, strict] as const,
		[`at or ${other}`, equal] as const,
		[`equal to or ${other}`, equal] as const,
		[`${other} or equal to`, equal] as const,
	]),
]);

test.each(comparisons)('“%s 40” is %s', (words, meaning) => {
	expect(readAloud(`The number was ${words} 40 firms.`)).toEqual([`${meaning} 40`]);
});

test.each(comparisons)('a negation turns “%s 40”, which is %s, round', (words, meaning) => {
	for (const negation of ['is not', 'isn’t', 'was never', 'cannot be', 'has never been', 'is no longer'])
		expect(readAloud(`The number ${negation} ${words} 40 firms.`), negation).toEqual([`${opposite[meaning]} 40`]);
});

test.each([
	['no smaller than 40 firms; never fell below 40; nothing less than 40; failed to fall under 40', 'at least 40'],
	['without exceeding 40; no longer than 40 days; will not rise above 40; has yet to exceed 40', 'at most 40'],
	[
		'does not exceed 40; did not rise by more than 40; without going over 40; didn’t top 40; no later than 40 days',
		'at most 40',
	],
	['did not reach 40; never reached 40; yet to reach 40; not as many as 40; nowhere near 40', 'less than 40'],
	['kept from exceeding 40; does not employ more than 40; avoids going over 40', 'at most 40'],
	['hardly more than 40; barely over 40; little more than 40; not much less than 40; not far off 40', 'about 40'],
	['a little more than 40; a few more than 40; only slightly over 40; not only more than 40', 'more than 40'],
	['neither more nor less than 40; no more and no fewer than 40; the top 40 firms; then -> 40', '40'],
	['topped 40; tops 40; could top 40; surpassed 40; exceeds 40; outnumber 40', 'more than 40'],
	['40-plus firms; it is 40 plus; 40 firms and counting; 40 or longer; 40 and older; 40, no less', 'at least 40'],
	['a minimum age of 40; ≥ 40; >= 40; > = 40; ≧ 40; ≮ 40', 'at least 40'],
	['a maximum stay of 40; ≤ 40; <= 40; < = 40; <=  40; ≦ 40; ≯ 40; 40 tops; 40, no more', 'at most 40'],
	['over 40 or equal; at least or equal to 40; above 40 or equal to; around 40 or more', 'at least 40'],
	['under 40 or equal; about 40 or less; below 40 or equal to', 'at most 40'],
	['no firm has more than 40; none exceeded 40; rarely above 40; does not have at least 40', 'unreadable 40'],
	['few have fewer than 40; not at least 40; over 40 or less; richer than 40; faster than 40', 'unreadable 40'],
	['=> 40; ≠ 40; wasn’t 40; never 40; neither 40 nor 40; more firms than 40', 'unreadable 40'],
	['at no time did it employ more than 40; nowhere were there more than 40; never did it exceed 40', 'at most 40'],
	['in none of the regions were there fewer than 40; under no circumstances may it fall below 40', 'at least 40'],
	[
		'it did not, however, exceed 40; it will not, they say, exceed 40; it did not in that year exceed 40',
		'unreadable 40',
	],
	['unable to take more than 40; impossible to have over 40; stopped short of exceeding 40', 'unreadable 40'],
	['40 at minimum; 40 firms at a minimum', 'at least 40'],
	['aged over 40 years; over 40 years of age; over 40 years old', 'more than 40'],
	['capped at 40; limited to 40', 'at most? 40'],
	['passed 40; crossed 40', 'more than? 40'],
	['the minimum age of 40; the minimum wage of 40', 'at least? 40'],
])('each 40 of “%s” is “%s”', (text, expected) => {
	const readings = readAloud(text);
	expect(readings).toHaveLength(text.split('40').length - 1);
	expect(readings).toEqual(readings.map(() => expected));
});

test('an age is no time over which something lasts, and “how about” is no “about”', () => {
	expect(readAloud('over thirty years; over thirty years old; over 30-year-old')).toEqual([
		...['more than? 30', 'more than 30', 'more than 30'],
	]);
	expect(readAloud('How about 40 firms; what about 40 or more')).toEqual(['40', 'at least 40']);
});

test('a comparison does not go over the end of a clause, nor on to the next number', () => {
	expect(readAloud('It is not true, but more than 40 closed.')).toEqual(['more than 40']);
	expect(readAloud('We do not know it and fewer than 40 closed.')).toEqual(['less than 40']);
	expect(readAloud('40 plus VAT; no more than 40 and more than 30; 40 firms and no more were built')).toEqual([
		'40',
		'30…40',
		'40',
	]);
});

test('a negation before the previous number makes a comparison unclear', () => {
	expect(readAloud('None of the 12 has more than 40.')).toEqual(['12', 'unreadable 40']);
	expect(readAloud('Not one had over 40.').at(-1)).toBe('unreadable 40');
	expect(readAloud('never below 5 or above 40; never below 5 firms or above 40 firms')).toEqual([
		'at least 5',
		'unreadable 40',
		'at least 5',
		'unreadable 40',
	]);
	expect(readAloud('Nor was it new that more than 40 closed.')).toEqual(['more than 40']);
	expect(readAloud('It does not exceed 40 or fall below 5.')).toEqual(['at most 40', 'unreadable 5']);
	expect(readAloud('Not 12 but more than 40; none of 12, but over 40; of 12 none closed, over 40 did')).toEqual([
		...['unreadable 12', 'more than 40', '12', 'more than 40', '12', 'more than 40'],
	]);
	expect(readAloud('at least 5 schools and more than 40 firms')).toEqual(['at least 5', 'more than 40']);
});

const meanings = Object.entries(otherWords.get(Qualifier) ?? {}).flatMap(([meaning, words]) =>
	words.split('|').map((word) => [word, meaning] as const),
);

test.each(meanings)('beside a number, “%s” is read as “%s”, which its author is told to write', (word, meaning) => {
	const read = [`a hall of ${word} 40 seats`, `It has 40 ${word}.`, `It has 40${word}`].flatMap((text) =>
		readAloud(text),
	);
	expect(read.map((each) => each.replace('?', ''))).toContain(`${meaning} 40`.trim());
});
