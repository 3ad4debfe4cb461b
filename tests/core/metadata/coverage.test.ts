import { expect, test } from 'vitest';
import { coverage } from '../../../src/core/metadata/coverage.ts';

const when = (...periods: string[]) =>
	coverage(
		periods.map((period) => ({ period, area: 'unstated' as const })),
		'en',
	).temporalCoverage;

test('time reaches from the earliest start to the latest end', () => {
	expect(when('2022-03/2023-12', '2022-01', '2021')).toBe('2021/2023-12');
	expect(when('2023-06', '2023')).toBe('2023');
	expect(when('2023-12-31', '2023-12')).toBe('2023-12');
	expect(when('2024', 'unstated')).toBe('2024');
});

test('dates that plain ISO 8601 does not have count by their first and their last day', () => {
	expect(when('2023-33')).toBe('2023-01/2023-03');
	expect(when('199X')).toBe('1990/1999');
	expect(when('2021-22', '2022~')).toBe('2021/2022');
	expect(when('2022/..', '2021')).toBe('2021/..');
	expect(when('../2022', '2020/..')).toBeUndefined();
	expect(when('-0299', '0800')).toBe('-0299/0800');
});

test('what no source states is not claimed', () => {
	expect(coverage([{ period: 'unstated', area: 'unstated' }], 'en')).toEqual({});
	expect(
		coverage(
			[
				{ period: '2024', area: ['LV'] },
				{ period: '2024', area: ['EE', 'LV'] },
			],
			'en',
		).spatialCoverage,
	).toEqual([
		{ '@type': 'Country', name: 'Estonia', identifier: 'EE' },
		{ '@type': 'Country', name: 'Latvia', identifier: 'LV' },
	]);
});
