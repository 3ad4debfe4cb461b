import { expect, test } from 'vitest';
import { formatResult } from '../../../src/core/format/format-result.ts';
import type { Unit } from '../../../src/core/model/unit.ts';

const atom = {
	code: 'percent',
	ucum: '%',
	scale: 0.01,
	dimension: {},
	display: { by: 'intl', unit: 'percent' },
} as const;
const unit: Unit = { code: 'percent', ucum: '%', scale: 0.01, dimension: {}, parts: [{ atom, power: 1 }] };
test('a value that needed no rounding follows an equals sign', () => {
	expect(formatResult({ quantity: { kind: 'number', value: 88 }, unit }, undefined, 'en')).toBe(' = 88%');
});

test('a rounded value shows enough of what it was to follow the rounding', () => {
	const about = { quantity: { kind: 'number', value: 29 }, qualifier: 'about', unit } as const;
	expect(formatResult(about, { kind: 'number', value: 28.5714285714 }, 'en')).toBe(
		' ≈ 28.57%, rounded to about\u00a029%',
	);
	expect(formatResult(about, { kind: 'number', value: 28.6 }, 'en')).toBe(' = 28.6%, rounded to about\u00a029%');
});

test('an open bound stays open', () => {
	const figure = { quantity: { kind: 'range', low: 3, high: 'unstated' }, unit } as const;
	expect(formatResult(figure, { kind: 'range', low: 3.14159265, high: 'unstated' }, 'en')).toContain('≈ 3.142%');
});

test('a value before rounding is no coarser than the rounded one', () => {
	const figure = { quantity: { kind: 'number', value: 32_338_000 }, qualifier: 'about', unit } as const;
	expect(formatResult(figure, { kind: 'number', value: 32_337_641.2 }, 'en')).toBe(
		' ≈ 32,337,600%, rounded to about\u00a032,338,000%',
	);
});
