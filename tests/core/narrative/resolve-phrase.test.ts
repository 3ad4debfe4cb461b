import { expect, test } from 'vitest';
import { type PhraseContext, type PhraseFinding, resolvePhrase } from '../../../src/core/narrative/resolve-phrase.ts';
import type { WriteFigure } from '../../../src/core/narrative/write-figure.ts';
import { Collector } from '../../../src/core/problem.ts';

const terms = new Map([['co2', { words: 'CO2' }]]);
const write: WriteFigure = ({ figure, part, form }, problems) => {
	if (figure === 'growth') return ['40 %', part, form].filter(Boolean).join(' ');
	problems.report({ rule: 'reference-resolves', message: `There is no figure “${figure}”.`, hint: 'Add one.' });
	return undefined;
};

/** The phrase of a sentence, and its problems. */
function resolve(sentence: string, names: Partial<PhraseContext> = {}) {
	const findings = new Collector<PhraseFinding>();
	const phrase = resolvePhrase(
		sentence,
		{ language: 'en', write, unitLeftOut: () => undefined, terms, ...names },
		findings,
	);
	return { phrase, findings: findings.reported };
}

test('puts figures into a sentence and keeps their places', () => {
	expect(resolve('Capacity grows by {growth}, that is {growth.low:words}.')).toEqual({
		phrase: {
			text: 'Capacity grows by 40 %, that is 40 % low words.',
			parts: [
				'Capacity grows by ',
				{ figure: 'growth', part: undefined, form: undefined, text: '40 %' },
				', that is ',
				{ figure: 'growth', part: 'low', form: 'words', text: '40 % low words' },
				'.',
			],
		},
		findings: [],
	});
});

test('ends a sentence with one full stop, though the figure at its end has one itself', () => {
	const { phrase } = resolve('Осмотр: {date}. Осмотр, {date}.', { write: () => '2022 г.', language: 'ru' });
	expect(phrase.text).toBe('Осмотр: 2022 г. Осмотр, 2022 г.');
	expect(phrase.parts).toHaveLength(4);
});

test.each([
	['It grew by 40 %.', 'number-in-prose-is-a-figure', '40'],
	['It **grew**.', 'prose-is-well-formed', '**'],
	['It [grew](https://example.org).', 'prose-is-well-formed', ']('],
	['It grew by <Fig id="growth" />.', 'prose-is-well-formed', '<Fig'],
	['It grew by $$r$$.', 'prose-is-well-formed', '$$'],
	['It grew [@smith].', 'prose-is-well-formed', '[@smith]'],
	['It grew by {growht}.', 'reference-resolves', '{growht}'],
	['It grew by {Growth}.', 'reference-resolves', '{Growth}'],
	['It grew by {growth.middle}.', 'reference-resolves', '{growth.middle}'],
	['It grew by {growth:loud}.', 'reference-resolves', '{growth:loud}'],
	['It grew by {}.', 'reference-resolves', '{}'],
	['It grew by {growth.', 'reference-resolves', '{'],
	['It grew by growth}.', 'reference-resolves', '}'],
	['Of the firms, a\nthird agree.', 'number-in-prose-is-a-figure', 'a\nthird'],
	['Of the firms, a {idiom:third} agree.', 'number-in-prose-is-a-figure', 'a '],
	['It grew by −{growth}.', 'number-in-prose-is-a-figure', '−'],
	['It grew by {growth}K.', 'number-in-prose-is-a-figure', 'K'],
	['It grew by {growth}{growth}.', 'number-in-prose-is-a-figure', '{growth}'],
	['It is {idiom:on the 1 hand} dear.', 'number-in-prose-is-a-figure', '1'],
	['The {term:co3} grew.', 'reference-resolves', '{term:co3}'],
	['The {idiom:} grew.', 'reference-resolves', '{idiom:}'],
])('refuses “%s”', (sentence, rule, near) => {
	expect(resolve(sentence).findings).toMatchObject([{ rule, near }]);
});

test('puts in the name of a term, and accepts an idiom', () => {
	const { phrase, findings } = resolve('The {term:co2} of {idiom:a third estate} grows by {growth}.');
	expect(findings).toEqual([]);
	expect(phrase).toEqual({
		text: 'The CO2 of a third estate grows by 40 %.',
		parts: ['The CO2 of a third estate grows by ', { figure: 'growth', text: '40 %' }, '.'],
	});
});

test('gives a figure at the start a capital, and leaves the words of the author as they are', () => {
	const about: WriteFigure = ({ form }) => (form === 'words' ? 'three firms' : 'about 40 %');
	const textOf = (sentence: string) => resolve(sentence, { write: about }).phrase;
	expect(textOf('{growth} of the firms, not {growth:words}').text).toBe('About 40 % of the firms, not three firms');
	expect(textOf('{growth:words} share it').parts[0]).toMatchObject({ figure: 'growth', text: 'Three firms' });
	expect(textOf('of these, {growth}').text).toBe('of these, about 40 %');
});

test('puts in what a member of a family has in a column, with a capital at the start', () => {
	const each = new Map([
		['Quarter', 'the first quarter of 2020'],
		['Fuel', 'wind'],
	]);
	const { phrase, findings } = resolve('{each:Quarter} had {growth} of {each:Fuel}.', { each });
	expect(findings).toEqual([]);
	expect(phrase.text).toBe('The first quarter of 2020 had 40 % of wind.');
	expect(phrase.parts[0]).toBe('The first quarter of 2020 had ');
});

test.each([
	['In {each:Year} million people agree.', 'number-in-prose-is-a-figure'],
	['In {each:Year} {growth} agree.', 'number-in-prose-is-a-figure'],
	['In {each:Yaer} they agree.', 'reference-resolves'],
])('refuses “%s” in a family', (sentence, rule) => {
	const { findings } = resolve(sentence, { each: new Map([['Year', '2020']]) });
	expect(findings.map((finding) => finding.rule)).toEqual([rule]);
});

test('names members of families', () => {
	const named: string[] = [];
	resolve('From {co2/de/2020.low:short} to {co2}.', {
		write: ({ figure, part, form }) => String(named.push([figure, part, form].join(' '))),
	});
	expect(named).toEqual(['co2/de/2020 low short', 'co2  ']);
});
