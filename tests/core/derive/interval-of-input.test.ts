import { describe, expect, test } from 'vitest';
import { deriveFigures } from '../../../src/core/derive/derive-figures.ts';
import type { KnownFigure } from '../../../src/core/derive/read-input.ts';
import { wilson } from '../../../src/core/derive/wilson.ts';
import { DerivedFigureSpec } from '../../../src/core/model/evidence/derived.ts';
import type { Exactness } from '../../../src/core/model/uncertainty.ts';
import type { Qualifier } from '../../../src/core/model/quantity.ts';
import { Collector, type Findings } from '../../../src/core/problem.ts';
import { parseUnit } from '../../../src/core/units/parse-unit.ts';
import { makeUnitTable } from '../../../src/core/units/unit-table.ts';

const table = makeUnitTable([{ code: 'firm', name: { one: 'firm', other: 'firms' } }], new Collector());

type Given = readonly [value: number, unit: string, exactness?: Exactness & { qualifier?: Qualifier }];

function known([value, code, exactness]: Given): KnownFigure {
	const unit = parseUnit(code, table, undefined, new Collector()) ?? expect.fail(`There is no unit ${code}.`);
	return { quantity: { kind: 'number', value }, unit, ...exactness };
}

/** The value of a formula whose names are the figures given, or the messages of what is wrong with it. */
function derive(formula: string, unit: string, given: Readonly<Record<string, Given>>, round?: number) {
	const findings: Findings = new Collector();
	const spec = {
		...DerivedFigureSpec.parse({ id: 'result', label: 'L', definition: 'D', unit, derived: { formula }, round }),
		derived: { formula, from: Object.fromEntries(Object.keys(given).map((name) => [name, name])) },
	};
	const stated = new Map(Object.entries(given).map(([name, each]) => [name, known(each)]));
	const derived = deriveFigures([spec], stated, table, undefined, () => findings).get('result');
	return derived?.quantity ?? findings.reported.map(({ message }) => message);
}

const range = (low: number | 'unstated', high: number | 'unstated') => ({ kind: 'range', low, high });
const share: Given = [12, 'percent', { rounded: 1 }];
const firms: Given = [147, 'firm'];
const level: Given = [95, 'percent'];

describe('interval', () => {
	test('gives half of the step of rounding on both sides', () => {
		expect(derive('interval(x)', 'percent', { x: share })).toEqual(range(11.5, 12.5));
		expect(derive('1 - interval(x)', 'percent', { x: share })).toEqual(range(87.5, 88.5));
		expect(derive('interval(x)', 'm', { x: [-3, 'm', { rounded: 0.1 }] })).toEqual(range(-3.05, -2.95));
	});

	test('gives the margin or the bounds of an uncertainty, and never the rounding besides', () => {
		expect(derive('interval(x)', 'firm', { x: [2400, 'firm', { uncertainty: { margin: 240 } }] })).toEqual(
			range(2160, 2640),
		);
		const uncertainty = { low: 0.95, high: 1.2, level: 95 };
		expect(derive('2 * interval(x)', 's', { x: [1.09, 's', { uncertainty, rounded: 0.01 }] })).toEqual(range(1.9, 2.4));
	});

	test('keeps open what a qualifier leaves open', () => {
		expect(derive('interval(x)', 'firm', { x: [20, 'firm', { rounded: 10, qualifier: 'at least' }] })).toEqual(
			range(15, 'unstated'),
		);
	});

	test('is asked for: the name alone is the value', () => {
		expect(derive('1 - x', 'percent', { x: share })).toEqual({ kind: 'number', value: 88 });
	});

	test('needs an uncertainty or a rounding of the figure itself', () => {
		const message = '“x” is given to interval, and its figure says neither `uncertainty` nor `rounded`.';
		expect(derive('interval(x)', 'firm', { x: firms })).toEqual([message]);
		expect(derive('interval(x)', 'firm', { x: [147, 'firm', { uncertainty: { figure: 'other' } }] })).toEqual([
			message,
		]);
		expect(derive('interval(2 * x)', 'percent', { x: share })).toEqual(['interval takes the name of a figure.']);
	});

	test('is kept within bounds by min and max', () => {
		const whole: Given = [100, 'percent', { rounded: 1 }];
		expect(derive('min(interval(x), 1)', 'percent', { x: whole })).toEqual(range(99.5, 100));
		expect(derive('min(interval(x), 1)', 'percent', { x: share })).toEqual(range(11.5, 12.5));
	});
});

