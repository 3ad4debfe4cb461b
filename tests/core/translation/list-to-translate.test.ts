import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import { listToTranslate } from '../../../src/core/translation/list-to-translate.ts';
import { type Edit, soundWith, stateWith, WORDS } from './two-languages.ts';

function listWith(edits: readonly Edit[], others: Readonly<Record<string, string>> = {}): string {
	const { translation, originalWords } = soundWith(edits, others);
	const state = translation.translation ?? { missing: new Map(), stale: new Set() };
	return listToTranslate(state, originalWords, (value) => dump(value));
}

test('lists nothing of a translation that is whole and up to date', () => {
	expect(listWith([])).toBe('');
});

test('what it lists is a whole translation, once it is pasted', () => {
	const all = listWith([], { [WORDS]: '', 'content/ru/cost.mdx': '', 'content/ru/state.mdx': '' });
	expect(all).toContain('label: Crossings of {each:Bridge} in {each:Year}');
	// A unit needs the plurals and the forms of Russian; all else may stay in English for this test.
	const pasted = all
		.replace('one: bridge\n', 'one: bridge\n    few: мост\n    many: мост\n')
		.replace('one: vehicle\n', 'one: vehicle\n    few: машин\n    many: машин\n')
		.replace('label: 2019 Bridge Act', 'label: 2019 Bridge Act\n  forms: [Закон* о мостах 2019 года]')
		.replace('other: bridges\n', 'other: мост\n  forms: [мост*]\n');
	expect(stateWith([], { [WORDS]: pasted })).toEqual({ missing: [], stale: [] });
});

test('lists what has changed with its words of today, as a comment, and the line that says it was read again', () => {
	const edit: Edit = ['data/figures/bridges.yaml', 'label: Time of the inspection', 'label: Time of inspection'];
	const listed = listWith([edit]);
	expect(listed).toMatch(
		/# label: Time of inspection\n# definition: When the bridges were examined\.\nfigure:fieldwork:/,
	);
	const [, of = ''] = /of: (\S+)/.exec(listed) ?? [];
	expect(stateWith([edit, [WORDS, 'of: de66205d54b7', `of: ${of}`]])).toEqual({ missing: [], stale: [] });
});

test('says of a claim that its words stand in its section', () => {
	expect(listWith([], { 'content/ru/cost.mdx': '' })).toContain('# claim:repair-is-dear stands in its section');
});
