import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkFrom, relativeLink, relativise } from '../../../src/core/permalink/relativise.ts';

test.each([
	['/', '/figures/x/', './figures/x/'],
	['/', '/', './'],
	['/findings/', '/figures/x/', '../figures/x/'],
	['/findings/', '/', '../'],
	['/findings/', '/findings/#claim', '#claim'],
	['/findings/', '/findings/', '../findings/'],
	['/figures/x/', '/figures/y/', '../../figures/y/'],
	['/figures/x/', '/findings/#claim', '../../findings/#claim'],
	['/404.html', '/findings/', './findings/'],
	['/v/1.0.0/findings/', '/v/1.0.0/', '../../../v/1.0.0/'],
])('from %s, %s is %s', (from, to, relative) => {
	expect(relativeLink(from, to)).toBe(relative);
});

const page = fc
	.array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 4 })
	.map((steps) => `/${steps.map((step) => `${step}/`).join('')}`);

test('leads where the absolute link leads, under any path and host', () => {
	fc.assert(
		fc.property(
			page,
			page,
			fc.constantFrom('', '#some-claim'),
			fc.constantFrom('https://a.test', 'https://b.test/reports/ai'),
			(from, to, fragment, base) => {
				expect(new URL(relativeLink(from, to + fragment), base + from).href).toBe(base + to + fragment);
			},
		),
	);
});

test('makes the links of a page relative and changes nothing else', () => {
	const html =
		'<a href="/x/" data-href="/y/">/x/</a><img src="/a.svg" srcset="/a.png 1x, /b.png 2x"><a href="//host/">h</a><a href="https://a.test/">a</a><a href="#b">b</a><code>href="</code>';
	expect(relativise(html, '/findings/')).toBe(
		'<a href="../x/" data-href="../y/">/x/</a><img src="../a.svg" srcset="../a.png 1x, ../b.png 2x"><a href="//host/">h</a><a href="https://a.test/">a</a><a href="#b">b</a><code>href="</code>',
	);
});

test('a frozen page links to pages of its edition, and to the live site for what only that has', () => {
	const html =
		'<a href="/figures/x/">x</a><a href="/editions/">e</a><a href="/search/">s</a><a href="/v/1.0.0/figures/x/">v</a><link href="/assets/a.css">';
	expect(relativise(html, '/figures/y/', { base: '/v/1.1.0/', folder: '' })).toBe(
		'<a href="../../figures/x/">x</a><a href="../../../../editions/">e</a><a href="../../../../search/">s</a><a href="../../../../v/1.0.0/figures/x/">v</a><link href="../../assets/a.css">',
	);
});

/** Links of a page `/figures/x/` of a translation, on the live site and in an edition. */
test.each([
	['/figures/y/', '../../figures/y/', '../../figures/y/'],
	['/', '../../', '../../'],
	['/#contents', '../../#contents', '../../#contents'],
	['/figures/x/#used', '#used', '#used'],
	['/search/', '../../search/', '../../../../../ru/search/'],
	['/editions/#v1.0.0', '../../editions/#v1.0.0', '../../../../../ru/editions/#v1.0.0'],
	['/v/1.0.0/figures/y/', '../../../v/1.0.0/figures/y/', '../../../../../v/1.0.0/figures/y/'],
	['/v/1.0.0/ru/figures/y/', '../../../v/1.0.0/ru/figures/y/', '../../../../../v/1.0.0/ru/figures/y/'],
	['/licences.txt', '../../../licences.txt', '../../../../../licences.txt'],
	['/assets/a.css', '../../../assets/a.css', '../../../assets/a.css'],
	['/favicon.svg', '../../../favicon.svg', '../../../favicon.svg'],
	['/files/given.pdf#page=2', '../../../files/given.pdf#page=2', '../../../files/given.pdf#page=2'],
])('a translation links to %s by %s, and in an edition by %s', (to, live, frozen) => {
	expect(linkFrom('/figures/x/', to, { base: '/ru/', folder: 'ru/' })).toBe(live);
	expect(linkFrom('/figures/x/', to, { base: '/v/1.1.0/ru/', folder: 'ru/' })).toBe(frozen);
});

test('the cover of a translation links to its pages below itself, and to files of the site above', () => {
	expect(
		relativise('<a href="/figures/"></a><img srcset="/a.png 1x, /pictures/b.png 2x">', '/', {
			base: '/zh-hans/',
			folder: 'zh-hans/',
		}),
	).toBe('<a href="./figures/"></a><img srcset="../a.png 1x, ./pictures/b.png 2x">');
});
