import { expect, test } from 'vitest';
import { problemsWith, soundWith, WORDS } from './two-languages.ts';

test('places point into the file of the translation where it has the words, else into the original', () => {
	const text = (now: string): [string, string, string] => [WORDS, 'label: Время осмотра', `label: ${now}`];
	expect(problemsWith([text('Время осмотра 48 мостов')])).toEqual([`number-in-prose-is-a-figure ${WORDS}:35`]);
	expect(problemsWith([[WORDS, '    - label: Позже или никогда', '    - label: "{no-such-figure}"']])).toContain(
		`reference-resolves ${WORDS}:101`,
	);
});

test('lists of marks and columns keep the words of the original where the translation has none', () => {
	const { translation } = soundWith([[WORDS, '    - label: Немедленно\n', '    - {}\n']]);
	const [, chart] = translation.charts;
	expect(chart?.series.flatMap(({ marks }) => marks.map(({ label }) => label))).toEqual([
		'At once',
		'Позже или никогда',
	]);
});

test('lists of texts are those of the language', () => {
	const { report, translation } = soundWith([]);
	const aliasesOf = ({ sections }: typeof report) => sections.map(({ aliases }) => aliases);
	expect(aliasesOf(report)).toEqual([undefined, ['money']]);
	expect(aliasesOf(translation)).toEqual([undefined, ['деньги', 'цена']]);
});

test('a translation has no plurals of the original', () => {
	const rules = problemsWith([
		[WORDS, '{ one: мост, few: моста, many: мостов, other: моста }', '{ few: моста, many: мостов }'],
	]);
	expect(rules).toEqual([`entry-matches-schema ${WORDS}:142`]);
});

test('units that are not translated keep the plurals of the original', () => {
	const unit = `unit:vehicle:
  of: bc3f07651ae7
  name: { one: машина, few: машины, many: машин, other: машины }
`;
	expect(problemsWith([[WORDS, unit, '']])).toEqual([]);
});

test('an original needs the plurals of its language', () => {
	const languages = (now: string): [string, string, string] => ['data/report.yaml', '[en-GB, ru]', now];
	const words = { [WORDS]: '', 'content/ru/cost.mdx': '', 'content/ru/state.mdx': '' };
	expect(problemsWith([languages('[pl]')], words)).toEqual([
		'entry-matches-schema data/units.yaml:2',
		'entry-matches-schema data/units.yaml:4',
	]);
	expect(problemsWith([languages('[de]')], words)).toEqual([]);
});

test('a chart highlights the same mark in each language, whatever its label is', () => {
	const highlightOf = (edits: Parameters<typeof soundWith>[0]) => {
		const { report, translation } = soundWith(edits);
		return [report, translation].map(({ charts }) => charts.map(({ highlight }) => highlight));
	};
	expect(highlightOf([])).toEqual([
		[['Stone Bridge'], ['At once']],
		[['Stone Bridge'], ['Немедленно']],
	]);
	// The label of the original is that of another mark in the translation.
	expect(highlightOf([[WORDS, '- label: Позже или никогда', '- label: At once']])[1]).toEqual([
		['Stone Bridge'],
		['Немедленно'],
	]);
	expect(
		highlightOf([
			['data/charts/repair-shares.yaml', '{ figure: need-repair, label: At once }', '{ figure: need-repair }'],
			['data/charts/repair-shares.yaml', 'highlight: At once', 'highlight: Bridges that need repair at once'],
			[WORDS, '    - label: Немедленно\n', '    - {}\n'],
		])[1],
	).toEqual([['Stone Bridge'], ['Мосты, которым нужен немедленный ремонт']]);
});

test('a note stands at the same mark in each language', () => {
	const { report, translation } = soundWith([
		['data/charts/repair-shares.yaml', 'series:', 'notes: [{ at: Not at once, text: They wait }]\nseries:'],
		[
			WORDS,
			'  note: Записка не называет мостов.\n',
			'  note: Записка не называет мостов.\n  notes: [{ text: Они ждут }]\n',
		],
	]);
	const notesOf = ({ charts }: typeof report) =>
		charts.map(({ notes }) => notes?.map(({ text, mark }) => [text, mark]));
	expect(notesOf(report)[1]).toEqual([['They wait', 'Not at once']]);
	expect(notesOf(translation)[1]).toEqual([['Они ждут', 'Позже или никогда']]);
});

test('prose that is not translated names units and terms as in the original, whatever they are called elsewhere', () => {
	const words = `partial: true
unit:bridge: { name: { one: көпір, other: көпір } }
term:bridge-act: { label: Көпірлер туралы заң }
`;
	const languages: [string, string, string] = ['data/report.yaml', '[en-GB, ru]', '[en-GB, kk]'];
	const sections = { [WORDS]: '', 'content/ru/cost.mdx': '', 'content/ru/state.mdx': '' };
	const named: [string, string, string] = [
		'content/state.mdx',
		'<Term id="bridge-act" />',
		'<Term id="bridge-act">2019 Bridge Act</Term>',
	];
	expect(problemsWith([languages, named], { ...sections, 'data/words/kk.yaml': words })).toEqual([]);
});
