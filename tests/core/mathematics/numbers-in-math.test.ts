import { expect, test } from 'vitest';
import { numbersInMath } from '../../../src/core/mathematics/numbers-in-math.ts';
import { isFault, readTex } from '../../../src/core/mathematics/read-tex.ts';

function numbersIn(tex: string): string[] {
	const tree = readTex(tex, false);
	if (isFault(tree)) throw new Error(tree.message);
	return numbersInMath(tree).map(({ kind, text }) => `${kind}: ${text}`);
}

test.each([
	'1 - p',
	'2 x',
	'x^{12}',
	'x_{12}',
	'\\sum_{i=1}^{10} x_i',
	'\\sqrt[3]{x}',
	'x \\in [0, 1]',
	'f(0, 1, 2)',
	'\\frac{1}{2} x',
	'\\binom{n}{2}',
	'\\int_0^{100} f',
])('%s has numbers of mathematics alone', (tex) => {
	expect(numbersIn(tex)).toEqual([]);
});

test.each([
	['48 x', 'number: 48'],
	['1.5 x', 'number: 1.5'],
	['1{,}000 x', 'number: 1,000'],
	['1\\,000 x', 'number: 1 000'],
	['1{0}0 x', 'number: 100'],
	['\\frac{a}{10}', 'number: 10'],
	['a \\times 10^6', 'number: 10'],
	['\\sqrt{12 a}', 'number: 12'],
	['{5}^{2} a', 'number: 5'],
	['2', 'number: 2'],
	['\\frac12', 'number: 1/2'],
	['2\\%', 'number: 2%'],
	['2^{10}', 'number: 2¹⁰'],
	['t e n', 'words: ten'],
	['x + \\text{ten firms}', 'words: ten firms'],
	['\\operatorname{ten} x', 'words: ten'],
])('%s states a number', (tex, found) => {
	expect(numbersIn(tex)).toContain(found);
});
