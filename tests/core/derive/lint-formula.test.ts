import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lintFormula } from '../../../src/core/derive/lint-formula.ts';
import { parseFormula } from '../../../src/core/derive/parse-formula.ts';
import { Collector, type Finding } from '../../../src/core/problem.ts';
import { makeUnitTable } from '../../../src/core/units/unit-table.ts';

const specs = ['firm', 'bridge'].map((code) => ({ code, name: { one: code, other: `${code}s` } }));
const table = makeUnitTable(specs, new Collector());

/**
 * The findings for a formula. Its inputs are all names of one or two letters; each stands for the figure of its first
 * letter.
 */
function lint(formula: string, assumes = false): string[] {
	const names = new Set(formula.match(/\b(?!km\b|kW\b|m\b)[a-z]{1,2}\b/g));
	const inputs = [...names].map((name) => ({ name, figure: `the-${name[0]}` }));
	const findings = new Collector<Finding>();
	lintFormula({ expression: parseFormula(formula), inputs }, table, assumes, findings);
	return findings.reported.map(({ rule, message }) => `${rule}: ${message}`);
}

const brings = (number: number) =>
	`formula-is-arithmetic: The formula brings in the number ${number}, which nothing proves.`;
const cancels = (name: string) =>
	`formula-is-arithmetic: “${name}” cancels out: a part of the formula is the same whatever it is.`;
const money = (code: string) =>
	`formula-is-arithmetic: In the formula, ${code} means exactly one ${code}, which nothing proves.`;
const counted = (code: string) =>
	`assumption-is-stated: In the formula, ${code} means exactly one ${code}, and the figure does not say why it is one.`;

test.each([
	'a / b',
	'1 - a',
	'1 / a',
	'a / (1 - a)',
	'a * (1 - b)',
	'a - a * b',
	'(a - b) / b',
	'a - a * 2',
	'1 - a - b',
	'(a + b) / 2',
	'a + b - a * b',
	'a ^ (1 / 2)',
	'a ^ 2 - b ^ 2',
	'a * year',
	'a * year - b * month',
	'a * year * bridge / bridge',
	'a * hour * kW / kWh',
	'(1 + a * year) ^ (duration(p) / year) - 1',
	'wilson(a, b, c)',
	'wilson(1 - a, b, c) / a',
	'min(a, 1)',
	'max(0, 1 - a - b - c)',
	'max(a, 2 * b)',
	'max(a, 1 - b)',
	'max(a - b, 0 * USD)',
	'max(a, b) - min(a, b)',
	'(max(a, b, c) - min(a, b, c)) / (a + b + c)',
	'min(max(a, 0), 1) * b',
])('%s rests only on its inputs', (formula) => {
	expect(lint(formula)).toEqual([]);
});

describe('a number that nothing proves', () => {
	test.each([
		['a * 1.15', 1.15],
		['a + a + a', 3],
		['a + ab + 2 * a', 4],
		['a * year - a * month', 28_927_800],
		['a * (2 + 2 + 1)', 5],
		['2 * a * 2', 4],
		['a / 2 / 2', 0.25],
		['-(2 * a) * -2', 4],
		['a * b * 2 ^ (2 + 1)', 8],
		['2 + a + 2', 4],
		['2 + a - -2', 4],
		['a + 2 - (b - 2)', 4],
		['a - (2 - -1)', -3],
		['a * max(2, 1 + 2)', 3],
		['a * min(2 * year, 2 * 2 * year)  * 2 / year', 4],
		['a * wilson(0, 1, 1 / 2) * b + 2 * 2', 4],
		['wilson(a, b, 0.95)', 0.95],
		['max(a, 2 * 2)', 4],
		['max(a, 93 * percent)', 0.93],
		['max(a, 2 * year)', 2],
		['max(a, 1)', 1],
		['max(a, b, 1 - 1 / 2)', 0.5],
		['min(a, 0 * USD)', 0],
		['min(a, 1 * year)', 1],
		['min(max(a, 1), 1) * b', 1],
		['a * percent', 0.01],
		['a * week / day', 7],
		['a * (week / day)', 7],
		['week * a / day', 7],
		['a * km / m', 1000],
		['a * hour * kW / kWh * 2 * 2', 4],
		['a * year * kW / kWh', 8766],
		['a * year * week / day', 220_903_200],
		['a * (year + day)', 31_644_000],
		['a * year ^ (2 + 1) / year / (year * year) * 2 * 2', 4],
	])('%s', (formula, number) => {
		expect(lint(formula, true)).toEqual([brings(number)]);
	});

	test('is reported once', () => {
		expect(lint('a * 3 + b ^ 4')).toHaveLength(1);
	});
});

describe('an input that cancels', () => {
	test.each([
		['a - a + b', 'a'],
		['a + b - a', 'a'],
		['a / a * b', 'a'],
		['b * (a * week) / (a * week)', 'a'],
		['a ^ 0 * b', 'a'],
		['0 * a + b', 'a'],
		['1 ^ a * b', 'a'],
		['a / aa', 'a'],
		['a * (b + b + b) / b', 'b'],
		['a * ((a + a + a) / a)', 'a'],
		['a * (max(a, 2 * a) / a)', 'a'],
		['a * (wilson(b, c, d) - wilson(b, c, d))', 'b'],
		['((1 - 2 * a) ^ (1 / 2)) ^ 0 * b', 'a'],
	])('%s', (formula, name) => {
		expect(lint(formula, true)).toContain(cancels(name));
	});

	test('is reported beside the number that takes its place', () => {
		expect(lint('(a / bridge) ^ 0 * 2 * 2 * 2 * USD', true)).toEqual([brings(8), money('USD'), cancels('a')]);
	});
});

describe('the name of a unit', () => {
	test('may not be an amount of money, whatever is assumed', () => {
		expect(lint('a * USD / EUR', true)).toEqual([
			'formula-is-arithmetic: The formula exchanges USD and EUR one for one, which nothing proves.',
		]);
		expect(lint('a / EUR', true)).toEqual([money('EUR')]);
	});

	test('may count one only if the figure has an assumption', () => {
		expect(lint('a * firm / bridge')).toEqual([counted('firm')]);
		expect(lint('a / person')).toEqual([counted('person')]);
		expect(lint('a * (bridge * year + bridge * day) / (year + day)')).toEqual([counted('bridge')]);
		expect(lint('a * firm / bridge', true)).toEqual([]);
	});
});

test('a formula without inputs is not linted', () => {
	expect(lint('95 * percent')).toEqual([]);
	expect(lint('2 * 2 * USD / EUR')).toEqual([]);
});

test('a sum, a product or an extreme of different inputs never cancels', () => {
	const formula = fc.letrec<{ part: string; joined: string }>((tie) => ({
		part: fc.oneof({ maxDepth: 4 }, fc.constant('?'), tie('joined')),
		joined: fc
			.tuple(
				fc.constantFrom(
					'(A + B)',
					'(A * B)',
					'(A / B)',
					'max(A, B)',
					'min(B, A)',
					'-A - B',
					'wilson(A, B, ?)',
					'max(A, 0) * B',
					'(1 + A) * B',
				),
				tie('part'),
				tie('part'),
			)
			.map(([shape, a, b]) => shape.replace(/[AB]/g, (side) => (side === 'A' ? a : b))),
	})).joined;
	fc.assert(
		fc.property(formula, (shape) => {
			let next = 0;
			const text = shape.replace(/\?/g, () => String.fromCharCode(97 + (next++ % 26)));
			fc.pre(next <= 12 && text.length <= 400);
			expect(lint(text)).toEqual([]);
		}),
		{ numRuns: 500 },
	);
});
