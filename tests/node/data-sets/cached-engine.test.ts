import { execFile } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test, vi } from 'vitest';
import type { DataEngine, DataFile } from '../../../src/core/data-sets/data-engine.ts';
import { CacheFolder } from '../../../src/node/data-sets/cache-folder.ts';
import { CachedEngine } from '../../../src/node/data-sets/cached-engine.ts';
import { userCacheFolder } from '../../../src/node/data-sets/user-cache.ts';
import { openDataEngine } from '../../../src/node/data-sets/open-data-engine.ts';
import { loadReport } from '../../../src/node/load-report.ts';
import { dataFile, setOf } from './data-files.ts';

const version = vi.hoisted(() => ({ suffix: '' }));
vi.mock(import('../../../src/node/data-sets/reading-version.ts'), async (original) => {
	const { readingVersion } = await original();
	return { readingVersion: () => `${readingVersion()} ${version.suffix}` };
});

const run = promisify(execFile);
const place = mkdtempSync(join(tmpdir(), 'cached-engine-'));
const duckdb = openDataEngine();
afterAll(() => {
	duckdb.close();
	rmSync(place, { recursive: true });
});
let roots = 0;
const freshRoot = () => {
	const root = join(place, `root-${roots++}`);
	mkdirSync(root);
	return root;
};
/** Each report of a test has a cache of its own. */
const homeOf = (root: string) => `${root}-cache`;
const cacheOf = (root: string) => join(homeOf(root), 'data-sets');
const entriesIn = (root: string) => readdirSync(cacheOf(root)).filter((name) => name.length === 64);

/** DuckDB, which notes what it was called for. It stays open, so that the tests need one worker. */
function watched(engine: DataEngine = duckdb) {
	const calls: string[] = [];
	return {
		calls,
		open: (files: readonly DataFile[]) => (calls.push('open'), engine.open(files)),
		parse: (queries: readonly string[]) => (calls.push(`parse ${queries.length}`), engine.parse(queries)),
		ask: (questions: Parameters<DataEngine['ask']>[0]) => (
			calls.push(`ask ${questions.length}`),
			engine.ask(questions)
		),
		isRunning: () => true,
		close: () => undefined,
	};
}

const CSV = 'Country,Year,Total\nLV,2019,1.50\nLV,2020,2.5\nEE,2020,3\n';
const FILE = dataFile('x.csv', CSV, { Year: 'year', Total: 'number' });
const SUM = { sql: 'SELECT sum(Total) FROM x', most: 2 };
const FIRST = { sql: 'SELECT rowid, * FROM written.x ORDER BY rowid', most: 2 };

/** Opens a file and asks questions as one run of the tool does. */
function oneRun(
	root: string,
	{ file = FILE, questions = [SUM, FIRST], queries = ['SELECT 1'], home = homeOf(root) } = {},
) {
	const engine = watched();
	const cached = new CachedEngine(root, engine, new CacheFolder(root, home));
	const given = { opened: cached.open([file]), parsed: cached.parse(queries), answers: cached.ask(questions) };
	cached.close();
	return { given, calls: engine.calls };
}

test('what an earlier run was told is given again, and nothing is asked', () => {
	const root = freshRoot();
	const first = oneRun(root);
	expect(first.calls).toEqual(['open', 'parse 1', 'ask 2']);
	const second = oneRun(root);
	expect(second.calls).toEqual([]);
	expect(second.given).toEqual(first.given);
	expect(second.given.opened).toEqual(duckdb.open([FILE]));
	expect(second.given.answers).toEqual(duckdb.ask([SUM, FIRST]));
});

test('a plain copy, which is bytes, is given again as well', () => {
	const root = freshRoot();
	const file = dataFile('x.csv', new Uint8Array([0x61, 0x0a, 0xe0, 0x0a]), {}, { encoding: 'windows-1251' });
	const first = oneRun(root, { file, questions: [] });
	const second = oneRun(root, { file, questions: [] });
	expect(second.calls).toEqual([]);
	expect(second.given).toEqual(first.given);
	expect(setOf(second.given.opened[0]).plainCopy).toEqual(new TextEncoder().encode('a\nа\n'));
});

