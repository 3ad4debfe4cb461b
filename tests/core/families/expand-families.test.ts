import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatQuantity } from '../../../src/core/format/format-quantity.ts';
import { buildFamilies, type FamilyReport, reportOf, WIND } from './family-report.ts';

const FIGURES = 'data/figures/families.yaml';
const PROSE = 'content/wind.mdx';

function membersOf(given: FamilyReport, family = 'wind/'): string[] {
	return reportOf(buildFamilies(given)).figures.flatMap(({ id }) => (id.startsWith(family) ? [id] : []));
}

test('a member has the value of its row, and its words, period and area are those of its values', () => {
	const report = reportOf(
		buildFamilies({ files: { [FIGURES]: WIND, [PROSE]: 'Estonia had <Fig id="wind/ee/2013" />.' } }),
	);
	const figure = report.figures.find(({ id }) => id === 'wind/ee/2013');
	expect(figure && formatQuantity(figure, 'en')).toBe('94.7\u00a0TJ');
	expect(figure).toHaveProperty('evidence.around.rows.length', 5);
	expect(figure).toMatchObject({
		label: 'Wind power of Estonia in 2013',
		definition: { text: 'Estonia got this much energy from wind in 2013.' },
		population: 'production of energy from wind in Estonia',
		period: '2013',
		area: ['EE'],
		evidence: {
			kind: 'cell',
			where: [
				{ column: 'Country', value: 'Estonia' },
				{ column: 'Year', value: '2013' },
				{ column: 'Fuel', value: 'Wind' },
			],
		},
		usedIn: [{ kind: 'section', section: 'wind' }],
	});
});

test('only members that something names are figures, in the order of the data', () => {
	const files = { [FIGURES]: WIND, [PROSE]: 'Of <Fig id="wind/lv/2020" />, <Fig id="wind/lv/2011" />' };
	expect(membersOf({ files })).toEqual(['wind/lv/2011', 'wind/lv/2020']);
	expect(membersOf({ files: { [FIGURES]: WIND } })).toEqual([]);
});

test.each([
	['prose', { files: { [PROSE]: 'So much: <Fig id="wind/lv/2012" />.' } }],
	['a reference', { files: { [PROSE]: 'So much: <Ref to="figure:wind/lv/2012">the wind of Latvia</Ref>.' } }],
	['key figures in prose', { files: { [PROSE]: '<Figures ids="wind-total wind/lv/2012" />' } }],
	['the title of a claim', { files: { [PROSE]: '<Claim id="so" title="So {wind/lv/2012}">\nIt is.\n</Claim>' } }],
	['a link to its page', { files: { [PROSE]: 'See [it](/figures/wind/lv/2012/).' } }],
	['a link to its file', { files: { [PROSE]: 'See [it](/figures/wind/lv/2012.json).' } }],
	['a link to the register', { files: { [PROSE]: 'See [it](/figures/#wind/lv/2012).' } }],
	['the abstract', { edits: { 'data/report.yaml': ['abstract: ', 'abstract: It was {wind/lv/2012}. '] as const } }],
	[
		'the words of an unknown',
		{ edits: { 'data/report.yaml': ['Where nothing', 'Beside {wind/lv/2012:short}, where nothing'] as const } },
	],
	['a key figure', { edits: { 'data/report.yaml': ['[latvia-wind-last,', '[wind/lv/2012,'] as const } }],
	[
		'a formula',
		{
			edits: {
				'data/figures/wind.yaml': [
					/derived: .*first: latvia-wind-first/,
					'population: unstated\n  derived: { formula: last / first, from: { last: latvia-wind-last, first: wind/lv/2012',
				] as const,
			},
		},
	],
	[
		'the words of a source',
		{
			edits: { 'data/sources/energy-balance.yaml': ['extent:', 'note: It has {wind/lv/2012}.\nextent:'] as const },
		},
	],
	[
		'a chart',
		{
			files: {
				'data/charts/wind.yaml': 'kind: bar\ntitle: Wind\ntakeaway: It grew.\nseries:\n  - { figure: wind/lv/2012 }\n',
			},
		},
	],
	[
		'a chart of what figures state',
		{
			files: {
				'data/charts/wind.yaml':
					'kind: coverage\ntitle: Wind\ntakeaway: What is stated.\ncoverage: { figures: [wind/lv/2012, latvia-wind-last] }\n',
			},
		},
	],
	[
		'the takeaway of a chart',
		{
			files: {
				'data/charts/wind.yaml':
					'kind: bar\ntitle: Wind\ntakeaway: From {wind/lv/2012}.\nseries:\n  - { figure: latvia-wind-last }\n',
			},
		},
	],
	[
		'another figure',
		{ edits: { 'data/figures/wind.yaml': ['definition: ', 'definition: Beside {wind/lv/2012}. '] as const } },
	],
] satisfies [string, Partial<FamilyReport>][])('a member that only %s names is a figure', (_, given) => {
	const { files = {}, edits = {} }: Partial<FamilyReport> = given;
	expect(membersOf({ files: { [FIGURES]: WIND, ...files }, edits })).toEqual(['wind/lv/2012']);
});

test('a member may be the uncertainty of a figure, and have a part', () => {
	const range = WIND.replace('id: wind', 'id: span').replace(
		'column: Production',
		'columns: { low: Net imports, high: Production }',
	);
	const files = {
		[FIGURES]: range + WIND.trimStart().replace('label:', 'uncertainty: { figure: span/lv/2020 }\n  label:'),
		[PROSE]: 'From <Fig id="span/lv/2020" part="low" /> to <Fig id="wind/lv/2020" />.',
	};
	const report = reportOf(buildFamilies({ files }));
	const uncertain = report.figures.find(({ id }) => id === 'wind/lv/2020');
	expect(uncertain?.uncertainty).toEqual({ figure: 'span/lv/2020' });
});

