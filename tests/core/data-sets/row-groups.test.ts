import { expect, test } from 'vitest';
import { withGaps } from '../../../src/core/data-sets/row-groups.ts';

const rows = (...numbers: number[]) => numbers.map((row) => ({ row, cells: [] }));
const shown = (...args: Parameters<typeof withGaps>) =>
	withGaps(...args).map((each) => ('leftOut' in each ? `(${each.leftOut})` : each.row));

test('says how many rows are left out before, between and behind those that are shown', () => {
	expect(shown(rows(3, 4, 9), 12)).toEqual(['(2)', 3, 4, '(4)', 9, '(3)']);
	expect(shown(rows(1, 2), 2)).toEqual([1, 2]);
	expect(shown([], 5)).toEqual(['(5)']);
});

test('shows each row once, in the order of the file', () => {
	expect(shown(rows(2, 1, 2), 3)).toEqual([1, 2, '(1)']);
});
