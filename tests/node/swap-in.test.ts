import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { makeFreshFolder, removeAbandoned } from '../../src/node/fresh-folder.ts';
import { restoreSite, swapIn } from '../../src/node/swap-in.ts';

const loop = join(import.meta.dirname, 'swap-often.ts');
let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'swap-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
});

/** A site of two files with the same words, so that half a site, or a mixture of two, is noticed. */
function makeSite(folder: string, words: string): void {
	mkdirSync(join(folder, 'deep'), { recursive: true });
	writeFileSync(join(folder, 'index.html'), words);
	writeFileSync(join(folder, 'deep/page.html'), words);
}

function readSite(folder = join(root, 'dist')): string {
	const words = readFileSync(join(folder, 'index.html'), 'utf8');
	expect(readFileSync(join(folder, 'deep/page.html'), 'utf8')).toBe(words);
	return words;
}

/** A build that has finished its site. */
function makeFinished(words: string): string {
	const fresh = makeFreshFolder(root);
	makeSite(join(fresh, 'site'), words);
	return fresh;
}

test('replaces the old site by the new one', () => {
	swapIn(makeFinished('first'), join(root, 'dist'));
	expect(readSite()).toBe('first');
	const fresh = makeFinished('second');
	swapIn(fresh, join(root, 'dist'));
	expect(readSite()).toBe('second');
	expect(readSite(join(fresh, 'old'))).toBe('first');
});

test('the old site stays if the new one cannot replace it', () => {
	makeSite(join(root, 'dist'), 'stood');
	expect(() => swapIn(makeFreshFolder(root), join(root, 'dist'))).toThrow('ENOENT');
	expect(readSite()).toBe('stood');
});

test('a dist that is a file or a link is not replaced', () => {
	writeFileSync(join(root, 'dist'), 'mine');
	expect(() => swapIn(makeFinished('new'), join(root, 'dist'))).toThrow('is not a folder');
	expect(readFileSync(join(root, 'dist'), 'utf8')).toBe('mine');
	rmSync(join(root, 'dist'));
	makeSite(join(root, 'elsewhere'), 'mine');
	symlinkSync(join(root, 'elsewhere'), join(root, 'dist'), 'junction');
	expect(() => swapIn(makeFinished('new'), join(root, 'dist'))).toThrow('is not a folder');
	expect(readSite(join(root, 'elsewhere'))).toBe('mine');
});

test('a site that a killed build had moved aside is restored, the newest if there are two', () => {
	expect(restoreSite(root)).toBe(false);
	makeSite(join(root, '.build-host-1-aaaaaa/old'), 'older');
	makeSite(join(root, '.build-host-2-bbbbbb/site'), 'newer');
	const [older, newer] = [join(root, '.build-host-1-aaaaaa'), join(root, '.build-host-2-bbbbbb')];
	makeSite(join(root, 'dist'), 'stood');
	expect(restoreSite(root)).toBe(false);
	expect(readSite()).toBe('stood');
	spawnSync(process.execPath, [
		'-e',
		`require('fs').renameSync(${JSON.stringify(join(root, 'dist'))}, ${JSON.stringify(join(newer, 'old'))})`,
	]);
	expect(existsSync(join(root, 'dist'))).toBe(false);
	expect(restoreSite(root)).toBe(true);
	expect(readSite()).toBe('stood');
	expect(readSite(join(older, 'old'))).toBe('older');
});

test('builds that run at once take turns, and the site is whole whenever it is read', async () => {
	const builds = ['one', 'two', 'three'].map((words) =>
		spawn(process.execPath, [loop, root, words, '150'], { stdio: ['ignore', 'ignore', 'inherit'] }),
	);
	const ended = Promise.all(builds.map((build) => once(build, 'close')));
	const seen = new Set<string>();
	const isOver = ended.then(() => true);
	while (!(await Promise.race([isOver, new Promise((resolve) => setImmediate(resolve, false))]))) {
		try {
			seen.add(readFileSync(join(root, 'dist/index.html'), 'utf8'));
		} catch {
			// There is no site before the first one, and between two renames.
		}
	}
	expect(await ended).toEqual(Array.from({ length: 3 }, () => [0, null]));
	expect([...seen].filter((words) => !['one', 'two', 'three'].includes(words))).toEqual([]);
	readSite();
});

test('no site is lost if a build is killed at any moment', async () => {
	makeSite(join(root, 'dist'), 'stood');
	for (let kills = 0; kills < 25; kills++) {
		const build = spawn(process.execPath, [loop, root, `build ${kills}`, '100000'], {
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		await once(build.stdout, 'data');
		await new Promise((resolve) => setTimeout(resolve, (kills * 7) % 23));
		build.kill('SIGKILL');
		await once(build, 'close');
		restoreSite(root);
		readSite();
		removeAbandoned(root);
		expect(readdirSync(root)).toEqual(['dist']);
	}
});

test('only the folders of builds that have ended are removed', () => {
	const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
	const host =
		hostname()
			.replace(/[^A-Za-z0-9]/g, '')
			.slice(0, 24) || 'host';
	const running = makeFreshFolder(root);
	const parent = join(root, `.build-${host}-${process.ppid}-cccccc`);
	const left = join(root, `.build-${host}-${dead}-aaaaaa`);
	const elsewhere = join(root, `.build-another-${dead}-bbbbbb`);
	for (const folder of [left, elsewhere, parent]) mkdirSync(folder);
	removeAbandoned(root);
	expect([running, parent, left, elsewhere].map((folder) => existsSync(folder))).toEqual([true, true, false, true]);
});
