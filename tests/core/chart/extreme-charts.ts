import { makeAxis } from '../../../src/core/chart/axis.ts';
import { spanOfBounds } from '../../../src/core/chart/lay-out-rows.ts';
import type { Chart, ChartMark, ChartSeries } from '../../../src/core/model/chart.ts';
import { chartOf } from './fixture-report.ts';

const unit = { code: 'passenger', ucum: '{passenger}', scale: 1, dimension: {}, parts: [] };
const LONG =
	'A pier whose name goes on and on, as far as the sea and Donaudampfschifffahrtsgesellschaftskapitänsmützen';

/** Values of each series, a row for each list; one that is absent is not stated. */
type Values = readonly (readonly (number | undefined)[])[];

const values: Readonly<Record<string, Values>> = {
	'all zero': [
		[0, 0, 0],
		[0, 0, 0],
	],
	'one value': [[42]],
	'60 rows': Array.from({ length: 60 }, (_, row) => [row * 1000, 60_000 - row * 1000, 500]),
	'identical values': Array.from({ length: 4 }, () => [7, 7, 7]),
	'tiny and huge': [
		[0.000_001, 9e14, 3],
		[1, 2, 8e14],
	],
	negative: [
		[-5_000_000, 4_000_000, -1],
		[-2_000_000, -3_000_000, -4_000_000],
	],
	gaps: [
		[12, undefined, 30],
		[undefined, 20, undefined],
		[5, 6, undefined],
	],
	'many series': [Array.from({ length: 12 }, (_, series) => series + 1)],
};

function markOf(kind: Chart['kind'], value: number, index: number, isLong: boolean): ChartMark {
	const label = isLong ? `${LONG} ${index + 1}` : `Pier ${index + 1}`;
	const text = `${value.toLocaleString('en')}${isLong ? ' passengers of all the ferries on both banks' : ' passengers'}`;
	const evidence = index % 3 === 2 ? 'derived' : 'stated';
	const around = { low: value - Math.abs(value) / 2, high: index % 4 === 3 ? ('unstated' as const) : value * 1.5 + 1 };
	if (kind === 'range') return { label, text, evidence, ...around };
	return { label, text, evidence, value };
}

function seriesOf(kind: Chart['kind'], rows: Values, isLong: boolean): ChartSeries[] {
	const count = rows[0]?.length ?? 0;
	return Array.from({ length: count }, (_, series): ChartSeries => {
		const places = rows.map((row, index) => ({ value: row[series], index }));
		return {
			label: count === 1 ? '' : `${isLong ? 'Passengers who go by ferry to' : 'To'} place ${series + 1}`,
			marks: places.flatMap(({ value, index }) => (value === undefined ? [] : [markOf(kind, value, index, isLong)])),
			missing: places
				.filter(({ value }) => value === undefined)
				.map(({ index }) => ({ label: isLong ? `${LONG} ${index + 1}` : `Pier ${index + 1}` })),
		};
	});
}

/** A chart of a kind that draws extreme values. */
export function extremeChart(
	kind: 'bar' | 'dot' | 'range',
	rows: Values,
	{ id, isLong = false, isStacked = false }: { id: string; isLong?: boolean; isStacked?: boolean },
): Chart {
	const series = seriesOf(kind, rows, isLong);
	const reach = series.flatMap(({ marks }) =>
		marks.flatMap((mark) => [mark.value ?? 0, ...spanOfBounds(mark, { title: '', min: 0, max: 0, ticks: [] })]),
	);
	const sums = rows.flatMap((row) => [
		row.map((value = 0) => Math.max(0, value)),
		row.map((value = 0) => Math.min(0, value)),
	]);
	const stacks = isStacked ? sums.map((parts) => parts.reduce((sum, part) => sum + part, 0)) : [];
	const axis = makeAxis([...reach, ...stacks], unit, 'en', { title: 'Passengers', toZero: true });
	return { ...chartOf('bar-single'), id, kind, series, axis, ...(isStacked && { isStacked }) };
}

/** Bars in groups and stacks, points and ranges of extreme values. */
export const extremeCharts: readonly Chart[] = [
	...Object.entries(values),
	['long labels', values['negative'] ?? []] as const,
	['long labels at zero', values['all zero'] ?? []] as const,
].flatMap(([name, rows]) => {
	const isLong = name.startsWith('long labels');
	return [
		...(['bar', 'dot', 'range'] as const).map((kind) => extremeChart(kind, rows, { id: `${kind}, ${name}`, isLong })),
		...(rows[0]?.length === 1 ? [] : [extremeChart('bar', rows, { id: `stack, ${name}`, isLong, isStacked: true })]),
	];
});
