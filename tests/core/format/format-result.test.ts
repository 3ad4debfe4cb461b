import { expect, test } from 'vitest';
import { formatResult } from '../../../src/core/format/format-result.ts';
import type { Evidence } from '../../../src/core/model/figure.ts';
import type { Quantity } from '../../../src/core/model/quantity.ts';
import type { Unit } from '../../../src/core/model/unit.ts';

const atom = {
	code: 'percent',
	ucum: '%',
	scale: 0.01,
	dimension: {},
	display: { by: 'intl', unit: 'percent' },
} as const;
const unit: Unit = { code: 'percent', ucum: '%', scale: 0.01, dimension: {}, parts: [{ atom, power: 1 }] };
const derived = (unrounded?: Quantity): Evidence => ({
	kind: 'derived',
	formula: '1 / x',
	expression: { kind: 'number', value: 1 },
	inputs: [],
	unrounded,
});

test('a value that needed no rounding follows an equals sign', () => {
	expect(formatResult({ quantity: { kind: 'number', value: 88 }, unit, evidence: derived() }, 'en')).toBe(' = 88%');
});

test('a rounded value shows enough of what it was to follow the rounding', () => {
	const about = { quantity: { kind: 'number', value: 29 }, qualifier: 'about', unit } as const;
	expect(formatResult({ ...about, evidence: derived({ kind: 'number', value: 28.5714285714 }) }, 'en')).toBe(
		' ≈ 28.57%, rounded to about\u00a029%',
	);
	expect(formatResult({ ...about, evidence: derived({ kind: 'number', value: 28.6 }) }, 'en')).toBe(
		' = 28.6%, rounded to about\u00a029%',
	);
});

test('an open bound stays open', () => {
	const figure = {
		quantity: { kind: 'range', low: 3, high: 'unstated' },
		unit,
		evidence: derived({ kind: 'range', low: 3.14159265, high: 'unstated' }),
	} as const;
	expect(formatResult(figure, 'en')).toContain('≈ 3.142%');
});
