import { expect, test } from 'vitest';
import { duration } from '../../../src/core/derive/duration.ts';

const day = 86_400;
const month = (365.25 * day) / 12;

test.each([
	['2022-01', '2023-12', 24 * month],
	['2022', '2023', 24 * month],
	['2022-01-01', '2023-12-31', 24 * month],
	['2022', '2023-06', 18 * month],
	['2024', '2024', 12 * month],
	['2024-02', '2024-02', month],
	['2024-02-01', '2024-02-29', month],
	['2023-02-01', '2023-02-28', month],
	['2024-02-28', '2024-03-01', 3 * day],
	['2023-02-28', '2023-03-01', 2 * day],
	['2024-03-15', '2024-03-15', day],
	['2022-06-15', '2022', 200 * day],
	['0001-01-02', '0001-01-03', 2 * day],
	['2023-33', '2023-33', 3 * month],
	['2023-33', '2024-36', 24 * month],
])('%s to %s, its end included', (start, end, seconds) => {
	expect(duration({ start, end })).toBe(seconds);
});

test.each(['2022~', '2022?', '199X', '..', '2023-21'])('a period that ends with %s has no known length', (date) => {
	expect(duration({ start: date, end: date })).toBeUndefined();
	expect(duration({ start: '1950', end: date })).toBeUndefined();
});
