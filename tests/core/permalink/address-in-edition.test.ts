import { expect, test } from 'vitest';
import { addressInEdition, pathInEdition } from '../../../src/core/permalink/address-in-edition.ts';

test.each([
	['/', '', '/v/1.0.0/'],
	['/figures/x/', '', '/v/1.0.0/figures/x/'],
	['/figures/x/#y', 'ru/', '/v/1.0.0/ru/figures/x/#y'],
	['/', 'zh-hans/', '/v/1.0.0/zh-hans/'],
	// An edition has scripts and the files of its author once.
	['/assets/a.js', 'ru/', '/v/1.0.0/assets/a.js'],
	['/files/rows.csv', 'ru/', '/v/1.0.0/files/rows.csv'],
])('%s, in the folder “%s”, stands in an edition at %s', (path, folder, address) => {
	expect(addressInEdition('1.0.0', path, folder)).toBe(address);
	expect(pathInEdition(address, folder)).toBe(path);
});

test('an address of the live site is no address in an edition', () => {
	expect(pathInEdition('/ru/figures/', 'ru/')).toBe('/ru/figures/');
	expect(pathInEdition('/figures/x/')).toBe('/figures/x/');
});
