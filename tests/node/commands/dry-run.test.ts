import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/node/commands/commands.ts';
import { run } from '../../site/edition-fixture.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'dry-run-'));
	cpSync(join(fixtures, 'small'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Every file and folder with its content and the time of its last change. */
const contents = () =>
	readdirSync(root, { recursive: true, withFileTypes: true }).map((entry) => {
		const path = join(entry.parentPath, entry.name);
		return [path, entry.isFile() ? readFileSync(path, 'latin1') : '', entry.isFile() ? statSync(path).mtimeMs : 0];
	});

test('add-source shows the record and writes nothing', () => {
	const before = contents();
	const file = join(fixtures, 'energy/data/sources/energy-balance.csv');
	const { status, output } = run(root, 'add-source', file, '--dry-run');
	expect(status).toBe(0);
	expect(output).toContain('data/sources/energy-balance.csv would be a copy of');
	expect(output).toContain("format:\n  encoding: utf-8\n  delimiter: ','");
	expect(output).toContain('Nothing was written, as asked.');
	expect(contents()).toEqual(before);
});

test('build and publish build everything, say what it would be, and leave nothing behind', () => {
	const before = contents();
	const built = run(root, 'build', '--dry-run');
	expect(built.output).toMatch(/dist\/ would hold \d{2,} files, \d+\.\d MB\. Nothing was written, as asked\./);
	expect(built.status).toBe(0);
	const published = run(root, 'edition:publish', '--dry-run');
	expect(published.output).toMatch(
		/Edition 1\.0\.0 of 2023-02-01 would be published: \d+ things to cite, \d{2,} files/,
	);
	expect(published.status).toBe(0);
	expect(contents()).toEqual(before);
});

test.each([
	'add-source',
	'build',
	'edition:changes',
	'edition:publish',
	'fetch',
	'publish',
	'rename',
	'upgrade',
] as const)('%s writes files and has --dry-run', async (name) => {
	expect(Object.keys((await COMMANDS[name]()).options)).toContain('dry-run');
});