test('values without a map are slugged; one that is neither country nor date stands as it is in the data', () => {
	const fuels = WIND.replace('where: { Fuel: Wind }', 'where: { Country: Latvia }')
		.replace('Country: { Latvia: lv, Estonia: ee }', 'Fuel: ')
		.replaceAll('{each:Country}', '{each:Fuel}');
	const report = reportOf(buildFamilies({ files: { [FIGURES]: fuels, [PROSE]: 'So <Fig id="wind/hydro/2011" />.' } }));
	expect(report.figures.find(({ id }) => id === 'wind/hydro/2011')?.label).toBe('Wind power of Hydro in 2011');
});

test('numbers are values too, without the zeros of their column', () => {
	const byNumber = WIND.replace('{ Country: { Latvia: lv, Estonia: ee }, Year: }', '{ Production: , Year: }')
		.replace('column: Production', 'column: Plants')
		.replaceAll('{each:Country}', '{each:Production}');
	const files = { [FIGURES]: byNumber, [PROSE]: 'So <Fig id="wind/94-7/2013" />.' };
	const figure = reportOf(buildFamilies({ files })).figures.find(({ id }) => id === 'wind/94-7/2013');
	expect(figure?.label).toBe('Wind power of 94.7 in 2013');
	const mapped = byNumber.replace('Production: ,', "Production: { '94.70': many, '25.1': few },");
	expect(membersOf({ files: { [FIGURES]: mapped, [PROSE]: 'So <Fig id="wind/many/2013" />.' } })).toEqual([
		'wind/many/2013',
	]);
});

test('a number of the map that stands in other rows only is not called absent', () => {
	const mapped = WIND.replace(
		'{ Country: { Latvia: lv, Estonia: ee }, Year: }',
		"{ Production: { '94.7': many, '1832.6': wood }, Year: }",
	)
		.replace('column: Production', 'column: Plants')
		.replaceAll('{each:Country}', '{each:Production}');
	const { result } = buildFamilies({ files: { [FIGURES]: mapped, [PROSE]: 'So <Fig id="wind/many/2013" />.' } });
	const messages = 'problems' in result ? result.problems.map(({ message }) => message) : [];
	expect(messages).toEqual([
		'No row that fits `where` and the other columns of `each` holds “1832.6” in “Production”.',
	]);
});

test('the country of a member is named in the language of the report', () => {
	const files = {
		[FIGURES]: WIND,
		[PROSE]: 'So viel: <Fig id="wind/ee/2013" />.',
	};
	const edits = { 'data/report.yaml': ['languages: [en]', 'languages: [de]'] } as const;
	const figure = reportOf(buildFamilies({ files, edits })).figures.find(({ id }) => id === 'wind/ee/2013');
	expect(figure?.label).toBe('Wind power of Estland in 2013');
});

test('a number that is typed beside the words from data is refused, once for all members', () => {
	const files = {
		[FIGURES]: WIND.replace('in {each:Year}\n', 'in {each:Year}, after 1990\n'),
		[PROSE]: 'Of <Fig id="wind/lv/2020" />, <Fig id="wind/lv/2011" />',
	};
	const { result } = buildFamilies({ files });
	expect('problems' in result && result.problems.map(({ rule, at }) => [rule, at.line, at.column])).toEqual([
		['number-in-prose-is-a-figure', 3, 61],
	]);
});

test('a value that turns letters around keeps from being built only what uses it; a query gives its number', () => {
	const folder = join(import.meta.dirname, '../../problems/text-is-what-it-looks-like/value-of-a-family/data');
	const read = (path: string) => readFileSync(join(folder, path), 'utf8');
	const riga = `
- id: riga
  label: Output of Riga
  definition: What Riga put out.
  unit: TJ
  population: unstated
  area: unstated
  period: "2020"
  query: { from: [regions], sql: "SELECT Output FROM regions WHERE Region LIKE 'Riga%' AND Year = 2020" }
`;
	const files = {
		...{ 'data/sources/regions.csv': read('sources/regions.csv') },
		...{ 'data/sources/regions.yaml': read('sources/regions.yaml') },
		[FIGURES]: read('figures/extra.yaml') + riga,
		[PROSE]: 'Of <Fig id="output/kuldiga/2020" />, <Fig id="riga" />',
	};
	const { figures } = reportOf(buildFamilies({ files }));
	expect(figures.map(({ id }) => id)).toEqual(expect.arrayContaining(['output/kuldiga/2020', 'riga']));
});

test('members cost one question for their family and two batches for all that are used', () => {
	const years = Array.from({ length: 10 }, (_, index) => 2011 + index);
	const ids = ['lv', 'ee'].flatMap((country) => years.map((year) => `wind/${country}/${year}`));
	const buildOf = (some: readonly string[]) => {
		const { batches, result } = buildFamilies({
			files: { [FIGURES]: WIND, [PROSE]: `<Figures ids="${some.join(' ')}" />` },
		});
		expect(result).toHaveProperty('report');
		return batches;
	};
	const [all, one] = [buildOf(ids), buildOf(ids.slice(0, 1))];
	const [ofFamily] = all;
	// The report has a family of its own.
	expect(ofFamily).toHaveLength(2);
	// Twenty members cost as many questions as one.
	expect(all.map(({ length }) => length)).toEqual(one.map(({ length }) => length));
});
