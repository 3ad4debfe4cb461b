import { expect, test } from 'vitest';
import { formatScope } from '../../../src/core/format/format-scope.ts';
import { breakBeforeWords } from '../../../src/core/format/no-break.ts';

test.each([
	[{ period: '2022/2023', area: ['LV'], population: 'bridges' }, '2022–2023 · Latvia · bridges'],
	[{ period: 'unstated', area: ['LV'], population: 'bridges' }, 'Year not stated · Latvia · bridges'],
	[
		{ period: '2022', area: 'unstated', population: 'unstated' },
		'2022 · place not stated · who or what was counted: not stated',
	],
	[{ period: 'unstated', area: 'unstated', population: 'unstated' }, 'Year, place and who was counted: not stated'],
] as const)('%o is said as “%s”', (scope, words) => {
	expect(formatScope(scope, 'en').join('').replaceAll('\u00a0', ' ')).toBe(words);
});

test('a line may break before the name of a unit, and not before a sign', () => {
	expect(breakBeforeWords('2.49\u00a0million\u00a0people')).toBe('2.49 million people');
	expect(breakBeforeWords('40\u00a0%, 12\u00a0kg, 1\u00a0500')).toBe('40\u00a0%, 12\u00a0kg, 1\u00a0500');
});
