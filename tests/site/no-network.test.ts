import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');
let root: string;
let log: string;
beforeAll(() => {
	root = mkdtempSync(join(project, '.build-alone-'));
	log = join(root, 'network.log');
	for (const part of ['content', 'data'])
		cpSync(join(project, 'tests/fixtures/small', part), join(root, part), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs Node so that it reaches nothing: where the system can, in a network of its own that leads nowhere. */
function runAlone(...command: string[]) {
	const alone = spawnSync('unshare', ['-r', '-n', 'true']).status === 0 ? ['unshare', '-r', '-n'] : [];
	const [program = '', ...options] = [
		...alone,
		process.execPath,
		'--import',
		pathToFileURL(join(import.meta.dirname, 'refuse-network.ts')).href,
		...command,
	];
	const { status, stderr } = spawnSync(program, options, {
		cwd: project,
		encoding: 'utf8',
		env: {
			...process.env,
			CI: '',
			REPORT_ROOT: root,
			SITE_URL: '',
			NETWORK_LOG: log,
			NODE_ENV: 'production',
			ASTRO_TELEMETRY_DISABLED: '',
			TELEMETRY_DISABLED: '',
			DEBUG: '',
		},
	});
	return { status, stderr, asked: existsSync(log) ? readFileSync(log, 'utf8') : '' };
}

test('the build asks for no network, neither to fetch nor to report, and is whole without one', () => {
	expect(runAlone('src/node/citable-report.ts', 'build')).toEqual({ status: 0, stderr: '', asked: '' });
	expect(existsSync(join(root, 'dist/report.pdf'))).toBe(true);
	expect(runAlone('src/node/citable-report.ts', 'check')).toMatchObject({ status: 0, asked: '' });
});

test('a program that does ask is noticed', () => {
	expect(runAlone('-e', "fetch('http://192.0.2.1/').catch(() => process.exit(3))")).toMatchObject({
		status: 3,
		asked: expect.stringContaining('192.0.2.1'),
	});
});
