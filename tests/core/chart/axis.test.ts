import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeAxis } from '../../../src/core/chart/axis.ts';
import { Collector, type Finding } from '../../../src/core/problem.ts';
import { parseUnit } from '../../../src/core/units/parse-unit.ts';
import { makeUnitTable } from '../../../src/core/units/unit-table.ts';

const table = makeUnitTable([], new Collector());

function unit(code: string) {
	const findings = new Collector<Finding>();
	const parsed = parseUnit(code, table, undefined, findings);
	if (parsed === undefined) throw new Error(findings.reported[0]?.message);
	return parsed;
}

const axis = (values: number[], code = 'person', options: { toZero?: boolean; whole?: number; ofRanks?: true } = {}) =>
	makeAxis(values, unit(code), 'en', { title: '', toZero: true, ...options });

test('begins at zero and ends at a round number', () => {
	expect(axis([840, 1180])).toMatchObject({ min: 0, max: 1200 });
});

test('has both sides of zero if values do', () => {
	expect(axis([-12, 25])).toMatchObject({ min: -20, max: 30 });
	expect(axis([-12, -3])).toMatchObject({ min: -12, max: 0 });
});

test('begins at zero also if all values are zero', () => {
	expect(axis([0, 0])).toMatchObject({ min: 0, max: 1 });
});

test('leaves zero out only if it may', () => {
	expect(axis([840, 1180], 'person', { toZero: false }).min).toBeGreaterThan(0);
});

test.each<[values: number[], toZero: boolean, along: number[]]>([
	[[3, 27], true, [1, 5, 10, 15, 20, 25, 30]],
	[[2, 3], true, [1, 2, 3]],
	[[1], true, [1, 2]],
	[[120, 180], false, [120, 130, 140, 150, 160, 170, 180]],
])(
	'of ranks %j begins at the first unless it may begin later, and has whole numbers alone',
	(values, toZero, along) => {
		const made = axis(values, 'rank', { toZero, ofRanks: true });
		expect(made.ticks.map(({ value }) => value)).toEqual(along);
		expect([made.min, made.max]).toEqual([along[0], along.at(-1)]);
	},
);

test('ends a share at the whole', () => {
	expect(axis([52, 31], 'percent', { whole: 100 })).toMatchObject({ min: 0, max: 100 });
	expect(axis([0.52], '1', { whole: 1 })).toMatchObject({ min: 0, max: 1 });
});

test('divides a share into quarters', () => {
	expect(axis([52, 31], 'percent', { whole: 100 }).ticks.map(({ text }) => text)).toEqual([
		'0%',
		'25%',
		'50%',
		'75%',
		'100%',
	]);
	expect(axis([0.52], '1', { whole: 1 }).ticks.map(({ value }) => value)).toEqual([0, 0.25, 0.5, 0.75, 1]);
});

test('chooses a number of steps of which every second can be left out', () => {
	expect(axis([25_000, 62_500]).ticks.map(({ value }) => value)).toEqual([0, 20_000, 40_000, 60_000, 80_000]);
	expect(axis([500_000]).ticks.map(({ value }) => value)).toEqual([0, 100_000, 200_000, 300_000, 400_000, 500_000]);
});

test('keeps the sign of a unit beside its values, and leaves the rest to the title', () => {
	expect(axis([2e6], 'USD/person').ticks.at(-1)?.text).toBe('$2\u00a0million');
	expect(axis([52], 'percent/year').ticks.at(-1)?.text).toBe('60%');
	expect(axis([52], 'ms').ticks.at(-1)?.text).toBe('60');
});

test('gives a value that stands alone room on both sides', () => {
	expect(axis([0.004], '1', { toZero: false })).toMatchObject({ min: 0.002, max: 0.006 });
	expect(axis([0], '1', { toZero: false })).toMatchObject({ min: -1, max: 1 });
});

test('takes values that lie too close for a double to divide as one value', () => {
	expect(axis([-5e-324, 5e-324], 'person', { toZero: false })).toMatchObject({ min: -1, max: 1 });
});

test('holds every value that it is made for, one value and none but zero as well', () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 12 }),
			fc.boolean(),
			(values, toZero) => {
				const { min, max, ticks } = axis(values, 'person', { toZero });
				expect(min).toBeLessThanOrEqual(Math.min(...values));
				expect(max).toBeGreaterThanOrEqual(Math.max(...values));
				expect(max).toBeGreaterThan(min);
				expect(ticks.every(({ value }) => value >= min && value <= max)).toBe(true);
				expect((ticks[0]?.value ?? Number.NaN) - min).toBeLessThanOrEqual((max - min) * 1e-6);
				expect(max - (ticks.at(-1)?.value ?? Number.NaN)).toBeLessThanOrEqual((max - min) * 1e-6);
			},
		),
	);
});

const logTicks = (...values: number[]) =>
	makeAxis(values, unit('person'), 'en', { title: '', toZero: true, scale: 'log' }).ticks.map(({ value }) => value);

test('a logarithmic axis has powers of ten, or 1, 2 and 5 times them where these are too few', () => {
	expect(logTicks(840, 1180)).toEqual([500, 1000, 2000]);
	expect(logTicks(3, 95)).toEqual([2, 5, 10, 20, 50, 100]);
	expect(logTicks(3, 950_000)).toEqual([1, 10, 100, 1000, 10_000, 100_000, 1_000_000]);
	expect(logTicks(0.004, 2e9)).toEqual([1e-3, 1, 1e3, 1e6, 1e9, 1e12]);
	expect(logTicks(10)).toEqual([5, 10, 20]);
	expect(logTicks(90_000, 1.9e7)).toEqual([50_000, 100_000, 1_000_000, 10_000_000, 20_000_000]);
});

test('a logarithmic axis holds every value above zero, with three to seven numbers along it', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), { minLength: 1 }), (values) => {
			const { min, max, ticks, scale } = makeAxis(values, unit('person'), 'en', {
				title: '',
				toZero: true,
				scale: 'log',
			});
			expect(scale).toBe('log');
			expect(min).toBeLessThanOrEqual(Math.min(...values));
			expect(max).toBeGreaterThanOrEqual(Math.max(...values));
			expect(ticks.length).toBeGreaterThanOrEqual(3);
			expect(ticks.length).toBeLessThanOrEqual(7);
			expect(ticks.every(({ value }) => value >= min && value <= max && value > 0)).toBe(true);
		}),
	);
});
