import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { chartKinds } from '../../../src/core/chart/chart-kinds.ts';
import { RUN_GAP, type TextLine } from '../../../src/core/chart/geometry.ts';
import { lookOf } from '../../../src/core/chart/draw/mark-look.ts';
import { layOutAxis } from '../../../src/core/chart/lay-out-frame.ts';
import { layOut, widths } from '../../../src/core/chart/layout.ts';
import { FONT_SIZE } from '../../../src/core/chart/text-width.ts';
import type { Chart } from '../../../src/core/model/chart.ts';
import { CHART_FONT } from '../../../src/core/chart/draw/typefaces.ts';
import { registerChartFonts } from '../../../src/node/charts/canvas-fonts.ts';
import { extremeCharts } from './extreme-charts.ts';
import { chartOf, charts, say } from './fixture-report.ts';

registerChartFonts();
const context = createCanvas(10, 10).getContext('2d');

/** The box that words fill once they are drawn. */
function boxOf({ x, y, align = 'left', runs }: TextLine) {
	const width = runs.reduce(
		(sum, { text, style }) => {
			context.font = `${style === 'strong' ? 600 : 400} ${FONT_SIZE}px "${CHART_FONT}"`;
			return sum + context.measureText(text).width;
		},
		(runs.length - 1) * RUN_GAP,
	);
	const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - 10, bottom: y + 3, text: runs.map(({ text }) => text).join(' ') };
}

/** Lines whose ends lie close together, one with a gap. */
function manyLines(count: number): Chart {
	const chart = chartOf('line-of-table');
	const [series] = chart.series;
	const lines = Array.from({ length: count }, (_, line) => ({
		label: `Line ${line + 1}${line % 7 === 3 ? ' to the far end of the river' : ''}`,
		marks:
			series?.marks.map((mark) => ({ ...mark, value: (mark.value ?? 0) - 20 * line, text: `${line},000 riders` })) ??
			[],
	}));
	return { ...chart, id: `${count}-lines`, series: lines };
}

/** Bars in named groups. */
function groupedBars(): Chart {
	const chart = chartOf('bar-twelve');
	const marks = chart.series.flatMap((series) => series.marks);
	const groups = ['Up the river', 'Down the river, also where it is not allowed', 'Not stated'];
	const series = groups.map((label, group) => ({
		label,
		marks: group === 2 ? [] : marks.slice(group * 3, group * 3 + 3),
	}));
	return { ...chart, id: 'grouped-bars', series };
}

const drawn = [...charts, manyLines(1), manyLines(3), manyLines(12), manyLines(40), groupedBars(), ...extremeCharts];

describe.each(drawn.flatMap((chart) => (['wide', 'narrow'] as const).map((size) => ({ id: chart.id, size, chart }))))(
	'$id, $size',
	({ chart, size }) => {
		const layout = layOut(chart, size, say);
		const boxes = layout.words.map(boxOf);

		test('nothing lies outside the picture', () => {
			expect(layout.width).toBe(widths[size]);
			for (const { left, right, top, bottom, text } of [
				...boxes,
				...layout.samples.map((sample) => ({ ...sample, text: 'sample' })),
				...layout.plots.map((plot) => ({ ...plot, text: 'plot' })),
			]) {
				expect(left, text).toBeGreaterThanOrEqual(0);
				expect(right, text).toBeLessThanOrEqual(layout.width);
				expect(top, text).toBeGreaterThanOrEqual(0);
				expect(bottom, text).toBeLessThanOrEqual(layout.height);
			}
			for (const { from, to } of [...layout.guidesBelow, ...layout.guidesAbove])
				for (const [x, y] of [from, to]) expect(x >= 0 && x <= layout.width && y >= 0 && y <= layout.height).toBe(true);
		});

		test('no words meet others', () => {
			for (const [index, a] of boxes.entries()) {
				for (const b of boxes.slice(index + 1)) {
					const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
					expect(meet, `“${a.text}” and “${b.text}”`).toBe(false);
				}
			}
		});

		test('every value stands beside its mark', () => {
			const words = layout.words.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ');
			// Of a stack, values that do not fit above their parts stand in the table.
			const shown =
				// The numbers of points along two axes stand in the tip and in the table.
				chart.kind === 'scatter' || (chart.isStacked === true && chart.kind !== 'area')
					? []
					: chartKinds[chart.kind].takesUp === 'lines'
						? chart.series.map(({ marks }) => marks.at(-1))
						: // The cells of a chart of what is stated hold only words that fit.
							chart.series.flatMap(({ marks }) => (chart.kind === 'coverage' ? [] : marks));
			const hasFacets = chart.series.some(({ facet }) => facet !== undefined);
			for (const mark of shown)
				for (const text of hasFacets ? (mark?.text.split('\u00a0') ?? []) : [mark?.text]) expect(words).toContain(text);
			for (const { label, text } of chart.references) expect(words).toMatch(new RegExp(`${label}.*${text}`, 'u'));
		});
	},
);

