import { expect, test } from 'vitest';
import { isFault, readTex } from '../../../src/core/mathematics/read-tex.ts';
import { speakMath } from '../../../src/core/mathematics/speak-math.ts';
import { writeMathml } from '../../../src/core/mathematics/write-mathml.ts';
import { writePlain } from '../../../src/core/mathematics/write-plain.ts';
import type { MathNode } from '../../../src/core/model/math.ts';

function read(tex: string, isBlock = false): MathNode {
	const tree = readTex(tex, isBlock);
	if (isFault(tree)) throw new Error(tree.message);
	return tree;
}

const mathml = (tex: string) => writeMathml(read(tex), { left: 'at-left', right: 'at-right' });

test.each([
	['x^2 + 1', 'x² + 1', 'x squared plus 1'],
	[
		'T_n = T_0 (1 + r)^n',
		'T_n = T₀(1 + r)ⁿ',
		'T sub n equals T sub 0 open bracket 1 plus r close bracket to the power of n',
	],
	['\\frac{a}{b}', 'a/b', 'a over b'],
	['\\frac{a + 1}{b}', '(a + 1)/b', 'the fraction a plus 1, over b, end of fraction'],
	['\\sqrt{x}', '√x', 'the square root of x, end of root'],
	['\\sqrt[3]{x}', '³√x', 'the root of order 3 of x, end of root'],
	['\\sum_{i=1}^{n} x_i', '∑_(i = 1)ⁿ x_i', 'the sum from i equals 1 to n of x sub i'],
	['\\bar{x} \\le \\hat{y}', 'x‾ ≤ yˆ', 'x bar is at most y hat'],
	["f'(x)", 'f′(x)', 'f prime open bracket x close bracket'],
	['x \\in [0,1]', 'x ∈ [0, 1]', 'x in open bracket 0, 1 close bracket'],
	['-a', '−a', 'minus a'],
	['\\operatorname{Var}(X)', 'Var(X)', 'Var open bracket X close bracket'],
	['p = \\text{old} / \\text{all}', 'p = old/all', 'p equals old divided by all'],
	['\\mathbf{x}', 'x', 'x'],
])('%s is written and said', (tex, plain, spoken) => {
	expect(writePlain(read(tex))).toBe(plain);
	expect(speakMath(read(tex), 'en')).toBe(spoken);
});

test('a language without words for mathematics has it as text', () => {
	expect(speakMath(read('x^2'), 'sv')).toBe('x²');
});

test('a page gets the listed elements, without styles and classes of the reader', () => {
	expect(mathml('\\left(\\frac{a}{b}\\right)^2')).toBe(
		'<msup><mrow><mo form="prefix" stretchy="true">(</mo><mfrac><mrow><mi>a</mi></mrow>' +
			'<mrow><mi>b</mi></mrow></mfrac>' +
			'<mo form="postfix" stretchy="true">)</mo></mrow><mrow><mn>2</mn></mrow></msup>',
	);
	expect(mathml('\\text{a < b \\& c}')).toBe('<mtext>a &lt; b &amp; c</mtext>');
	expect(mathml('\\begin{aligned} a &= b \\end{aligned}')).toBe(
		'<mtable><mtr><mtd class="at-right"><mi>a</mi></mtd><mtd class="at-left"><mrow><mo>=</mo><mi>b</mi></mrow></mtd></mtr>' +
			'</mtable>',
	);
});

test('what a browser sets smaller stands in a row, for Firefox makes nothing else smaller', () => {
	expect(mathml('x_n')).toBe('<msub><mi>x</mi><mrow><mi>n</mi></mrow></msub>');
	expect(mathml('\\sqrt[n]{x}')).toBe('<mroot><mi>x</mi><mrow><mi>n</mi></mrow></mroot>');
	expect(mathml('\\bar{x}')).not.toContain('mrow');
});

test('a sum has its bounds above and below in a block alone', () => {
	expect(read('\\sum_{i=1}^n i', true)).toHaveProperty('in.0.tag', 'munderover');
	expect(read('\\sum_{i=1}^n i')).toHaveProperty('in.0.tag', 'msubsup');
});

test.each([
	'\\def\\a{\\a\\a}\\a',
	'\\newcommand{\\a}{b}\\a',
	'\\let\\a\\b',
	'\\href{javascript:alert(1)}{x}',
	'\\url{https://example.org}',
	'\\includegraphics{x.svg}',
	'\\htmlData{a=b}{x}',
	'\\class{card}{x}',
	'\\style{position:fixed}{x}',
	'\\color{red}x',
	'\\phantom{48}',
	'\\rule{9em}{9em}',
	'\\ref{a}',
	'\\char"41',
	'\\@ifnextchar',
	'\\ce{H2O}',
	'a^',
	'\\frac{a}',
	'a & b',
	'{a',
	'a}',
	'$x$',
	' ',
	'\\sqrt{'.repeat(60) + 'a' + '}'.repeat(60),
	'x'.repeat(3000),
])('%s is refused, and soon', (tex) => {
	const started = performance.now();
	expect(readTex(tex, true)).toHaveProperty('hint');
	expect(performance.now() - started).toBeLessThan(500);
});
