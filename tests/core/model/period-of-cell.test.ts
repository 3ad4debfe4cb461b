import { expect, test } from 'vitest';
import { decimalYear, endOfDate, periodOfCell, timeIn } from '../../../src/core/model/period-of-cell.ts';

test('a year of few digits is one in a column of years alone', () => {
	const cell = (value: string) => ({ value, text: value });
	expect(['1', '79', '999', '-43', '2020'].map((year) => timeIn(cell(year), 'year'))).toEqual([
		'0001',
		'0079',
		'0999',
		'-0043',
		'2020',
	]);
	expect(timeIn(cell('79'), 'string')).toBeUndefined();
	expect(periodOfCell('999', 'year')).toBe('0999');
	expect(periodOfCell('999', 'string')).toBeUndefined();
	expect([decimalYear('0001'), decimalYear('-0043'), endOfDate('0079')]).toEqual([1, -43, 80]);
});

test('a cell of words writes a quarter in several ways', () => {
	expect(['2023-Q1', '2023 Q1', '2023Q1', '2023-33'].map((cell) => periodOfCell(cell, 'string'))).toEqual(
		Array.from({ length: 4 }, () => '2023-33'),
	);
	expect(timeIn({ value: '2021/2022', text: '' }, 'string')).toBeUndefined();
});
