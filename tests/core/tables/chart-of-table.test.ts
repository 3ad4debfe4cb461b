import { beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Chart } from '../../../src/core/model/chart.ts';
import { dataEngine } from '../remembering-engine.ts';
import { buildCharts, dataSetFiles, inGerman, plain, type Tried } from './build-charts.ts';

/** 1,600 days, of two groups by turns: more than the page of a table shows. */
const csv = [
	'Day,Group,Code,Amount',
	...Array.from({ length: 1600 }, (_, row) => {
		const day = new Date(Date.UTC(2015, 0, 1 + row)).toISOString().slice(0, 10);
		const code = row === 1598 ? '12.0' : row === 0 ? '12' : `${row}.25`;
		return `${day},${row % 2 === 0 ? 1000 : 1500},${code},${1234.5 + row}`;
	}),
	'',
].join('\n');

const daily = {
	title: 'Days',
	description: 'What was made each day.',
	query: { from: ['days'], sql: 'SELECT Day, "Group", Code, Amount FROM days ORDER BY ALL' },
	assumption: 'No day is left out.',
};
const files = {
	...dataSetFiles('days', csv, {
		...{ Day: { type: 'date' }, Group: { type: 'integer', unit: '1' } },
		...{ Code: { type: 'number', unit: '1' }, Amount: { type: 'number', unit: 'TJ' } },
	}),
	'data/tables/daily.yaml': stringify(daily),
};

const long = dataSetFiles('long', `Day,Amount\n${'2015-01-01,1\n'.repeat(100_001)}`, {
	...{ Day: { type: 'date' }, Amount: { type: 'integer', unit: 'TJ' } },
});

const last = { Day: ['2015-01-01', '2019-05-18', '2019-05-19'] };
const table = { table: 'daily', y: 'Amount' };
const source = { source: 'days', y: 'Amount' };

describe('a chart of rows that no page shows', () => {
	let charts: readonly Chart[] = [];
	beforeAll(() => {
		const built = buildCharts(
			{
				days: { kind: 'line', rows: { ...table, x: 'Day' } },
				groups: { kind: 'line', rows: { ...table, x: 'Day', series: 'Group' } },
				written: {
					kind: 'line',
					rows: { ...source, where: { Day: ['2015-01-01', '2019-05-18'] }, x: 'Day', series: 'Code' },
				},
				codes: { kind: 'bar', rows: { ...source, where: { Day: '2019-05-19' }, x: 'Code' } },
			},
			{ ...files, ...inGerman },
			dataEngine,
		);
		expect(built.problems).toEqual([]);
		({ charts } = built);
	});
	const seriesOf = (id: string) => charts.find((each) => each.id === id)?.series ?? [];

	test('writes their numbers out as it does all others', () => {
		const texts = seriesOf('days').map(({ marks }) => [marks[0], marks.at(-1)].map((mark) => plain(mark?.text ?? '')));
		expect(texts).toEqual([['1.234,5 TJ', '2.833,5 TJ']]);
	});

	test('has a series for each value, however far down it stands', () => {
		expect(seriesOf('groups').map(({ label, marks }) => [label, marks.length])).toEqual([
			['1.000', 800],
			['1.500', 800],
		]);
	});

	test('has one series of equal numbers that the file writes in two ways', () => {
		expect(seriesOf('written').map(({ label, marks }) => [label, marks.length])).toEqual([['12', 2]]);
	});

	test('names marks with the digits of the file', () => {
		expect(seriesOf('codes').map(({ marks }) => marks.map(({ label }) => label))).toEqual([['1599.25']]);
	});

	test('says what its table assumes', () => {
		const of = (id: string) => charts.find((each) => each.id === id)?.assumptions;
		expect(of('days')).toMatchObject([{ table: 'daily', text: { text: 'No day is left out.' } }]);
		expect(of('codes')).toEqual([]);
	});
});

const repeated: Readonly<Record<string, readonly [what: string, tried: Tried, expected: RegExp]>> = {
	far: [
		'two bars of one value, one of them far down',
		{ kind: 'bar', rows: { ...table, where: { Day: ['2015-01-01', '2019-05-18'] }, x: 'Group' } },
		/^each-point-has-one-value: 2 rows have “1,000” in the column “Group”: 1,234\.5 TJ; 2,832\.5 TJ\./u,
	],
	written: [
		'two bars of one value that the file writes in two ways',
		{ kind: 'bar', rows: { ...source, where: last, x: 'Code' } },
		/^each-point-has-one-value: 2 rows have “12” in the column “Code”/u,
	],
	long: [
		'more rows than are read of a data set',
		{ kind: 'line', rows: { source: 'long', x: 'Day', y: 'Amount' } },
		/^chart-has-values: The chart has 100,001 rows, and 100,000 are allowed\. → Choose fewer of them by `where`/u,
	],
	absent: [
		'a value that no row has, of which it names others as an author writes them',
		{ kind: 'bar', rows: { ...table, where: { Code: 12.75 }, x: 'Group' } },
		/^chart-has-values: No row has “12\.75” in the column “Code”\..* → It holds: 12, 1\.25, 2\.25, /u,
	],
};

describe('a chart of many rows is refused with', () => {
	const ids = Object.keys(repeated);
	let problemsOf: (id: string) => readonly string[] = () => [];
	beforeAll(() => {
		const tried = Object.fromEntries(Object.entries(repeated).map(([id, [, each]]) => [id, each]));
		({ problemsOf } = buildCharts(tried, { ...files, ...long }, dataEngine));
	});
	test.each(ids.map((id) => [repeated[id]?.[0] ?? '', id] as const))('%s', (_, id) => {
		expect(problemsOf(id)).toEqual([expect.stringMatching(repeated[id]?.[2] ?? /^$/)]);
	});
});
