import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { digestFolder, readChecksums } from './digest-folder.ts';
import { startBuild } from './run-build.ts';

const project = join(import.meta.dirname, '../..');
const elsewhere = mkdtempSync(join(tmpdir(), 'a place with spaces '));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** A clock that is four hundred days ahead. */
const AHEAD = `
const Real = Date;
const ahead = 400 * 86_400_000;
globalThis.Date = class extends Real {
	constructor(...given) {
		if (given.length === 0) super(Real.now() + ahead);
		else super(...given);
	}
	static now() {
		return Real.now() + ahead;
	}
};
`;

test('the same report gives the same bytes in another folder, time zone, language and environment, on another day', async () => {
	for (const name of [
		'astro.config.mjs',
		'content',
		'data',
		'package.json',
		'package-lock.json',
		'public',
		'src',
		'tsconfig.json',
	])
		cpSync(join(project, name), join(elsewhere, name), { recursive: true });
	symlinkSync(join(project, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
	writeFileSync(join(elsewhere, 'ahead.mjs'), AHEAD);
	const env = {
		TZ: 'Pacific/Chatham',
		LANG: 'tr_TR.UTF-8',
		LC_ALL: 'tr_TR.UTF-8',
		DEV: '1',
		SITE: 'https://elsewhere.example/',
		BASE_URL: '/other/',
		NODE_ENV: 'development',
		NODE_OPTIONS: `--import=${new URL('ahead.mjs', `file://${encodeURI(elsewhere)}/`).href}`,
	};
	expect(await startBuild(elsewhere, { project: elsewhere, env }).ended).toMatchObject({ status: 0 });
	expect(digestFolder(join(elsewhere, 'dist'))).toEqual(digestFolder(join(project, 'dist')));
});

test('the site lists every file of its own with its SHA-256', () => {
	const { SHA256SUMS: _, ...files } = digestFolder(join(project, 'dist'));
	const listed = readChecksums(join(project, 'dist'));
	expect(listed).toEqual(files);
	expect(Object.keys(listed)).toEqual(Object.keys(listed).toSorted());
});
