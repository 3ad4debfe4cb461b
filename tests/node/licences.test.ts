import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { catalogues } from '../../src/core/words/catalogues.ts';
import { isAllowed } from '../../src/node/licences/allowed-licences.ts';
import { licences } from '../../src/node/licences/write-licences.ts';

const root = mkdtempSync(join(tmpdir(), 'packages-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A project with one dependency. */
function withPackage(
	licence: string | undefined,
	more: object = {},
	author: unknown = 'Jane Doe <jane@example.org>',
): string {
	mkdirSync(join(root, 'node_modules/part'), { recursive: true });
	writeFileSync(
		join(root, 'package-lock.json'),
		JSON.stringify({
			packages: {
				'': {},
				'node_modules/part': { version: '1.0.0', ...(licence === undefined ? {} : { license: licence }), ...more },
			},
		}),
	);
	writeFileSync(join(root, 'node_modules/part/package.json'), JSON.stringify({ name: 'part', author }));
	return root;
}

test('code that readers load is given with its whole licence, other code by name', () => {
	withPackage('MIT');
	writeFileSync(
		join(root, 'node_modules/part/LICENSE.md'),
		'MIT License\r\n\r\nCopyright (c) 2010 Jane Doe\r\n\r\nPermission is granted\r\n',
	);
	expect(licences(root, new Set(['part']), 'en')).toContain(
		'part 1.0.0: MIT\n\nMIT License\n\nCopyright (c) 2010 Jane Doe\n\nPermission is granted\n',
	);
	expect(licences(root, new Set(), 'en')).toContain('part 1.0.0: MIT. Copyright (c) 2010 Jane Doe\n');
	rmSync(join(root, 'node_modules/part/LICENSE.md'));
	expect(licences(root, new Set(), 'en')).toContain('part 1.0.0: MIT. Jane Doe\n');
});

test('a package without a licence text may have several authors', () => {
	withPackage('MIT', {}, ['Jane Doe <jane@example.org>', { name: 'Max Roe' }]);
	expect(licences(root, new Set(), 'en')).toContain('part 1.0.0: MIT. Jane Doe, Max Roe\n');
});

test('the headings are in the language of the report', () => {
	Object.assign(catalogues, { qaa: { 'licences.of-build': 'Pars II' } });
	onTestFinished(() => void Reflect.deleteProperty(catalogues, 'qaa'));
	expect(licences(withPackage('MIT'), new Set(), 'qaa')).toContain('\n\nPars II\n\npart 1.0.0: MIT');
});

test('a licence that asks for more than its notice is refused for code that readers load, an unknown one always', () => {
	expect(licences(withPackage('MPL-2.0'), new Set(), 'en')).toContain('part 1.0.0: MPL-2.0');
	expect(() => licences(withPackage('MPL-2.0'), new Set(['part']), 'en')).toThrow(
		'The package part 1.0.0 is under “MPL-2.0”, which is not among those allowed for code that readers load.',
	);
	expect(() => licences(withPackage('GPL-3.0'), new Set(), 'en')).toThrow(
		'under “GPL-3.0”, which is not among those allowed for the build',
	);
	expect(() => licences(withPackage(undefined), new Set(), 'en')).toThrow('under no licence that it names');
	expect(licences(withPackage('GPL-3.0', { dev: true }), new Set(), 'en')).not.toContain('part');
});

test.each([
	['(MIT AND Zlib)', true],
	['(MIT OR Apache-2.0)', true],
	['MIT AND GPL-3.0', false],
	['SEE LICENSE IN LICENSE', false],
	['', false],
])('“%s” is allowed: %s', (expression, allowed) => {
	expect(isAllowed(expression, 'reader')).toBe(allowed);
});
