import {
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { pathOnDisk, writeSiteFile } from '../../src/node/site-file.ts';

let place: string;
let site: string;
beforeEach(() => {
	place = mkdtempSync(join(tmpdir(), 'site-file-'));
	onTestFinished(() => rmSync(place, { recursive: true }));
	site = join(place, 'site');
	mkdirSync(site);
});

test('a file is written at its address, with the folders that it needs', () => {
	writeSiteFile(site, '/figures/a.json', '{}');
	writeSiteFile(site, 'figures/b.json', new Uint8Array([1]));
	expect(readFileSync(join(site, 'figures/a.json'), 'utf8')).toBe('{}');
	expect([...readFileSync(join(site, 'figures/b.json'))]).toEqual([1]);
});

test.each([
	'/../escaped.json',
	'/../../../escaped/new.json',
	'../escaped.json',
	'/a/../../escaped.json',
	'/..',
	'/',
	'',
])('the address “%s” does not lead out of the site, nor to the site itself', (path) => {
	expect(() => writeSiteFile(site, path, 'x')).toThrow('leads out of the site');
	expect(() => pathOnDisk(site, path)).toThrow('leads out of the site');
	expect(existsSync(join(place, 'escaped.json'))).toBe(false);
});

test('an existing file, folder or link is not overwritten', () => {
	writeSiteFile(site, '/a.json', 'first');
	writeFileSync(join(place, 'outside'), 'first');
	symlinkSync('../outside', join(site, 'link'));
	writeSiteFile(site, '/figures/a.json', 'x');
	for (const path of ['/a.json', '/link', '/figures', '/a.json/b.json'])
		expect(() => writeSiteFile(site, path, 'second'), path).toThrow(`The site would have two files at ${path}.`);
	expect(readFileSync(join(site, 'a.json'), 'utf8')).toBe('first');
	expect(readFileSync(join(place, 'outside'), 'utf8')).toBe('first');
});

/**
 * Code that writes files, but not of a site: typefaces and a logo for the bundler, editions, the folder in which Astro
 * works, what DuckDB reads and what is kept of it, what is fetched, the answer of the process for pictures, a new
 * report, help for editors; and what engineers run.
 */
const others = [
	'integration/report-modules',
	'node/astro-folder',
	'node/data-sets/cache-folder',
	'node/data-sets/load-data-set',
	'node/develop/make-fonts',
	'node/develop/new-rule',
	'node/develop/package/write-package',
	'node/develop/package/write-types',
	'node/develop/write-reference',
	'node/editions/publish-edition',
	'node/editor/write-editor-files',
	'node/fetch/http',
	'node/fonts/write-added-faces',
	'node/new/new-report',
	'node/pictures/picture-process',
	'node/write-durably',
].map((name) => `src/${name}.ts`);

test('no other code writes files', () => {
	const writers = globSync('src/{node,integration}/**/*.ts').filter((file) =>
		/\b(?:writeFile|copyFile|cp|appendFile|createWriteStream)(?:Sync)?\(/.test(readFileSync(file, 'utf8')),
	);
	const found = writers.map((file) => file.replaceAll('\\', '/'));
	expect(found).toContain('src/node/site-file.ts');
	expect([...others, 'src/node/site-file.ts']).toEqual(expect.arrayContaining(found));
});
