import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishFetches, makeFetchFolder, replaceSource } from '../../../src/node/fetch/replace-source.ts';
import { sha256 } from '../../../src/node/sha256.ts';

const here = import.meta.dirname;
const [OLD, NEW] = ['a,b\n1,2\n', 'a,b\n3,4\n'];
const recordOf = (words: string, day: string) =>
	`title: A\nretrieved: ${day} # by hand\nsha256: ${sha256(Buffer.from(words))}\nformat: {}\n`;
const [OLD_RECORD, NEW_RECORD] = [recordOf(OLD, '2020-01-01'), recordOf(NEW, '2026-11-29')];
let root: string;
let sources: string;

beforeEach(() => {
	root = realpathSync(mkdtempSync(join(tmpdir(), 'replace-')));
	sources = join(root, 'data/sources');
	prepare();
});
afterEach(() => rmSync(root, { recursive: true }));

function prepare(): void {
	rmSync(sources, { recursive: true, force: true });
	mkdirSync(sources, { recursive: true });
	writeFileSync(join(sources, 'a.csv'), OLD);
	writeFileSync(join(sources, 'a.yaml'), OLD_RECORD);
}

/** Replaces the copy in a process of its own, which is stopped before an operation. */
function replace(stop: Readonly<Record<string, string>> = {}): void {
	const program = ['--import', join(here, '../stops/stop-before.ts'), join(here, 'do-replace.ts'), sources, NEW];
	const env = { NODE_COMPILE_CACHE: join(tmpdir(), 'stop-work-cache'), ...process.env, STOP_ROOT: root, ...stop };
	spawnSync(process.execPath, program, { env });
}

const read = (name: string) => readFileSync(join(sources, name), 'utf8');
const visible = () => readdirSync(sources).filter((name) => !name.startsWith('.'));

/** Which copy and which record there are. */
function state(): string {
	const copy = { [OLD]: 'old', [NEW]: 'new' }[read('a.csv')] ?? 'half';
	const record = { [OLD_RECORD]: 'old', [NEW_RECORD]: 'new' }[read('a.yaml')] ?? 'half';
	return `${copy} copy, ${record} record`;
}

function operations(): string[] {
	const log = `${root}.log`;
	replace({ STOP_LOG: log });
	const lines = readFileSync(log, 'utf8').trim().split('\n');
	rmSync(log);
	prepare();
	return lines;
}

test('a fetch that is killed at any moment leaves the old pair, the new pair, or what the next one ends', () => {
	const between: string[] = [];
	const all = operations();
	const last = all.findIndex((line) => / rename data\/sources\/a\.yaml$/.test(line));
	expect(last).toBeGreaterThan(5);
	// After the last rename, only what has served its turn is removed.
	for (let at = 1; at <= last + 3; at++) {
		prepare();
		replace({ STOP_AT: String(at) });
		const stopped = state();
		const finished = finishFetches(sources);
		if (stopped === 'new copy, old record') {
			between.push(all[at - 1] ?? '');
			expect(finished).toEqual(['a']);
			expect(state(), all[at - 1]).toBe('new copy, new record');
		} else {
			expect(['old copy, old record', 'new copy, new record'], all[at - 1]).toContain(stopped);
			expect([state(), finished], all[at - 1]).toEqual([stopped, []]);
		}
		expect(readdirSync(sources).sort(), all[at - 1]).toEqual(['a.csv', 'a.yaml']);
	}
	expect(between.length).toBeGreaterThan(0);
});

test('a fetch whose disk is full leaves the old pair', () => {
	const writes = operations().flatMap((line, index) =>
		/ (?:write|flush) .*\.fetch-[^/]+\//.test(line) ? [index + 1] : [],
	);
	expect(writes.length).toBeGreaterThan(4);
	for (const at of writes) {
		replace({ STOP_AT: String(at), STOP_WITH: 'ENOSPC' });
		expect([state(), readdirSync(sources).sort()]).toEqual(['old copy, old record', ['a.csv', 'a.yaml']]);
	}
});

/** Stops a fetch between copy and record. */
function stopBetween(): void {
	const at = operations().findIndex((line) => / rename data\/sources\/a\.yaml$/.test(line)) + 1;
	replace({ STOP_AT: String(at) });
	expect(state()).toBe('new copy, old record');
}

test('what an author has written into the record since then stays', () => {
	stopBetween();
	writeFileSync(join(sources, 'a.yaml'), OLD_RECORD.replace('title: A', 'title: Another'));
	expect(finishFetches(sources)).toEqual(['a']);
	expect(read('a.yaml')).toBe(NEW_RECORD.replace('title: A', 'title: Another'));
});

test('a copy that its author has taken back is left alone', () => {
	stopBetween();
	writeFileSync(join(sources, 'a.csv'), OLD);
	expect(finishFetches(sources)).toEqual([]);
	expect(state()).toBe('old copy, old record');
	expect(readdirSync(sources).sort()).toEqual(['a.csv', 'a.yaml']);
});

test('a record that has changed while the source was fetched is not overwritten', () => {
	const { folder, download } = makeFetchFolder(sources);
	writeFileSync(download, NEW);
	expect(() =>
		replaceSource(sources, folder, { id: 'a', ending: '.csv', record: { was: 'title: B\n', now: NEW_RECORD } }),
	).toThrow('data/sources/a.yaml has changed meanwhile.');
	expect(state()).toBe('old copy, old record');
	expect(visible()).toEqual(['a.csv', 'a.yaml']);
});
