import { expect, test } from 'vitest';
import { FilePath, SiteAddress } from '../../../src/core/model/site-path.ts';

test.each([
	'/',
	'/state/',
	'/state/#repair-now',
	'/report.pdf',
	'/figures/co2/de/2020/',
	'/cite/claims/a.csl.json',
	'/state/#repair-now.2',
	'/figures/#co2/de/2020',
	'/assets/a.astro_b.C_x-W.js',
])('%s is an address', (address) => {
	expect(SiteAddress.safeParse(address).success).toBe(true);
});

const astray = [
	'../x',
	'a/../x',
	'./a',
	'a/./b',
	'.hidden',
	'a/.b',
	'a//b',
	'%2e%2e/x',
	'a%2fb',
	'a\\b',
	'..\\x',
	'a b',
	'a\nb',
	'a\0b',
	'a?b',
	'é',
	'C:/x',
	'https://example.org/x',
	'a'.repeat(401),
];

test.each([
	'',
	'state/',
	'//example.org/',
	'https://example.org/',
	'/#a#b',
	'/#',
	'/a#../b',
	'/a#b/../c',
	'/a#b//c',
	'/a#b/',
	...astray.map((path) => `/${path}`),
])('“%s” is not an address of the site', (address) => {
	expect(SiteAddress.safeParse(address).success).toBe(false);
});

test.each(['index.html', 'figures/a.csl.json', 'assets/_a-B.9.woff2'])('%s is a file', (path) => {
	expect(FilePath.safeParse(path).success).toBe(true);
});

test.each(['', '/index.html', 'figures/', 'a#b', ...astray])('“%s” is not a file of an edition', (path) => {
	expect(FilePath.safeParse(path).success).toBe(false);
});