test('only what is new is asked, over the files that are then opened', () => {
	const root = freshRoot();
	oneRun(root);
	const other = { sql: 'SELECT max(Total) FROM x', most: 2 };
	const second = oneRun(root, { questions: [SUM, other, FIRST], queries: ['SELECT 1', 'SELECT 2'] });
	expect(second.calls).toEqual(['parse 1', 'open', 'ask 1']);
	expect(second.given.answers).toEqual(duckdb.ask([SUM, other, FIRST]));
	expect(oneRun(root, { questions: [other] }).calls).toEqual([]);
	expect(oneRun(root).calls).toEqual([]);
});

test.each<[string, DataFile]>([
	['bytes', dataFile('x.csv', CSV.replace('2.5', '2.6'), { Year: 'year', Total: 'number' })],
	['a format', { ...FILE, format: { missing: ['3'] } }],
	['columns', { ...FILE, columns: { ...FILE.columns, Total: { type: 'number', unit: 't' } } }],
	['an id', { ...FILE, source: 'y' }],
	['a name', { ...FILE, file: 'data/sources/y.csv' }],
])('with %s that changed, all is asked anew', (_, file) => {
	const root = freshRoot();
	oneRun(root);
	expect(oneRun(root, { file }).calls).toEqual(['open', 'parse 1', 'ask 2']);
	// Both are known now.
	expect(oneRun(root, { file, questions: [], queries: [] }).calls).toEqual([]);
	expect(oneRun(root).calls).toEqual([]);
});

test('another bound is another question', () => {
	const root = freshRoot();
	oneRun(root);
	const second = oneRun(root, { questions: [{ ...FIRST, most: 3 }] });
	expect(second.calls).toEqual(['open', 'ask 1']);
	expect(second.given.answers).toMatchObject([{ isCut: false }]);
});

test('another version of the code or of DuckDB knows nothing of this one', async () => {
	const root = freshRoot();
	oneRun(root);
	version.suffix = 'newer';
	expect(oneRun(root).calls).toEqual(['open', 'parse 1', 'ask 2']);
	version.suffix = '';
	expect(oneRun(root).calls).toEqual([]);
});

test('failures and files that cannot be opened are not remembered', () => {
	const root = freshRoot();
	const questions = [SUM, { sql: 'SELECT nothing FROM x', most: 1 }];
	const queries = ['SELECT 1', 'SELECT FROM'];
	oneRun(root, { questions, queries });
	expect(oneRun(root, { questions, queries }).calls).toEqual(['parse 1', 'open', 'ask 1']);

	const file = dataFile('x.csv', 'Total\nmany\n', { Total: 'number' });
	const empty = freshRoot();
	expect(oneRun(empty, { file, questions: [], queries: [] }).given.opened).toMatchObject([{ misfits: [{}] }]);
	expect(oneRun(empty, { file, questions: [], queries: [] }).calls).toContain('open');
	expect(existsSync(cacheOf(empty))).toBe(false);
});

test('if the files cannot be opened any more, the questions say why', () => {
	const root = freshRoot();
	oneRun(root);
	const broken = watched({ ...duckdb, open: () => [{ misfits: [{ message: 'x.csv was not read.', hint: '' }] }] });
	const cached = new CachedEngine(root, broken, new CacheFolder(root, homeOf(root)));
	cached.open([FILE]);
	expect(cached.ask([SUM, { ...SUM, most: 9 }])).toMatchObject([
		{ rows: [['7.000']] },
		{ failed: 'error', error: 'x.csv was not read.' },
	]);
});

test('a server that goes on opens the files once, and again only if they change or DuckDB has stopped', () => {
	const root = freshRoot();
	const engine = watched();
	let isRunning = true;
	const cached = new CachedEngine(root, { ...engine, isRunning: () => isRunning }, new CacheFolder(root, homeOf(root)));
	const ask = (most: number, file = FILE) => {
		cached.open([file]);
		cached.ask([{ ...SUM, most }]);
		cached.keep();
	};
	for (const most of [2, 3, 4, 2]) ask(most);
	expect(engine.calls).toEqual(['open', 'ask 1', 'ask 1', 'ask 1']);
	isRunning = false;
	ask(5);
	expect(engine.calls.slice(4)).toEqual(['open', 'ask 1']);
	isRunning = true;
	ask(2, dataFile('x.csv', `${CSV}LT,2020,1\n`, { Year: 'year', Total: 'number' }));
	expect(engine.calls.slice(6)).toEqual(['open', 'ask 1']);
});

