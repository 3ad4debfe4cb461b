import { expect, test } from 'vitest';
import { isLiveOnly } from '../../../src/core/permalink/is-live-only.ts';

test.each([
	'/editions/',
	'/editions/index.html',
	'/editions/#v1.0.0',
	'/editions.json',
	'/search/?q=x',
	'/pagefind/x/y',
])('%s is not part of an edition', (path) => {
	expect(isLiveOnly(path)).toBe(true);
});

test.each(['/v/', '/v/1.0.0/report.pdf', '/404.html', '/_headers', '/SHA256SUMS', '/sitemap.xml', '/sitemap-ru.xml'])(
	'%s is not frozen',
	(path) => {
		expect(isLiveOnly(path)).toBe(true);
	},
);

test.each([
	'/',
	'/report/',
	'/editions.csv',
	'/editions.json.txt',
	'/value/',
	'/searches/',
	'/charts/',
	'/assets/a.css',
])('each edition has its own %s', (path) => {
	expect(isLiveOnly(path)).toBe(false);
});
