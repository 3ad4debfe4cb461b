import { expect, test } from 'vitest';
import { cutLayout } from '../../../src/core/chart/cut-layout.ts';
import { lookOf } from '../../../src/core/chart/draw/mark-look.ts';
import type { Shape } from '../../../src/core/chart/draw/shape.ts';
import type { ChartLayout, TextLine } from '../../../src/core/chart/geometry.ts';
import { layOut } from '../../../src/core/chart/layout.ts';
import { sortMarks } from '../../../src/core/chart/sort-marks.ts';
import type { Chart } from '../../../src/core/model/chart.ts';
import { extremeChart } from './extreme-charts.ts';
import { chartOf, say } from './fixture-report.ts';

const laidOut = (id: string) => layOut(chartOf(id), 'wide', say);
const barsOf = ({ marks }: ChartLayout) => marks.flatMap((group) => (group.is === 'bars' ? group.bars : []));
const textOf = ({ runs }: TextLine) => runs.map(({ text }) => text).join(' ');
const textsOf = ({ words }: ChartLayout) => words.map(textOf);
const lookIn = (layout: ChartLayout, text: string) =>
	layout.words.flatMap(({ runs }) => runs).find((run) => run.text === text)?.style;
const [WORK, SCHOOL, ELSEWHERE] = [0, 1, 2].map((series) => lookOf('stated', { series }));
const FADED = lookOf('stated', { isMuted: true });

/** Sizes of bars as values of the axis. */
function spansOf(chart: Chart): number[][] {
	const layout = layOut(chart, 'wide', say);
	const [{ left, right }] = layout.plots;
	const { min, max } = chart.axis;
	const value = (x: number) => Math.round(min + ((x - left) / (right - left)) * (max - min));
	return barsOf(layout).map(({ from, to }) => [value(from), value(to)]);
}

test('bars of one label stand below each other under it, in the order and the colours of their series', () => {
	const layout = laidOut('bar-grouped');
	expect(layout.rowEdges).toHaveLength(5);
	const inRow = (row: number) =>
		barsOf(layout)
			.filter(({ middle }) => middle > (layout.rowEdges?.[row] ?? 0) && middle < (layout.rowEdges?.[row + 1] ?? 0))
			.sort((a, b) => a.middle - b.middle)
			.map(({ look }) => look);
	expect([0, 1, 2, 3].map(inRow)).toEqual([
		[WORK, SCHOOL, ELSEWHERE],
		[WORK, SCHOOL, ELSEWHERE],
		[WORK, ELSEWHERE],
		[WORK, SCHOOL, ELSEWHERE],
	]);
	expect(textsOf(layout).filter((text) => text === 'Andrejsala')).toHaveLength(1);
	expect(barsOf(layout)).toHaveLength(11);
});

test('rows are in the order of the first series, and a label that it lacks stands after the one that it follows', () => {
	const chart = extremeChart(
		'bar',
		[
			[1, 5],
			[undefined, 6],
			[3, 7],
			[undefined, 8],
		],
		{ id: 'order' },
	);
	expect(textsOf(layOut(chart, 'wide', say)).filter((text) => text.startsWith('Pier'))).toEqual(
		[1, 2, 3, 4].map((row) => `Pier ${row}`),
	);
});

test('a sorted stack has its bars in the order of their sums, also where no bar has all parts', () => {
	const values = [
		[5, undefined],
		[undefined, 30],
		[20, undefined],
		[1, 9],
	];
	const order = (isStacked: boolean, facets: readonly string[] = []) => {
		const chart = extremeChart('bar', values, { id: 'sorted', isStacked });
		const given = chart.series.map((each, index) => {
			const facet = facets[index];
			return facet === undefined ? each : { ...each, facet };
		});
		const rows = { where: {}, x: 'Pier', y: ['Passengers'], sort: 'descending' as const };
		const series = sortMarks(given, 'descending', isStacked);
		const { words } = layOut({ ...chart, series, rows }, 'narrow', say);
		return words.map(textOf).flatMap((text) => /^Pier (\d)$/u.exec(text)?.[1] ?? []);
	};
	expect(order(true)).toEqual(['2', '3', '4', '1']);
	expect(order(false)).toEqual(['2', '3', '1', '4']);
	// Small drawings have their rows in the order of the first.
	expect(order(false, ['Up', 'Down'])).toEqual(['3', '1', '4', '2', '4']);
});

