import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { finishRewrites, planRewrite, REWRITE } from '../../src/node/finish-rewrites.ts';
import { replaceFiles } from '../../src/node/replace-files.ts';
import { runCommand } from '../commands/run-command.ts';
import { edit, refusalOf, write } from '../site/edition-fixture.ts';
import { publishAsItIs } from './editions/publish-as-it-is.ts';

const project = join(import.meta.dirname, '../..');
let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

function copyOf(fixture: string): void {
	root = mkdtempSync(join(tmpdir(), 'rename-'));
	cpSync(join(project, 'tests/fixtures', fixture), root, { recursive: true });
}

function run(...args: string[]) {
	const variables = { REPORT_ROOT: root, NO_COLOR: '1', GITHUB_ACTIONS: '', SITE_URL: '' };
	const { status, stdout, stderr } = runCommand('rename', args, variables);
	return { status, output: stdout + stderr };
}

const contents = () =>
	Object.fromEntries(
		readdirSync(root, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.parentPath.includes('editions'))
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => [path.slice(root.length + 1), readFileSync(path, 'latin1')]),
	);

/** What differs between two states of a report: lines that are there now and were not, and files. */
function added(before: Record<string, string>): string[] {
	return Object.entries(contents()).flatMap(([file, text]) => {
		const was = before[file]?.split('\n') ?? [];
		const lines = text.split('\n').filter((line) => !was.includes(line));
		return before[file] === undefined ? [file] : lines.map((line) => line.trim());
	});
}

/** Publishes the report as it is and begins the next edition. */
function publish(): void {
	publishAsItIs(root);
	edit(root, 'data/report.yaml', /version: 1\.0\.0/, 'version: 1.1.0');
}

/** What a publication would refuse. */
function refusalOfPublication(): string {
	process.env['REPORT_PUBLISHING'] = 'new';
	try {
		return refusalOf(root);
	} finally {
		delete process.env['REPORT_PUBLISHING'];
	}
}

test.each([
	['two-languages', 'figure:need-repair', 'in-need'],
	['two-languages', 'figure:crossings', 'traffic-over'],
	['two-languages', 'claim:repair-now', 'no-waiting'],
	['two-languages', 'heading:repair', 'costs'],
	['two-languages', 'section:cost', 'prices'],
	['two-languages', 'chart:repair-shares', 'shares'],
	['two-languages', 'table:repairs', 'work-done'],
	['two-languages', 'picture:plan', 'map'],
	['two-languages', 'source:bridge-survey', 'note-of-city'],
	['two-languages', 'source:crossings', 'counts'],
	['two-languages', 'term:bridge-act', 'law-of-bridges'],
	['two-languages', 'unknown:no-method', 'how-they-worked'],
	['two-languages', 'work:ozola2020', 'ozola_20'],
	['energy', 'source:energy-balance', 'balance-sheet'],
	['energy', 'figure:latvia-wind-last', 'wind-now'],
	['energy', 'table:wind-by-year', 'winds'],
])('in %s, %s gets another id wherever it is named, and the published address a move', (fixture, from, to) => {
	copyOf(fixture);
	publish();
	const { status, output } = run(from, to, '--yes');
	expect(output).toContain('Rewrote ');
	expect(status).toBe(0);
	const [kind = ''] = from.split(':');
	expect(contents()['data/changes.yaml']).toContain(`{ type: move, from: ${from}`);
	expect(contents()['data/changes.yaml']).toContain(`, to: ${kind}:${to}`);
	expect(refusalOf(root)).toBe('');
	// A translation that is not whole asks for the words of the move; the rename itself asks for no other explanation.
	const refusal = refusalOfPublication();
	expect(refusal.replace(/[\s\S]*change:1\.1\.0[\s\S]*/, '')).toBe('');
});

