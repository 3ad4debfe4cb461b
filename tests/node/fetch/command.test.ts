import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeReport, setFetch, sourcesOf } from './run-fetch.ts';

const command = join(import.meta.dirname, '../../../src/node/citable-report.ts');
let root: string;
beforeEach(() => {
	root = makeReport();
	setFetch(root, "{ url: 'http://127.0.0.1:1/energy.csv' }");
});
afterEach(() => rmSync(root, { recursive: true }));

/** Runs the command as an author does who answers no question. */
function run(args: readonly string[], variables: Readonly<Record<string, string>> = {}) {
	const env = { ...process.env, ...variables, REPORT_ROOT: root, NO_COLOR: '1', GITHUB_ACTIONS: '' };
	const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'fetch', ...args], {
		encoding: 'utf8',
		input: 'y\n',
		env,
	});
	return { status, stdout, stderr };
}

test('without a terminal and --yes, it shows where it would connect, and does not', () => {
	const before = sourcesOf(root);
	const { status, stdout, stderr } = run(['--allow-local']);
	expect([status, stdout]).toEqual([1, 'energy-balance: http://127.0.0.1:1/energy.csv\n']);
	expect(stderr).toBe(
		'error  Nothing was connected to, since nobody has agreed.\n' +
			'  → Answer y at a terminal; or, to fetch without being asked: `npm run fetch -- --yes`.\n\n' +
			'The saved copy and its record are as they were.\n',
	);
	expect(sourcesOf(root)).toEqual(before);
});

test('with --yes it connects, and its exit code says whether all was saved', () => {
	const { status, stdout } = run(['energy-balance', '--yes', '--allow-local']);
	expect(status).toBe(1);
	expect(stdout).toContain('127.0.0.1:1 does not answer: connect ECONNREFUSED 127.0.0.1:1');
	expect(run(['energy-balance', '--yes']).stdout).toContain('127.0.0.1 is on this machine');
});

test('what it does not know is refused with its usage', () => {
	const usage = '  → npm run fetch -- [id] [--yes] [--allow-local] [--dry-run]\n';
	expect(run(['a', 'b'])).toEqual({ status: 2, stdout: '', stderr: `error  “b” is one word too many.\n${usage}` });
	const unknown = "error  Unknown option '--everything'.\n";
	expect(run(['--everything'])).toEqual({ status: 2, stdout: '', stderr: unknown + usage });
});

test.each([
	'postgres://reader:hunter2@127.0.0.1:1/stats',
	'postgres://reader:hunter2@127.0.0.1:1',
	'postgres://reader:a/hunter2@127.0.0.1:1/stats',
	'hunter2',
])('the password of %s stands nowhere in what it writes', (address) => {
	writeFileSync(join(root, 'data/connections.yaml'), 'warehouse: { engine: postgres }\n');
	setFetch(root, '{ connection: warehouse, file: wind-share.sql }');
	const { status, stdout, stderr } = run(['--yes', '--allow-local', '--trace'], {
		REPORT_CONNECTION_WAREHOUSE: address,
		NODE_DEBUG: '',
	});
	expect(status).toBe(1);
	expect(stdout + stderr).toMatch(/REPORT_CONNECTION_WAREHOUSE|does not answer/);
	expect(stdout + stderr).not.toContain('hunter2');
});
