import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { catalogues } from '../../src/core/words/catalogues.ts';
import { isAllowed } from '../../src/node/licences/allowed-licences.ts';
import { runtimePackages } from '../../src/node/licences/runtime-packages.ts';
import { licences } from '../../src/node/licences/write-licences.ts';

const root = mkdtempSync(join(tmpdir(), 'packages-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A project with one dependency, of the kind that its `package.json` names. */
function withPackage(
	licence: string | undefined,
	author: unknown = 'Jane Doe <jane@example.org>',
	kind = 'dependencies',
): string {
	mkdirSync(join(root, 'node_modules/part'), { recursive: true });
	writeFileSync(join(root, 'package.json'), JSON.stringify({ [kind]: { part: '1.0.0' } }));
	writeFileSync(
		join(root, 'node_modules/part/package.json'),
		JSON.stringify({ name: 'part', version: '1.0.0', license: licence, author }),
	);
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
	withPackage('MIT', ['Jane Doe <jane@example.org>', { name: 'Max Roe' }]);
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
	const development = withPackage('GPL-3.0', undefined, 'devDependencies');
	expect(licences(development, new Set(), 'en')).not.toContain('part');
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

test('packages are found where Node finds them, each version once, and optional ones are left out', () => {
	const place = mkdtempSync(join(tmpdir(), 'packages-'));
	onTestFinished(() => rmSync(place, { recursive: true }));
	const put = (folder: string, manifest: object) => {
		mkdirSync(join(place, folder), { recursive: true });
		writeFileSync(join(place, folder, 'package.json'), JSON.stringify(manifest));
	};
	put('node_modules/tool', { dependencies: { a: '1', b: '1' } });
	put('node_modules/a', {
		...{ name: 'a', version: '1.0.0', license: { type: 'MIT' }, dependencies: { b: '2', c: '1', native: '1' } },
		...{ optionalDependencies: { native: '1' }, peerDependencies: { d: '1', e: '1' } },
		peerDependenciesMeta: { e: { optional: true } },
	});
	put('node_modules/a/node_modules/b', { name: 'b', version: '2.0.0', licenses: [{ type: 'MIT' }, { type: 'ISC' }] });
	put('node_modules/b', { name: 'b', version: '1.0.0', license: 'MIT', dependencies: { a: '1' } });
	for (const name of ['c', 'd', 'e', 'native', 'stranger'])
		put(`node_modules/${name}`, { name, version: '1.0.0', license: 'MIT' });
	const used = runtimePackages(join(place, 'node_modules/tool'));
	expect(used.map(({ name, version, licence }) => `${name} ${version} ${licence}`)).toEqual([
		...['a 1.0.0 MIT', 'b 1.0.0 MIT', 'b 2.0.0 MIT OR ISC', 'c 1.0.0 MIT', 'd 1.0.0 MIT'],
	]);
});