describe('whole', () => {
	test('gives the counts that a rounded share allows', () => {
		expect(derive('whole(n * interval(x))', 'firm', { n: firms, x: share })).toEqual({
			...range(17, 18),
			isWhole: true,
		});
		expect(derive('whole(n * interval(x))', 'firm', { n: [1000, 'firm'], x: share })).toEqual({
			...range(115, 125),
			isWhole: true,
		});
		expect(derive('whole(n * interval(x))', 'firm', { n: [50, 'firm'], x: share })).toEqual({
			kind: 'number',
			value: 6,
		});
	});

	test('finds counts that lie on a half, which sources round up or to the even digit', () => {
		expect(derive('whole(n * interval(x))', 'firm', { n: [48, 'firm'], x: share })).toMatchObject({ value: 6 });
		expect(derive('whole(n * interval(x))', 'firm', { n: [200, 'firm'], x: share })).toMatchObject(range(23, 25));
	});

	test('refuses a share that no count can have', () => {
		expect(derive('whole(n * interval(x))', 'firm', { n: [7, 'firm'], x: share })).toEqual([
			'There is no whole number in 0.805–0.875.',
		]);
	});

	test('takes nothing but counts', () => {
		expect(derive('whole(x)', 's', { x: [3, 's'] })).toEqual(['whole takes a count, and is given time.']);
		expect(derive('whole(x)', 'percent', { x: share })).toEqual(['whole takes a count, and is given a pure number.']);
		expect(derive('whole(x * x)', 'firm^2', { x: firms })).toEqual(['whole takes a count, and is given firm^2.']);
	});

	test('means a plain range once its ends are rounded', () => {
		expect(derive('whole(n * interval(x))', 'firm', { n: [1001, 'firm'], x: share }, 10)).toEqual(range(120, 130));
	});
});

describe('wilson', () => {
	test('takes the counts that round to a share, from the lower bound for the fewest to the upper one for the most', () => {
		const low = wilson(17 / 147, 147, 0.95).low * 100;
		const high = wilson(18 / 147, 147, 0.95).high * 100;
		expect(derive('wilson(interval(x), n, l)', 'percent', { x: share, n: firms, l: level }, 0.01)).toMatchObject(
			range(Number(low.toFixed(2)), Number(high.toFixed(2))),
		);
		expect(derive('wilson(interval(x), n, l)', 'percent', { x: share, n: firms, l: level }, 1)).toEqual(range(7, 19));
	});

	test('has no counts below none or above all', () => {
		const ends = (value: number) =>
			derive('wilson(interval(x), n, l)', 'percent', { x: [value, 'percent', { rounded: 1 }], n: firms, l: level }, 1);
		expect(ends(0)).toEqual(range(0, 3));
		expect(ends(100)).toEqual(range(97, 100));
	});

	test('needs a share that a count can have, and a sample of whole size', () => {
		expect(derive('wilson(interval(x), n, l)', 'percent', { x: share, n: [7, 'firm'], l: level }, 1)).toEqual([
			'There is no whole number in 0.805–0.875.',
		]);
		expect(derive('wilson(interval(x), n, l)', 'percent', { x: share, n: [7.5, 'firm'], l: level }, 1)).toEqual([
			'The sample size 7.5 is not a whole number.',
		]);
	});
});
