import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Collector, type Problems } from '../../src/core/problem.ts';
import { verifyReport } from '../../src/node/editions/verify-editions.ts';
import { loadReport } from '../../src/node/load-report.ts';
import { formatForTerminal } from '../../src/node/reporters/terminal.ts';
import type { CommandName } from '../../src/node/commands/commands.ts';
import { runCommand } from '../commands/run-command.ts';

const project = join(import.meta.dirname, '../..');
const variables = (root: string) => ({
	REPORT_ROOT: root,
	NODE_ENV: 'production',
	SITE_URL: '',
	GITHUB_ACTIONS: '',
	NO_COLOR: '1',
});
const program = join(project, 'src/node/citable-report.ts');

/** Runs a command of the project over a report. */
export function run(
	root: string,
	command: CommandName,
	...options: string[]
): { status: number | null; output: string } {
	const { status, stdout, stderr } = runCommand(command, options, variables(root));
	return { status, output: stdout + stderr };
}

/**
 * What the commands check and build say of a report that they refuse, and nothing of a sound one. It is found here,
 * since starting a command takes many times as long as the check.
 */
export function refusalOf(root: string): string {
	const problems: Problems = new Collector();
	verifyReport(root, loadReport(root), problems);
	return problems.isEmpty ? '' : formatForTerminal(problems.reported);
}

/** Starts a command and kills it after some time; resolves when it has ended. */
export function killAfter(
	root: string,
	command: CommandName,
	milliseconds: number,
	...options: string[]
): Promise<void> {
	const child = spawn(process.execPath, [program, command, ...options], {
		cwd: project,
		stdio: 'ignore',
		env: { ...process.env, ...variables(root) },
	});
	const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
	return new Promise((resolve) => {
		child.on('close', () => {
			clearTimeout(timer);
			resolve();
		});
	});
}

/** Replaces text in a file of a report, which must be there. */
export function edit(root: string, file: string, from: string | RegExp, to: string): void {
	const path = join(root, file);
	const before = readFileSync(path, 'utf8');
	const after = before.replace(from, to);
	if (after === before) throw new Error(`${file} has no ${from}.`);
	writeFileSync(path, after);
}

export function write(root: string, file: string, content: string): void {
	mkdirSync(dirname(join(root, file)), { recursive: true });
	writeFileSync(join(root, file), content);
}

/** The small report as its first edition has it: with a mistake in a formula, a chart, and a contact. */
export function firstEdition(root: string): void {
	cpSync(join(project, 'tests/fixtures/small'), root, { recursive: true });
	edit(root, 'data/report.yaml', 'publisher:', 'contact: errors@example.org\npublisher:');
	edit(root, 'data/figures/derived.yaml', 'bridges * share', 'bridges * (1 - share)');
	write(
		root,
		'data/charts/repair.yaml',
		'kind: bar\ntitle: Repair\ntakeaway: Most bridges are sound.\nseries: [{ figure: need-repair }, { figure: sound-share }]\n',
	);
	edit(root, 'content/state.mdx', '</Claim>', '</Claim>\n\n## The chart {#the-chart}\n\n<Chart id="repair" />');
}

/** A correction, an addition, two renames and a retirement. */
export function secondEdition(root: string): void {
	edit(root, 'data/report.yaml', 'version: 1.0.0, date: 2023-02-01', 'version: 1.1.0, date: 2023-05-02');
	edit(root, 'data/figures/derived.yaml', 'bridges * (1 - share)', 'bridges * share');
	edit(root, 'data/figures/bridges.yaml', 'id: traffic', 'id: traffic-per-bridge');
	edit(root, 'data/figures/bridges.yaml', /- id: load-limit[\s\S]*$/, '');
	write(
		root,
		'data/figures/more.yaml',
		`- id: traffic-in-a-week
  label: Traffic of a bridge in a week
  derived: { formula: traffic, from: { traffic: traffic-per-bridge } }
  unit: vehicle/wk
  round: 100
  definition: How many vehicles each bridge carries in a week.
  assumption: Each day is like the others.
`,
	);
	edit(root, 'content/cost.mdx', 'id="repair-is-dear"', 'id="repair-costs"');
	edit(root, 'content/cost.mdx', / Loads are limited to .*\n/, '\n');
	write(
		root,
		'data/changes.yaml',
		`- version: 1.1.0
  changes:
    - { type: correction, of: [figure:bridges-to-repair, claim:repair-now], reason: We had counted the sound bridges. }
    - { type: addition, of: [figure:traffic-in-a-week], reason: Readers asked for it. }
    - { type: move, from: figure:traffic, to: figure:traffic-per-bridge, reason: The name says what is counted. }
    - { type: move, from: claim:repair-is-dear, to: claim:repair-costs, reason: The claim says what it costs. }
    - { type: update, of: [claim:repair-costs], reason: The limit of loads is gone. }
    - { type: retirement, of: [figure:load-limit], reason: The note breaks off in it. }
`,
	);
}

/** A section goes into another, a name changes again, a chart and a heading are given up. */
export function thirdEdition(root: string): void {
	edit(root, 'data/report.yaml', 'version: 1.1.0, date: 2023-05-02', 'version: 2.0.0, date: 2024-01-03');
	edit(root, 'data/report.yaml', /\n {2}- id: cost\n.*\n.*/, '');
	edit(root, 'data/figures/bridges.yaml', 'id: traffic-per-bridge', 'id: daily-traffic');
	edit(root, 'data/figures/more.yaml', 'traffic: traffic-per-bridge', 'traffic: daily-traffic');
	const claim = readFileSync(join(root, 'content/cost.mdx'), 'utf8');
	rmSync(join(root, 'content/cost.mdx'));
	rmSync(join(root, 'data/charts'), { recursive: true });
	edit(root, 'content/state.mdx', /\n## The chart[\s\S]*$/, `\n${claim}`);
	write(
		root,
		'data/changes.yaml',
		`- version: 2.0.0
  changes:
    - { type: move, from: section:cost, to: section:state, reason: Cost belongs to the state. }
    - { type: move, from: figure:traffic-per-bridge, to: figure:daily-traffic, reason: Shorter. }
    - { type: update, of: [figure:traffic-in-a-week], reason: It names its input anew. }
    - { type: update, of: [section:state], reason: It says what repair costs as well. }
    - { type: retirement, of: [chart:repair, heading:the-chart], reason: It showed too little. }
`,
	);
}
