import { expect, test } from 'vitest';
import { startOf } from '../../src/client/sort-register.ts';

test('the register sorts dates of EDTF by when they begin', () => {
	const dates = ['-0299', '-0199-05', '0800', '199X', '1995~', '2022?', '2022-02', '2022-34', '2022-23', '2022-12-31'];
	expect(dates.toReversed().sort((a, b) => startOf(a) - startOf(b))).toEqual(dates);
});
