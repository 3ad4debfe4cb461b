import { describe, expect, test } from 'vitest';
import { markOfFigure } from '../../../src/core/assemble/mark-of-figure.ts';
import { decimalYear } from '../../../src/core/model/period-of-cell.ts';
import type { Uncertainty } from '../../../src/core/model/uncertainty.ts';
import { Collector, type Findings } from '../../../src/core/problem.ts';
import { chartOf, report } from '../chart/fixture-report.ts';

const path = ['series', 0, 'figure'];
const drawable = {
	figures: new Map(report.figures.map((figure) => [figure.id, figure])),
	tables: new Map(),
	rows: new Map(),
	locale: 'en',
};
const marksOf = (id: string) => chartOf(id).series.flatMap(({ marks }) => marks);

describe('a figure makes a mark', () => {
	test.each([
		['asked', 'point', { value: 250, text: '250\u00a0passengers', evidence: 'stated' }],
		['elsewhere', 'point', { value: 17, text: '17%', evidence: 'derived' }],
		['new-boat', 'range', { low: 1_250_000, high: 3_750_000 }],
		['mast', 'range', { low: 2_000_000, high: 'unstated' }],
		['asked', 'range', { low: 250, high: 250 }],
		['may-2021', 'date', { time: { iso: '2021-05', text: 'May\u00a02021', year: 2021 + 4 / 12 } }],
	] as const)('%s as a %s', (id, need, mark) => {
		expect(markOfFigure(id, need, drawable, path, new Collector())).toMatchObject({ mark: { figure: id, ...mark } });
	});

	test('with the margin or the interval that its source states', () => {
		const textWith = (uncertainty: Uncertainty) => {
			const figures = new Map([...drawable.figures].map(([id, figure]) => [id, { ...figure, uncertainty }]));
			return markOfFigure('asked', 'point', { ...drawable, figures }, path, new Collector())?.mark.text;
		};
		expect(textWith({ margin: 10, level: 95 })).toBe('250\u00a0passengers (±\u00a010\u00a0passengers)');
		expect(textWith({ low: 240, high: 265 })).toBe('250\u00a0passengers (240–265\u00a0passengers)');
		expect(textWith({ figure: 'elsewhere' })).toBe('250\u00a0passengers');
	});

	test.each([
		['new-boat', 'point', 'chart-has-values'],
		['may-2021', 'point', 'chart-has-values'],
		['may-2021', 'range', 'chart-has-values'],
		['asked', 'date', 'chart-has-values'],
		['askd', 'point', 'reference-resolves'],
	] as const)('%s as a %s is refused', (id, need, rule) => {
		const findings: Findings = new Collector();
		expect(markOfFigure(id, need, drawable, path, findings)).toBeUndefined();
		expect(findings.reported).toMatchObject([{ rule, path }]);
	});

	test('a date counts in years', () => {
		expect([decimalYear('2021'), decimalYear('2021-07'), decimalYear('2021-07-02')]).toEqual([
			2021,
			2021.5,
			2021.5 + 1 / 365.25,
		]);
	});
});

describe('the rows of a table make marks', () => {
	test('in their order or sorted', () => {
		expect(
			marksOf('bar-twelve')
				.map(({ label }) => label)
				.slice(0, 3),
		).toEqual(['January', 'February', 'March']);
		expect(marksOf('bar-negative').map(({ value }) => value)).toEqual([-12, 0, 8.5, 25]);
	});

	test('sorted by the sums of their parts in a stack, also in parts that are not', () => {
		const fort = 'Daugavgriva, at the fort, where the river meets the sea and the last of the boats turns';
		const [work] = chartOf('bar-stacked-negative').series;
		expect(work?.marks.map(({ label, value }) => [label, value])).toEqual([
			[fort, 2600],
			['Andrejsala', 5200],
			['Kipsala', -2750],
			['Bolderaja', -8400],
		]);
	});

	test('with the text that the table shows, and their table’s source', () => {
		expect(marksOf('bar-negative')[0]).toMatchObject({ label: 'Andrejsala', text: '−12%', evidence: 'stated' });
		expect(chartOf('bar-negative').sources).toEqual(['harbour-note']);
	});

	test('none if the cell is empty', () => {
		expect(
			chartOf('line-of-table').series.map(({ label, marks }) => [label, marks.map(({ time }) => time?.iso)]),
		).toEqual([
			['Up the river', ['2018', '2019', '2021', '2023']],
			['Down the river', ['2018', '2019', '2023']],
		]);
	});

	test('an open range if one end of it is empty', () => {
		expect(marksOf('range-of-table').map(({ low, high, text }) => [low, high, text])).toEqual([
			[4, 9, '4–9\u00a0minutes'],
			[12, 'unstated', '12\u00a0minutes to an unstated upper bound'],
			[3, 3.5, '3–3.5\u00a0minutes'],
		]);
	});
});

describe('a chart', () => {
	test('sorts points of a line by their time', () => {
		expect(chartOf('line').series[0]?.marks.map(({ time }) => time?.iso)).toEqual(['2019-05', '2021-05', '2023-05']);
	});

	test('names each figure that it draws once, and gives the assumptions of derived ones', () => {
		expect(chartOf('bar').figures).toEqual(['both-2023', 'right-2023', 'left-bank', 'quay-holds', 'quay-planned']);
		expect(chartOf('bar').assumptions).toMatchObject([{ figure: 'left-bank' }]);
	});

	test('names its unit once', () => {
		expect(['bar', 'bar-single', 'range', 'dot', 'stacked-share'].map((id) => chartOf(id).axis.title)).toEqual([
			'Passengers',
			'passengers',
			'Cost, euros',
			'Share of boats, percent',
			'',
		]);
	});
});
