import { expect, test } from 'vitest';
import { readPageText } from '../../../src/node/search/read-page-text.ts';

const page = (article: string) => `<!doctype html><main><p>Outside.</p>${article}</main>`;

test('reads the heading, and the words of the article without the ways about it', () => {
	const html = page(
		'<article><h1>How to <em>cite</em></h1><nav><a href="#a">On this page</a></nav><p>One<b>self</b>.</p><p>Two<button>Copy</button></p><code>0a1b2c</code><span class="size">12 kB</span></article>',
	);
	expect(readPageText(html, new Set())).toEqual({ title: 'How to cite', text: 'Oneself. Two' });
});

test('leaves out the parts that are named', () => {
	const html = page(
		'<article><h1>Methods</h1><p>Kept.</p><section id="term-a"><h3>A</h3><p>Left.</p></section><div id="b">Left.</div></article>',
	);
	expect(readPageText(html, new Set(['term-a', 'b'])).text).toBe('Kept.');
});

test('refuses a page that has no heading to name it by', () => {
	expect(() => readPageText(page('<article><p>Words.</p></article>'), new Set())).toThrow('src/node/search');
});
