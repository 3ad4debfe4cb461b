import { expect, test } from 'vitest';
import { stepTo } from '../../src/client/step-to.ts';

const at = (seriesIndex: number, year: number) => ({
	seriesIndex,
	time: { year, text: `${year}`, iso: `${year}-01-01` },
});
/** Two lines: 2018, 2019 and 2021, and 2018 and 2022. */
const lines = [at(0, 2018), at(0, 2019), at(0, 2021), at(1, 2018), at(1, 2022)];
const place = { marks: lines, isOverTime: true, direction: 'ltr' } as const;
const onLines = (key: string, from: number) => stepTo(key, { ...place, at: from });
const onBars = (key: string, from: number) => stepTo(key, { ...place, at: from, isOverTime: false });

test('left and right go along a line, and round its ends', () => {
	expect([0, 1, 2].map((from) => onLines('ArrowRight', from))).toEqual([1, 2, 0]);
	expect([0, 1, 2].map((from) => onLines('ArrowLeft', from))).toEqual([2, 0, 1]);
	expect([3, 4].map((from) => onLines('ArrowRight', from))).toEqual([4, 3]);
});

test('up and down go to the nearest time of another line', () => {
	expect([0, 1, 2].map((from) => onLines('ArrowDown', from))).toEqual([3, 3, 4]);
	expect([3, 4].map((from) => onLines('ArrowUp', from))).toEqual([0, 2]);
	expect([3, 4].map((from) => onLines('ArrowDown', from))).toEqual([0, 2]);
});

test('Home and End lead to the ends of a line, or of a chart without lines', () => {
	expect([onLines('Home', 4), onLines('End', 3), onLines('Home', 1), onLines('End', 0)]).toEqual([3, 4, 0, 2]);
	expect([onBars('Home', 3), onBars('End', 1), onBars('End', -1)]).toEqual([0, 4, 4]);
});

test('where nothing is pointed at, arrows begin at the first mark or at the last of its line', () => {
	expect(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'Home'].map((key) => onLines(key, -1))).toEqual([0, 0, 2, 0]);
	expect(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'].map((key) => onBars(key, -1))).toEqual([0, 0, 4, 4]);
});

test('on a chart without lines, or with one, every arrow goes from mark to mark', () => {
	expect(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'].map((key) => onBars(key, 2))).toEqual([3, 3, 1, 1]);
	const marks = lines.slice(0, 3);
	expect(stepTo('ArrowDown', { ...place, at: 0, marks })).toBe(1);
});

test('Escape leads to no mark, and other keys lead nowhere', () => {
	expect([onLines('Escape', 2), onLines('a', 2), onLines('Tab', 2)]).toEqual([-1, undefined, undefined]);
	expect(stepTo('ArrowRight', { ...place, at: -1, marks: [] })).toBeUndefined();
});

test('in a mirrored drawing the next mark is to the left', () => {
	const mirrored = (key: string, from: number) => stepTo(key, { ...place, at: from, direction: 'rtl' });
	expect([0, 1, 2].map((from) => mirrored('ArrowLeft', from))).toEqual([1, 2, 0]);
	expect([0, 1, 2].map((from) => mirrored('ArrowRight', from))).toEqual([2, 0, 1]);
	expect([0, 1].map((from) => mirrored('ArrowDown', from))).toEqual([3, 3]);
});
