import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { drawMarks } from '../../../../src/core/chart/draw/draw-marks.ts';
import { CHART_FONT } from '../../../../src/core/chart/draw/typefaces.ts';
import { cutLayout } from '../../../../src/core/chart/cut-layout.ts';
import { RUN_GAP, type TextLine } from '../../../../src/core/chart/geometry.ts';
import { layOut, widths } from '../../../../src/core/chart/layout.ts';
import { FONT_SIZE } from '../../../../src/core/chart/text-width.ts';
import { registerChartFonts } from '../../../../src/node/charts/canvas-fonts.ts';
import { say } from '../fixture-report.ts';
import { extremeCharts } from './extreme-charts.ts';

registerChartFonts();
const context = createCanvas(10, 10).getContext('2d');

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

describe.each(Object.entries(extremeCharts))('%s', (_, chart) => {
	test.each(['wide', 'narrow'] as const)('%s, nothing leaves the drawing and no words meet others', (size) => {
		const layout = layOut(chart, size, say);
		expect(layout.width).toBe(widths[size]);
		const boxes = layout.words.map(boxOf);
		for (const [index, a] of boxes.entries()) {
			expect(a.left, a.text).toBeGreaterThanOrEqual(0);
			expect(a.right, a.text).toBeLessThanOrEqual(layout.width);
			expect(a.top, a.text).toBeGreaterThanOrEqual(0);
			expect(a.bottom, a.text).toBeLessThanOrEqual(layout.height);
			for (const b of boxes.slice(index + 1)) {
				const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
				expect(meet, `“${a.text}” and “${b.text}”`).toBe(false);
			}
		}
		for (const shape of [...layout.details, ...drawMarks(layout.marks)]) {
			const points =
				shape.is === 'path'
					? shape.runs.flat()
					: shape.is === 'box'
						? [[shape.box.left, shape.box.top] as const, [shape.box.right, shape.box.bottom] as const]
						: [];
			for (const [x, y] of points) {
				expect(x).toBeGreaterThanOrEqual(-1);
				expect(x).toBeLessThanOrEqual(layout.width + 1);
				expect(y).toBeGreaterThanOrEqual(-1);
				expect(y).toBeLessThanOrEqual(layout.height + 1);
			}
		}
	});

	test('every mark has a place that a pointer finds, in the order of the chart', () => {
		const { marks } = layOut(chart, 'wide', say);
		const bars = marks.flatMap((group) => (group.is === 'bars' ? group.bars : []));
		expect(bars).toHaveLength(chart.series.reduce((sum, series) => sum + series.marks.length, 0));
		for (const { from, to, middle } of bars) for (const each of [from, to, middle]) expect(each).not.toBeNaN();
	});

	test('no piece for paper is higher than a sheet', () => {
		for (const size of ['wide', 'narrow'] as const)
			for (const { height } of cutLayout(layOut(chart, size, say), { first: 740, others: 860 }))
				if (size === 'wide') expect(height).toBeLessThanOrEqual(860);
	});
});