test.each<[string, (content: Buffer) => Buffer]>([
	['is cut', (content) => content.subarray(0, -1)],
	['is empty', () => Buffer.alloc(0)],
	['has another byte', (content) => Buffer.from(content.map((byte, at) => (at === 80 ? byte ^ 1 : byte)))],
	['is something else', () => Buffer.from('{}')],
])('an entry that %s is not used, and is written anew', (_, damage) => {
	const root = freshRoot();
	const { given } = oneRun(root);
	const [name = ''] = entriesIn(root);
	const file = join(cacheOf(root), name);
	const content = readFileSync(file);
	writeFileSync(file, damage(content));
	const second = oneRun(root);
	expect(second.calls).toEqual(['open', 'parse 1', 'ask 2']);
	expect(second.given).toEqual(given);
	expect(oneRun(root).calls).toEqual([]);
});

test('what lies in the folder of a report is never believed, though it is whole and for its user alone', () => {
	const [root, home] = [freshRoot(), freshRoot()];
	const own = join(root, '.cache');
	oneRun(root, { home: own });
	expect(oneRun(root, { home: own }).calls).toEqual([]);
	const env = (value: string) => ({ LOCALAPPDATA: value, XDG_CACHE_HOME: value });
	expect(userCacheFolder(root, env(home))).toBe(join(home, 'citable-report'));
	symlinkSync(root, `${root}-link`);
	for (const brought of [root, own, join(own, 'not-there-yet'), `${root}-link/.cache`, join(import.meta.dirname, 'x')])
		expect(userCacheFolder(root, env(brought)), brought).toBeUndefined();
	expect(userCacheFolder(root, env('caches'))).toMatch(/[\\/]\.cache[\\/]citable-report$/);
});

test('what was kept of one report is not read for another, nor for the same one elsewhere', () => {
	const [root, other, home] = [freshRoot(), freshRoot(), join(place, 'shared')];
	oneRun(root, { home });
	expect(oneRun(other, { home }).calls).toHaveLength(3);
	expect(oneRun(root, { home }).calls).toEqual([]);
	symlinkSync(root, `${root}-link`);
	expect(oneRun(`${root}-link`, { home }).calls).toEqual([]);
});

test.skipIf(process.platform === 'win32')('what others could have written or read is not used', () => {
	const root = freshRoot();
	oneRun(root);
	for (const name of entriesIn(root)) chmodSync(join(cacheOf(root), name), 0o644);
	expect(oneRun(root).calls).toEqual(['open', 'parse 1', 'ask 2']);
	expect(oneRun(root).calls).toEqual([]);
	for (const folder of [homeOf(root), cacheOf(root)]) {
		chmodSync(folder, 0o770);
		expect(oneRun(root).calls).toHaveLength(3);
		chmodSync(folder, 0o700);
		expect(oneRun(root).calls).toEqual([]);
	}
});

test('no link is followed, and nothing is written through one', () => {
	const [root, elsewhere] = [freshRoot(), freshRoot()];
	oneRun(elsewhere);
	symlinkSync(homeOf(elsewhere), homeOf(root));
	const before = entriesIn(elsewhere).map((name) => statSync(join(cacheOf(elsewhere), name)).mtimeMs);
	expect(oneRun(elsewhere, { home: homeOf(root) }).calls).toHaveLength(3);
	expect(entriesIn(elsewhere).map((name) => statSync(join(cacheOf(elsewhere), name)).mtimeMs)).toEqual(before);

	const linked = join(place, 'linked');
	mkdirSync(join(linked, 'data-sets'), { recursive: true, mode: 0o700 });
	for (const name of entriesIn(elsewhere)) symlinkSync(join(cacheOf(elsewhere), name), join(linked, 'data-sets', name));
	expect(oneRun(elsewhere, { home: linked }).calls).toHaveLength(3);
	// The link was replaced by a file.
	expect(oneRun(elsewhere, { home: linked }).calls).toEqual([]);
});

