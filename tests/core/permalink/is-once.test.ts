import { expect, test } from 'vitest';
import { isOnce } from '../../../src/core/permalink/is-once.ts';
import { siteMap } from '../../../src/core/permalink/site-map.ts';

test.each([
	'/v/1.0.0/',
	'/v/1.0.0/ru/figures/x/#y',
	'/assets/a.css',
	'/404.html',
	'/robots.txt',
	'/favicon.svg',
	'/_headers',
])('a site in several languages has %s once', (path) => {
	expect(isOnce(path)).toBe(true);
});

test.each(['/photo.png', '/files/given.pdf#page=2', '/.well-known/security.txt'])(
	'it has %s, a file of public/, once',
	(path) => {
		expect(isOnce(path)).toBe(true);
	},
);

test.each([
	'/',
	'/#contents',
	'/state/',
	'/figures/co2/de/2020/',
	'/search/?q=x',
	'/pagefind/pagefind.js',
	'/editions.xml',
])('each of its languages has its own %s', (path) => {
	expect(isOnce(path)).toBe(false);
});

test('no page of a report is there once, but the one for missing addresses and the editions', () => {
	const pages = siteMap.filter(({ once, policy }) => once && policy !== undefined);
	expect(pages.map(({ path }) => path)).toEqual(['/404.html']);
});
