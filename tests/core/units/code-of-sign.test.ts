import { expect, test } from 'vitest';
import { Collector } from '../../../src/core/problem.ts';
import { codeOfSign } from '../../../src/core/units/code-of-sign.ts';
import { makeUnitTable } from '../../../src/core/units/unit-table.ts';

const table = makeUnitTable([{ code: 'firm', name: { one: 'firm', other: 'firms' } }], new Collector());

test.each([
	['×', 'times'],
	['#', 'rank'],
	['‰', 'per-mille'],
	['bps', 'basis-point'],
	['₸', 'KZT'],
	['dollars', 'USD'],
	['°C', 'Cel'],
	['м', 'm'],
	['kilometres', 'km'],
	['firms', 'firm'],
	['people', 'person'],
])('“%s” in a text stands for the unit %s', (sign, code) => {
	expect(codeOfSign(sign, table)).toBe(code);
});

test.each(['q', 'kr', '', '×2', 'constructor'])('“%s” stands for no unit', (sign) => {
	expect(codeOfSign(sign, table)).toBeUndefined();
});