test('a key above the plot names the series, or their names stand at the bars if these are few', () => {
	const grouped = laidOut('bar-grouped');
	expect(textsOf(grouped).slice(0, 3)).toEqual(['Work', 'School', 'Elsewhere']);
	expect(grouped.samples.map(({ shows }) => shows)).toEqual(
		[WORK, SCHOOL, ELSEWHERE].map((mark, form) => ({ mark, form })),
	);
	const few = laidOut('bar-few');
	expect(few.samples).toEqual([]);
	expect(textsOf(few).filter((text) => text.startsWith('Work'))).toHaveLength(2);
});

test('where values find no room beside bars, or colours do not suffice, each bar is named on a line above it', () => {
	for (const layout of [
		layOut(chartOf('bar-grouped-negative'), 'narrow', say),
		layOut(extremeChart('bar', [[1, 2, 3, 4, 5, 6, 7]], { id: 'seven' }), 'wide', say),
	]) {
		expect(layout.samples.filter(({ shows }) => shows !== 'reference' && 'form' in shows)).toEqual([]);
		for (const { runs, x } of layout.words.filter((words) => words.runs.length > 1)) {
			expect(runs).toHaveLength(2);
			expect(x).toBe(layout.plots[0].left);
		}
	}
});

test('values of bars below zero stand on their left', () => {
	const layout = laidOut('bar-grouped-negative');
	const { x, align } = layout.words.find((words) => textOf(words).includes('−8,400')) ?? { x: 0 };
	expect(align).toBe('right');
	expect(x).toBeLessThan(Math.min(...barsOf(layout).map(({ to }) => to)));
	expect(layout.guidesBelow.map(({ kind }) => kind)).toContain('zero');
});

test('a place for which the source gives no value says so in its row', () => {
	expect(textsOf(laidOut('bar-grouped')).filter((text) => text === 'not stated')).toHaveLength(1);
	for (const id of ['bar-stacked', 'dot-several'])
		expect(textsOf(laidOut(id))).toContain('Not stated by the source: School.');
});

test('parts of a stack lie end to end from zero, those below zero on its other side, and the axis holds their sums', () => {
	const chart = extremeChart(
		'bar',
		[
			[40, 30, 20],
			[50, -10, -20],
		],
		{ id: 'stack', isStacked: true },
	);
	expect(spansOf(chart)).toEqual([
		[0, 40],
		[0, 50],
		[40, 70],
		[0, -10],
		[70, 90],
		[-10, -30],
	]);
	expect(chart.axis.max).toBeGreaterThanOrEqual(90);
	expect(chart.axis.min).toBeLessThanOrEqual(-30);
	expect(chartOf('bar-stacked').axis.max).toBeGreaterThanOrEqual(182_400 + 96_100 + 40_350);
});

test('a value stands inside its part where it fits, in a colour that is made for that, and no sum is written', () => {
	const { words } = laidOut('bar-stacked');
	const inside = words.filter(({ onMark }) => onMark !== undefined);
	expect(inside.map((each) => [textOf(each).replaceAll('\u00a0', ' '), each.onMark])).toEqual([
		['182,400 passengers', 'on-series-1'],
		['150,300 passengers', 'on-series-1'],
	]);
	expect(words.map(textOf).join(' ')).not.toContain('318,850');
});

test('between two parts of a stack is a gap, and a small part is not covered by it', () => {
	const { details, marks } = layOut(
		extremeChart('bar', [[500, 1, 500]], { id: 'small part', isStacked: true }),
		'wide',
		say,
	);
	const gaps = details.flatMap((shape) => (shape.is === 'box' && shape.fill === 'paper' ? [shape.box] : []));
	expect(gaps).toHaveLength(2);
	const [, small] = marks.flatMap((group) => (group.is === 'bars' ? group.bars : []));
	expect(gaps[1]?.left).toBeGreaterThan(small?.from ?? Infinity);
});

