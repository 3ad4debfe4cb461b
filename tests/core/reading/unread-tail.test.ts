import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumbers } from '../../../src/core/reading/read-numbers.ts';
import { readAloud } from './read-aloud.ts';

const cases: [string, string[]][] = [
	['5·5 million', ['unreadable 5·5']],
	['5\u2005000 and 5\u2008000 and 5\u200a000', ['5000', '5000', '5000']],
	['5\u200b000 firms', ['unreadable 5\u200b000']],
	['a sum of 5\t500 in 5\n000', ['unreadable 5\t500', 'unreadable 5\n000']],
	['Riga\t5\t500\t48', ['5', '500', '48']],
	['48\n120\n35', ['48', '120', '35']],
	[
		'5．5, 5，500, 5٫5, 1⁄5, 5５',
		['unreadable 5．5', 'unreadable 5，500', 'unreadable 5٫5', 'unreadable 1⁄5', 'unreadable 5５'],
	],
	['5 E6, 5e6, 5 × 106, 5 × 10-6', ['unreadable 5 E6', 'unreadable 5e6', 'unreadable 5 × 106', 'unreadable 5 × 10-6']],
	['5*10**6, 5×10e6, 5 10^6', ['unreadable 5*10**6', 'unreadable 5×10e6', 'unreadable 5 10^6']],
	['2.5 × 10^6, 2.5 x 10⁶, 5·10⁻³, 3 × 120', ['2500000', '2500000', '0.005', '3', '120']],
	[
		'7³ bridges, 10^6, 10⁶, 2⅓ km, 5①, 7 m³',
		['unreadable 7³', 'unreadable 10^6', 'unreadable 10⁶', 'unreadable 2⅓', 'unreadable 5①', '7'],
	],
];

test.each(cases)('reads “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});

test('reads groups of two digits if the language has them', () => {
	expect(readAloud('1,50,000 and 1,50,00,000 and 1,500,000', 'en-IN')).toEqual(['150000', '15000000', '1500000']);
	expect(readAloud('1,50,000', 'en')).toEqual(['unreadable 1,50,000']);
});

test('never reads the first digits of a number whose separator is not known', () => {
	const separator = fc.constantFrom(
		'\u00b7',
		'\u2000',
		'\u2003',
		'\u2005',
		'\u200a',
		'\u200b',
		'\u2060',
		'\ufeff',
		'．',
		'，',
		'٫',
		'٬',
		'⁄',
		'′',
		'_',
		"'",
		'’',
		' ',
		'\u202f',
	);
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 999 }), separator, fc.integer({ min: 0, max: 999 }), (first, mark, last) => {
			const text = `In all ${first}${mark}${String(last).padStart(3, '0')} firms`;
			for (const reading of readNumbers(text, { language: 'en', cutOff: false }))
				expect(reading).not.toMatchObject({ kind: 'number', value: first });
		}),
		{ numRuns: 500 },
	);
});
