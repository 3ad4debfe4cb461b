import { expect, test } from 'vitest';
import type { Block } from '../../../src/node/pdf/print-node.ts';
import { PdfProblem } from '../../../src/node/pdf/pdf-problem.ts';
import { claim, compose, section } from './set-page.ts';

const body = (inside: string): readonly Block[] => compose(inside).body;
const problemOf = (inside: string): PdfProblem => {
	try {
		compose(inside);
	} catch (error) {
		if (error instanceof PdfProblem) return error;
	}
	throw new Error('It was mapped.');
};

test('an element without a form is a problem that names it and where it stands', () => {
	const problem = problemOf(section(claim('repair-now', 'Repair', '<p>So <video class="large"></video> it is.</p>')));
	expect(problem.message).toBe('The PDF has no form for <video class="large">, in “repair-now”.');
	expect(problem.hint).toContain('src/node/pdf/forms/');
	expect(problem.loc?.file).toMatch(/content\/state\.mdx$/);
});

test('a class without a form is a problem that names the component that writes it', () => {
	const note = '<div class="note"><p class="note-kynd">Method</p><p>So.</p></div>';
	const problem = problemOf(section(claim('repair-now', 'Repair', note)));
	expect(problem.message).toBe('The PDF has no form for <p class="note-kynd">, in “repair-now”.');
	expect(problem.hint).toContain('Look in src/components/Note.astro for “note-kynd”');
	expect(problem.hint).toContain('src/core/markup/markup.ts');
	expect(problem.loc?.file).toMatch(/content\/state\.mdx$/);
});

test.each([
	'<div class="nota">x</div>',
	'<table class="chart-data"><tbody><tr><td class="value">x</td></tr></tbody></table>',
	'<p>In <span class="figg">30%</span></p>',
	'<ul class="key-figures"><li class="key-figure"><span class="key-valeu">x</span></li></ul>',
])('%s has a class that is not dropped in silence', (html) => {
	expect(problemOf(section(html)).hint).toContain('src/components');
});

test('the classes of what paper does not show, and of the words of code, need no form', () => {
	expect(() =>
		compose(
			section('<p><span class="card"><b class="x">x</b></span></p><pre><code class="language-ts">x</code></pre>'),
		),
	).not.toThrow();
});

test('a claim is a place of the PDF, and its title, which only names it for a screen reader, is none', () => {
	const named = claim('repair-now', 'R', '').replace('<section ', '<section aria-labelledby="repair-now-title" ');
	const links = '<p><a href="#repair-now">a</a> <a href="#repair-now-title">b</a></p>';
	expect(body(section(named) + links)[1]).toMatchObject({
		in: [{ is: 'to', anchor: 'repair-now' }, ' ', { is: 'link' }],
	});
});

test.each([
	'<iframe></iframe>',
	'<p><img src="x.png"></p>',
	'<button>Press</button>',
	'<dl><dt>A</dt></dl>',
	'<table><tr><td>x</td></tr><tr><form></form></tr></table>',
	'<svg></svg>',
	'<p><input></p>',
	'<object></object>',
])('%s is not dropped in silence', (html) => {
	expect(() => compose(section(html))).toThrow(PdfProblem);
});

test('a link that no reader could follow safely is a problem', () => {
	expect(problemOf('<p><a href="javascript:alert(1)">x</a></p>').message).toContain('javascript:alert(1)');
	expect(problemOf('<p><a href="file:///etc/passwd">x</a></p>').message).toContain('file:///etc/passwd');
});

test('elements for the screen alone are left out', () => {
	const [paragraph] = body(
		'<p>In <span class="fig"><a class="fig-link" href="../figures/need-repair/"><data value="30">30%</data></a>' +
			'<button class="fig-tap"></button><span class="card"><q>words</q></span></span>.<script>x()</script></p>' +
			'<nav class="toc">Contents</nav>',
	);
	expect(paragraph).toEqual({
		is: 'paragraph',
		style: 'plain',
		in: [
			'In ',
			{
				is: 'figure',
				id: 'need-repair',
				number: 1,
				url: 'https://example.org/bridges/figures/need-repair/',
				counted: true,
				noted: true,
				in: ['30%'],
			},
			'.',
		],
	});
});

test('white space is as a browser shows it, and no-break spaces stay', () => {
	expect(body('<p>\n  a  <em> b </em>  c d\n</p> \n <p> </p>')).toEqual([
		{ is: 'paragraph', style: 'plain', in: ['a ', { is: 'em', in: ['b '] }, 'c d'] },
		{ is: 'paragraph', style: 'plain', in: [] },
	]);
});

test('headings skip no level, whatever their rank in HTML', () => {
	const levels: number[] = [];
	const visit = (blocks: readonly Block[]): void => {
		for (const block of blocks) {
			if ('level' in block) levels.push(block.level);
			if ('in' in block && (block.is === 'part' || block.is === 'claim' || block.is === 'group')) visit(block.in);
		}
	};
	const chart =
		'<figure class="chart" id="chart-drawn"><figcaption><h4 class="chart-title">C</h4></figcaption>' +
		'<div class="drawing" data-chart="drawn" aria-label="alt"></div></figure>';
	visit(
		body(
			section(`${chart}<h2 id="a">A</h2>${claim('b', 'B', chart)}<h3 id="c">C</h3><h6 id="d">D</h6>`) +
				section('<p>x</p>'),
		),
	);
	expect(levels).toEqual([1, 2, 2, 3, 4, 3, 4, 1]);
});

test('links inside the report jump, and say the page; other links print their address', () => {
	const links = [
		'<a href="../state/#repair-now">a</a>',
		'<a href="#state">b</a>',
		'<a href="../methods/#term-bridge-act">c</a>',
		'<a href="../sources/bridge-survey/">d</a>',
		'<a href="../data/">e</a>',
		'<a href="https://example.com/">f</a>',
	];
	const [, paragraph] = body(`${section(claim('repair-now', 'R', ''))}<p>${links.join(' ')}</p>`);
	expect(paragraph).toMatchObject({
		in: [
			{ is: 'to', anchor: 'repair-now', page: true },
			' ',
			{ is: 'to', anchor: 'state', page: true },
			' ',
			{ is: 'to', anchor: 'back:term-bridge-act', page: false },
			' ',
			{ is: 'to', anchor: 'back:source-bridge-survey', page: false },
			' ',
			{ is: 'link', url: 'https://example.org/bridges/data/' },
			' ',
			{ is: 'link', url: 'https://example.com/' },
		],
	});
});

test('a link to a file or a page that is not in the PDF leads to its address on the web', () => {
	const hrefs = [
		'../report.pdf',
		'../data/figures.csv',
		'../sources/',
		'../figures/#traffic',
		'../editions/',
		'../#about',
	];
	const [paragraph] = body(`<p>${hrefs.map((href) => `<a href="${href}">x</a>`).join('')}</p>`);
	const home = 'https://example.org/bridges/';
	expect(paragraph).toMatchObject({ in: hrefs.map((href) => ({ is: 'link', url: home + href.slice(3) })) });
});

test('figures are numbered in the order in which the abstract and the text name them, the others after them', () => {
	const { register } = compose(
		'<p><a href="../figures/traffic/">1</a> <a href="../figures/need-repair/">2</a> ' +
			'<a href="../figures/fieldwork/">3</a></p>',
	);
	expect(register.slice(0, 3).map(({ id }) => id)).toEqual(['need-repair', 'traffic', 'fieldwork']);
	expect(register.map(({ number }) => number)).toEqual(register.map((_, index) => index + 1));
});