test('the report of the project keeps its words, and is sound after each rename', () => {
	root = mkdtempSync(join(tmpdir(), 'rename-'));
	for (const folder of ['content', 'data', 'public'])
		cpSync(join(project, folder), join(root, folder), { recursive: true });
	edit(root, 'data/report.yaml', /version: 1\.0\.0/, 'version: 1.1.0');
	const words = (text: string) => text.replaceAll('gpu-growth', 'gpu-rise');
	const before = contents();
	expect(run('figure:gpu-growth', 'gpu-rise', '--yes').status).toBe(0);
	for (const [file, text] of Object.entries(contents()))
		if (file !== 'data/changes.yaml') expect([words(before[file] ?? ''), before[file]]).toContain(words(text));
	expect(refusalOf(root)).toBe('');
});

test('words that look like the name stay, with layout, comments, line ends and rights', () => {
	copyOf('small');
	write(root, 'content/cost.mdx', readFileSync(join(root, 'content/cost.mdx'), 'utf8').replaceAll('\n', '\r\n'));
	edit(
		root,
		'content/state.mdx',
		'</Claim>',
		'The traffic, <Fig id="traffic"/> [here](/figures/traffic/ "traffic") and `<Fig id="traffic" />`: traffic.\n</Claim>\n',
	);
	edit(root, 'data/figures/bridges.yaml', '- id: traffic\n', "# traffic\n- id:   'traffic'   # traffic\n");
	const before = contents();
	expect(run('figure:traffic', 'flow', '--yes').output).toContain('Rewrote 2 files.');
	expect(added(before)).toEqual([
		'The traffic, <Fig id="flow"/> [here](/figures/flow/ "traffic") and `<Fig id="traffic" />`: traffic.',
		"- id:   'flow'   # traffic",
	]);
	// Nothing was published, so nothing needs a move.
	expect(existsSync(join(root, 'data/changes.yaml'))).toBe(false);
	expect(refusalOf(root)).toBe('');
});

test.each([
	['figure:nowhere', 'here', 'There is no figure “nowhere”.'],
	['figure:traffic', 'need-repair', 'There is a figure “need-repair” already.'],
	['figure:traffic', 'Traffic Now', '“Traffic Now” cannot be an id.'],
	['figure:traffic', 'claim:traffic', 'figure:traffic cannot become claim:traffic.'],
	['traffic', 'flow', '“traffic” is no name of a thing.'],
	['figure:traffic', 'traffic', 'figure:traffic has this name already.'],
	['section:state', 'figures', 'A section cannot be called “figures”'],
	['claim:repair-now', 'repair-is-dear', 'already.'],
])('%s does not become %s', (from, to, message) => {
	copyOf('small');
	const before = contents();
	const { status, output } = run(from, to, '--yes');
	expect(output).toContain(message);
	expect(status).toBe(1);
	expect(contents()).toEqual(before);
});

test('a name of a published edition needs a new version first, and is not used again', () => {
	copyOf('small');
	publishAsItIs(root);
	expect(run('figure:traffic', 'flow', '--yes').output).toContain('Raise `version` of `edition`');
	edit(root, 'data/report.yaml', /version: 1\.0\.0/, 'version: 1.1.0');
	expect(run('figure:traffic', 'flow', '--yes', '--reason', 'It says "what" flows: {bridges-examined}.').status).toBe(
		0,
	);
	expect(refusalOf(root)).toBe('');
	const before = contents();
	expect(run('figure:bridges-examined', 'traffic', '--yes')).toMatchObject({ status: 1 });
	expect(contents()).toEqual(before);
});

test('nothing is written unasked, by a dry run, or while the report has a problem', () => {
	copyOf('small');
	const before = contents();
	expect(run('figure:traffic', 'flow', '--dry-run')).toMatchObject({ status: 0 });
	expect(run('figure:traffic', 'flow').output).toContain('npm run rename -- figure:traffic flow --yes');
	expect(contents()).toEqual(before);
	edit(root, 'data/figures/bridges.yaml', 'value: 48', 'value: 49');
	const { status, output } = run('figure:traffic', 'flow', '--yes');
	expect(status).toBe(1);
	expect(output).toContain('number-stands-in-quote');
	expect(contents()).toEqual({ ...before, 'data/figures/bridges.yaml': contents()['data/figures/bridges.yaml'] });
});

const bytes = (text: string) => new TextEncoder().encode(text);

