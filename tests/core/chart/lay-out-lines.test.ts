import { describe, expect, test } from 'vitest';
import { whatIsMissing } from '../../../src/core/chart/alt-text.ts';
import { chartConfig } from '../../../src/core/chart/chart-config.ts';
import { drawMarks } from '../../../src/core/chart/draw/draw-marks.ts';
import { fileColours } from '../../../src/core/chart/draw/colours.ts';
import { toolLook } from '../../../src/core/look/resolve-look.ts';
import type { ChartLayout } from '../../../src/core/chart/geometry.ts';
import { layOut } from '../../../src/core/chart/layout.ts';
import type { Chart } from '../../../src/core/model/chart.ts';
import { chartOf, say } from './fixture-report.ts';

const theme = { colours: fileColours(toolLook), font: 'sans-serif', direction: 'ltr' } as const;
const at = (year: number) => ({ year, text: String(year), iso: String(year) });
const textsOf = ({ words }: ChartLayout) => words.flatMap(({ runs }) => runs.map(({ text }) => text));

/** Series with a value for each year from 2000; a missing one is a gap. */
function overTime(kind: 'line' | 'area', series: Readonly<Record<string, readonly (number | undefined)[]>>): Chart {
	return {
		...chartOf(kind === 'line' ? 'line-of-table' : 'area-stacked'),
		notes: [],
		axis: { title: 'Riders', min: 0, max: 100, ticks: [0, 50, 100].map((value) => ({ value, text: String(value) })) },
		series: Object.entries(series).map(([label, values]) => ({
			label,
			marks: values.flatMap((value, index) =>
				value === undefined
					? []
					: [
							{
								label: String(2000 + index),
								text: `${value}`,
								value,
								time: at(2000 + index),
								evidence: 'stated' as const,
							},
						],
			),
			missing: values.flatMap((value, index) =>
				value === undefined ? [{ label: String(2000 + index), time: at(2000 + index) }] : [],
			),
		})),
	};
}

describe('steps', () => {
	const layout = layOut({ ...overTime('line', { Riders: [10, 30, undefined, 20, 40] }), hasSteps: true }, 'wide', say);

	test('each value is held until the next, and a gap stays one', () => {
		const [line] = drawMarks(layout.marks);
		if (line?.is !== 'path') throw new Error('There is no line.');
		expect(line.runs.map((run) => run.length)).toEqual([3, 3]);
		for (const run of line.runs)
			for (const [index, [x, y]] of run.entries()) {
				const [beforeX = x, beforeY = y] = run[index - 1] ?? [];
				expect(x === beforeX || y === beforeY).toBe(true);
			}
	});
});

describe('a highlight', () => {
	const many = Object.fromEntries(
		Array.from({ length: 20 }, (_, line) => [`Harbour ${line}`, [line, 2 * line, 3 * line]]),
	);

	test('lies over the others, which have thin lines without points', () => {
		const layout = layOut({ ...overTime('line', { A: [1, 2], B: [2, 3], C: [3, 4] }), highlight: ['B'] }, 'wide', say);
		const lines = drawMarks(layout.marks).flatMap((shape) =>
			shape.is === 'path' && shape.isClosed !== true ? [shape] : [],
		);
		expect(lines.map(({ stroke }) => [stroke?.colour, stroke?.width])).toEqual([
			['faded', 1.25],
			['faded', 1.25],
			['series-2', 2],
		]);
		expect(chartConfig(layout, theme).data.datasets.map(({ order }) => order)).toEqual([1, 0, 1]);
		const radii = layout.marks.map((group) => (group.is === 'line' ? group.points.map(({ radius }) => radius) : []));
		expect(radii).toEqual([
			[0, 0],
			[4, 4],
			[0, 0],
		]);
	});

	test('of many lines is the only one that has a name; the others are counted', () => {
		for (const size of ['wide', 'narrow'] as const) {
			const texts = textsOf(layOut({ ...overTime('line', many), highlight: ['Harbour 7'] }, size, say));
			expect(texts.filter((text) => text.includes('Harbour'))).toEqual(['Harbour 7']);
			expect(texts).toContain('19 others');
		}
		expect(
			textsOf(layOut(overTime('line', many), 'wide', say)).filter((text) => text.startsWith('Harbour')),
		).toHaveLength(20);
	});
});

