import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { makeAxis } from '../../../../src/core/chart/axis.ts';
import { chartKinds } from '../../../../src/core/chart/chart-kinds.ts';
import { drawMarks } from '../../../../src/core/chart/draw/draw-marks.ts';
import { CHART_FONT } from '../../../../src/core/chart/draw/typefaces.ts';
import { RUN_GAP, type TextLine } from '../../../../src/core/chart/geometry.ts';
import { layOut } from '../../../../src/core/chart/layout.ts';
import { heightsOfStack } from '../../../../src/core/chart/stack-areas.ts';
import { FONT_SIZE } from '../../../../src/core/chart/text-width.ts';
import type { Chart, ChartSeries } from '../../../../src/core/model/chart.ts';
import type { Unit } from '../../../../src/core/model/unit.ts';
import { registerChartFonts } from '../../../../src/node/charts/canvas-fonts.ts';
import { chartOf, say } from '../fixture-report.ts';

registerChartFonts();
const context = createCanvas(10, 10).getContext('2d');
const unit: Unit = { code: '1', ucum: '1', scale: 1, dimension: {}, parts: [] };
const LONG = 'Ferries that go down the river also where the harbour office does not allow it, at night and in winter';

type Kind = 'line' | 'area' | 'scatter';
type Values = readonly (number | undefined)[];

/** A chart of series of values, one a year; on a scatter plot the years are numbers. */
function chartWith(kind: Kind, of: Readonly<Record<string, Values>>, isLog = false): Chart {
	const template = chartOf({ line: 'line-dense', area: 'area-stacked', scatter: 'scatter-harbours' }[kind]);
	const series = Object.entries(of).map(([label, values]): ChartSeries => {
		const placed = values.map((value, index) => {
			const [year, text] = [1500 + index, String(1500 + index)];
			const place = kind === 'scatter' ? { across: { value: year, text } } : { time: { year, text, iso: text } };
			return { value, mark: { label: kind === 'scatter' ? `${label} ${text}` : text, ...place } };
		});
		return {
			label,
			marks: placed.flatMap(({ value, mark }) =>
				value === undefined ? [] : [{ ...mark, value, text: String(value), evidence: 'stated' as const }],
			),
			missing: placed.flatMap(({ value, mark }) => (value === undefined ? [mark] : [])),
		};
	});
	const all = series.flatMap(({ marks }) => marks);
	const values = kind === 'area' ? heightsOfStack({ series }) : all.map(({ value = 0 }) => value);
	const scale = isLog ? ('log' as const) : undefined;
	const axis = makeAxis(values, unit, 'en', { title: 'Riders', toZero: !isLog, scale });
	const years = all.map(({ across }) => across?.value ?? 0);
	const across = { ...makeAxis(years, unit, 'en', { title: 'Years', toZero: false }), unit: '1' };
	const { highlight: _, notes: _notes, across: _across, ...rest } = template;
	return { ...rest, axis, series, ...(kind === 'scatter' && { across }) };
}

const many = (count: number, valueAt: (index: number) => number | undefined) =>
	Array.from({ length: count }, (_, i) => valueAt(i));
const wave = (index: number) => 50 + 40 * Math.sin(index / 7);

const extremes: Readonly<Record<string, Readonly<Record<string, Values>>>> = {
	'all zero': { Up: [0, 0, 0], Down: [0, 0, 0] },
	'one value': { Up: [7] },
	'60 points': { Up: many(60, wave), Down: many(60, (index) => wave(index + 9)) },
	'500 points': { Up: many(500, wave) },
	'identical values': { Up: many(12, () => 5), Down: many(12, () => 5) },
	'tiny and huge': { Up: [1e-9, 1, 1e12], Down: [3, 4e11, 2e-7] },
	'long labels': { [LONG]: [1, 2, 3], [`${LONG} and at noon`]: [3, 2, 1] },
	gaps: { Up: [1, undefined, 3, undefined, undefined, 6], Down: [undefined, 2, 2, undefined, 2, 2], None: [undefined] },
	'40 series': Object.fromEntries(
		many(40, (index) => index).map((index = 0) => [`Line ${index}`, [index, 40 - index, 7]]),
	),
};
const negative = { Up: [-5, 3, -2], Down: [-1e6, -2, -3] };
const drawn = [
	...(['line', 'area', 'scatter'] as const).flatMap((kind) =>
		Object.entries(extremes).map(([name, series]) => ({ name: `${kind}, ${name}`, chart: chartWith(kind, series) })),
	),
	{ name: 'line, negative', chart: chartWith('line', negative) },
	{ name: 'scatter, negative', chart: chartWith('scatter', negative) },
	{ name: 'line, tiny and huge on a logarithmic axis', chart: chartWith('line', { Up: [1e-9, 1, 1e12] }, true) },
];

