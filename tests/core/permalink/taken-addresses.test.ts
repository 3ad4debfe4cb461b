import { expect, test } from 'vitest';
import { reservedNames, takenAddresses } from '../../../src/core/permalink/taken-addresses.ts';

const taken = takenAddresses(['state'], ['/', '/cost/', '/cost/#repair', '/old.json', '/figures/traffic.json']);

test.each([
	'/state/a.png',
	'/state',
	'/cost/a.png',
	'/figures/a.png',
	'/charts/a.png',
	'/v/9.9.9/a.png',
	'/STATE/A.PNG',
])('%s stands under an address of the site', (path) => {
	expect(taken(path)).toMatchObject({ by: 'folder' });
});

test('no section may have a name at which a host shows a page of the site', () => {
	for (const name of ['charts', 'v', 'assets', '404', 'report-offline']) expect(reservedNames, name).toContain(name);
	for (const name of ['report.pdf', 'editions.json', 'state']) expect(reservedNames, name).not.toContain(name);
});

test.each([
	'/old.json',
	'/report.pdf',
	'/Report.PDF',
	'/SHA256SUMS',
	'/404.html',
	'/sitemap.xml',
	'/sitemap-zh-hans.xml',
])('%s is a file of the site', (path) => {
	expect(taken(path)).toEqual({ by: 'build' });
});

test.each(['/_headers.txt', '/manifest.json', '/staticwebapp.config.json'])(
	'%s is configuration for a host',
	(path) => {
		expect(taken(path)).toEqual({ by: 'host' });
	},
);

test.each([
	'/photo.png',
	'/files/report.pdf',
	'/files/_a.txt',
	'/files/manifest.json',
	'/.well-known/security.txt',
	'/statement.pdf',
])('%s is free', (path) => {
	expect(taken(path)).toBeUndefined();
});