describe('an interval around each value', () => {
	test('is a light band under the line, interrupted where an end is not stated', () => {
		const chart = overTime('line', { Riders: [10, 30, 20, 40] });
		const series = chart.series.map((each) => ({
			...each,
			marks: each.marks.map((mark, index) => ({
				...mark,
				low: (mark.value ?? 0) - 5,
				high: index === 2 ? ('unstated' as const) : (mark.value ?? 0) + 5,
			})),
		}));
		const { areas = [], plots } = layOut({ ...chart, series }, 'wide', say);
		expect(areas).toHaveLength(2);
		const [band, whiskers] = areas;
		expect(band).toMatchObject({ is: 'path', isClosed: true, opacity: 0.16, fill: 'stated' });
		expect(band?.is === 'path' ? band.runs.map((run) => run.length) : []).toEqual([4]);
		// 2003 stands alone and has a line with two caps; 2002 has one from its lower end to its value.
		const runs = whiskers?.is === 'path' ? whiskers.runs : [];
		const up = (y = 0) => Math.round(((plots[0].bottom - y) / (plots[0].bottom - plots[0].top)) * 100);
		expect(runs.map((run) => run.map(([, y]) => up(y)))).toEqual([
			[35, 45],
			[15, 20],
			[35, 35],
			[45, 45],
			[15, 15],
		]);
	});
});

test('the words of a line that ends before others say when, also in the key on a phone', () => {
	const chart = overTime('line', { A: [1, 40, 3], B: [5, 60, undefined] });
	for (const size of ['wide', 'narrow'] as const) {
		const texts = textsOf(layOut(chart, size, say));
		expect(texts).toContain('60 (2001)');
		expect(texts).toContain('3');
	}
});

test('muted lines have numbers on a phone, as nothing else tells them apart', () => {
	const three = { ...overTime('line', { A: [1, 2], B: [40, 50], C: [80, 90] }), highlight: ['B'] };
	expect(textsOf(layOut(three, 'narrow', say))).toEqual(expect.arrayContaining(['1 A', '2 B', '3 C', '1', '2', '3']));
	const two = { ...overTime('line', { A: [1, 2], B: [40, 50] }), highlight: ['B'] };
	expect(textsOf(layOut(two, 'narrow', say))).toEqual(expect.arrayContaining(['A', 'B']));
});

test('small drawings that are named as their series have no key with the same names', () => {
	const { series, ...chart } = overTime('line', { A: [1, 2], B: [40, 50] });
	const inFacets = series.map((each) => ({ ...each, facet: each.label }));
	const texts = textsOf(layOut({ ...chart, series: inFacets }, 'wide', say));
	expect(texts.filter((text) => text === 'A')).toHaveLength(1);
});

test('muted lines of small drawings have their names at their ends, and the key says how many there are', () => {
	const { series, ...chart } = overTime('line', { A: [1, 2], B: [40, 50], C: [80, 90] });
	const inFacets = ['Day', 'Night'].flatMap((facet) => series.map((each) => ({ ...each, facet })));
	const texts = textsOf(layOut({ ...chart, series: inFacets, highlight: ['B'] }, 'wide', say));
	expect(texts.filter((text) => text === 'A' || text === 'C')).toHaveLength(4);
	expect(texts.filter((text) => text === 'B')).toHaveLength(3);
	expect(texts).toContain('2 others');
	const plain = textsOf(layOut({ ...chart, series: inFacets }, 'wide', say));
	expect(plain.filter((text) => text === 'A')).toHaveLength(1);
});

