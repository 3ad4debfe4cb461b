import { expect, test } from 'vitest';
import { readAloud } from './read-aloud.ts';

test.each([
	['2^32 addresses, 10^6 cells, 10^-5 m', ['4294967296', '1000000', '0.00001']],
	['1.1^+23, 2.5^(-1), -3^3', ['8.95430243255239', '0.4', '-27']],
	['exactly 8x2^10 bits, 5 × 2^10', ['8192', '5120']],
	['from 5 to 10^6 cells', ['5…1000000']],
])('reads a power with “^”: “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});

test.each([
	['2^31 − 1, 2^31-1', ['2^31 − 1', '2^31-1']],
	['-2^2, minus 2^2', ['-2^2', 'minus 2^2']],
	['10⁶ cells, 1,234^5', ['10⁶', '1,234^5']],
])('does not read what may be a sum, a minus that is raised or a note: “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected.map((words) => `unreadable ${words}`));
});

test('reads the decimals of a base by the language', () => {
	expect(readAloud('1,5^2 kg', 'de')).toEqual(readAloud('1.5^2 kg'));
	expect(readAloud('1.5^2 kg', 'de')).toEqual(['unreadable 1.5^2']);
});
