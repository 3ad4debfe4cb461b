import { expect, test } from 'vitest';
import { latestDate } from '../../src/node/load-report.ts';

test('the latest date is that of the time zone where days begin first', () => {
	expect(latestDate(Date.UTC(2026, 10, 27, 9, 59))).toBe('2026-11-27');
	expect(latestDate(Date.UTC(2026, 10, 27, 10, 0))).toBe('2026-11-28');
	expect(latestDate(Date.UTC(2026, 11, 31, 12))).toBe('2027-01-01');
});
