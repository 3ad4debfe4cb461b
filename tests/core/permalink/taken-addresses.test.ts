import { expect, test } from 'vitest';
import { takenAddresses } from '../../../src/core/permalink/taken-addresses.ts';

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

test.each(['/old.json', '/report.pdf', '/Report.PDF', '/SHA256SUMS', '/404.html'])(
	'%s is a file of the site',
	(path) => {
		expect(taken(path)).toEqual({ by: 'build' });
	},
);

test.each(['/_headers.txt', '/manifest.json', '/staticwebapp.config.json'])('%s is an order to a host', (path) => {
	expect(taken(path)).toEqual({ by: 'host' });
});

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
