import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '../../../src/core/derive/normal-quantile.ts';
import { wilson } from '../../../src/core/derive/wilson.ts';

test.each([
	[0.5, 0],
	[0.6, 0.2533471031357997],
	[0.9, 1.2815515655446004],
	[0.975, 1.9599639845400545],
	[0.995, 2.5758293035489004],
	[1e-5, -4.264890793922825],
	[1e-20, -9.262340089798408],
	[1e-100, -21.27345356096533],
])('the normal quantile of %d agrees with published tables', (probability, quantile) => {
	expect(Math.abs(normalQuantile(probability) - quantile)).toBeLessThan(1e-12);
});

test('gives the interval for the share of firms in the survey', () => {
	// By hand, with z = 1.959964, z² = 3.841459, p = 0.12, n = 147: (0.133066 ± 1.959964 × √(0.000718367 + 0.0000444434))
	// / 1.026132 = (0.133066 ± 0.054132) / 1.026132 = 0.076924 and 0.182431.
	const { low, high } = wilson(0.12, 147, 0.95);
	expect(low).toBeCloseTo(0.076924, 6);
	expect(high).toBeCloseTo(0.182431, 6);
});

test('its bounds are the most distant shares that the score test does not reject', () => {
	const shares = fc.double({ min: 0.001, max: 0.999, noNaN: true });
	const sizes = fc.integer({ min: 1, max: 1_000_000 });
	fc.assert(
		fc.property(shares, sizes, fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99), (share, n, level) => {
			const z = normalQuantile((1 + level) / 2);
			const { low, high } = wilson(share, n, level);
			for (const bound of [low, high])
				expect(Math.abs(share - bound) / Math.sqrt((bound * (1 - bound)) / n)).toBeCloseTo(z, 6);
		}),
	);
});

test('stays between none and all, around the share', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.double({ min: 1, max: 1e15, noNaN: true }),
			(share, n) => {
				const { low, high } = wilson(share, n, 0.95);
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(low - 1e-15).toBeLessThanOrEqual(share);
				expect(high + 1e-15).toBeGreaterThanOrEqual(share);
			},
		),
	);
	expect(wilson(0, 10, 0.95).low).toBe(0);
	expect(wilson(1, 10, 0.95).high).toBe(1);
});

test.each([
	[1.2, 10, 0.95, 'The share 1.2 is not between 0 and 1.'],
	[-0.1, 10, 0.95, 'The share -0.1 is not between 0 and 1.'],
	[0.5, 0, 0.95, 'The sample size 0 is not at least 1.'],
	[0.5, Number.POSITIVE_INFINITY, 0.95, 'The sample size Infinity is not at least 1.'],
	[0.5, 10, 1, 'The confidence level 1 is not between 0 and 1.'],
	[0.5, 10, Number.NaN, 'The confidence level NaN is not between 0 and 1.'],
	[0.5, 10, 1 - 2 ** -53, 'The confidence level 0.9999999999999999 is too close to 1 to compute with.'],
])('refuses wilson(%d, %d, %d)', (share, n, level, message) => {
	expect(() => wilson(share, n, level)).toThrow(new RangeError(message));
});
