import { describe, expect, test } from 'vitest';
import { chartRows } from '../../../src/core/chart/chart-csv.ts';
import { chartFigures } from '../../../src/core/chart/chart-figures.ts';
import { chartTable } from '../../../src/core/chart/chart-table.ts';
import { layOut } from '../../../src/core/chart/layout.ts';
import { say } from '../chart/fixture-report.ts';
import { buildChart } from './build-chart.ts';

const words = 'title: Landings and boats\ntakeaway: They differ.\n';

/** Landings by day at one pier, a figure for each year. Those of 2018 are an empty cell. */
const figures = `
- id: by-day
  label: Landings by day in {each:Year}
  definition: How many boats landed by day.
  population: landings
  area: unstated
  cell:
    source: landings
    where: { Pier: Andrejsala, Service: Day }
    column: Landings
    each: { Year: }
- id: summer-line
  label: First year of the summer line
  value: '2018'
  unit: date
  period: unstated
  area: [LV]
  population: unstated
  source: harbour-note
  definition: The first year of which riders of the summer line are given.
  quote: 'Riders of the summer line: 2018 12,000 up'
- id: school-year
  label: Landings of a school year
  derived: { formula: day, from: { day: by-day/2019 } }
  unit: landing
  period: 2018/2019
  population: landings
  definition: The same number for a longer period.
`;
const build = (yaml: string) => buildChart(words + yaml, { 'data/figures/added.yaml': figures });
const line = (points: string, more = '') =>
	`kind: line\n${more}series:\n  - label: Andrejsala\n    points: [${points}]\n`;
const at = (date: string, figure: string) => `{ at: ${date}, figure: ${figure} }`;

describe('a figure that its source does not state', () => {
	test('is a gap in a line, and told as an empty cell of rows is', () => {
		const points = [at('summer-line', 'by-day/2018'), at('may-2019', 'by-day/2019'), at('may-2021', 'by-day/2021')];
		const { chart, problems } = build(line(points.join(', ')));
		expect(problems).toEqual([]);
		if (chart === undefined) throw new Error('There is no chart.');
		expect(chart.series[0]?.missing).toMatchObject([{ time: { iso: '2018' }, figure: 'by-day/2018' }]);
		expect(chart.silent).toEqual(['Andrejsala, 2018']);
		expect(chart.alt).toContain('Not stated by the source: Andrejsala, 2018.');
		expect(chart.figures).toContain('by-day/2018');
		expect(chartFigures(chart, (id) => id)[0]?.figures.map(({ words: at }) => at)).toEqual([
			'2018',
			'May\u00a02019',
			'May\u00a02021',
		]);
		expect(chartRows(chart)[0]).toMatchObject({ time: '2018', value: 'unstated', label: 'Landings by day in 2018' });
		expect(chartTable(chart, say).rows[0]).toEqual([
			{ text: 'Andrejsala' },
			{ text: '2018' },
			{ text: 'not stated', figure: 'by-day/2018' },
		]);
	});

	test.each(['bar', 'dot', 'range'])('is named under a chart of the kind %s', (kind) => {
		const { chart, problems } = build(
			`kind: ${kind}\nseries: [{ figure: by-day/2018, label: 'In {summer-line}' }, { figure: by-day/2019 }]\n`,
		);
		expect(problems).toEqual([]);
		expect(chart?.silent).toEqual(['In 2018']);
		expect(chart?.series[0]?.marks).toHaveLength(1);
		expect(chart && layOut(chart, 'wide', say).marks).toMatchObject([{ bars: [{}] }]);
	});

	test('is a point that a scatter plot lacks, whichever of its axes it would stand along', () => {
		const pairs = ['{ x: by-day/2018, y: by-day/2019, label: A }', '{ x: by-day/2019, y: by-day/2018, label: B }'];
		const { chart, problems } = build(
			`kind: scatter\nacross: In {summer-line} and {may-2019}\nseries: [${pairs.join(', ')}, { x: by-day/2019, y: school-year }]\n`,
		);
		expect(problems).toEqual([]);
		expect(chart?.silent).toEqual(['A', 'B']);
	});

	test('must have the unit of the others, and be of a date in its period', () => {
		expect(build('kind: bar\nseries: [{ figure: by-day/2018 }, { figure: asked }]\n').problems).toEqual([
			expect.stringContaining('chart-keeps-one-unit'),
		]);
		expect(build(line(`${at('may-2019', 'by-day/2018')}, ${at('may-2021', 'by-day/2021')}`)).problems).toEqual([
			'marks-can-be-compared: The point stands at May\u00a02019, and “by-day/2018” is of 2018.',
		]);
	});

	test('is no part of a whole, and no chart by itself', () => {
		expect(build('kind: units\nunits: { of: asked, parts: [{ figure: by-day/2018 }] }\n').problems).toEqual([
			expect.stringContaining('“by-day/2018” is not stated by its source'),
		]);
		expect(build('kind: bar\nseries: [{ figure: by-day/2018 }]\n').problems).toEqual([
			'chart-has-values: There is no value to draw.',
		]);
	});
});

describe('a point of a line', () => {
	test('stands at a date within the period of its figure, or at one that holds it', () => {
		const points = [at('summer-line', 'school-year'), at('new-quay', 'by-day/2022')].join(', ');
		expect(build(line(points)).problems).toEqual([]);
		expect(build(line(`${at('may-2021', 'school-year')}, ${at('new-quay', 'by-day/2022')}`)).problems).toEqual([
			expect.stringContaining('The point stands at May\u00a02021, and “school-year” is of 2018–2019.'),
		]);
	});

	test('is named again only within the period that its figure states', () => {
		const twice = (figure: string) => line(`${at('summer-line', figure)}, ${at('may-2019', figure)}`);
		expect(build(twice('school-year')).problems).toEqual([]);
		expect(build(twice('asked')).problems).toEqual(['entry-matches-schema: The figure “asked” is named twice.']);
	});
});
