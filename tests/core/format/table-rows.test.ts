import { expect, test } from 'vitest';
import { ROWS_OF_PAGE, rowsInText, rowsOnPage } from '../../../src/core/format/table-rows.ts';

const table = (length: number, fold = 30) => ({
	rows: Array.from({ length }, (_, index) => ({ cells: [{ value: index, text: String(index) }] })),
	fold,
});

test('shows all rows of a short table, on its page and in the text', () => {
	expect(rowsInText(table(30))).toMatchObject({ hidden: 0 });
	expect(rowsOnPage(table(30)).rows.some(({ isFolded }) => isFolded)).toBe(false);
});

test('shows the first rows of a long table in the text, and leaves the same out of a print of its page', () => {
	expect(rowsInText(table(31))).toMatchObject({ hidden: 1 });
	expect(rowsInText(table(31)).rows).toHaveLength(30);
	const { rows, hidden } = rowsOnPage(table(31));
	expect([rows.length, hidden]).toEqual([31, 0]);
	expect(rows.map(({ isFolded }) => isFolded).indexOf(true)).toBe(30);
});

test('ends the page of a huge table after a number of rows that it can name', () => {
	const { rows, hidden } = rowsOnPage(table(100_000));
	expect([rows.length, hidden]).toEqual([ROWS_OF_PAGE, 100_000 - ROWS_OF_PAGE]);
});
