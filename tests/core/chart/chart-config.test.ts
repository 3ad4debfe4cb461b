import { describe, expect, test } from 'vitest';
import { chartConfig } from '../../../src/core/chart/chart-config.ts';
import { layOut } from '../../../src/core/chart/layout.ts';
import { lightTheme } from '../../../src/core/chart/theme.ts';
import { chartOf, charts } from './fixture-report.ts';

const told = (value: unknown) =>
	JSON.stringify(value, (_, each: unknown) => (typeof each === 'function' ? String(each) : each));

describe.each(charts)('$id', (chart) => {
	test('gives the same configuration for the same chart, also after a journey as JSON to a browser', () => {
		const travelled: typeof chart = JSON.parse(JSON.stringify(chart));
		for (const size of ['wide', 'narrow'] as const) {
			expect(told(chartConfig(travelled, size, lightTheme))).toBe(told(chartConfig(chart, size, lightTheme)));
			expect(layOut(travelled, size)).toEqual(layOut(chart, size));
		}
	});

	test('leaves the chart as it was', () => {
		const before = structuredClone(chart);
		chartConfig(chart, 'wide', lightTheme);
		expect(chart).toEqual(before);
	});

	test('draws every mark once and moves nothing', () => {
		const { data, options } = chartConfig(chart, 'wide', lightTheme);
		expect(data.datasets.flatMap((each) => each.data)).toHaveLength(chart.series.flatMap(({ marks }) => marks).length);
		expect(options?.animation).toBe(false);
		expect(options?.events).toEqual([]);
	});
});

test('bars begin at zero, shares where the one before ends, an open bound at the edge of the axis', () => {
	const spans = (id: string) =>
		chartConfig(chartOf(id), 'wide', lightTheme).data.datasets.flatMap(({ data }) => data.map(({ x }) => x));
	expect(spans('bar-negative')).toEqual([
		[0, -12],
		[0, 0],
		[0, 8.5],
		[0, 25],
	]);
	expect(spans('stacked-share')).toEqual([
		[0, 52],
		[52, 83],
		[83, 100],
	]);
	expect(spans('range')[2]).toEqual([2e6, chartOf('range').axis.max]);
	expect(spans('range')[3]).toEqual([chartOf('range').axis.min, 7e5]);
});

test('lines are told apart without colour, and a row without a value makes no point', () => {
	const { datasets } = chartConfig(chartOf('line-of-table'), 'wide', lightTheme).data;
	expect(datasets.map((each) => ('borderDash' in each ? each.borderDash : undefined))).toEqual([[], [7, 4]]);
	expect(datasets.map(({ data }) => data.map(({ x }) => x))).toEqual([
		[2018, 2019, 2021, 2023],
		[2018, 2019, 2023],
	]);
});
