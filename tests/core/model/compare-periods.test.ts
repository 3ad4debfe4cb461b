import { expect, test } from 'vitest';
import { haveDayInCommon, isWithin } from '../../../src/core/model/compare-periods.ts';

test.each([
	['2019', '2019', true],
	['2019', '2020', false],
	['2019/2020', '2020', true],
	['2019-09/2020-06', '2019', true],
	['2019-05', '2019', true],
	['2019', '2019-05-31', true],
	['2019-33', '2019-04', false],
	['199X', '1995', true],
	['199X', '2000', false],
	['1998~', '1998', true],
	['2022/..', '2030', true],
	['2022/..', '2021-12-31', false],
	['../2021', '2021', true],
	['../2021', '2022/..', false],
	['-0043', '-0044/-0042', true],
])('whether %s and %s have a day in common: %s', (a, b, expected) => {
	expect([haveDayInCommon(a, b), haveDayInCommon(b, a)]).toEqual([expected, expected]);
});

test.each([
	['2019', '2019', true],
	['2019-05', '2019', true],
	['2019', '2019-05', false],
	['2019/2020', '2020', false],
	['2020-34', '2019/2020', true],
	['2023', '2022/..', true],
	['2022/..', '2022/2023', false],
	['../2021', '../2022', true],
	['../2021', '2020/..', false],
])('whether %s lies within %s: %s', (inner, outer, expected) => {
	expect(isWithin(inner, outer)).toBe(expected);
});
