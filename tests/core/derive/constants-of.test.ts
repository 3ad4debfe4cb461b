import fc from 'fast-check';
import { expect, test } from 'vitest';
import { constantsOf } from '../../../src/core/derive/constants-of.ts';
import { evaluateFormula } from '../../../src/core/derive/evaluate-formula.ts';
import { FormulaError } from '../../../src/core/derive/formula-error.ts';
import { parseFormula } from '../../../src/core/derive/parse-formula.ts';
import { Collector } from '../../../src/core/problem.ts';
import { makeUnitTable } from '../../../src/core/units/unit-table.ts';

const table = makeUnitTable([{ code: 'firm', name: { one: 'firm', other: 'firms' } }], new Collector());

function constants(text: string): [number, Record<string, number>][] {
	return constantsOf(
		parseFormula(text),
		new Map([
			['x', 'first'],
			['y', 'second'],
			['z', 'second'],
		]),
		table,
	).map(({ number, units }) => [number, Object.fromEntries([...units].map(([{ code }, power]) => [code, power]))]);
}

test.each<[string, [number, Record<string, number>][]]>([
	['x / y', []],
	['1 - x', [[1, {}]]],
	['2 * x * year * 2', [[4, { year: 1 }]]],
	['x / year', [[1, { year: -1 }]]],
	['x * week / day', [[7, {}]]],
	['x * firm * day / firm', [[1, { day: 1 }]]],
	['x * USD * week / day', [[7, { USD: 1 }]]],
	['1 + x * 2 - 3', [[-2, {}], [2, {}]]], // prettier-ignore
	['x - (2 - -1) * year', [[-3, { year: 1 }]]],
	['x - (1 - (day - year))', [[-31_471_201, {}]]],
	['-(2 * x) / -day', [[2, { day: -1 }]]],
	['x + x + x', [[3, {}]]],
	[
		'y + z + 2 * y',
		[
			[4, {}],
			[2, {}],
		],
	],
	[
		'x * y - -(z * x) - 2 / -1 * x * y',
		[
			[4, {}],
			[-2, {}],
		],
	],
	[
		'x * year - x * month',
		[
			[28_927_800, {}],
			[1, { year: 1 }],
			[1, { month: 1 }],
		],
	],
	['x / y + y / x + y', []],
	[
		'x + x * 2 - x',
		[
			[2, {}],
			[2, {}],
		],
	],
	['max(x * 2, 1 + 2)', [[2, {}], [3, {}]]], // prettier-ignore
	['(x / year) ^ (1 / 2)', [[1, { year: -1 }], [0.5, {}]]], // prettier-ignore
])('%s', (formula, expected) => {
	expect(constants(formula)).toEqual(expected);
});

// Without differences: that of two nearly equal numbers is only a rounding error.
test('have the value of the formula, if it has no inputs', () => {
	const formula = fc.letrec<{ part: string; joined: string }>((tie) => ({
		part: fc.oneof(
			{ maxDepth: 3 },
			fc.constantFrom('1', '2', '3', '0.5', 'percent', 'year', 'day', 'firm', 'kW', 'kWh', 'hour'),
			tie('joined'),
		),
		joined: fc
			.tuple(
				fc.constantFrom(
					'(A + B)',
					'(A * B)',
					'(A / B)',
					'A * A',
					'(A + A)',
					'max(A, B)',
					'min(A, B)',
					'(A) ^ 2',
					'A * day + A * year',
					'A / hour * day',
				),
				tie('part'),
				tie('part'),
			)
			.map(([shape, a, b]) => shape.replace(/[AB]/g, (side) => (side === 'A' ? a : b))),
	})).joined;
	fc.assert(
		fc.property(formula, (text) => {
			fc.pre(text.length <= 400);
			const value = valueOf(text);
			fc.pre(value !== undefined);
			const [constant, ...more] = constantsOf(parseFormula(text), new Map(), table);
			const number = [...(constant?.units ?? [])].reduce(
				(product, [{ scale }, power]) => product * scale ** power,
				constant?.number ?? Number.NaN,
			);
			expect(more).toEqual([]);
			expect(Math.abs(number - (value ?? 0))).toBeLessThanOrEqual(1e-6 * Math.abs(value ?? 0));
		}),
		{ numRuns: 500 },
	);
});

/** The value of a formula without inputs, in base units; `undefined` if it has none. */
function valueOf(text: string): number | undefined {
	try {
		return evaluateFormula(parseFormula(text), new Map(), table).interval.low;
	} catch (error) {
		if (!(error instanceof FormulaError)) throw error;
		return undefined;
	}
}
