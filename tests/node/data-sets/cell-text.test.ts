import { expect, test } from 'vitest';
import { shortestDecimal } from '../../../src/node/data-sets/cell-text.ts';

test.each([
	['0.30000000000000004', '0.3'],
	['1234.5600000000002', '1234.56'],
	['-0.10000000000000001', '-0.1'],
	['3.0000000000000001E-7', '0.0000003'],
	['0.123456789012345', '0.123456789012345'],
])('the number %s of a sheet is %s, as a spreadsheet shows it', (written, shown) => {
	expect(shortestDecimal(written)).toBe(shown);
});

test.each(['9007199254740991', '12345678901234567890', 'words', '', '  '])('“%s” keeps all that it says', (written) => {
	expect(Number(shortestDecimal(written))).toBe(Number(written));
});
