import { beforeAll, describe, expect, test } from 'vitest';
import { buildCharts, dataSetFiles, type Tried } from '../tables/build-charts.ts';
import { dataEngine } from '../remembering-engine.ts';

const csv = `Name,Year,Country,Iso3,Kind,Value
Pier A,2019,LV,LVA,Day,100
Pier B,2019,LV,LVA,Day,110
Pier C,2020,EE,EST,Night,250
Pier D,2021,,,Night,
`;
const columns = {
	Year: { type: 'year', is: 'period' },
	Country: { type: 'string', is: 'area' },
	Iso3: { type: 'string' },
	Value: { type: 'integer', unit: '1' },
};
/** The same piers in months, each with its year in a column of its own. */
const months = `Pier,Month,Year,Value
A,2019-05,2019,1
A,2019-06,2019,2
A,2020-05,2020,3
`;
const travels = `From,To,Value
Latvia,EE,1
Estonia,LV,2
Finland,FI,3
`;
/** More years than a chart can have facets. */
const many = ['Name,Year,Value', ...Array.from({ length: 30 }, (_, row) => `Pier ${row},${1990 + row},1`), ''].join(
	'\n',
);
const shares = `Name,Year,Share
Riga,2019,40
Tartu,2020,60
`;
const select = (columns: readonly string[]) =>
	JSON.stringify({ title: 'Piers', description: 'Each pier.', select: { source: 'piers', columns, sort: ['-Value'] } });
const query = {
	from: ['piers'],
	sql: 'SELECT Name, Country AS Land, sum(Value) AS Value FROM piers GROUP BY Name, Country ORDER BY Name, Country',
};
const files = {
	...dataSetFiles('piers', csv, columns),
	...dataSetFiles('coded', csv, { ...columns, Iso3: { type: 'string', is: 'area', codes: { LVA: 'LV', EST: 'EE' } } }),
	...dataSetFiles('fuels', csv, { ...columns, Kind: { type: 'string', is: 'measure' } }),
	...dataSetFiles('months', months, { Year: { type: 'year', is: 'period' }, Value: columns.Value }),
	...dataSetFiles('many', many, { Year: columns.Year, Value: columns.Value }),
	...dataSetFiles('shares', shares, { Year: columns.Year, Share: { type: 'integer', unit: 'percent' } }),
	...dataSetFiles('travels', travels, {
		From: { type: 'string', is: 'area' },
		To: { type: 'string', is: 'area' },
		Value: columns.Value,
	}),
	'data/tables/piers.yaml': select(['Name', 'Value']),
	'data/tables/piers-with-years.yaml': select(['Name', 'Year', 'Value']),
	'data/tables/queried.yaml': JSON.stringify({ title: 'Piers', description: 'Each pier.', query }),
};