test('long values in small drawings stand above them, in one piece', () => {
	const { series, ...chart } = overTime('line', { A: [1, 2, 3], B: [4, 5, 6] });
	const inFacets = series.map((each) => ({
		...each,
		label: 'Riders',
		facet: each.label,
		marks: each.marks.map((mark) => ({ ...mark, text: '10,000,020.0\u00a0riders' })),
	}));
	const axis = { ...chart.axis, ticks: [{ value: 0, text: '10,000,000' }] };
	for (const size of ['wide', 'narrow'] as const) {
		const { words, plots } = layOut({ ...chart, axis, series: inFacets }, size, say);
		const values = words.filter(({ runs }) => runs.some(({ text }) => text === '10,000,020.0\u00a0riders'));
		expect(values.map(({ y }, index) => y < (plots[index]?.top ?? 0))).toEqual([true, true]);
	}
});

describe('stacked areas', () => {
	const chart = overTime('area', { A: [10, 20, 20, 20, 20], B: [10, 10, undefined, 10, 10], C: [5, 5, 5, 5, 5] });
	const layout = layOut(chart, 'wide', say);
	const heightOf = (series: number, index: number) => {
		const [group, zero] = [layout.marks[series], layout.plots[0].bottom];
		const point = group?.is === 'line' ? group.points[index] : undefined;
		return ((zero - (point?.y ?? zero)) / (zero - layout.plots[0].top)) * 100;
	};

	test('each stands upon those before it', () => {
		expect([heightOf(0, 0), heightOf(1, 0), heightOf(2, 0)].map(Math.round)).toEqual([10, 20, 25]);
	});

	test('a missing value interrupts all of them, as the sum is not known, and no value is made up for it', () => {
		const runs = layout.areas?.map((area) => (area.is === 'path' ? area.runs.length : 0));
		expect(runs).toEqual([2, 2, 2]);
		const [, , top] = layout.marks;
		expect(top?.is === 'line' ? top.points.map(({ afterGap }) => afterGap) : []).toEqual([
			false,
			false,
			true,
			true,
			false,
		]);
		expect(drawMarks(layout.marks).flatMap((shape) => (shape.is === 'path' ? [shape.runs.length] : []))).toContain(3);
	});

	test('what is stated at that time and not drawn is said', () => {
		expect(whatIsMissing({ ...chart, silent: ['B, 2002'] }, say)).toEqual([
			'Not stated by the source: B, 2002.',
			'No part is drawn where the sum is not known: 2002.',
		]);
		const full = overTime('area', { A: [1, 2], B: [3, 4] });
		expect(whatIsMissing({ ...full, silent: [] }, say)).toEqual([]);
	});

	test('one that begins later is no part of the stack before, and those above it are interrupted there', () => {
		const later = overTime('area', { A: [10, 10, 10, 10], B: [10, 10, 10, 10], C: [5, 5, 5, 5] });
		const [first, second, third] = later.series;
		const begins = { ...second, label: 'B', marks: second?.marks.slice(2) ?? [], missing: [] };
		const series = [first, begins, third].flatMap((each) => each ?? []);
		const stacked = { ...later, series };
		const { areas = [] } = layOut(stacked, 'wide', say);
		expect(areas.map((area) => (area.is === 'path' ? area.runs.map((run) => run.length) : []))).toEqual([
			[8],
			[4],
			[4, 4],
		]);
		expect(whatIsMissing({ ...stacked, silent: [] }, say)).toEqual([]);
	});

	test('a value that stands alone is a line from zero to a point, with its words there', () => {
		const alone = layOut(overTime('area', { A: [undefined, 80, undefined] }), 'wide', say);
		const [stem] = alone.areas ?? [];
		const [group] = alone.marks;
		const [point] = group?.is === 'line' ? group.points : [];
		const [run = []] = stem?.is === 'path' ? stem.runs : [];
		expect(run.map(([, y]) => y)).toEqual([alone.plots[0].bottom, point?.y]);
		expect(point?.radius).toBeGreaterThan(2);
		expect(alone.guidesBelow.find(({ kind }) => kind === 'leader')?.from[1]).toBe(point?.y);
	});

	test('has every mark once, in the order of the chart, for the keyboard', () => {
		expect(layout.marks.map((group) => (group.is === 'line' ? group.points.length : 0))).toEqual([5, 4, 5]);
	});
});

