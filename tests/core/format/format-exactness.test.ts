import { expect, test } from 'vitest';
import { formatExactness, intervalOf } from '../../../src/core/format/format-exactness.ts';
import { formatQuantity } from '../../../src/core/format/format-quantity.ts';
import type { Exactness } from '../../../src/core/model/uncertainty.ts';
import { Collector } from '../../../src/core/problem.ts';
import { parseUnit } from '../../../src/core/units/parse-unit.ts';
import { makeUnitTable } from '../../../src/core/units/unit-table.ts';

const table = makeUnitTable([{ code: 'firm', name: { one: 'firm', other: 'firms' } }], new Collector());
const unitOf = (code: string) => parseUnit(code, table, undefined, new Collector()) ?? expect.fail(code);
const of = (value: number, unit: string, exactness: Exactness) => ({
	quantity: { kind: 'number', value } as const,
	unit: unitOf(unit),
	...exactness,
});
const other = of(7, 'percent', {});
const say = (value: number, unit: string, exactness: Exactness) =>
	formatExactness(of(value, unit, exactness), () => other, 'en').map((line) => line.replaceAll('\u00a0', ' '));

test('says how exact a value is', () => {
	expect(say(2400, 'firm', { uncertainty: { margin: 240 } })).toEqual(['Uncertainty: ± 240 firms']);
	expect(say(1.09, 's', { uncertainty: { low: 0.95, high: 1.2, level: 95 } })).toEqual([
		'Uncertainty: 0.95–1.20 seconds at a level of 95%',
	]);
	expect(say(12, 'percent', { uncertainty: { figure: 'other' }, rounded: 1 })).toEqual([
		'Uncertainty: ± 7%',
		'Given in the source to the nearest 1%',
	]);
	expect(say(12, 'percent', {})).toEqual([]);
});

test('says of an interval that rests on an assumption that it does', () => {
	const assumption = { text: 'They were drawn by lot.', parts: [] };
	const expression = { kind: 'number', value: 7 } as const;
	const evidence = { kind: 'chosen', formula: '7 * percent', expression, units: new Map(), assumption } as const;
	const figure = of(12, 'percent', { uncertainty: { figure: 'other' } });
	expect(formatExactness(figure, () => ({ ...other, evidence }), 'en')).toEqual([
		'Uncertainty: ±\u00a07%, under an assumption',
	]);
});

test('gives all values that a value may stand for', () => {
	const rangeOf = (value: number, exactness: Exactness) => intervalOf(of(value, 'firm', exactness))?.quantity;
	const uncertainty = { margin: 240 };
	expect(rangeOf(2400, { uncertainty, rounded: 100 })).toEqual({ kind: 'range', low: 2160, high: 2640 });
	expect(rangeOf(2400, { rounded: 100 })).toEqual({ kind: 'range', low: 2350, high: 2450 });
	expect(rangeOf(2400, { uncertainty: { figure: 'other' } })).toBeUndefined();
	const atLeast = { ...of(2400, 'firm', { rounded: 100 }), qualifier: 'at least' } as const;
	expect(intervalOf(atLeast)?.quantity).toEqual({ kind: 'range', low: 2350, high: 'unstated' });
});

test('says “or” of two whole numbers that follow one another', () => {
	const write = (low: number, high: number, locale: string, form?: 'long' | 'words') =>
		formatQuantity({ quantity: { kind: 'range', low, high, isWhole: true }, unit: unitOf('firm') }, locale, { form });
	expect(write(17, 18, 'en')).toBe('17\u00a0or\u00a018\u00a0firms');
	expect(write(17, 18, 'en', 'words')).toBe('seventeen\u00a0or\u00a0eighteen firms'.replace(' ', '\u00a0'));
	expect(write(17, 18, 'de')).toMatch(/^17\u00a0oder\u00a018/);
	expect(write(17, 19, 'en')).toBe('17–19\u00a0firms');
});
