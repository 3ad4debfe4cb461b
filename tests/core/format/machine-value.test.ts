import fc from 'fast-check';
import { expect, test } from 'vitest';
import { machineValue } from '../../../src/core/format/machine-value.ts';
import { number, range } from './sample-units.ts';

test('writes ranges as intervals, open where a bound is unstated', () => {
	expect(machineValue(range(120, 180))).toBe('120/180');
	expect(machineValue(range(7e9, 'unstated'))).toBe('7000000000/..');
	expect(machineValue(range(120, 180), 'low')).toBe('120');
	expect(machineValue(range(7e9, 'unstated'), 'high')).toBe('..');
	expect(machineValue(range('unstated', -0.5))).toBe('../-0.5');
});

test('writes a share as its quotient, and the size of a value without its sign', () => {
	expect(machineValue({ kind: 'share', of: 1, in: 4 })).toBe('0.25');
	expect(machineValue({ kind: 'number', value: -12 }, 'size')).toBe('12');
	expect(machineValue({ kind: 'range', low: -12, high: 'unstated' }, 'size')).toBe('../12');
});

test('leaves ISO dates as they are', () => {
	expect(machineValue({ kind: 'date', date: '2022-01' })).toBe('2022-01');
	expect(machineValue({ kind: 'interval', start: '2022-01', end: '2023-12' })).toBe('2022-01/2023-12');
});

test('writes plain digits that parse back to the same number', () => {
	fc.assert(
		fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e90, max: 1e90 }), (value) => {
			const text = machineValue(number(value));
			expect(text).toMatch(/^-?\d+(\.\d+)?$/);
			if (Math.abs(value) > 1e-80) expect(Number(text)).toBe(value);
		}),
	);
});
