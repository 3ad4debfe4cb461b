import { expect, test } from 'vitest';
import { cellBars } from '../../../src/core/chart/cell-bars.ts';

test('bars begin at zero, and the largest number of the column fills the room', () => {
	const bar = cellBars([200, 50, null, 0]);
	expect([200, 50, 0].map(bar)).toEqual([
		{ start: 0, length: 100, zero: 0 },
		{ start: 0, length: 25, zero: 0 },
		{ start: 0, length: 0, zero: 0 },
	]);
});

test('bars of negative numbers go to the other side of one zero', () => {
	const bar = cellBars([-10, 30]);
	expect([-10, 30].map(bar)).toEqual([
		{ start: 0, length: 25, zero: 25 },
		{ start: 25, length: 75, zero: 25 },
	]);
	expect(cellBars([-4, -2])(-2)).toEqual({ start: 50, length: 50, zero: 100 });
});

test('a tiny number has a bar that is seen, and zero has none', () => {
	const bar = cellBars([1e9, 1, -1]);
	expect([1, -1, 0].map(bar)).toEqual([
		{ start: 0.5, length: 0.5, zero: 0.5 },
		{ start: 0, length: 0.5, zero: 0.5 },
		{ start: 0.5, length: 0, zero: 0.5 },
	]);
});

test('a column of zeros, of huge numbers or without numbers has bars that can be drawn', () => {
	expect(cellBars([0, 0])(0)).toEqual({ start: 0, length: 0, zero: 0 });
	expect(cellBars([Number.MAX_VALUE, -Number.MAX_VALUE])(Number.MAX_VALUE)).toEqual({
		start: 50,
		length: 50,
		zero: 50,
	});
	expect(cellBars([null, 'words'])(null)).toBeUndefined();
});
