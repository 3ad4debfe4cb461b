import { describe, expect, test } from 'vitest';
import { marksTogether, nearestMark, placeMarks } from '../../src/client/placed-marks.ts';
import { placeTip } from '../../src/client/place-tip.ts';
import { makeObstacles } from '../../src/client/words-of-others.ts';
import type { Box } from '../../src/core/chart/geometry.ts';
import { layOut } from '../../src/core/chart/layout.ts';
import { chartOf, charts, say } from '../core/chart/fixture-report.ts';

const size = { width: 100, height: 30 };
const bounds = { left: 0, top: 0, right: 400, bottom: 300 };
const boxAt = (left: number, top: number, width = 20, height = 10): Box => ({
	left,
	top,
	right: left + width,
	bottom: top + height,
});
const near = (mark: Box) => ({ mark, x: (mark.left + mark.right) / 2, y: (mark.top + mark.bottom) / 2 });
const boxOf = ({ left, top }: { left: number; top: number }) => boxAt(left, top, size.width, size.height);
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('a tip stands beside its mark, in what the reader sees of the page', () => {
	const mark = boxAt(200, 150);
	expect(overlap(boxOf(placeTip(size, near(mark), [{ ...mark, cost: 2 }], bounds)), mark)).toBe(false);
	for (const [left, top] of [
		[0, 0],
		[380, 290],
		[-500, 900],
	] as const) {
		const box = boxOf(placeTip(size, near(boxAt(left, top)), [], bounds));
		expect([box.left >= 0, box.top >= 0, box.right <= 400, box.bottom <= 300]).toEqual([true, true, true, true]);
	}
});

test.each(['above', 'below', 'left', 'right'])('it stands %s its mark where words are on all other sides', (free) => {
	const mark = boxAt(200, 150);
	const around = {
		above: boxAt(80, 90, 260, 58),
		below: boxAt(80, 162, 260, 58),
		left: boxAt(80, 110, 118, 90),
		right: boxAt(222, 110, 118, 90),
	};
	const words = Object.entries(around).flatMap(([side, box]) => (side === free ? [] : [{ ...box, cost: 1000 }]));
	// The corners of the free side are its neighbours' as well.
	const box = boxOf(placeTip({ ...size, width: 90 }, near(mark), [...words, { ...mark, cost: 2 }], bounds));
	const narrow = { ...box, right: box.left + 90 };
	expect(words.filter((each) => overlap(narrow, each))).toEqual([]);
});

test('it stands clear of a finger', () => {
	const mark = boxAt(200, 150);
	const finger = { left: 180, right: 240, top: 130, bottom: 250, cost: 100 };
	expect(overlap(boxOf(placeTip(size, near(mark), [finger], bounds)), finger)).toBe(false);
});

test('it stands outside a drawing that is full of words, however many lie between it and its mark', () => {
	const words = Array.from({ length: 120 }, (_, index) => ({
		...boxAt((index % 8) * 50, 60 + Math.floor(index / 8) * 16, 50, 16),
		cost: 1000,
	}));
	const page = { left: -Infinity, right: Infinity, top: -Infinity, bottom: 60, cost: 0.5 };
	const box = boxOf(placeTip(size, near(boxAt(200, 150)), [...words, page], bounds));
	expect(words.filter((each) => overlap(box, each))).toEqual([]);
	expect(box.bottom).toBeLessThanOrEqual(60);
});

describe.each(charts)('$id', (chart) => {
	test.each(['wide', 'narrow'] as const)('has a place for every mark in the %s drawing, and finds it there', (size) => {
		const layout = layOut(chart, size, say);
		const marks = placeMarks(chart, layout);
		expect(marks).toHaveLength(chart.series.flatMap((each) => each.marks).length);
		for (const { box } of marks) {
			const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
			const found = marks[nearestMark(marks, { x, y, along: 'xy' })];
			// Of several at one place it is any of them.
			expect([found?.box.left, found?.box.top].map((side) => Math.round(side ?? NaN))).toEqual(
				[box.left, box.top].map(Math.round),
			);
		}
	});
});

test('the words of each bar belong to its mark, and those of the axis to none', () => {
	const chart = chartOf('stacked-share');
	const layout = layOut(chart, 'wide', say);
	const marks = placeMarks(chart, layout);
	const costs = makeObstacles(layout, marks, say)(marks.slice(0, 1)).slice(0, layout.words.length);
	const texts = layout.words.map(({ runs }) => runs.map(({ text }) => text).join(' '));
	const costOf = (text: string) => costs[texts.findIndex((each) => each.startsWith(text))]?.cost;
	expect(costOf('To work')).toBeLessThan(1);
	expect([costOf('To school'), costOf('town'), costOf('Elsewhere')]).toEqual([1000, 1000, 1000]);
	expect(costOf('75')).toBe(3);
});

test('of several drawings in one chart, the marks of the nearest are looked at', () => {
	const chart = chartOf('bar-twelve');
	const layout = layOut(chart, 'wide', say);
	const [plot] = layout.plots;
	const half = (plot.top + plot.bottom) / 2;
	const plots = [
		{ ...plot, bottom: half },
		{ ...plot, top: half },
	] as const;
	const marks = placeMarks(chart, { ...layout, plots });
	expect(new Set(marks.map((mark) => mark.plot)).size).toBe(2);
	const found = marks[nearestMark(marks, { x: 1000, y: half + 1, along: 'x' })];
	expect(found?.plot).toBe(plots[1]);
});

test('where several days share a pixel, the marks of one day are together', () => {
	const chart = chartOf('line');
	const marks = placeMarks(chart, layOut(chart, 'narrow', say));
	const days = marks.map((mark, index) => ({ ...mark, box: boxAt(100 + index / 10, mark.box.top) }));
	for (const day of days) {
		const together = marksTogether(days, day);
		expect(together).toContain(day);
		expect(together.map(({ time }) => time)).toEqual(together.map(() => day.time));
		expect(new Set(together.map(({ series }) => series)).size).toBe(together.length);
	}
	expect(days.some((day) => marksTogether(days, day).length > 1)).toBe(true);
});