test('points of several series on one line differ in form as in colour, and equal ones do not cover each other', () => {
	const layout = laidOut('dot-several');
	const forms = layout.details.flatMap((shape): string[] =>
		shape.is === 'circle' ? ['circle'] : shape.is === 'path' && shape.isClosed ? [`${shape.runs[0]?.length}`] : [],
	);
	expect(new Set(forms)).toEqual(new Set(['circle', '4', '3']));
	const row = barsOf(layout).filter(({ middle }) => middle > (layout.rowEdges?.[3] ?? 0));
	const [work, school] = row.filter(({ from }, _, all) => all.filter((each) => each.from === from).length > 1);
	expect(Math.abs((work?.middle ?? 0) - (school?.middle ?? 0))).toBeGreaterThanOrEqual(12);
});

test('points with intervals have a line each', () => {
	const layout = laidOut('dot-several-intervals');
	const rows = barsOf(layout).map(({ middle }) => middle);
	expect(new Set(rows).size).toBe(rows.length);
});

test('what is highlighted keeps its colour, the rest is muted with its words', () => {
	const bars = laidOut('bar-highlight');
	expect(barsOf(bars).map(({ look }) => look)).toEqual([FADED, lookOf('stated'), FADED, FADED]);
	expect([lookIn(bars, 'Kipsala'), lookIn(bars, 'Andrejsala')]).toEqual(['ink', 'muted']);

	const grouped = laidOut('bar-grouped-negative');
	const { series } = chartOf('bar-grouped-negative');
	expect(barsOf(grouped).map(({ look }) => look)).toEqual(
		series.flatMap(({ label, marks }) => marks.map(() => (label === 'Work' ? WORK : FADED))),
	);
	// Several muted series look the same, so each bar has the name of its series, and a part of a stack where it fits.
	for (const size of ['wide', 'narrow'] as const) {
		const { words, samples } = layOut(chartOf('bar-grouped-negative'), size, say);
		const names = words.flatMap(({ runs }) => runs.map(({ text }) => text));
		expect(samples).toEqual([]);
		for (const { label, marks, missing = [] } of series)
			expect(names.filter((text) => text === label)).toHaveLength(marks.length + missing.length);
	}
	const stacked = layOut({ ...chartOf('bar-stacked'), highlight: ['Work'] }, 'wide', say);
	expect(textsOf(stacked).filter((text) => text === 'School' || text.startsWith('School:')).length).toBeGreaterThan(1);
	const two = { ...chartOf('bar-grouped-negative'), series: series.slice(0, 2) };
	expect(layOut(two, 'wide', say).samples).toHaveLength(2);

	// One row is highlighted in all series, so the key has all colours.
	const rows = laidOut('dot-several-intervals');
	expect(rows.samples.map(({ shows }) => shows)).toEqual(
		[WORK, SCHOOL, ELSEWHERE].map((mark, form) => ({ mark, form })),
	);
	const strokes = (shapes: readonly Shape[]) =>
		new Set(shapes.flatMap((shape) => ('stroke' in shape && shape.stroke ? [shape.stroke.colour] : [])));
	expect(strokes(rows.details)).toEqual(new Set(['faded', 'series-1', 'series-3']));
});

test.each(['range', 'range-several', 'stacked-share', 'bar-stacked', 'dot-several'])(
	'a highlight mutes the other marks of %s',
	(id) => {
		const chart = chartOf(id);
		const [first] = chart.series.flatMap(({ marks }) => marks);
		const layout = layOut({ ...chart, highlight: [first?.label ?? ''] }, 'wide', say);
		const strokes = barsOf(layout).map(({ look }) => look.stroke);
		expect(strokes[0]).not.toBe('faded');
		expect(strokes).toContain('faded');
	},
);

