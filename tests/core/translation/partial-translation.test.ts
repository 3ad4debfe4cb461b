import { expect, test } from 'vitest';
import { type Edit, problemsWith, soundWith, WORDS } from './two-languages.ts';

/** A translation without the section that names units, a term, a work and a chart. */
const withoutState = { 'content/ru/state.mdx': '' };
const { report, translation } = soundWith([], withoutState);
const sectionOf = ({ sections }: typeof report, id: string) => sections.find((section) => section.id === id);

test('a section that is not translated says word for word what the original says', () => {
	const [original, shown] = [sectionOf(report, 'state'), sectionOf(translation, 'state')];
	expect(original?.text).toMatch(/48\sbridges[^]*2019\sBridge\sAct/);
	for (const field of ['text', 'footnotes', 'headings', 'claims', 'phrases'] as const)
		expect([field, shown?.[field]]).toEqual([field, original?.[field]]);
	expect(shown?.language).toBe('en-GB');
	expect(sectionOf(translation, 'cost')?.language).toBeUndefined();
	expect(sectionOf(translation, 'cost')?.claims[0]?.text).toMatch(/мост/);
});

test('its page is given the words of its figures, its term and its reference', () => {
	const words: unknown[] = [];
	JSON.stringify(sectionOf(translation, 'state')?.tree, (_, value: unknown) => {
		if (typeof value === 'object' && value !== null && 'words' in value) words.push(value.words);
		return value;
	});
	expect(words).toEqual(expect.arrayContaining(['48\u00a0bridges', '2019 Bridge Act', 'Chart\u00a01']));
	expect(JSON.stringify(sectionOf(translation, 'cost')?.tree)).not.toContain('"words"');
});

test('its citations are written in its language, those of other sections in that of the translation', () => {
	const cite = ' <Cite id="ozola2020" locator="p. 5" />';
	const made = soundWith(
		[
			['content/state.mdx', ' <Cite id="ozola2020" />', cite],
			['content/cost.mdx', 'It costs', `It${cite} costs`],
			['content/ru/cost.mdx', '<Fig id="repair-cost" />', `<Fig id="repair-cost" />${cite}`],
		],
		withoutState,
	);
	const citedIn = ({ citations }: typeof report) => citations.map(({ section, text }) => [section, text]);
	const [[, english] = []] = citedIn(made.report);
	expect(english).toMatch(/p\.\s5/);
	expect(citedIn(made.translation)).toEqual([
		['state', english],
		['cost', english?.replace('p.', 'с.')],
	]);
});

test('headings and titles of what is not translated are known to be in the original', () => {
	const { untranslated } = translation.translation ?? {};
	expect(untranslated).toContain('12% need repair at once');
	expect(untranslated).not.toContain('Что стоит ремонт');
});

test('sentences of data files that are not translated name units and terms as the original does', () => {
	const named: Edit[] = [
		['data/report.yaml', 'abstract: The note', 'abstract: Of {bridges-examined}, {term:bridge-act} and'],
		[WORDS, '  abstract: По записке, {need-repair} мостов требуют немедленного ремонта.\n', ''],
	];
	const made = soundWith(named);
	expect(made.translation.meta.abstract).toEqual(made.report.meta.abstract);
	expect(made.report.meta.abstract.text).toContain('48\u00a0bridges, 2019 Bridge Act');
});

test('shares of one whole are added up, though the translation has its words at one of them only', () => {
	const stacked: Edit[] = [
		['data/charts/repair-shares.yaml', 'kind: bar', 'kind: stacked-share'],
		['data/charts/repair-shares.yaml', 'axis: Share of the bridges\n', ''],
		[WORDS, '  axis: Доля мостов\n', ''],
		[
			'data/figures/derived.yaml',
			'  unit: percent\n',
			'  unit: percent\n  period: unstated\n  population: bridges examined\n',
		],
		[
			WORDS,
			'  definition: Доля осмотренных мостов, которым не нужен немедленный ремонт.\n',
			'  definition: Доля осмотренных мостов, которым не нужен немедленный ремонт.\n  population: осмотренные мосты\n',
		],
	];
	expect(problemsWith(stacked)).toEqual([]);
	const untranslated: Edit = [
		WORDS,
		'  definition: Доля осмотренных мостов, которым нужен немедленный ремонт.\n  population: осмотренные мосты\n',
		'  definition: Доля осмотренных мостов, которым нужен немедленный ремонт.\n',
	];
	expect(problemsWith([...stacked, untranslated])).toEqual([]);
	const facets: Edit[] = [
		['data/charts/repair-shares.yaml', 'kind: bar', 'kind: bar\nfacet: population'],
		...stacked.slice(3),
		untranslated,
	];
	const made = soundWith(facets).translation.charts.find(({ id }) => id === 'repair-shares');
	expect(new Set(made?.series.map(({ facet }) => facet))).toEqual(new Set(['bridges examined']));
});

/** The population of a derived figure, which it takes from its inputs there. */
const PART =
	'  definition: Скольким из осмотренных мостов нужен немедленный ремонт.\n  population: осмотренные мосты\n';

test('a derived figure has the population of its inputs, though the translation has its words at one of them only', () => {
	const edits: Edit[] = [
		['data/figures/bridges.yaml', 'population: bridges of the city', 'population: bridges examined'],
		['data/figures/derived.yaml', '  population: bridges examined\n', ''],
		[WORDS, PART, ''],
	];
	const { translation: made } = soundWith(edits);
	expect(made.figures.find(({ id }) => id === 'bridges-to-repair')?.population).toBe('мосты города');
});
