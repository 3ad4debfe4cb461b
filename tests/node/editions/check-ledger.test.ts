import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Collector, type Problems } from '../../../src/core/problem.ts';
import { checkLedger } from '../../../src/node/editions/check-ledger.ts';

const project = join(import.meta.dirname, '../../..');
const repository = mkdtempSync(join(tmpdir(), 'ledger-'));
/** The report stands in a folder of its repository. */
const root = join(repository, 'report');
afterAll(() => rmSync(repository, { recursive: true }));

const line = (version: string, digit = '0') => ({ version, date: '2023-02-01', manifest: digit.repeat(64) });
const git = (...args: string[]) =>
	execFileSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
		encoding: 'utf8',
	});

function write(file: string, content: string): void {
	mkdirSync(dirname(join(root, file)), { recursive: true });
	writeFileSync(join(root, file), content);
}
function commit(branch: string, ledger: unknown, announced: boolean): void {
	git('checkout', '--quiet', '-B', branch);
	write('data/report.yaml', `title: A\n${announced ? 'announced: true\n' : ''}`);
	if (ledger !== undefined) write('data/editions/ledger.json', JSON.stringify(ledger));
	git('add', '--all');
	git('commit', '--quiet', '--message', branch);
}
function check(base: string) {
	const problems: Problems = new Collector();
	const added = checkLedger(root, base, true, problems);
	return { added, messages: problems.reported.map(({ message }) => message) };
}
const messages = (base: string) => check(base).messages;

beforeAll(() => {
	git('init', '--quiet');
	commit('before', undefined, false);
	commit('draft', [line('1.0.0'), line('1.1.0')], false);
	commit('announced', [line('1.0.0'), line('1.1.0')], true);
	commit('broken', '{', true);
});

test('what was published stands in the ledger, and new lines follow it', () => {
	write('data/editions/ledger.json', JSON.stringify([line('1.0.0'), line('1.1.0'), line('2.0.0')]));
	for (const base of ['draft', 'announced']) expect(check(base)).toEqual({ messages: [], added: ['2.0.0'] });
	expect(check('before')).toEqual({ messages: [], added: ['1.0.0', '1.1.0', '2.0.0'] });
});

test('a removed, changed or moved line is reported', () => {
	write('data/editions/ledger.json', JSON.stringify([line('0.9.0'), line('1.0.0'), line('1.1.0')]));
	expect(messages('announced')).toEqual([
		'Edition 1.0.0 of the ledger stands in another place.',
		'Edition 1.1.0 of the ledger stands in another place.',
	]);
	write('data/editions/ledger.json', '[]');
	expect(messages('draft')).toEqual(['Edition 1.0.0 of the ledger is gone.', 'Edition 1.1.0 of the ledger is gone.']);
	rmSync(join(root, 'data/editions'), { recursive: true });
	expect(messages('announced')).toHaveLength(2);
	expect(messages('before')).toEqual([]);
});

test('the target branch decides whether the site was announced, not the change', () => {
	write('data/editions/ledger.json', JSON.stringify([line('1.0.0'), line('1.1.0', 'a')]));
	write('data/report.yaml', 'title: A\nannounced: false\n');
	expect(messages('draft')).toEqual([]);
	expect(messages('announced')).toEqual([
		'Edition 1.1.0 of the ledger is not the one that was published.',
		'The report has been announced, and this change takes that back.',
	]);
});

test('an announcement cannot be taken back: not denied, left out or lost', () => {
	write('data/editions/ledger.json', JSON.stringify([line('1.0.0'), line('1.1.0')]));
	for (const report of ['title: A\nannounced: false\n', 'title: A\n']) {
		write('data/report.yaml', report);
		expect(messages('announced'), report).toEqual(['The report has been announced, and this change takes that back.']);
		expect(messages('draft'), report).toEqual([]);
	}
	write('data/report.yaml', 'title: A\nannounced: true\n');
	expect([...messages('announced'), ...messages('draft')]).toEqual([]);
});

test('a ledger that cannot be read is no empty one', () => {
	write('data/editions/ledger.json', '[]');
	expect(messages('broken')).toEqual(['The ledger of broken cannot be read.']);
	write('data/editions/ledger.json', '[');
	expect(messages('draft')).toEqual(['The ledger of published editions cannot be read.']);
});

test('the name of a branch is no option of git', () => {
	for (const name of ['--output=escaped', '-h', 'draft --', ''])
		expect(() => check(name), name).toThrow('There is no commit');
});

/** The command as a workflow runs it. */
function run(base: string, ...options: string[]): { status: number | null; output: string } {
	const env = { ...process.env, REPORT_ROOT: root, LEDGER_BASE: base, NO_COLOR: '1', GITHUB_ACTIONS: '' };
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['src/node/citable-report.ts', 'check:ledger', ...options],
		{
			cwd: project,
			env,
			encoding: 'utf8',
		},
	);
	return { status, output: stdout + stderr };
}

test('a workflow says in its environment whether the change may publish', () => {
	write('data/report.yaml', 'title: A\nannounced: true\n');
	write('data/editions/ledger.json', JSON.stringify([line('1.0.0'), line('1.1.0'), line('2.0.0')]));
	try {
		process.env['LEDGER_ADDITIONS'] = 'no';
		expect(run('announced').status).toBe(1);
		process.env['LEDGER_ADDITIONS'] = 'yes';
		expect(run('announced').status).toBe(0);
	} finally {
		delete process.env['LEDGER_ADDITIONS'];
	}
});

test('the command ends with 1 where something is lost, and where there is nothing to compare with', () => {
	write('data/editions/ledger.json', JSON.stringify([line('1.0.0'), line('1.1.0'), line('2.0.0')]));
	write('data/report.yaml', 'title: A\nannounced: true\n');
	expect(run('announced')).toEqual({
		status: 0,
		output: 'Every edition that announced has is still there; new: 2.0.0.\n',
	});
	for (const refused of [run('announced', '--no-additions'), run('announced', '--reporter=json', '--no-additions')])
		expect(refused).toMatchObject({
			status: 1,
			output: expect.stringContaining('This change comes from outside the repository and publishes edition 2.0.0.'),
		});
	write('data/editions/ledger.json', '[]');
	expect(run('announced')).toMatchObject({
		status: 1,
		output: expect.stringContaining(
			'data/editions/ledger.json:1:1  error  edition-is-intact\n  Edition 1.0.0 of the ledger is gone.',
		),
	});
	expect(run('', 'nowhere')).toMatchObject({
		status: 1,
		output: expect.stringContaining('There is no commit "nowhere" in the repository'),
	});
	expect(run('0'.repeat(40))).toMatchObject({
		status: 0,
		output: 'The branch is new: there is no ledger to compare with.\n',
	});
});
