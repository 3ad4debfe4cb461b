import { expect, test } from 'vitest';
import { columnWidth, lengthOf, linesOf } from '../../../src/core/workbook/column-width.ts';
import { dateCell, numberCell } from '../../../src/core/workbook/excel-number.ts';

test.each([
	[undefined, 0],
	['Riga', 4],
	['one\nlonger', 6],
	['日本', 4],
	[true, 4],
	[numberCell(12, 0.1), 4],
	[numberCell(-1_234_567.5), 12],
	[dateCell('2020-01-01'), 15],
	[numberCell(9_007_199_254_740_991), 16],
])('%j is as wide as %d digits', (cell, length) => {
	expect(lengthOf(cell)).toBe(length);
});

test('a column is as wide as its cells, within bounds, and leaves room for its head', () => {
	expect(columnWidth('a', 4)).toBe(11);
	expect(columnWidth('a', 20)).toBe(23);
	expect(columnWidth('a', 500)).toBe(60);
	expect(columnWidth('Production', 4)).toBe(16);
	expect(columnWidth('A head that is broken into several lines of words', 4)).toBe(30);
});

test('a text takes as many lines as break it', () => {
	expect(['', 'a', 'a\nb', 'a'.repeat(25), `${'a'.repeat(25)}\nb`].map((text) => linesOf(text, 10))).toEqual([
		1, 1, 2, 3, 4,
	]);
});