/** Which share of an axis lies before a value. */
function shareOf({ min, max, scale }: Chart['axis'], value: number) {
	const by = scale === 'log' ? Math.log : (each: number) => each;
	return (by(value) - by(min)) / (by(max) - by(min));
}

/** The values that stand in words along an axis, each with the middle of its words and its own place. */
function along(chart: Chart, size: 'wide' | 'narrow') {
	const {
		words,
		plots: [plot],
	} = layOut(chart, size, say);
	return words
		.filter(({ y, align }) => align === 'center' && y === plot.bottom + 17)
		.map(({ x, runs: [run] }) => {
			const value = chart.axis.ticks.find(({ text }) => text === run?.text)?.value ?? Number.NaN;
			return {
				value,
				x,
				at: plot.left + shareOf(chart.axis, value) * (plot.right - plot.left),
			};
		});
}

test('along an axis stand only as many values as have room, zero and both ends among them', () => {
	const values = (id: string, size: 'wide' | 'narrow') => along(chartOf(id), size).map(({ value }) => value);
	expect(values('range', 'wide')).toEqual([0, 1e6, 2e6, 3e6, 4e6, 5e6]);
	expect(values('range', 'narrow')).toEqual([0, 5e6]);
	expect(values('stacked-share', 'narrow')).toEqual([0, 25, 50, 75, 100]);
	expect(values('bar-negative', 'wide')).toEqual([-20, -10, 0, 10, 20, 30]);
	expect(values('bar-negative', 'narrow')).toEqual([-20, 0, 30]);
});

test('on a phone a logarithmic axis has several numbers along it, though not both ends have room', () => {
	const ticks = [1e-8, 1e-4, 1, 1e4, 1e8, 1e12, 1e16].map((value) => ({
		value,
		text: Intl.NumberFormat('en', { maximumFractionDigits: 20 }).format(value),
	}));
	const axis = { title: '', min: 1e-8, max: 1e16, ticks, scale: 'log' } as const;
	const { words, grid } = layOutAxis(axis, { left: 43, right: 201, top: 0, bottom: 90 }, widths.narrow);
	expect(words.flatMap(({ runs }) => runs.map(({ text }) => text))).toEqual(['0.0001', '100,000,000']);
	expect(grid).toHaveLength(7);
});

test('values that are too wide to stand side by side are left out in even steps, and the whole of a share stays', () => {
	const wordy = (chart: Chart, ticks: number[]): Chart => ({
		...chart,
		axis: { ...chart.axis, ticks: ticks.map((value) => ({ value, text: `${value} of all people` })) },
	});
	const values = (chart: Chart) => along(chart, 'wide').map(({ value }) => value);
	expect(values(wordy(chartOf('stacked-share'), [0, 25, 50, 75, 100]))).toEqual([0, 50, 100]);
	expect(along(wordy(chartOf('stacked-share'), [0, 25, 50, 75, 100]), 'narrow').map(({ value }) => value)).toEqual([
		0, 100,
	]);
	expect(values(wordy(chartOf('bar-negative'), [-20, -10, 0, 10, 20, 30]))).toEqual([-20, 0, 30]);
});

test.each(
	charts.filter(
		({ kind, series }) => chartKinds[kind].takesUp === 'marks' && series.every(({ facet }) => facet === undefined),
	),
)('in $id every value along the axis stands under its line, and every line is drawn', (chart) => {
	for (const size of ['wide', 'narrow'] as const) {
		for (const { x, at } of along(chart, size)) expect(x).toBeCloseTo(at, 6);
		const { guidesBelow } = layOut(chart, size, say);
		expect(guidesBelow.map(({ kind }) => kind)).toEqual(
			chart.axis.ticks.map(({ value }) => (value === 0 ? 'zero' : 'grid')),
		);
	}
});

