import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldDigits } from '../../../src/core/spelling/fold-digits.ts';
import { readAloud } from '../reading/read-aloud.ts';

test('reads decimal digits of every script', () => {
	expect(readAloud('१२ firms, ٣٤ firms, ৫৬ %, ７８ firms and ๙๐ firms')).toEqual([
		'12',
		'34',
		'56 percent',
		'78',
		'90',
	]);
});

test('does not read digits of two scripts as one number', () => {
	expect(readAloud('1٢ firms and ٢1 firms')).toEqual(['unreadable 1٢', 'unreadable 1']);
});

test('shows a number as the text writes it', () => {
	expect(readAloud('কোম্পানি ১২ লাখ', 'bn')).toEqual(['unreadable ১২']);
});

test('each decimal digit becomes its value, and no offset changes', () => {
	const zeros = [0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50, 0x1040, 0xaa50, 0xff10, 0x1d7ce];
	const digits = fc.tuple(fc.constantFrom(...zeros), fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }));
	fc.assert(
		fc.property(digits, ([zero, values]) => {
			const written = values.map((value) => String.fromCodePoint(zero + value)).join('');
			expect(foldDigits(`a ${written} b`)).toBe(zero > 0xffff ? `a ${written} b` : `a ${values.join('')} b`);
		}),
	);
});