describe('notes', () => {
	const noted = (...years: number[]): Chart => ({
		...overTime('line', { Riders: Array.from({ length: 24 }, (_, index) => index) }),
		notes: years.map((year) => ({ text: `A bridge opens in the north in ${year}`, time: at(year) })),
	});

	test('stand above the plot, each at its line, and no words lie over a line of another', () => {
		const layout = layOut(noted(2003, 2010, 2020), 'wide', say);
		const lines = layout.guidesBelow.filter(({ kind }) => kind === 'note');
		expect(lines).toHaveLength(3);
		expect(textsOf(layout).join(' ')).toContain('A bridge opens');
		for (const { y } of layout.words.filter(({ runs }) => runs[0]?.text.includes('bridge')))
			expect(y).toBeLessThan(layout.plots[0].top);
	});

	test('are numbered where one is long, so that they push no plot far down', () => {
		const { notes: [note] = [], ...chart } = noted(2003);
		const long = {
			...chart,
			notes: note === undefined ? [] : [{ ...note, text: 'A bridge opens. '.repeat(18).trim() }],
		};
		for (const size of ['wide', 'narrow'] as const)
			expect(layOut(long, size, say).plots[0].top).toBeLessThan(layOut(noted(2003), size, say).plots[0].top + 40);
	});

	test('are numbered where there is no room, with their words and times below', () => {
		const layout = layOut(noted(2003, 2006, 2009, 2012, 2015), 'narrow', say);
		const texts = textsOf(layout);
		expect(texts).toContain('5');
		expect(texts.join(' ')).toContain('2015: A bridge opens');
		for (const { y } of layout.words.filter(({ runs }) => runs[0]?.text.includes('bridge')))
			expect(y).toBeGreaterThan(layout.plots[0].bottom);
	});
});

test('along the axis of time stand years in even steps', () => {
	const texts = textsOf(layOut(chartOf('line-dense'), 'wide', say));
	expect(texts.filter((text) => /^20\d\d$/.test(text))).toEqual(['2000', '2005', '2010', '2015', '2020']);
});

describe('a line without marks', () => {
	const dense = overTime('line', { Riders: Array.from({ length: 60 }, (_, index) => index + 1) });
	const derivedFrom = (first: number): Chart => ({
		...dense,
		highlight: undefined,
		series: dense.series.map((each) => ({
			...each,
			marks: each.marks.map((mark, index) => ({ ...mark, evidence: index < first ? 'stated' : 'derived' })),
		})),
	});

	test('is hollow where its values are derived, and there alone', () => {
		const { marks, details, samples } = layOut(derivedFrom(40), 'wide', say);
		const [line] = marks;
		expect(line).toMatchObject({ look: { stroke: 'stated' } });
		expect(line?.is === 'line' ? line.points.findIndex(({ isApart }) => isApart) : -1).toBe(40);
		expect(drawMarks(marks)).toMatchObject([{ is: 'path', stroke: { width: 2 } }]);
		expect(drawMarks(marks).flatMap((shape) => (shape.is === 'path' ? (shape.runs[0] ?? []) : []))).toHaveLength(40);
		expect(details).toMatchObject([
			{ is: 'path', stroke: { colour: 'derived', width: 4 } },
			{ is: 'path', stroke: { colour: 'paper', width: 2 } },
		]);
		expect(details.map((shape) => (shape.is === 'path' ? shape.runs.map((run) => run.length) : []))).toEqual([
			[21],
			[21],
		]);
		expect(samples.map(({ as }) => as)).toEqual(['line', 'line']);
	});

	test('is solid, without a key, where all are stated', () => {
		const { details, samples } = layOut(derivedFrom(60), 'wide', say);
		expect([details, samples]).toEqual([[], []]);
	});
});