test('where nothing can be written, all works as without', () => {
	const root = freshRoot();
	writeFileSync(homeOf(root), 'a file');
	expect(oneRun(root).calls).toHaveLength(3);
	expect(oneRun(root).calls).toHaveLength(3);
	const without = freshRoot();
	vi.stubEnv('XDG_CACHE_HOME', without);
	vi.stubEnv('LOCALAPPDATA', without);
	try {
		// The folder of caches lies in the report.
		new CachedEngine(without, watched()).open([FILE]);
		const cached = new CachedEngine(without, watched());
		cached.open([FILE]);
		cached.close();
		expect(readdirSync(without)).toEqual([]);
	} finally {
		vi.unstubAllEnvs();
	}
});

test('what is kept is for the user of this machine alone, and no unfinished file is left', () => {
	const root = freshRoot();
	oneRun(root);
	const files = readdirSync(cacheOf(root));
	expect(files).toEqual(entriesIn(root));
	expect(readdirSync(root)).toEqual([]);
	if (process.platform === 'win32') return;
	for (const folder of [homeOf(root), cacheOf(root)]) expect(statSync(folder).mode & 0o777).toBe(0o700);
	for (const file of files) expect(statSync(join(cacheOf(root), file)).mode & 0o777).toBe(0o600);
});

test('old entries go, the ones not used for longest first, and so do files that were never finished', () => {
	const root = freshRoot();
	mkdirSync(cacheOf(root), { recursive: true, mode: 0o700 });
	const names = Array.from({ length: 55 }, (_, index) => String(index).padStart(64, '0'));
	for (const [index, name] of names.entries()) {
		writeFileSync(join(cacheOf(root), name), 'x');
		utimesSync(join(cacheOf(root), name), index + 1, index + 1);
	}
	for (const [name, at] of [
		['.new-1-old', 1],
		['.new-1-fresh', Date.now() / 1000],
		['notes.txt', 1],
	] as const) {
		writeFileSync(join(cacheOf(root), name), 'x');
		utimesSync(join(cacheOf(root), name), at, at);
	}
	oneRun(root);
	const left = readdirSync(cacheOf(root));
	expect(entriesIn(root)).toHaveLength(50);
	expect(left).toEqual(expect.arrayContaining([...names.slice(6), '.new-1-fresh', 'notes.txt']));
	expect(left).not.toContain('.new-1-old');
});

const energy = join(import.meta.dirname, '../../fixtures/energy');

test('the report of the second check is that of the first, and of one without a cache', () => {
	const root = freshRoot();
	cpSync(energy, root, { recursive: true });
	const load = () => {
		const engine = watched();
		const cached = new CachedEngine(root, engine, new CacheFolder(root, homeOf(root)));
		const report = loadReport(root, cached);
		cached.close();
		return { report, calls: engine.calls };
	};
	const [first, second] = [load(), load()];
	expect(first.report).toHaveProperty('report');
	expect(first.calls.length).toBeGreaterThan(2);
	expect(second.calls).toEqual([]);
	expect(JSON.stringify(second.report)).toBe(JSON.stringify(first.report));
	expect(second.report).toEqual(first.report);
	expect(second.report).toEqual(loadReport(root));
});

test('two checks at once do not disturb each other, and --no-cache keeps nothing', async () => {
	const command = join(import.meta.dirname, '../../../src/node/citable-report.ts');
	const root = freshRoot();
	cpSync(energy, root, { recursive: true });
	const caches = freshRoot();
	const env = { ...process.env, REPORT_ROOT: root, XDG_CACHE_HOME: caches, LOCALAPPDATA: caches };
	const check = (...options: string[]) => run(process.execPath, [command, 'check', ...options], { env });
	const alone = await check('--no-cache');
	expect(readdirSync(caches)).toEqual([]);
	const before = readdirSync(root);
	const [first, second] = await Promise.all([check(), check()]);
	expect([first, second, await check()]).toEqual([alone, alone, alone]);
	expect(readdirSync(join(caches, 'citable-report/data-sets'))).toHaveLength(1);
	expect(readdirSync(root)).toEqual(before);
});
