import { expect, test } from 'vitest';
import { misfitHint } from '../../../src/core/data-sets/misfit-hint.ts';
import type { ColumnType, DataFormat } from '../../../src/core/model/data-set.ts';

function hintOf(cell: string, format: DataFormat = {}, type: ColumnType = 'number') {
	return misfitHint({ name: 'Share', spec: { type } }, cell, `“${cell}”`, format);
}

test.each<[string, string, DataFormat?]>([
	['45.2%', `CAST(replace("Share", '%', '') AS DECIMAL(10, 2))`],
	['83.2*', `CAST(replace("Share", '*', '') AS DECIMAL(10, 2))`],
	['12,5 %', `CAST(replace(replace("Share", '%', ''), ',', '.') AS DECIMAL(10, 2))`],
	['0.1234 %', `CAST(replace("Share", '%', '') AS DECIMAL(10, 4))`],
	['$1,200', `CAST(replace(replace("Share", '$', ''), ',', '') AS DECIMAL(10, 2))`, { group: ',' }],
	['−3 %', `CAST(replace(replace("Share", '%', ''), '−', '-') AS DECIMAL(10, 2))`],
	['(123)', `CAST(replace(replace("Share", '(', ''), ')', '') AS DECIMAL(10, 2))`],
	['10.5 b', `CAST(replace("Share", 'b', '') AS DECIMAL(10, 2))`],
])('the number in “%s” is taken by a query, and the cell is no mark of a missing value', (cell, sql, format) => {
	const hint = hintOf(cell, format);
	expect(hint).toContain(`take the number by a query, such as ${sql}, with \`unit\``);
	expect(hint).not.toContain('missing');
	expect(hint.includes('negative')).toBe(cell.includes('('));
});

test.each<[string, ColumnType]>([
	['1,5', 'number'],
	['2020/21', 'number'],
	['31.01.2020', 'date'],
	['12 to 15', 'integer'],
	['½', 'number'],
])('“%s” in a column of the type %s is neither missing nor a number with a sign', (cell, type) => {
	expect(hintOf(cell, {}, type)).toMatch(/^Correct the `type` of the column, or say in `format`/);
});

test('words may say that a value is missing', () => {
	expect(hintOf('n.a.')).toContain('Add “n.a.” to `format.missing`');
});
