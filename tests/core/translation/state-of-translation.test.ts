import { expect, test } from 'vitest';
import { sha256 } from '../../../src/node/sha256.ts';
import { stateWith, WORDS } from './two-languages.ts';

const NOTHING = { missing: [], stale: [] };
const FIGURES = 'data/figures/bridges.yaml';

test('another word in the original makes only that piece stale', () => {
	expect(stateWith([[FIGURES, 'label: Time of the inspection', 'label: Time of inspection']])).toEqual({
		missing: [],
		stale: ['figure:fieldwork'],
	});
	expect(stateWith([['content/cost.mdx', 'It costs', 'Each costs']])).toEqual({
		missing: [],
		stale: ['claim:repair-is-dear'],
	});
	expect(stateWith([['content/cost.mdx', 'Each bridge carries', 'Every bridge carries']]).stale).toEqual([
		'section:cost',
	]);
	expect(stateWith([['content/state.mdx', 'Who they are is not said.', 'Nobody says who.']]).stale).toEqual([
		'section:state',
	]);
});

test('another value makes stale the pieces whose words show it, and no other', () => {
	const copy = 'data/sources/bridge-survey.txt';
	const text = `Inspectors of the city examined 48 bridges in Riga between March 2021 and October 2022.
Of these, 13 % need repair at once, and a further 25–30 % within five years.
The repair of a bridge costs €1.5 million to €2 million; each carries about 9,400 vehicles a day.
Traffic has grown by a factor of 1.5 since 2010, says the 2019 Bridge Act.
The city says again that each carries about 9,400 vehicles a day.
On the oldest bridges a limit holds loads to 40 t–4`;
	const hash = sha256(new TextEncoder().encode(text));
	const { missing, stale } = stateWith(
		[
			[FIGURES, 'value: 12', 'value: 13'],
			[FIGURES, 'quote: 12 %', 'quote: 13 %'],
			['data/sources/bridge-survey.yaml', '01585220a54dd26d53ce1a660f7be67fc26c2b0fdff802c6eb36ebf86ce8b05c', hash],
		],
		{ [copy]: text, 'data/tables/repairs.csv': 'when,share,quote\nat once,13,13 % need repair at once\n' },
	);
	expect(missing).toEqual([]);
	expect(stale).toEqual(['report', 'chart:repair-shares', 'claim:repair-now']);
});

test('white space and how a number is written in the original change nothing', () => {
	expect(stateWith([['content/cost.mdx', 'It costs <Fig', 'It costs\n<Fig']])).toEqual(NOTHING);
	expect(stateWith([['data/report.yaml', 'title: State', 'title:   "State"']])).toEqual(NOTHING);
	expect(stateWith([[FIGURES, 'value: 48', 'value: 48.0']])).toEqual(NOTHING);
});

test('what has no words in the translation is missing', () => {
	expect(
		stateWith([
			[WORDS, '  subtitle: Что сообщает записка\n', ''],
			[
				WORDS,
				'figure:fieldwork:\n  of: de66205d54b7\n  label: Время осмотра\n  definition: Когда осматривали мосты.\n',
				'',
			],
		]),
	).toEqual({ missing: ['report', 'figure:fieldwork'], stale: [] });
	expect(stateWith([], { 'content/ru/cost.mdx': '' })).toEqual({
		missing: ['section:cost', 'claim:repair-is-dear'],
		stale: [],
	});
});

test('words without a hash were never compared', () => {
	expect(stateWith([[WORDS, '  of: 4016f71b972f\n', '']])).toEqual({ missing: [], stale: ['report'] });
	expect(stateWith([[WORDS, 'claim:repair-now: { of: 193a8fc1d978 }\n', '']]).stale).toEqual(['claim:repair-now']);
});

test('other names, inflected forms and plurals are as many as a language needs', () => {
	expect(stateWith([[WORDS, '  aliases: [деньги, цена]\n', '']])).toEqual(NOTHING);
	expect(stateWith([[WORDS, '  forms: [Закон* о мостах 2019 года]\n', '']])).toEqual(NOTHING);
});

test('a report without any words of the translation has everything missing and nothing stale', () => {
	const { missing, stale } = stateWith([], { [WORDS]: '', 'content/ru/cost.mdx': '', 'content/ru/state.mdx': '' });
	expect(missing.length).toBeGreaterThan(20);
	expect(stale).toEqual([]);
});