function boxOf({ x, y, align = 'left', runs }: TextLine) {
	const width = runs.reduce(
		(sum, { text, style }) => {
			context.font = `${style === 'strong' ? 600 : 400} ${FONT_SIZE}px "${CHART_FONT}"`;
			return sum + context.measureText(text).width;
		},
		(runs.length - 1) * RUN_GAP,
	);
	const left = { left: x, center: x - width / 2, right: x - width }[align];
	return { left, right: left + width, top: y - 10, bottom: y + 3, text: runs.map(({ text }) => text).join(' ') };
}

describe.each(drawn)('$name', ({ chart }) => {
	test.each(['wide', 'narrow'] as const)('%s, nothing leaves the drawing and no words meet others', (size) => {
		const layout = layOut(chart, size, say);
		const boxes = layout.words.map(boxOf);
		for (const [index, a] of boxes.entries()) {
			expect(a.left, a.text).toBeGreaterThanOrEqual(0);
			expect(a.right, a.text).toBeLessThanOrEqual(layout.width);
			expect(a.bottom, a.text).toBeLessThanOrEqual(layout.height);
			for (const b of boxes.slice(index + 1)) {
				const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
				expect(meet, `“${a.text}” and “${b.text}”`).toBe(false);
			}
		}
		const [{ left, right, top, bottom }] = layout.plots;
		for (const shape of [...(layout.areas ?? []), ...drawMarks(layout.marks)]) {
			const points = shape.is === 'path' ? shape.runs.flat() : shape.is === 'circle' ? [shape.at] : [];
			for (const [x, y] of points)
				expect(x >= left - 5 && x <= right + 5 && y >= top - 5 && y <= bottom + 5, `${x}, ${y}`).toBe(true);
		}
	});

	test('every mark has a point that a pointer finds, in the order of the chart', () => {
		const { marks } = layOut(chart, 'wide', say);
		const counts = marks.map((group) => (group.is === 'line' ? group.points.length : 0));
		expect(counts).toEqual(chart.series.map((series) => series.marks.length));
	});
});

