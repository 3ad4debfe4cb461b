import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageDrawings } from '../../../src/core/chart/draw/chart-svg.ts';
import { markup } from '../../../src/core/markup/markup.ts';
import type { Chart } from '../../../src/core/model/chart.ts';
import { layOut } from '../../../src/core/chart/layout.ts';
import { sayIn } from '../../../src/core/words/say.ts';
import { openDataEngine } from '../../../src/node/data-sets/open-data-engine.ts';
import { buildCharts, dataSetFiles, plain, type Tried } from './build-charts.ts';

const dataEngine = openDataEngine();
afterAll(() => dataEngine.close());

/** A table of 100 regions and 60 months; the first region lacks half of its values. */
const long = [
	'Region,Month,Quarter,Deaths,Low,High',
	...Array.from({ length: 6000 }, (_, row) => {
		const [region, month] = [Math.floor(row / 60), row % 60];
		const date = `${2015 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
		const quarter = `${date.slice(0, 4)}-Q${Math.floor((month % 12) / 3) + 1}`;
		const value = region === 0 && month % 2 === 1 ? '' : (month + region / 10).toFixed(1);
		return `region ${region},${date},${quarter},${value},${month - 1},${month === 3 ? '' : month + 20}`;
	}),
	'',
].join('\n');

const number = { type: 'number', unit: 'TJ' };
/** Two series in no order, of which one lacks two years that the other has. */
const uneven = `Who,Year,Riders
${['B,2004,9', 'A,2005,4', 'A,2001,1', 'B,2003,8', 'A,2002,2', 'B,2002,7', 'B,2006,9'].join('\n')}
`;
const ofRegions = dataSetFiles('regions', long, {
	...{ Region: { type: 'string' }, Month: { type: 'string', is: 'period' }, Quarter: { type: 'string' } },
	...{ Deaths: number, Low: number, High: number },
});
const files = {
	...ofRegions,
	...dataSetFiles('uneven', uneven, { Year: { type: 'year', is: 'period' }, Riders: { type: 'integer', unit: '1' } }),
};
const build = (tried: Readonly<Record<string, Tried>>) => buildCharts(tried, files, dataEngine);

const wind = { source: 'energy-balance', where: { Fuel: 'Wind' }, x: 'Year', y: 'Production' };
const peat = { source: 'energy-balance', where: { Country: 'Latvia', Year: [2019, 2020], Fuel: 'Peat' }, x: 'Year' };
const regions = {
	source: 'regions',
	where: { Region: ['region 7', 'region 8'], Month: ['2015-02', '2015-04'] },
	x: 'Month',
};
const ends = { low: 'Low', high: 'High', series: 'Region' };
const where5 = { Region: 'region 5', Month: ['2015-03', '2015-01', '2016-04'] };
const sound = {
	countries: { kind: 'line', rows: { ...wind, series: 'Country' } },
	'two-years': { kind: 'line', rows: { ...wind, where: { Fuel: 'Wind', Year: [2013, 2014] }, series: 'Country' } },
	fuels: { kind: 'bar', rows: { ...wind, where: { Country: 'Latvia', Year: 2020 }, x: 'Fuel' }, sort: 'descending' },
	columns: { kind: 'line', rows: { ...peat, y: ['Production', 'Net imports'] } },
	'one-column': { kind: 'line', rows: { ...peat, y: 'Production' } },
	bars: { kind: 'bar', rows: { ...peat, y: 'Production' } },
	months: { kind: 'line', rows: { source: 'regions', where: where5, x: 'Month', y: 'Deaths' } },
	quarters: { kind: 'line', rows: { source: 'regions', where: where5, x: 'Quarter', y: 'Deaths', series: 'Low' } },
	ranges: { kind: 'range', rows: { ...regions, ...ends } },
	dots: { kind: 'dot', rows: { ...regions, ...ends, y: 'Deaths' } },
	gaps: { kind: 'line', rows: { source: 'regions', where: { Region: 'region 0' }, x: 'Month', y: 'Deaths' } },
	uneven: { kind: 'line', rows: { source: 'uneven', x: 'Year', y: 'Riders', series: 'Who' } },
	'uneven-bars': { kind: 'bar', rows: { source: 'uneven', x: 'Year', y: 'Riders', series: 'Who' } },
} as const satisfies Record<string, Tried>;

describe('rows of a data set', () => {
	let charts: readonly Chart[] = [];
	beforeAll(() => {
		const built = build(sound);
		expect(Object.keys(sound).flatMap(built.problemsOf)).toEqual([]);
		({ charts } = built);
	});
	const chartOf = (id: keyof typeof sound | 'wind-over-time' | 'fuels-of-latvia'): Chart => {
		const chart = charts.find((each) => each.id === id);
		if (chart === undefined) throw new Error(`There is no chart “${id}”.`);
		return chart;
	};
	const labelsOf = (id: keyof typeof sound) => chartOf(id).series.map(({ label }) => label);

	test('make a line for each value of `series`, in the order in which these come first', () => {
		const chart = chartOf('two-years');
		expect(chart.series.map(({ label, marks }) => [label, marks.map(({ value }) => value)])).toEqual([
			['Latvia', [33.2, 36.7]],
			['Estonia', [94.7]],
			['Lithuania', [142.2, 163]],
		]);
		expect(chart).toMatchObject({ unit: 'TJ', source: 'energy-balance', sources: ['energy-balance'], figures: [] });
		expect(chart.table).toBeUndefined();
	});

	test('leave out what the source does not give: no zero, but a gap that is named', () => {
		const chart = chartOf('countries');
		const [, estonia] = chart.series;
		expect(estonia?.marks.map(({ time }) => time?.iso)).not.toContain('2014');
		expect(estonia?.missing?.map(({ label }) => label)).toEqual(['2014']);
		expect(chart.silent).toEqual(['Estonia, 2014']);
		expect(chart.alt).toContain('Not stated by the source: Estonia, 2014.');
	});

	test('interrupt a line where another has a row and it has none, of which the source says nothing', () => {
		const chart = chartOf('uneven');
		const gaps = layOut(chart, 'wide', sayIn('en')).marks.flatMap((group) =>
			group.is === 'line' ? [group.points.filter(({ afterGap }) => afterGap).length] : [],
		);
		expect(gaps).toEqual([1, 1]);
		expect(chart.silent).toEqual([]);
	});

	test('are drawn as bars in the order of their years, however the file has them', () => {
		const years = chartOf('uneven-bars').series.map(({ marks }) => marks.map(({ label }) => label));
		expect(years).toEqual([
			['2002', '2003', '2004', '2006'],
			['2001', '2002', '2005'],
		]);
	});

	test('are shown in the precision of the file', () => {
		const [series] = chartOf('fuels').series;
		expect(series?.marks.map(({ label, text }) => plain(`${label} ${text}`)).slice(0, 2)).toEqual([
			'Wood 2,044.3 TJ',
			'Hydro 270.3 TJ',
		]);
	});

	test('come with the SELECT that gives them to readers as well', () => {
		const { sql = '' } = chartOf('fuels');
		expect(sql).toBe(
			'SELECT "Fuel", "Production"\nFROM "energy_balance"\n' +
				`WHERE "Country" = 'Latvia' AND "Year" = 2020\nORDER BY rowid`,
		);
		const [answer] = dataEngine.ask([{ sql, most: 20 }]);
		if (answer === undefined || 'failed' in answer) throw new Error('The query failed.');
		expect(answer.rows.map(([fuel, amount]) => [fuel, Number(amount)])).toContainEqual(['Wood', 2044.3]);
	});

	test('make a series of each column, and bear its name on a line', () => {
		expect(labelsOf('columns')).toEqual(['Production', 'Net imports']);
		expect(labelsOf('one-column')).toEqual(['Production']);
		expect(labelsOf('bars')).toEqual(['']);
	});

	test('stand along a line by months and by quarters', () => {
		const [months] = chartOf('months').series;
		expect(months?.marks.map(({ time, value }) => [plain(time?.text ?? ''), value])).toEqual([
			['January 2015', 0.5],
			['March 2015', 2.5],
			['April 2016', 15.5],
		]);
		const quarters = chartOf('quarters').series.map(({ marks: [mark] }) => [mark?.time?.iso, mark?.time?.year]);
		expect(quarters).toEqual([
			['2015-33', 2015],
			['2015-33', 2015],
			['2016-34', 2016.25],
		]);
	});

	test('are derived where a query computes them, and stated where a selection takes them', () => {
		const { charts } = build({
			computed: { kind: 'line', rows: { table: 'fuels-by-year', x: 'Year', y: 'Production', series: 'Fuel' } },
			taken: { kind: 'bar', rows: { table: 'wind-by-year', x: 'Country', y: '2020' } },
		});
		const evidenceOf = (id: string) => charts.find((chart) => chart.id === id)?.series[0]?.marks[0]?.evidence;
		expect(['computed', 'taken'].map(evidenceOf)).toEqual(['derived', 'stated']);
	});

	test('make ranges, and points with the intervals around them, open where an end is missing', () => {
		const ranges = chartOf('ranges').series.map(({ label, marks }) => [
			label,
			marks.map(({ low, high }) => [low, high]),
		]);
		const both = [
			[0, 21],
			[2, 'unstated'],
		];
		expect(ranges).toEqual([
			['region 7', both],
			['region 8', both],
		]);
		const dots = chartOf('dots');
		expect(dots.series[0]?.marks[0]).toMatchObject({ value: 1.7, low: 0, high: 21, evidence: 'stated' });
		expect(plain(dots.alt)).toMatch(
			/^Chart of points with their intervals: Wind\. region 7 – 2015-02: 1\.7 TJ \(interval/u,
		);
	});

	test('may be many, and the lists of their words stay short', () => {
		const chart = chartOf('gaps');
		expect(chart.silent).toHaveLength(30);
		expect(plain(chart.alt)).toMatch(/Deaths, February 2015; .*; and 10 more\./u);
	});

	test.each(['wind-over-time', 'fuels-of-latvia'] as const)('%s is drawn as it was looked at', async (id) => {
		const drawings = pageDrawings(chartOf(id), sayIn('en'), markup.ChartDrawing);
		for (const size of ['wide', 'narrow'] as const)
			await expect(`${drawings[size].svg.replaceAll(/(?<=>)(?=<(?!\/|tspan))/g, '\n')}\n`).toMatchFileSnapshot(
				join(import.meta.dirname, '../../golden/charts', `${id}-${size}.svg`),
			);
	});
});

/** Rows that cannot be drawn: what of them, the kind of chart, the rows, and what is reported. */
const refused: readonly (readonly [what: string, kind: Chart['kind'], rows: object, expected: RegExp])[] = [
	[
		'several at one time, with the columns that tell them apart',
		'line',
		{ source: 'energy-balance', where: { Country: 'Latvia' }, x: 'Year', y: 'Production' },
		/^each-point-has-one-value: 8 rows have “2011” in the column “Year”: 39\.2 TJ; 1,832\.6 TJ; 25\.1 TJ; … 9 other places have several rows too\. → They differ in “Fuel”: draw a series for each of its values by `series: Fuel`, or choose one, such as `where: \{ Fuel: Peat \}`\.$/u,
	],
	[
		'several at one time, which two columns tell apart',
		'line',
		{ source: 'energy-balance', x: 'Year', y: 'Production' },
		/^each-point-has-one-value: 24 rows have “2011” .* → They differ in “Country” and “Fuel” together: choose a value of one and draw a series for each of the other, such as `where: \{ Country: Latvia \}` and `series: Fuel`\.$/u,
	],
	[
		'several in a series, which a condition tells apart',
		'bar',
		{
			source: 'energy-balance',
			where: { Year: 2020, Fuel: ['Wind', 'Peat'] },
			x: 'Year',
			y: 'Production',
			series: 'Country',
		},
		/^each-point-has-one-value: 2 rows of the series “Latvia” have “2020” .* → They differ in “Fuel”, of which `where` lists several values: choose one of its values/u,
	],
	[
		'a quarter of several months',
		'line',
		{ source: 'regions', where: { Region: 'region 1' }, x: 'Quarter', y: 'Deaths' },
		/^each-point-has-one-value: 3 rows have “2015-Q1” .* → They differ in “Month”/u,
	],
	[
		'more points than a drawing holds',
		'line',
		{ source: 'regions', x: 'Month', y: 'Deaths', series: 'Region' },
		/^chart-has-values: The chart has 6,000 points; a drawing holds 5,000\. → Choose some of them by `where`/u,
	],
	[
		'more bars than a drawing holds',
		'bar',
		{ source: 'regions', where: { Month: ['2015-01', '2015-02'] }, x: 'Month', y: 'Deaths', series: 'Region' },
		/^chart-has-values: The chart has 199 marks; a drawing holds 100\. → Choose some of them by `where`/u,
	],
	[
		'a column that is not there',
		'bar',
		{ source: 'energy-balance', where: { Fuel: 'Wind', Year: 2020 }, x: 'Contry', y: 'Production' },
		/“Contry”.*Did you mean “Country”/u,
	],
	[
		'a value that no row has',
		'bar',
		{ source: 'energy-balance', where: { Fuel: 'Wnd', Year: 2020 }, x: 'Country', y: 'Production' },
		/“Wnd”/u,
	],
	[
		'words where numbers are drawn',
		'bar',
		{ source: 'energy-balance', where: { Fuel: 'Wind', Year: 2020 }, x: 'Country', y: 'Remark' },
		/^chart-has-values: The column “Remark” does not hold numbers/u,
	],
	[
		'words along a line',
		'line',
		{ source: 'energy-balance', where: { Fuel: 'Wind', Year: 2020 }, x: 'Country', y: 'Production' },
		/^chart-has-values: The column “Country” does not hold dates: “Latvia” is none/u,
	],
	[
		'columns of two units',
		'line',
		{ source: 'energy-balance', where: { Fuel: 'Wind', Country: 'Latvia' }, x: 'Year', y: ['Production', 'Plants'] },
		/^chart-keeps-one-unit/u,
	],
	[
		'an interval beside its point',
		'dot',
		{
			source: 'regions',
			where: { Region: 'region 99', Month: '2015-01' },
			x: 'Month',
			y: 'Low',
			low: 'Deaths',
			high: 'High',
		},
		/^chart-has-values: “2015-01”: .*lies outside/u,
	],
];

describe('rows that cannot be drawn are refused', () => {
	const idOf = (index: number) => `refused-${index}`;
	let problemsOf: (id: string) => readonly string[] = () => [];
	beforeAll(() => {
		const all = refused.map(([, kind, rows], index): [string, Tried] => [idOf(index), { kind, rows }]);
		const built = build(Object.fromEntries(all));
		// The others come to the step that makes marks.
		const passed = all.filter(([id]) => built.problemsOf(id).length === 0);
		const later = build(Object.fromEntries(passed));
		problemsOf = (id) => [...built.problemsOf(id), ...later.problemsOf(id)];
	});

	test.each(refused.map(([what, , , expected], index) => [what, index, expected] as const))(
		'%s',
		(_, index, expected) => {
			expect(problemsOf(idOf(index))).toEqual([expect.stringMatching(expected)]);
		},
	);
});
