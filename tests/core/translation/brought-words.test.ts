import { expect, test } from 'vitest';
import { formatArea } from '../../../src/core/format/format-area.ts';
import { bringWords, broughtWords } from '../../../src/core/words/brought-words.ts';
import { say } from '../../../src/core/words/say.ts';
import { problemsWith, soundWith, WORDS } from './two-languages.ts';

test('a report brings names of areas and messages of its own, which the next report forgets', () => {
	// Other test files build reports in this process.
	bringWords(new Map());
	expect(say('ru', 'nav.figures')).toBe('Показатели');
	soundWith([]);
	expect(formatArea(['LV'], 'ru')).toBe('Латвийская Республика');
	expect(formatArea(['LV', 'EE'], 'ru')).toContain('Эстония');
	expect(formatArea(['LV'], 'en-GB')).toBe('Latvia');
	expect(say('ru', 'nav.figures')).toBe('Числа отчёта');
	expect(say('en-GB', 'nav.figures')).toBe('Figures');
	soundWith([
		[WORDS, 'names: { LV: Латвийская Республика }', ''],
		[WORDS, 'interface: { nav.figures: Числа отчёта }', ''],
	]);
	expect(formatArea(['LV'], 'ru')).toBe('Латвия');
	expect(say('ru', 'nav.figures')).toBe('Показатели');
});

test('the language of the original may have such a file, for names and messages alone', () => {
	const file = 'data/words/en-GB.yaml';
	soundWith([], { [file]: 'names: { LV: the Republic of Latvia }\ninterface: { nav.figures: Numbers }\n' });
	expect(formatArea(['LV'], 'en-GB')).toBe('the Republic of Latvia');
	expect(say('en-GB', 'nav.figures')).toBe('Numbers');
	for (const entry of ['report: { title: Bridges }', 'partial: true', 'claim:repair-now: {}'])
		expect(problemsWith([], { [file]: `${entry}\nsection:cost: {}\n` })).toEqual([`reference-resolves ${file}:1`]);
});

test('a report that has problems leaves no words behind', () => {
	problemsWith([['data/report.yaml', 'title: The bridges of Riga', 'title: ']]);
	expect(broughtWords().size).toBe(0);
});

test('a message has the variables and elements of the English one', () => {
	const message = (text: string) => problemsWith([[WORDS, 'nav.figures: Числа отчёта', text]]).length;
	expect(message("site.page-title: '{$site}: {$title}'")).toBe(0);
	expect(message("site.page-title: '{$title}'")).toBe(1);
	expect(message("site.page-title: '{$title} · {$site} · {$other}'")).toBe(1);
	expect(message("nav.figures: '{#b}Числа{/b}'")).toBe(1);
	expect(message("nav.figures: '{$'")).toBe(1);
	expect(message("constructor: 'Числа'")).toBe(1);
});
