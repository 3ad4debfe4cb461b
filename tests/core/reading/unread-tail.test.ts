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
	['5 E6, 5e6, 5 × 106, 5 × 10-6', ['unreadable 5 E6', '5000000', 'unreadable 5 × 106', 'unreadable 5 × 10-6']],
	['5*10**6, 5×10e6, 5 10^6', ['unreadable 5*10**6', 'unreadable 5×10e6', 'unreadable 5 10^6']],
	['2.5 × 10^6, 2.5 x 10⁶, 5·10⁻³, 3 × 120', ['2500000', '2500000', '0.005', '3', '120']],
	[
		'7³ bridges, 10^6, 10⁶, 2⅓ km, 5①, 7 m³',
		['unreadable 7³', '1000000', 'unreadable 10⁶', String(7 / 3), 'unreadable 5①', '7'],
	],
];

test.each(cases)('reads “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});

test.each(['en', 'en-IN'])('reads groups of two digits, as in India, where commas group: %s', (language) => {
	expect(readAloud('1,50,000 and 1,50,00,000 and 12,34,567.89', language)).toEqual([
		'150000',
		'15000000',
		'1234567.89',
	]);
	expect(readAloud('1,50,00 and 22,24,26,31 and 123,45,678', language)).toEqual([
		'unreadable 1,50,00',
		'unreadable 22,24,26,31',
		'unreadable 123,45,678',
	]);
	expect(readAloud('1.50.000', 'de')).toEqual(['unreadable 1.50.000']);
});

test.each([
	['2.7 × 10 4 km, 2.48×10−5, 5.5x10-3, 1.0 × 10 -3', ['27000', '0.0000248', '0.0055', '0.001']],
	['3 × 10 4, 3 × 10 -4, 3 x 10–12 times', ['unreadable 3 × 10 4', 'unreadable 3 × 10 -4', 'unreadable 3 x 10–12']],
	['2.7 × 10 4.5, 2.7 × 10 4 500', ['unreadable 2.7 × 10 4', 'unreadable 2.7 × 10 4']],
	['10 6 cells, 10 −9 mol, 10 12\nbits', ['unreadable 10 6', 'unreadable 10 −9', 'unreadable 10 12']],
	['10 6-month loans; 10 6 4; 10 and 6 cells', ['10', '6', '10', '6', '4', '10', '6']],
	['3 × 10 plots, 6 × 10−7', ['3', '10', '6e-7']],
	['1.5e6, 1e10, -1e-3, 9.83E-3, 2.5E6', ['1500000', '10000000000', '-0.001', '0.00983', '2500000']],
	['12E4 street, 4e14f', ['unreadable 12E4', 'unreadable 4e14']],
	['1.962302342515488, 0.1234567890123456', ['1.962302342515488', '0.1234567890123456']],
	['1234567890123456, 1.234567890123456789', ['unreadable 1234567890123456', 'unreadable 1.234567890123456789']],
	['24703m2 of 5 km2', ['24703', '5']],
	[
		'12%3 and 5 million4 and 12 percent5 and 3 percentage points6',
		['12 percent', '5000000', '12 percent', '3 percentage point'],
	],
])('reads powers, floats and what touches digits: “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
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
