import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Collector, type Problems } from '../../src/core/problem.ts';
import { planUpgrade } from '../../src/node/plan-upgrade.ts';
import { readReportFiles } from '../../src/node/read-files.ts';
import { replaceFiles } from '../../src/node/replace-files.ts';

const project = join(import.meta.dirname, '../..');
let root: string;
let record: string;
let other: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'upgrade-'));
	cpSync(join(project, 'tests/fixtures/small'), root, { recursive: true });
	record = join(root, 'data/sources/bridge-survey.yaml');
	other = join(root, 'data/sources/other.yaml');
	edit(record, (text) => text.replace('extent: cut off', '# It ends early.\r\ncomplete:   false  # since 2023'));
	chmodSync(record, 0o640);
	writeFileSync(other, '{ title: Other, complete: true }\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function edit(file: string, change: (text: string) => string): void {
	writeFileSync(file, change(readFileSync(file, 'utf8')));
}

const contents = () =>
	Object.fromEntries(
		readdirSync(join(root, 'data/sources')).map((name) => [
			name,
			readFileSync(join(root, 'data/sources', name), 'utf8'),
		]),
	);

function plan() {
	const problems: Problems = new Collector();
	return { upgrades: planUpgrade(readReportFiles(root, problems), problems), problems: problems.reported };
}

/** Runs the command as an author does who answers no question. */
function run(...options: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(project, 'src/node/citable-report.ts'), 'upgrade', ...options],
		{ encoding: 'utf8', input: '', env: { ...process.env, REPORT_ROOT: root, NO_COLOR: '1', GITHUB_ACTIONS: '' } },
	);
	return { status, stdout, stderr };
}

test('old names are shown with their new ones, and nothing is written unasked', () => {
	const before = contents();
	const { status, stdout } = run();
	expect(status).toBe(1);
	expect(stdout).toContain('-complete:   false  # since 2023\n+extent:   cut off  # since 2023\n');
	expect(stdout).toContain('-{ title: Other, complete: true }\n+{ title: Other, extent: whole }\n');
	expect(stdout).toContain('Nothing was rewritten.');
	expect(contents()).toEqual(before);
});

test('with --yes all files are rewritten, with their comments, layout and rights', () => {
	const before = contents();
	expect(run('--yes')).toMatchObject({ status: 0, stderr: '' });
	expect(contents()).toEqual({
		...before,
		'bridge-survey.yaml': before['bridge-survey.yaml']?.replace('complete:   false', 'extent:   cut off'),
		'other.yaml': '{ title: Other, extent: whole }\n',
	});
	expect(statSync(record).mode & 0o777).toBe(0o640);
	expect(run()).toEqual({
		status: 0,
		stdout: 'Nothing to upgrade: every key of data/ has its name of today.\n',
		stderr: '',
	});
});

test('a key that has no new name by itself stops the upgrade of all files', () => {
	writeFileSync(other, 'title: Other\ncomplete: true\nextent: excerpt\n');
	const before = contents();
	const { status, stdout } = run('--yes');
	expect(status).toBe(1);
	expect(stdout).toContain('data/sources/other.yaml:2:1  error  entry-matches-schema');
	expect(contents()).toEqual(before);
});

test('a file whose places do not tell what it says is left to its author', () => {
	writeFileSync(other, 'title: Other\ncomplete: !!bool true\n');
	expect(plan().problems.map(({ message, hint }) => [message, hint])).toEqual([
		[
			'data/sources/other.yaml is written in a way that cannot be rewritten.',
			'Write these lines yourself: `extent: whole`.',
		],
	]);
});

test('a file that was changed after it was shown stops the upgrade of all', () => {
	const { upgrades } = plan();
	edit(other, (text) => `${text}# A remark.\n`);
	const before = contents();
	expect(() => replaceFiles(root, upgrades)).toThrow('data/sources/other.yaml has changed since it was read.');
	expect(contents()).toEqual(before);
});

test('if a file cannot be replaced, those before it get their content back', () => {
	const before = contents();
	const rename: typeof renameSync = (from, to) => {
		if (to === other) throw new Error('no space left on device');
		renameSync(from, to);
	};
	expect(() => replaceFiles(root, plan().upgrades, rename)).toThrow('no space left');
	expect(contents()).toEqual(before);
	expect(statSync(record).mode & 0o777).toBe(0o640);
});

test('a file that is gone stops the upgrade of all', () => {
	const { upgrades } = plan();
	rmSync(other);
	const before = contents();
	expect(() => replaceFiles(root, upgrades)).toThrow('ENOENT');
	expect(contents()).toEqual(before);
});
