import { expect, test } from 'vitest';
import { chartTable } from '../../../src/core/chart/chart-table.ts';
import type { Chart } from '../../../src/core/model/chart.ts';
import { chartOf, say } from './fixture-report.ts';
import { timelineOf } from './kinds/extreme-charts.ts';

const tableOf = (chart: Chart) => {
	const { rows, ...table } = chartTable(chart, say);
	return { ...table, rows: rows.map((row) => row.map(({ text }) => text.replaceAll('\u00a0', ' '))) };
};

test('series that have times in common are columns, and a value that is missing says so', () => {
	expect(tableOf(chartOf('line-of-table'))).toEqual({
		columns: ['When', 'Up the river', 'Down the river'],
		names: 1,
		rows: [
			['2018', '12,000 riders', '11,500 riders'],
			['2019', '14,500 riders', '14,300 riders'],
			['2021', '6,200 riders', 'not stated'],
			['2023', '15,900 riders', '15,700 riders'],
		],
		evidence: 'stated',
	});
});

test('times stand in their order, also where the first line lacks some', () => {
	const chart = chartOf('line-of-table');
	const late = chart.series.map((each, index) => (index === 0 ? { ...each, marks: each.marks.slice(1) } : each));
	expect(tableOf({ ...chart, series: late }).rows[0]).toEqual(['2018', '', '11,500 riders']);
});

test('facets of several series name the rows with the labels, and facets alone are columns', () => {
	const table = tableOf(chartOf('facet-lines'));
	expect(table.columns).toEqual(['Drawing', 'When', 'Day', 'Night']);
	expect(table.names).toBe(2);
	expect(table.rows[0]).toEqual(['Andrejsala', '2014', '409 landings', '91 landings']);
	expect(table.rows[4]).toEqual(['Andrejsala', '2018', 'not stated', '123 landings']);
	expect(table.rows.at(-1)).toEqual(['Mangalsala', '2023', '84 landings', '']);
	const dots = tableOf(chartOf('facet-dots'));
	expect(dots.columns).toEqual(['Item', 'Day', 'Night']);
	expect(dots.rows).toContainEqual(['Mangalsala', '4.0 minutes', '']);
});

test('marks with intervals are a row each, and evidence has a column where it differs', () => {
	const chart = chartOf('dot');
	expect(tableOf(chart).columns).toEqual(['Item', 'Value', 'Interval', 'Evidence']);
	const stated = chart.series.map((series) => ({
		...series,
		marks: series.marks.map((mark) => ({ ...mark, evidence: 'stated' as const })),
	}));
	expect(tableOf({ ...chart, series: stated })).toMatchObject({
		columns: ['Item', 'Value', 'Interval'],
		evidence: 'stated',
	});
});

test('in a matrix a derived value says so, and each value leads to its figure', () => {
	const chart = chartOf('line');
	const [first] = chart.series;
	const table = chartTable(chart, say);
	expect(table.rows[0]?.[1]).toEqual({ text: first?.marks[0]?.text, figure: first?.marks[0]?.figure });
	const mixed = chart.series.map((series, index) => ({
		...series,
		marks: series.marks.map((mark) => ({
			...mark,
			evidence: index === 0 ? ('derived' as const) : ('stated' as const),
		})),
	}));
	const { rows, evidence } = chartTable({ ...chart, series: mixed }, say);
	expect(rows[0]?.map(({ text }) => text.endsWith(', derived'))).toEqual([false, true, false]);
	expect(evidence).toBeUndefined();
});

test('points of a scatter plot have two columns of values', () => {
	const chart = chartOf('bar-single');
	const series = chart.series.map(({ label, marks }) => ({
		label,
		marks: marks.map((mark) => ({ ...mark, across: { value: 4, text: '4 knots' } })),
	}));
	const across = { ...chart.axis, title: 'Speed, knots', unit: 'knot' };
	expect(tableOf({ ...chart, series, across })).toMatchObject({
		columns: ['Item', 'Speed, knots', chart.axis.title],
		rows: [[chart.series[0]?.marks[0]?.label, '4 knots', '250 passengers']],
	});
});

test('a figure that states no value is named and leads to its page', () => {
	const chart = chartOf('bar-single');
	const series = chart.series.map((each) => ({ ...each, missing: [{ label: 'Who walked', figure: 'asked' }] }));
	expect(chartTable({ ...chart, series }, say).rows.at(-1)).toEqual([
		{ text: 'Who walked' },
		{ text: 'not stated', figure: 'asked' },
	]);
});

test('a timeline of which nothing has a beginning is one all the same', () => {
	const { columns, rows } = tableOf(timelineOf(['../2020']));
	expect([columns[1], rows[0]?.[0], rows[0]?.[1]]).toEqual([say('chart.column-begin'), 'Event 1', '']);
});

test('a timeline says when each begins and ends and what it is, and of a figure without a date no value', () => {
	const { columns, rows } = tableOf(chartOf('timeline-of-both'));
	expect(columns).toEqual(['Item', 'Begins', 'Ends', 'Value']);
	expect(rows[1]).toEqual(['Tickets sold by hand', 'April 2018', 'June 2020', 'April 2018 to June 2020']);
	expect(rows[3]?.at(-1)).toBe('60 people (March 12, 2021)');
	expect(rows.at(-1)).toEqual(['Cost of a new boat', 'not stated', '', '']);
});
