import { expect, test } from 'vitest';
import { sha256 } from '../../../src/node/sha256.ts';
import { files, problemsWith, soundWith } from './two-languages.ts';

/** A section with other prose behind its own. */
const proseOf = (file: string, prose: string) => ({ [file]: `${files.get(file) ?? ''}\n${prose}\n` });
const letter = 'На этой дороге 50 мостов.\n';
const record = (files.get('data/sources/bridge-survey.yaml') ?? '')
	.replace(/^language: .*$/m, 'language: ru')
	.replace(/^sha256: .*$/m, `sha256: ${sha256(new TextEncoder().encode(letter))}`);
const withLetter = { 'data/sources/letter.txt': letter, 'data/sources/letter.yaml': record };

const ENGLISH = '> Of these, 12 % need repair at once\n';
const IN_RUSSIAN = `${ENGLISH}> <Translation>Из них 12 % требуют ремонта немедленно</Translation>`;

test('a translation of the report translates a quotation that its original shows as it is', () => {
	const prose = { ...proseOf('content/state.mdx', ENGLISH), ...proseOf('content/ru/state.mdx', IN_RUSSIAN) };
	const { report, translation } = soundWith([], prose);
	const quotations = [report, translation].map(
		({ sections }) => sections.find(({ id }) => id === 'state')?.tree.children.at(-1) ?? expect.fail(),
	);
	expect(quotations).toMatchObject([
		{ children: [{ source: 'bridge-survey', line: 2 }] },
		{ children: [{ source: 'bridge-survey', line: 2, translation: 'Из них 12 % требуют ремонта немедленно' }] },
	]);
	expect(quotations[0]).not.toHaveProperty('children.0.translation');
});

test('each language has its own words, so a quotation in this language takes no translation', () => {
	const russian = '> На этой дороге 50 мостов.\n> <Translation>На дороге 50 мостов.</Translation>';
	const english = `${ENGLISH}> <Translation>12 % of them need repair</Translation>`;
	expect(problemsWith([], { ...withLetter, ...proseOf('content/ru/state.mdx', russian) })).toEqual([
		'translation-is-needed content/ru/state.mdx:20',
	]);
	expect(problemsWith([], proseOf('content/state.mdx', english))).toEqual([
		'translation-is-needed content/state.mdx:20',
	]);
	expect(problemsWith([], proseOf('content/ru/state.mdx', IN_RUSSIAN.replace('Из них', 'В 2020 году')))).toEqual([
		'translation-has-its-numbers content/ru/state.mdx:20',
	]);
});

test('a section that a translation of the report lacks keeps its quotations, and ours in the language of the original', () => {
	const prose = '> На этой дороге 50 мостов.\n> <Translation>This road has fifty bridges.</Translation>';
	const { translation } = soundWith([['data/words/ru.yaml', 'report:', 'partial: true\nreport:']], {
		...withLetter,
		...proseOf('content/state.mdx', prose),
		'content/ru/state.mdx': '',
	});
	const section = translation.sections.find(({ id }) => id === 'state');
	expect(section?.language).toBe('en-GB');
	expect(section?.tree.children.at(-1)).toMatchObject({
		children: [{ source: 'letter', translation: 'This road has fifty bridges.' }],
	});
});
