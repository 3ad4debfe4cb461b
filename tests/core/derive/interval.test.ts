import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	add,
	divide,
	type Interval,
	max,
	min,
	multiply,
	negate,
	point,
	power,
	subtract,
} from '../../../src/core/derive/interval.ts';
import { nearestMultiple, roundOff } from '../../../src/core/derive/round-off.ts';
import { significantDigits } from '../../../src/core/model/quantity.ts';

const { POSITIVE_INFINITY: endless } = Number;
const range = (low: number, high: number): Interval => ({ low, high });

test('keeps all values that two ranges allow', () => {
	expect(add(range(1, 2), range(10, 20))).toEqual(range(11, 22));
	expect(subtract(range(1, 2), range(10, 20))).toEqual(range(-19, -8));
	expect(multiply(range(-1, 2), range(-3, 4))).toEqual(range(-6, 8));
	expect(divide(range(200_000, 500_000), point(8))).toEqual(range(25_000, 62_500));
	expect(divide(range(1, 2), range(-4, -2))).toEqual(range(-1, -0.25));
	expect(power(range(-2, 3), point(2))).toEqual(range(0, 9));
	expect(power(range(-2, 3), point(3))).toEqual(range(-8, 27));
	expect(power(range(2, 4), point(-1))).toEqual(range(0.25, 0.5));
	expect(power(range(0.5, 4), range(-1, 2))).toEqual(range(0.25, 16));
	expect(min(range(1, 5), range(2, 3))).toEqual(range(1, 3));
	expect(max(range(1, 5), range(2, 3))).toEqual(range(2, 5));
});

test('keeps a bound that is unstated', () => {
	expect(add(range(5, endless), point(1))).toEqual(range(6, endless));
	expect(multiply(range(5, endless), point(0))).toEqual(point(0));
	expect(multiply(range(0, 1), range(5, endless))).toEqual(range(0, endless));
	expect(divide(point(10), range(5, endless))).toEqual(range(0, 2));
	expect(divide(range(5, endless), range(1, endless))).toEqual(range(0, endless));
	expect(power(range(1, endless), range(0, 2))).toEqual(range(1, endless));
	expect(power(range(0.5, 1), range(0, endless))).toEqual(range(0, 1));
});

test('refuses a divisor that contains zero', () => {
	expect(() => divide(range(1, 2), range(0, 4))).toThrow(new RangeError('Divisor 0–4 contains zero.'));
	expect(() => divide(range(1, 2), range(-endless, 4))).toThrow('Divisor unstated–4 contains zero.');
	expect(() => power(range(-1, 1), point(-2))).toThrow('contains zero');
});

test('refuses a root of what may be negative', () => {
	expect(() => power(range(-1, 1), point(0.5))).toThrow('Base -1–1 is not above zero');
	expect(() => power(range(0, 1), range(0, 0.5))).toThrow(RangeError);
	expect(power(range(0, 4), point(0.5))).toEqual(range(0, 2));
});

test('distinguishes an overflow from an unstated bound', () => {
	expect(() => multiply(point(1e308), point(10))).toThrow('The result is too large for a number.');
	expect(() => multiply(range(1e308, endless), point(10))).toThrow(RangeError);
	expect(() => power(point(10), point(400))).toThrow(RangeError);
});

test('removes rounding errors of binary arithmetic', () => {
	expect(roundOff(0.1 + 0.2)).toBe(0.3);
	expect(roundOff(1 - 0.68)).toBe(0.32);
	expect(Object.is(roundOff(-0), 0)).toBe(true);
	expect(roundOff(endless)).toBe(endless);
});

test('rounds to the nearest multiple without rounding errors', () => {
	expect(nearestMultiple(7.72, 0.1)).toBe(7.7);
	expect(nearestMultiple(1.005, 0.01)).toBe(1.01);
	expect(nearestMultiple(-2.5, 1)).toBe(-3);
	expect(nearestMultiple(129.36, 25)).toBe(125);
	expect(Object.is(nearestMultiple(-0.2, 1), 0)).toBe(true);
	expect(nearestMultiple(5, 1e-320)).toBe(5);
});

test('counts significant digits', () => {
	expect([0, 1000, 0.0129, 1234567, 1.5e-10, -62_500].map(significantDigits)).toEqual([0, 1, 3, 7, 2, 3]);
});

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const interval = fc.tuple(finite, finite).map(([a, b]) => range(Math.min(a, b), Math.max(a, b)));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const inside = ({ low, high }: Interval, at: number) => Math.min(high, Math.max(low, low + at * (high - low)));

/** The last bit of a point inside may be rounded. */
function expectWithin(value: number, { low, high }: Interval): void {
	const slack = 1e-12 * Math.max(1, Math.abs(value));
	expect(value).toBeGreaterThanOrEqual(low - slack);
	expect(value).toBeLessThanOrEqual(high + slack);
}

test.each([
	['add', add, (x: number, y: number) => x + y],
	['subtract', subtract, (x: number, y: number) => x - y],
	['multiply', multiply, (x: number, y: number) => x * y],
	['min', min, Math.min],
	['max', max, Math.max],
] as const)('%s holds the result for every point of its ranges', (_, ranges, points) => {
	fc.assert(
		fc.property(interval, interval, share, share, (a, b, s, t) =>
			expectWithin(points(inside(a, s), inside(b, t)), ranges(a, b)),
		),
	);
});

test('divide holds every quotient, or says that there is none', () => {
	fc.assert(
		fc.property(interval, interval, share, share, (a, b, s, t) => {
			if (b.low <= 0 && b.high >= 0) expect(() => divide(a, b)).toThrow(RangeError);
			else if (Math.min(Math.abs(b.low), Math.abs(b.high)) > 1e-6)
				expectWithin(inside(a, s) / inside(b, t), divide(a, b));
		}),
	);
});

test('power holds every power', () => {
	const base = fc.tuple(share, share).map(([a, b]) => range(0.1 + 5 * Math.min(a, b), 0.1 + 5 * Math.max(a, b)));
	const exponent = fc.tuple(share, share).map(([a, b]) => range(6 * Math.min(a, b) - 3, 6 * Math.max(a, b) - 3));
	fc.assert(
		fc.property(base, exponent, share, share, (a, b, s, t) => expectWithin(inside(a, s) ** inside(b, t), power(a, b))),
	);
	fc.assert(
		fc.property(interval, fc.integer({ min: 0, max: 5 }), share, (a, n, s) =>
			expectWithin(inside(a, s) ** n, power(a, point(n))),
		),
	);
});

test('a narrower range never gives a wider result', () => {
	fc.assert(
		fc.property(interval, interval, share, share, (a, b, s, t) => {
			const [low, high] = [inside(a, Math.min(s, t)), inside(a, Math.max(s, t))];
			const [narrow, wide] = [multiply(range(low, high), b), multiply(a, b)];
			expectWithin(narrow.low, wide);
			expectWithin(narrow.high, wide);
		}),
	);
});

test('any bounds give an ordered interval or a RangeError', () => {
	const any = fc.double({ noNaN: true });
	const bounds = fc
		.tuple(any, any)
		.map(([a, b]) => range(Math.min(a, b), Math.max(a, b)))
		.filter(({ low, high }) => low < endless && high > -endless);
	for (const operation of [add, subtract, multiply, divide, power, min, max, negate]) {
		fc.assert(
			fc.property(bounds, bounds, (a, b) => {
				try {
					const { low, high } = operation(a, b);
					expect(low).toBeLessThanOrEqual(high);
				} catch (error) {
					if (!(error instanceof RangeError)) throw error;
				}
			}),
		);
	}
});