describe('a scatter plot', () => {
	const chart = chartOf('scatter-harbours');
	const textsOf = (drawnChart: Chart, size: 'wide' | 'narrow') =>
		layOut(drawnChart, size, say).words.flatMap(({ runs }) => runs.map(({ text }) => text));

	test('names the highlighted point first, and others where there is room', () => {
		const harbours = chart.series.flatMap(({ marks }) => marks.map(({ label }) => label));
		for (const size of ['wide', 'narrow'] as const) {
			const named = textsOf(chart, size).filter((text) => harbours.includes(text));
			expect(named).toContain('Kipsala');
			expect(named.length).toBeLessThan(harbours.length);
		}
	});

	test('names all points if all names have room, else those at the ends of both axes and what stands out', () => {
		const few = chartWith('scatter', { Up: [1, 9, 5] });
		expect(textsOf({ ...few, rows: undefined }, 'wide')).toEqual(
			expect.arrayContaining(['Up 1500', 'Up 1501', 'Up 1502']),
		);
		// The lowest is the first, the highest the last but one, and the last is farthest to the right.
		const values = [0, ...many(58, (index) => 40 + 20 * Math.sin(index)), 100, 80];
		const dense = { ...chartWith('scatter', { Up: values }), rows: undefined };
		const named = (drawnChart: Chart) =>
			textsOf(drawnChart, 'wide')
				.filter((text) => text.startsWith('Up'))
				.sort();
		expect(named(dense)).toEqual(['Up 1500', 'Up 1559', 'Up 1560']);
		expect(named({ ...dense, highlight: ['Up 1530'] })).toEqual(['Up 1500', 'Up 1530', 'Up 1559', 'Up 1560']);
	});

	test('no name stands on another point', () => {
		const { words, marks } = layOut(chartWith('scatter', { Up: many(60, wave) }), 'narrow', say);
		const points = marks.flatMap((group) => (group.is === 'line' ? group.points : []));
		for (const { left, right, top, bottom } of words.map(boxOf))
			expect(points.filter(({ x, y }) => x > left && x < right && y > top && y < bottom)).toEqual([]);
	});

	test('draws a ring around points that look like one, and says how many there are', () => {
		const { series, ...pile } = chartWith('scatter', { Up: [5, 5, 5, 2], Down: [5, 8] });
		const at = (year: number) => ({ value: year, text: String(year) });
		const marks = (each: ChartSeries) => each.marks.map((mark) => ({ ...mark, across: at(1500) }));
		const piled = { ...pile, series: series.map((each) => ({ ...each, marks: marks(each) })) };
		const rings = ({ details }: ReturnType<typeof layOut>) =>
			details.filter((shape) => shape.is === 'circle' && shape.fill === undefined);
		for (const size of ['wide', 'narrow'] as const) {
			expect(rings(layOut({ ...piled, rows: undefined }, size, say))).toHaveLength(1);
			expect(textsOf({ ...piled, rows: undefined }, size)).toEqual(
				expect.arrayContaining(['and 3 more', 'A ring: several points at one place.']),
			);
			const nameless = { ...piled, rows: { where: {}, x: 'a', y: ['b'] } };
			expect(textsOf(nameless, size)).toContain('4 points');
		}
		const apart = layOut(chartWith('scatter', { Up: [1, 2, 3] }), 'wide', say);
		expect(rings(apart)).toEqual([]);
		expect(apart.words.flatMap(({ runs }) => runs.map(({ text }) => text))).not.toContain(say('chart.ring'));
	});

	test('has points without a line, and lays highlighted ones over all others', () => {
		const layout = layOut(chart, 'wide', say);
		expect(layout.marks.map((group) => group.is === 'line' && group.isJoined)).toEqual([false]);
		expect(layout.details).toHaveLength(1);
	});

	test('tells both numbers of each point', () => {
		expect(chart.alt).toContain('Kipsala: 4,100\u00a0tonnes and 8,428,000\u00a0riders');
		expect(chart.across).toMatchObject({ unit: 't', title: 'Freight, tonnes', min: 0 });
		expect(chart.series[0]?.marks[0]?.across).toEqual({ value: 62_800, text: '62,800\u00a0tonnes' });
	});

	test('rests on the figures of both axes', () => {
		const { figures, series } = chartOf('scatter-figures');
		expect(figures).toEqual(expect.arrayContaining(['right-2019', 'both-2019']));
		expect(series[0]?.marks[0]?.across?.figure).toBe('right-2019');
	});

	test('may have a logarithmic axis in either direction', () => {
		const { axis, across } = chartOf('scatter-years');
		expect([axis.scale, across?.scale]).toEqual(['log', 'log']);
		expect(chartKinds.scatter.rowNeeds.x).toBe('number');
	});

	test('a note stands beside its point, or below the plot if there is no room', () => {
		const noted: Chart = { ...chart, notes: [{ text: 'Gets a second quay', mark: 'Kipsala' }] };
		expect(textsOf(noted, 'wide')).toContain('Gets a second quay');
		const long: Chart = { ...chart, notes: [{ text: LONG, mark: 'Kipsala' }] };
		expect(textsOf(long, 'narrow').join(' ')).toContain('Kipsala: Ferries that go down');
	});
});
