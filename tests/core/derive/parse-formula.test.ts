import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FormulaError } from '../../../src/core/derive/formula-error.ts';
import { parseFormula } from '../../../src/core/derive/parse-formula.ts';
import type { Formula } from '../../../src/core/model/formula.ts';

/** Writes a formula with all brackets. */
function write(formula: Formula): string {
	switch (formula.kind) {
		case 'number':
			return String(formula.value);
		case 'name':
			return formula.name;
		case 'negate':
			return `(-${write(formula.of)})`;
		case 'operation':
			return `(${write(formula.left)}${formula.operator}${write(formula.right)})`;
		case 'call':
			return `${formula.function}(${formula.arguments.map(write).join(',')})`;
	}
}

test.each([
	['1 - share', '(1-share)'],
	['a - b - c', '((a-b)-c)'],
	['a / b * c', '((a/b)*c)'],
	['a + b * c ^ d', '(a+(b*(c^d)))'],
	['2 ^ 3 ^ 2', '(2^(3^2))'],
	['-x ^ 2', '(-(x^2))'],
	['(-x) ^ 2', '((-x)^2)'],
	['x ^ -y ^ 2', '(x^(-(y^2)))'],
	['2 * -x ^ 2 + 1', '((2*(-(x^2)))+1)'],
	['- - x', '(-(-x))'],
	['a\n\t+ .5e1', '(a+5)'],
	['wilson (share, n, 0.95)', 'wilson(share,n,0.95)'],
	['min(a, max(b, c), -d)', 'min(a,max(b,c),(-d))'],
	['(1 + growth * year) ^ (duration(fieldwork) / year) - 1', '(((1+(growth*year))^(duration(fieldwork)/year))-1)'],
])('reads %s as %s', (text, meaning) => {
	expect(write(parseFormula(text))).toBe(meaning);
});

test.each([
	['', 'The formula is empty.'],
	['()', 'The formula is empty.'],
	['a × b', 'The formula holds “×”.'],
	['a − b', 'The formula holds “−”.'],
	['12 %', 'The formula holds “%”.'],
	['a == b', 'The formula holds “=”.'],
	['a ? b : c', 'The formula holds “?”.'],
	['"a"', 'The formula holds “"”.'],
	['[a]', 'The formula holds “[”.'],
	['a; b', 'The formula holds “;”.'],
	['a.b', 'The formula asks for a part of a value by a dot.'],
	['constructor(a)', 'There is no function “constructor”.'],
	['eval(a)', 'There is no function “eval”.'],
	['(a + b)(c)', 'The formula calls a value as if it were a function.'],
	['a b', 'The formula has two values side by side.'],
	['min(a b)', 'The formula has two values side by side.'],
	['min(min(a, b)c)', 'The formula has two values side by side.'],
	['1,000', 'The formula is more than one expression.'],
	['2(a)', 'The formula is more than one expression.'],
	['a,', 'The formula has a comma with nothing beside it.'],
	['(,a)', 'The formula has a comma with nothing beside it.'],
	['min(a)', 'min is given 1 argument.'],
	['wilson(a, b)', 'wilson is given 2 arguments.'],
	['duration(2 * a)', 'duration takes the name of a period.'],
	['1e999', '“1e999” is not a finite number.'],
	['a +', 'The formula cannot be read: Expected expression after + at character 3.'],
	['(a', 'The formula cannot be read: Unclosed ( at character 2.'],
	['a ** b', 'The formula cannot be read: Expected expression after * at character 3.'],
	['('.repeat(100_000), 'The formula has more than 400 characters.'],
])('refuses %j', (text, message) => {
	expect(() => parseFormula(text)).toThrow(expect.objectContaining({ rule: 'formula-is-arithmetic', message }));
});

test('names the operator to use', () => {
	expect(() => parseFormula('a × b')).toThrow(expect.objectContaining({ hint: 'Write * for times.' }));
});

test.each(['-', '1^', '(', '-(', 'min(1,', 'a+'])('parses as many of %s as fit', (piece) => {
	const text = `${piece.repeat(Math.floor(399 / piece.length))}1`;
	try {
		write(parseFormula(text));
	} catch (error) {
		expect(error).toBeInstanceOf(FormulaError);
	}
});

const leaf: fc.Arbitrary<Formula> = fc.oneof(
	fc.nat(99).map((value): Formula => ({ kind: 'number', value })),
	fc.constantFrom('a', 'b', 'gpu_count').map((name): Formula => ({ kind: 'name', name })),
);
const { tree } = fc.letrec<{ tree: Formula }>((tie) => ({
	tree: fc.oneof(
		{ maxDepth: 4 },
		leaf,
		tie('tree').map((of): Formula => ({ kind: 'negate', of })),
		fc
			.tuple(fc.constantFrom('+', '-', '*', '/', '^'), tie('tree'), tie('tree'))
			.map(([operator, left, right]): Formula => ({ kind: 'operation', operator, left, right })),
		fc
			.tuple(fc.constantFrom('min', 'max'), tie('tree'), tie('tree'))
			.map(([name, ...given]): Formula => ({ kind: 'call', function: name, arguments: given })),
	),
}));

test('reads back any formula with its brackets written out', () => {
	const fitting = tree.filter((formula) => write(formula).length <= 400);
	fc.assert(fc.property(fitting, (formula) => void expect(parseFormula(write(formula))).toEqual(formula)));
});

test('gives a formula or a FormulaError for any text', () => {
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({ unit: fc.constantFrom(...'ab19.,+-*/^() \n', 'min(', 'duration(', 'this', '__proto__', '×') }),
	);
	fc.assert(
		fc.property(text, (junk) => {
			try {
				parseFormula(junk);
			} catch (error) {
				if (!(error instanceof FormulaError)) throw error;
			}
		}),
		{ numRuns: 1000 },
	);
});