/** Leaves behind what a command that was killed leaves, in a folder of a process that does not run. */
function leave(plan: Parameters<typeof planRewrite>[1], ready: readonly string[]): void {
	const folder = join(root, 'data', `${REWRITE}gone-999999-Abc123`);
	mkdirSync(folder, { recursive: true });
	for (const [index, text] of ready.entries()) writeFileSync(join(folder, String(index)), text);
	planRewrite(folder, plan);
}

test('what a killed command has begun is finished by the next one, and never outside the report', () => {
	copyOf('small');
	const outside = mkdtempSync(join(tmpdir(), 'outside-'));
	symlinkSync(outside, join(root, 'data/linked'));
	write(root, 'data/a.yaml', 'old a');
	write(root, 'data/b.yaml', 'changed since');
	write(root, 'data/c.yaml', 'old c');
	const file = (name: string, was: string | undefined, now: string | undefined) => ({
		file: name,
		was: was === undefined ? undefined : bytes(was),
		now: now === undefined ? undefined : bytes(now),
	});
	leave(
		[
			file('data/a.yaml', 'old a', 'new a'),
			file('data/b.yaml', 'old b', 'new b'),
			file('data/c.yaml', 'old c', undefined),
			file('data/d.yaml', undefined, 'new d'),
			file('data/linked/e.yaml', undefined, 'new e'),
		],
		['new a', 'new b', '', 'new d', 'new e'],
	);
	// Its process may have been one of another machine, so its folder counts as left behind only after a day.
	const [name = ''] = readdirSync(join(root, 'data')).filter((each) => each.startsWith(REWRITE));
	const own = join(root, 'data', name.replace('gone', hostOf(root)));
	cpSync(join(root, 'data', name), own, { recursive: true });
	rmSync(join(root, 'data', name), { recursive: true });
	finishRewrites(root);
	expect(readFileSync(join(root, 'data/a.yaml'), 'utf8')).toBe('new a');
	expect(readFileSync(join(root, 'data/b.yaml'), 'utf8')).toBe('changed since');
	expect(existsSync(join(root, 'data/c.yaml'))).toBe(false);
	expect(readFileSync(join(root, 'data/d.yaml'), 'utf8')).toBe('new d');
	expect(readdirSync(outside)).toEqual([]);
	expect(readdirSync(join(root, 'data')).filter((each) => each.startsWith(REWRITE))).toEqual([]);
	rmSync(outside, { recursive: true });
});

test.each([0, 1, 2, 3])('killed at file %i, a rewrite is finished by the next command', (killedAt) => {
	copyOf('small');
	const names = ['data/x.yaml', 'data/y.yaml', 'content/z.mdx', 'data/w.yaml'];
	for (const name of names) if (name !== 'data/w.yaml') write(root, name, 'old');
	const code = `
		import { renameSync } from 'node:fs';
		import { replaceFiles } from ${JSON.stringify(join(project, 'src/node/replace-files.ts'))};
		const bytes = (text) => new TextEncoder().encode(text);
		let count = 0;
		const steps = ${JSON.stringify(names)}.map((file) => ({
			file, was: file === 'data/w.yaml' ? undefined : bytes('old'), now: bytes('new'),
		}));
		replaceFiles(${JSON.stringify(root)}, steps, (from, to) => {
			if (count++ === ${killedAt}) process.kill(process.pid, 'SIGKILL');
			renameSync(from, to);
		});`;
	const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
	expect(signal).toBe('SIGKILL');
	finishRewrites(root);
	for (const name of names) expect(readFileSync(join(root, name), 'utf8')).toBe('new');
});

/** The name of this machine, as folders of processes have it. */
function hostOf(folder: string): string {
	const probe = join(folder, 'data/probe.yaml');
	writeFileSync(probe, 'old');
	let name = '';
	const look: Parameters<typeof replaceFiles>[2] = () => {
		name = readdirSync(join(folder, 'data')).find((each) => each.startsWith(REWRITE) && !each.includes('gone')) ?? '';
		throw new Error('stop');
	};
	expect(() => replaceFiles(folder, [{ file: 'data/probe.yaml', was: bytes('old'), now: bytes('new') }], look)).toThrow(
		'stop',
	);
	rmSync(probe);
	return name.slice(REWRITE.length).split('-')[0] ?? '';
}
