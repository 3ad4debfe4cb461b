import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildReport } from '../../src/core/build-report.ts';
import { Collector } from '../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../src/node/load-report.ts';
import { readReportFiles } from '../../src/node/read-files.ts';
import { sha256 } from '../../src/node/sha256.ts';

const project = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'rule-'));
afterAll(() => rmSync(folder, { recursive: true }));

function newRule(...names: string[]) {
	const command = join(project, 'src/node/develop/new-rule.ts');
	return spawnSync(process.execPath, [command, ...names], { cwd: folder, encoding: 'utf8' });
}

test('a new rule gets a case that is sound until it is broken, and its author hears what to do next', () => {
	const { status, stdout } = newRule('bridge-is-open');
	expect(status).toBe(0);
	expect(stdout).toContain("'promise.bridge-is-open' to src/core/words/en.ts");

	const report = join(folder, 'report');
	cpSync(join(project, 'tests/fixtures/small'), report, { recursive: true });
	cpSync(join(folder, 'tests/problems/bridge-is-open/first-case'), report, { recursive: true });
	const files = readReportFiles(report, new Collector());
	expect(files.has('data/figures/extra.yaml')).toBe(true);
	expect(buildReport({ files, sha256, citationStyles, hasLetter })).toHaveProperty('report');
});

test('a rule that exists stays as it is', () => {
	newRule('bridge-is-long');
	expect(newRule('bridge-is-long')).toMatchObject({ status: 1, stderr: expect.stringContaining('exists already') });
});

test.each(['', 'Bridge', 'bridge', 'bridge_is_open', '../bridge-is-open', 'bridge-is-open/case'])(
	'“%s” is no name of a rule, and nothing is written',
	(name) => {
		const before = readdirSync(folder, { recursive: true });
		expect(newRule(name)).toMatchObject({ status: 1, stderr: expect.stringContaining(`“${name}” is not`) });
		expect(readdirSync(folder, { recursive: true })).toEqual(before);
	},
);
