import { expect, test } from 'vitest';
import { dateCell, digitsCell, numberCell, yearCell } from '../../../src/core/workbook/excel-number.ts';

test.each([
	[12, 0.1, '#,##0.0'],
	[12, undefined, '#,##0'],
	[12.25, 0.1, '#,##0.00'],
	[1_200_000, 10_000, '#,##0'],
	[-0.5, 0.01, '#,##0.00'],
	[0, 0.001, '#,##0.000'],
	[1.5e-7, undefined, '#,##0.00000000'],
	[1.5e-20, undefined, '0.0E+00'],
	[3e20, undefined, '0E+00'],
])('%d, known to %d, is shown as %s', (number, precision, format) => {
	expect(numberCell(number, precision)).toEqual({ number, format });
});

test.each([
	[9_007_199_254_740_991, '9007199254740991'],
	[0.1234567890123456, '0.1234567890123456'],
	[-1234567890.1234567, '-1234567890.1234567'],
	[1e308, `1${'0'.repeat(308)}`],
])('%d is kept as its digits, since a spreadsheet would change it', (number, digits) => {
	expect(numberCell(number)).toEqual({ digits });
});

test('a number too small for a spreadsheet, which would take it for 0, is kept as its digits', () => {
	expect(numberCell(1e-308)).toHaveProperty('digits');
	expect(numberCell(2.3e-308)).toHaveProperty('number');
});

test('15 digits are a number, and 16 are not', () => {
	expect(numberCell(123_456_789_012_345)).toHaveProperty('number');
	expect(numberCell(1_234_567_890_123_456)).toHaveProperty('digits');
});

test.each([
	['12.0', { number: 12, format: '#,##0.0' }],
	['-0.50', { number: -0.5, format: '#,##0.00' }],
	['007', { number: 7, format: '#,##0' }],
	['170141183460469231731687303715884105727', { digits: '170141183460469231731687303715884105727' }],
	['0.1234567890123456789', { digits: '0.1234567890123456789' }],
	['unstated', 'unstated'],
	['1,5', '1,5'],
])('the digits %s are a cell of their own exactness', (text, cell) => {
	expect(digitsCell(text)).toEqual(cell);
});

test('a year has no separator', () => {
	expect(yearCell(2023)).toEqual({ number: 2023, format: '0' });
});

test.each([
	['2020-01-01', 43_831],
	['1900-03-01', 61],
	['9999-12-31', 2_958_465],
])('%s is day %d', (day, number) => {
	expect(dateCell(day)).toEqual({ number, format: 'yyyy\\-mm\\-dd' });
});

test.each(['1900-02-28', '1850-05-05', '2023-02-30', '2023-13-01', '2023', '2023-01', '2023-01-05~', '-0299-01-01'])(
	'%s is text, for spreadsheets know no such day',
	(day) => {
		expect(dateCell(day)).toBe(day);
	},
);