const piers = { source: 'piers', x: 'Name', y: 'Value' };
const inLatvia = { Country: 'LV' };
const tried = {
	mixed: { kind: 'bar', rows: piers },
	'of-a-table': { kind: 'bar', rows: { table: 'piers', x: 'Name', y: 'Value' } },
	'of-a-table-in-older-keys': { kind: 'dot', rows: { table: 'piers', label: 'Name', value: 'Value' } },
	'of-a-table-that-has-it': { kind: 'bar', rows: { table: 'piers-with-years', x: 'Name', y: 'Value', series: 'Year' } },
	'of-a-query': { kind: 'bar', rows: { table: 'queried', x: 'Name', y: 'Value' } },
	'of-a-query-in-series': { kind: 'bar', rows: { table: 'queried', x: 'Name', y: 'Value', series: 'Land' } },
	'by-series': { kind: 'bar', rows: { ...piers, series: 'Country' } },
	'by-series-and-facet': { kind: 'bar', facet: 'Year', rows: { ...piers, series: 'Country' } },
	'by-a-condition': { kind: 'bar', rows: { ...piers, where: { Year: 2019 } } },
	'by-a-list-of-several': { kind: 'bar', rows: { ...piers, where: { Year: [2019, 2020] }, series: 'Country' } },
	'by-a-condition-on-another': { kind: 'bar', rows: { ...piers, where: inLatvia } },
	'by-words': { kind: 'bar', rows: { ...piers, series: 'Year' }, note: 'The piers lie in Latvia and Estonia.' },
	'by-words-for-one': { kind: 'bar', rows: { ...piers, series: 'Year' }, note: 'Some piers lie in Latvia.' },
	'by-a-column-of-the-same': { kind: 'bar', rows: { ...piers, source: 'coded', series: 'Iso3' }, facet: 'Year' },
	'by-a-column-of-other-places': { kind: 'bar', rows: { source: 'travels', x: 'From', y: 'Value' } },
	'by-months-of-the-years': { kind: 'line', rows: { source: 'months', x: 'Month', y: 'Value' } },
	'of-many-years': { kind: 'bar', rows: { ...piers, source: 'many' } },
	'of-shares': { kind: 'stacked-share', rows: { source: 'shares', x: 'Name', y: 'Share' } },
	'of-what-was-measured': { kind: 'bar', facet: 'Year', rows: { ...piers, source: 'fuels', series: 'Country' } },
} as const satisfies Record<string, Tried>;

describe('rows of different years, places and measures', () => {
	let problemsOf: (id: keyof typeof tried) => readonly string[] = () => [];
	beforeAll(() => ({ problemsOf } = buildCharts(tried, files, dataEngine)));
	const columnsOf = (id: keyof typeof tried) =>
		problemsOf(id).map((problem) => /^marks-can-be-compared: .* differ in the column “(.*?)”/u.exec(problem)?.[1]);

	test('are refused with what to do, although the columns that say so are not drawn', () => {
		expect(problemsOf('mixed')).toEqual([
			'marks-can-be-compared: The rows of the chart differ in the column “Country”, and nothing at the mark says so: ' +
				'“Pier A” is of LV, “Pier C” is of EE. → Choose one of its values in `rows`, such as ' +
				'`where: { Country: LV }`, or draw it by `series: Country` or `facet: Country`, or name all of them in a ' +
				'`note`. If a column that is drawn says it too, write `is: area` for that one in the record of the source.',
			expect.stringMatching(/differ in the column “Year”.* such as `where: \{ Year: 2019 \}`/u),
		]);
	});

	test.each<[expected: readonly string[], id: keyof typeof tried]>([
		[['Country', 'Year'], 'of-a-table'],
		[['Country', 'Year'], 'of-a-table-in-older-keys'],
		[['Country'], 'of-a-table-that-has-it'],
		[['Land'], 'of-a-query'],
		[[], 'of-a-query-in-series'],
		[['Year'], 'by-series'],
		[[], 'by-series-and-facet'],
		[[], 'by-a-condition'],
		[['Year'], 'by-a-list-of-several'],
		[[], 'by-a-condition-on-another'],
		[[], 'by-words'],
		[['Country'], 'by-words-for-one'],
		[[], 'by-a-column-of-the-same'],
		[['To'], 'by-a-column-of-other-places'],
		[[], 'by-months-of-the-years'],
		[['Kind'], 'of-what-was-measured'],
	])('differ in %j: %s', (expected, id) => {
		expect(columnsOf(id).sort()).toEqual(expected);
	});

	test('are offered no way that the chart does not have', () => {
		expect(problemsOf('of-many-years')).toEqual([expect.stringMatching(/, or draw it by `series: Year`, or name/u)]);
		expect(problemsOf('of-shares')).toEqual([
			expect.stringMatching(/such as `where: \{ Year: 2019 \}`, or name all of them in a `note`/u),
		]);
	});

	test('of a table are drawn by a column that the table has to get', () => {
		expect(problemsOf('of-a-table')[0]).toContain('→ Add “Country” to the columns of the table, then choose');
		expect(problemsOf('of-a-table-in-older-keys')[0]).toContain('write `x` for `label` and `y` for `value`');
	});
});
