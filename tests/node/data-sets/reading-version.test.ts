import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { hashedFiles } from '../../../src/node/data-sets/reading-version.ts';

const folder = mkdtempSync(join(tmpdir(), 'reading-version-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DUCKDB = 'node_modules/@duckdb/node-api';
for (const part of ['node/data-sets', 'core/data-sets', 'core/model', 'core/spelling'])
	cpSync(join('src', part), join(folder, 'src', part), { recursive: true });
write('package.json', '{ "version": "1.0.0", "type": "module" }');
write(`${DUCKDB}/package.json`, '{ "version": "1.5.6", "main": "lib/index.js" }');
write(`${DUCKDB}/lib/index.js`, '');

function write(file: string, text: string) {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
}

function versionNow(): string {
	const module = pathToFileURL(join(folder, 'src/node/data-sets/reading-version.ts')).href;
	const code = `const { readingVersion } = await import('${module}'); console.log(readingVersion());`;
	return execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).trim();
}

test('the version is another one if DuckDB, a package or a letter of the code is another one', () => {
	const versions = [versionNow()];
	expect(versions[0]).toMatch(/^[0-9a-f]{64}$/);
	expect(versionNow()).toBe(versions[0]);

	// A change that keeps the length and the time of a file.
	const code = join(folder, 'src/core/data-sets/cell-type.ts');
	const { atime, mtime } = statSync(code);
	writeFileSync(code, readFileSync(code, 'utf8').replace('const DIGITS = 38', 'const DIGITS = 37'));
	utimesSync(code, atime, mtime);
	versions.push(versionNow());
	write(`${DUCKDB}/package.json`, '{ "version": "1.5.7", "main": "lib/index.js" }');
	versions.push(versionNow());
	write('package.json', '{ "version": "1.0.1", "type": "module" }');
	versions.push(versionNow());
	write('package-lock.json', '{ "packages": { "node_modules/saxen": { "version": "11.1.0" } } }');
	versions.push(versionNow());
	write('package-lock.json', '{ "packages": { "node_modules/saxen": { "version": "11.1.1" } } }');
	versions.push(versionNow());
	write('src/core/model/encoding.ts', `${readFileSync('src/core/model/encoding.ts', 'utf8')}//`);
	versions.push(versionNow());
	expect(new Set(versions).size).toBe(7);
});

test('all code that opens files, parses queries and answers questions is a part of the version', () => {
	const found = new Set<string>();
	const visit = (file: string) => {
		if (found.has(file)) return;
		found.add(file);
		const text = readFileSync(file, 'utf8');
		const imports = text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^;']*\sfrom\s+)?'(\.[^']+)'/gm);
		const loaded = text.matchAll(/\b(?:new URL|import)\('(\.[^']+\.ts)'/g);
		for (const [, name = ''] of [...imports, ...loaded]) visit(resolve(dirname(file), name));
	};
	for (const name of ['open-data-engine', 'data-worker']) visit(resolve(`src/node/data-sets/${name}.ts`));
	expect(found).toContain(resolve('src/core/data-sets/detect/number-form.ts'));
	expect(found).toContain(resolve('src/node/data-sets/read-sheet.ts'));
	const hashed = new Set(hashedFiles());
	expect([...found].filter((file) => !hashed.has(file))).toEqual([]);
	expect(hashed).toContain(resolve('package-lock.json'));
});

test('without DuckDB there is none', () => {
	rmSync(join(folder, 'node_modules'), { recursive: true });
	expect(versionNow()).toBe('undefined');
});
