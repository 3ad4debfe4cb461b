import { expect, test } from 'vitest';
import { parseFormula } from '../../../src/core/derive/parse-formula.ts';
import { formulaTree, isFlat } from '../../../src/core/format/formula-tree.ts';
import { writePlain } from '../../../src/core/mathematics/write-plain.ts';

const values: Readonly<Record<string, string>> = { capex: '$200–$500', gpus: '8', share: '12%', loss: '−5%' };
const valueOf = (name: string) => {
	const text = values[name];
	return text === undefined ? undefined : { figure: `figure-of-${name}`, text };
};

test.each([
	['capex / gpus', 'capex/gpus', '$200–$500/8'],
	['capex * (1 - share) ^ 2', 'capex × (1 − share)²', '$200–$500 × (1 − 12%)²'],
	['a - (b - c)', 'a − (b − c)', '1 a − (1 b − 1 c)'],
	['(a + b) / (c + 1)', '(a + b)/(c + 1)', '(1 a + 1 b)/(1 c + 1)'],
	['(share / gpus) ^ 2', '(share/gpus)²', '(12%/8)²'],
	['share - loss', 'share − loss', '12% − (−5%)'],
	['-share', '−share', '−12%'],
	['min(share, loss)', 'min(share, loss)', 'min(12%; −5%)'],
	['interval(share)', 'interval(share)', '12%'],
	['capex ^ 2', 'capex²', '($200–$500)²'],
])('%s is set with its names and with its numbers', (formula, names, numbers) => {
	const plain = (text: string) => text.replaceAll('\u00a0', ' ');
	expect(plain(writePlain(formulaTree(parseFormula(formula), 'en')))).toBe(names);
	expect(plain(writePlain(formulaTree(parseFormula(formula), 'en', valueOf)))).toBe(numbers);
});

test('a fraction has a line', () => {
	expect(formulaTree(parseFormula('capex / gpus'), 'en', valueOf)).toEqual({
		tag: 'mfrac',
		in: [
			{ tag: 'mtext', text: '$200–$500' },
			{ tag: 'mtext', text: '8' },
		],
	});
});

test.each([
	['1 - share', true],
	['min(a, b) * c', true],
	['a / b', false],
	['-(a ^ 2)', false],
	['min(a, b / c)', false],
])('%s needs no more than a line: %s', (formula, flat) => {
	expect(isFlat(parseFormula(formula))).toBe(flat);
});