test('no grid line shows above the first words', () => {
	const {
		plots: [plot],
		words,
	} = layOut(chartOf('bar-single'), 'narrow', say);
	const first = words.filter(({ runs }) => runs.every(({ style }) => style !== 'muted'));
	for (const { y } of first) expect(plot.top).toBeGreaterThanOrEqual(y + 4);
});

test('a key stands where a mark is derived, and only there', () => {
	expect(layOut(chartOf('range'), 'wide', say).samples.map(({ shows }) => shows)).toEqual([
		{ mark: lookOf('stated') },
		{ mark: lookOf('derived') },
	]);
	expect(layOut(chartOf('bar-twelve'), 'wide', say).samples).toEqual([]);
});

test('on a desk lines bear their names, on a phone a key with their dashes', () => {
	expect(layOut(chartOf('line-of-table'), 'wide', say).samples).toEqual([]);
	expect(layOut(chartOf('line-of-table'), 'narrow', say).samples.map(({ shows }) => shows)).toEqual([
		{ line: lookOf('stated', { series: 0 }), style: 0 },
		{ line: lookOf('stated', { series: 1 }), style: 1 },
	]);
});

test('on a phone each of many lines has its number at its end and before its name', () => {
	const { words, plots } = layOut(manyLines(12), 'narrow', say);
	const numbers = words.filter(({ x }) => x > plots[0].right).flatMap(({ runs }) => runs.map(({ text }) => text));
	expect(numbers.filter((text) => text !== '').sort((a, b) => Number(a) - Number(b))).toEqual(
		Array.from({ length: 12 }, (_, line) => String(line + 1)),
	);
	expect(words.flatMap(({ runs }) => runs.map(({ text }) => text))).toContain('12 Line 12');
	const few = layOut(manyLines(4), 'narrow', say);
	expect(few.words.filter(({ x }) => x > few.plots[0].right)).toEqual([]);
});

test('the words of many lines stand beside the plot, which grows with them', () => {
	for (const size of ['wide', 'narrow'] as const) {
		const { words, plots } = layOut(manyLines(40), size, say);
		for (const { x, y } of words) if (x > plots[0].right) expect(y).toBeLessThanOrEqual(plots[0].bottom + 18);
	}
});

test('a line is interrupted where its source gives no value, and only there', () => {
	const gaps = layOut(chartOf('line-of-table'), 'wide', say).marks.map((group) =>
		group.is === 'line' ? group.points.map(({ afterGap }) => afterGap) : [],
	);
	expect(gaps).toEqual([
		[false, false, false, false],
		[false, false, true],
	]);
});

test('points that lie too close together are not marked, except between two gaps', () => {
	const chart = chartOf('line-of-table');
	const at = (month: number) => ({ year: 2000 + month / 12, text: `${month}`, iso: `${2000 + month}` });
	const [mark] = chart.series.flatMap(({ marks }) => marks);
	if (mark === undefined) throw new Error('The chart has no marks.');
	const months = Array.from({ length: 100 }, (_, month) => month);
	const marks = months.filter((month) => month !== 48 && month !== 50).map((month) => ({ ...mark, time: at(month) }));
	const missing = [48, 50].map((month) => ({ label: '', time: at(month) }));
	const [group] = layOut({ ...chart, series: [{ label: 'Riders', marks, missing }] }, 'wide', say).marks;
	const marked = group?.is === 'line' ? group.points.flatMap(({ radius }, index) => (radius > 0 ? [index] : [])) : [];
	expect(marked).toEqual([48]);
});

test('bars of a series stand under its name, and a series without bars has none', () => {
	const texts = layOut(groupedBars(), 'wide', say).words.map(({ runs }) => runs.map(({ text }) => text).join(' '));
	expect(texts[0]).toBe('Up the river');
	expect(texts.indexOf('Down the river, also where it is not allowed')).toBe(4);
	expect(texts).not.toContain('Not stated');
});
