import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadReport } from '../../../src/node/api.ts';
import { COMMANDS } from '../../../src/node/commands/commands.ts';
import { runCommandLine } from '../../../src/node/commands/run-command-line.ts';
import { hearOutput } from '../commands/hear-output.ts';

let place: string;
const heard = hearOutput();
beforeEach(() => {
	place = mkdtempSync(join(tmpdir(), 'new-'));
});
afterEach(() => {
	rmSync(place, { recursive: true, force: true });
});

const create = (name: string, ...options: string[]) =>
	runCommandLine(['new', join(place, name), '--no-install', ...options]);

test('a new report has its files, a script for each command, and the settings of editors', async () => {
	expect(await create('rivers')).toBe(0);
	const files = readdirSync(join(place, 'rivers'));
	for (const name of ['content', 'data', 'package.json', 'tsconfig.json', '.vscode', '.gitignore', '.citable-report'])
		expect(files).toContain(name);
	const { name, scripts }: { name: string; scripts: Record<string, string> } = JSON.parse(
		readFileSync(join(place, 'rivers/package.json'), 'utf8'),
	);
	expect(name).toBe('rivers');
	expect(Object.keys(scripts)).toEqual([...Object.keys(COMMANDS).filter((each) => each !== 'new'), 'start', 'help']);
	expect(heard.said).toContain('  npm install\n  npm run dev ');
});

test.each(['2026-report', '48-firms', 'two-rivers', 'a.b_c-', 'x'])(
	'a folder of the name %s holds a report without problems',
	async (name) => {
		expect(await create(name)).toBe(0);
		expect(loadReport(join(place, name))).toHaveProperty('report');
	},
);

test.each([
	['My Report', 'my-report'],
	['Отчёт', 'my-report'],
	['.hidden', 'hidden'],
	['node_modules', 'node-modules'],
	['Über 40', 'uber-40'],
])('the name %s is refused, and another is offered', async (name, offered) => {
	expect(await create(name)).toBe(1);
	expect(heard.said).toContain(`“${name}” cannot be the name of the folder`);
	expect(heard.said).toContain(`npm run new -- ${offered}\n`);
	expect(heard.said).toContain('Nothing was written.');
	expect(readdirSync(place)).toEqual([]);
});

test('a folder that holds something, or another lockfile, and a file in its place are refused', async () => {
	mkdirSync(join(place, 'full'));
	writeFileSync(join(place, 'full/notes.txt'), 'mine');
	writeFileSync(join(place, 'full/more.txt'), 'mine');
	expect(await create('full')).toBe(1);
	expect(heard.said).toMatch(/full is not empty: it holds (?:notes|more)\.txt and 1 more\./);
	mkdirSync(join(place, 'other'));
	writeFileSync(join(place, 'other/pnpm-lock.yaml'), '');
	expect(await create('other')).toBe(1);
	expect(heard.said).toContain(
		'other holds pnpm-lock.yaml, so pnpm installs what is there; a report is installed by npm.',
	);
	writeFileSync(join(place, 'file'), '');
	expect(await create('file')).toBe(1);
	expect(heard.said).toContain('file is there already, and is no folder.');
	expect(readdirSync(join(place, 'full')).sort()).toEqual(['more.txt', 'notes.txt']);
});

test('a folder with nothing but a fresh git repository is taken', async () => {
	mkdirSync(join(place, 'fresh/.git'), { recursive: true });
	expect(await create('fresh')).toBe(0);
	expect(existsSync(join(place, 'fresh/data/report.yaml'))).toBe(true);
});

test('with --dry-run it lists the files, and writes none', async () => {
	expect(await create('planned', '--dry-run')).toBe(0);
	expect(heard.said).toContain('planned/data/report.yaml\n');
	expect(readdirSync(place)).toEqual([]);
});

test.runIf(process.getuid?.() !== 0)('where nothing may be written, nothing is left', async () => {
	chmodSync(place, 0o500);
	expect(await create('refused')).toBe(1);
	chmodSync(place, 0o700);
	expect(readdirSync(place)).toEqual([]);
});