test('a note stands below the row of its mark, and above the next', () => {
	for (const [id, text] of [
		['bar-highlight', 'The university moved here.'],
		['bar-stacked', 'The pier was closed in winter.'],
		['range-uncertain', 'Asked after the flood.'],
	] as const) {
		const layout = laidOut(id);
		const row = barsOf(layout)
			.map(({ middle }) => middle)
			.filter((middle) => middle < (layout.words.find((words) => textOf(words) === text)?.y ?? 0));
		const { y } = layout.words.find((words) => textOf(words) === text) ?? { y: 0 };
		expect(y - Math.max(...row)).toBeLessThan(36);
		expect((layout.rowEdges ?? []).some((edge) => edge > y && edge - y < 20)).toBe(true);
	}
	const shares = { ...chartOf('stacked-share'), notes: [{ text: 'By day only.', mark: 'To work' }] };
	expect(textsOf(layOut(shares, 'wide', say))[1]).toBe('By day only.');
});

test('the uncertainty of a figure is drawn as its interval and said once', () => {
	const marks = chartOf('dot-uncertain').series.flatMap((series) => series.marks);
	expect(marks.map(({ low, high }) => [low, high])).toEqual([
		[55, 69],
		[39, 55],
		[undefined, undefined],
	]);
	expect(textsOf(laidOut('dot-uncertain'))).toContain('With the boats 62% (55%–69%)');
	expect(chartOf('dot-uncertain').alt).toContain('Chart of points with their intervals');
	const ranges = chartOf('range-uncertain').series.flatMap((series) => series.marks);
	expect(ranges.map(({ low, high }) => [low, high])).toEqual([
		[55, 69],
		[39, 55],
	]);
});

test('facets share the arrangement of rows, and each series its colour, also where it stands alone', () => {
	const layout = laidOut('facet-bars');
	expect(layout.samples.map(({ shows }) => shows)).toEqual([WORK, SCHOOL].map((mark, form) => ({ mark, form })));
	const series = chartOf('facet-bars').series.flatMap(({ label, marks }) => marks.map(() => label));
	expect(barsOf(layout).map(({ look }) => look)).toEqual(series.map((label) => (label === 'Day' ? WORK : SCHOOL)));
});

test('a series of one mark that has its name is named once', () => {
	const { series, ...chart } = chartOf('bar-few');
	const marks = series.flatMap((each) => each.marks).slice(0, 2);
	const own = marks.map((mark, index) => ({ label: `Pier ${index}`, marks: [{ ...mark, label: `Pier ${index}` }] }));
	expect(
		textsOf(layOut({ ...chart, series: own }, 'wide', say)).filter((text) => text.includes('Pier 0')),
	).toHaveLength(1);
	const two = own.map((each) => ({ ...each, label: `${each.label} in the north` }));
	expect(textsOf(layOut({ ...chart, series: two }, 'wide', say)).join(' ')).toContain('Pier 0 in the north');
});

test('a bar whose small drawing has its name is named once', () => {
	const { series, ...chart } = chartOf('bar-few');
	const marks = series.flatMap((each) => each.marks).slice(0, 2);
	const inFacets = marks.map((mark) => ({ label: '', facet: mark.label, marks: [mark] }));
	const texts = layOut({ ...chart, series: inFacets }, 'wide', say).words.flatMap(({ runs }) => runs);
	for (const { label } of marks) expect(texts.filter(({ text }) => text === label)).toHaveLength(1);
});

test('on paper the bars of one label stay together, under the key of series', () => {
	const rows = Array.from({ length: 40 }, (_, row) => [row, 2 * row, 3 * row]);
	const pieces = cutLayout(layOut(extremeChart('bar', rows, { id: 'long' }), 'wide', say), { first: 700, others: 800 });
	expect(pieces.length).toBeGreaterThan(3);
	for (const piece of pieces) {
		expect(barsOf(piece).length % 3).toBe(0);
		expect(textsOf(piece).slice(0, 3)).toEqual(['To place 1', 'To place 2', 'To place 3']);
	}
});
