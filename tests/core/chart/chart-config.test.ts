import { describe, expect, test } from 'vitest';
import { chartConfig } from '../../../src/core/chart/chart-config.ts';
import { fileColours } from '../../../src/core/chart/draw/colours.ts';
import { toolLook } from '../../../src/core/look/resolve-look.ts';
import { drawLine } from '../../../src/core/chart/draw/draw-marks.ts';
import { layOut } from '../../../src/core/chart/layout.ts';
import { chartOf, charts, say } from './fixture-report.ts';

const theme = { colours: fileColours(toolLook), font: 'sans-serif', direction: 'ltr' } as const;
const configOf = (chart: (typeof charts)[number]) => chartConfig(layOut(chart, 'wide', say), theme);
const printed = (value: unknown) =>
	JSON.stringify(value, (_, each: unknown) => (typeof each === 'function' ? String(each) : each));

describe.each(charts)('$id', (chart) => {
	test('gives the same configuration for the same chart, also after a journey as JSON to a browser', () => {
		const travelled: typeof chart = JSON.parse(JSON.stringify(chart));
		for (const size of ['wide', 'narrow'] as const)
			expect(layOut(travelled, size, say)).toEqual(layOut(chart, size, say));
		expect(printed(configOf(travelled))).toBe(printed(configOf(chart)));
	});

	test('leaves the chart as it was', () => {
		const before = structuredClone(chart);
		configOf(chart);
		expect(chart).toEqual(before);
	});

	test('draws every mark once and moves nothing', () => {
		const { data, options } = configOf(chart);
		expect(data.datasets.flatMap((each) => each.data)).toHaveLength(chart.series.flatMap(({ marks }) => marks).length);
		expect(options?.animation).toBe(false);
		expect(options?.events).toEqual([]);
	});
});

/** The values that data stand for, read back from their places along the axis. */
function valuesOf(id: string) {
	const chart = chartOf(id);
	const [{ left, right }] = layOut(chart, 'wide', say).plots;
	const { min, max } = chart.axis;
	const value = (x: number) => Number((min + ((x - left) / (right - left)) * (max - min)).toPrecision(9));
	return configOf(chart).data.datasets.flatMap(({ data }) =>
		data.map(({ x }) => (typeof x === 'number' ? value(x) : x.map(value))),
	);
}

test('Chart.js looks for marks on all grounds of a drawing together', () => {
	const layout = layOut(chartOf('bar'), 'wide', say);
	const plots = [
		{ left: 10, right: 200, top: 20, bottom: 60 },
		{ left: 250, right: 500, top: 30, bottom: 90 },
	] as const;
	const { options } = chartConfig({ ...layout, plots }, theme);
	expect(options?.layout?.padding).toEqual({ top: 20, bottom: layout.height - 90, left: 10, right: 560 - 500 });
	expect(options?.scales?.['x']).toMatchObject({ min: 10, max: 500 });
	expect(options?.scales?.['y']).toMatchObject({ min: 20, max: 90, reverse: true });
});

test('bars begin at zero, shares where the one before ends, an open bound at the edge of the axis', () => {
	expect(valuesOf('bar-negative')).toEqual([
		[0, -12],
		[0, 0],
		[0, 8.5],
		[0, 25],
	]);
	expect(valuesOf('stacked-share')).toEqual([
		[0, 52],
		[52, 83],
		[83, 100],
	]);
	expect(valuesOf('range')[2]).toEqual([2e6, chartOf('range').axis.max]);
	expect(valuesOf('range')[3]).toEqual([chartOf('range').axis.min, 7e5]);
});

test('lines differ in more than colour, and a row without a value makes no point', () => {
	const chart = chartOf('line-of-table');
	const { datasets } = configOf(chart).data;
	const lines = layOut(chart, 'wide', say).marks.flatMap(drawLine);
	expect(lines.map((each) => (each.is === 'path' ? each.stroke?.dash : undefined))).toEqual([[], [7, 4]]);
	const [{ left, right }] = layOut(chart, 'wide', say).plots;
	const year = (x: unknown) => 2018 + ((Number(x) - left) / (right - left)) * 5;
	expect(datasets.map(({ data }) => data.map(({ x }) => Math.round(year(x))))).toEqual([
		[2018, 2019, 2021, 2023],
		[2018, 2019, 2023],
	]);
});
