import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { COMMANDS } from '../../../src/node/commands/commands.ts';
import { runCommandLine } from '../../../src/node/commands/run-command-line.ts';
import { CALLED_AS } from '../../../src/node/reporters/name-commands.ts';
import { hearOutput } from './hear-output.ts';

const project = join(import.meta.dirname, '../../..');
const { scripts, version }: { scripts: Record<string, string>; version: string } = JSON.parse(
	readFileSync(join(project, 'package.json'), 'utf8'),
);

const heard = hearOutput();
afterEach(() => vi.unstubAllEnvs());

test('each command is a script of the same name', () => {
	for (const name of Object.keys(COMMANDS)) expect(scripts[name], name).toBe(`node src/node/citable-report.ts ${name}`);
});

test('without a command, and by help, it lists all with what they do', async () => {
	for (const line of [[], ['--help'], ['help'], ['-h']]) {
		heard.said = '';
		expect(await runCommandLine(line)).toBe(0);
		for (const name of Object.keys(COMMANDS)) expect(heard.said).toMatch(new RegExp(`^  ${name} +[A-Z].*\\.$`, 'm'));
	}
});

test.each(Object.keys(COMMANDS))('%s says how it is called', async (name) => {
	expect(await runCommandLine([name, '--help'])).toBe(0);
	expect(heard.said).toMatch(new RegExp(`^[A-Z].*\\.\n\n  npm run ${name}( -- .*)?\n\n(  --[a-z].*\\.\n)+$`));
});

test('it says its version', async () => {
	expect(await runCommandLine(['--version'])).toBe(0);
	expect(heard.said).toBe(`${version}\n`);
});

test.each([
	[['chek'], 'There is no command “chek”.\n  → Did you mean `npm run check`?'],
	[['toString'], 'There is no command “toString”.\n  → `npm run help` lists them.'],
	[['check', '--no-cahce'], "Unknown option '--no-cahce'.\n  → npm run check -- [--watch] [--no-cache]"],
	[['check', '--reporter'], '`--reporter` needs a value, such as --reporter=json.\n'],
	[['check', '--reporter', 'xml'], 'There is no reporter “xml”. Choose: terminal, json, github.\n'],
	[['check', 'that'], '“that” is one word too many.\n'],
	[['add-source', '--id', 'x'], '<file> is missing.\n  → npm run add-source -- <file> [--id <some-name>]'],
	[['add-source', 'x', '--id'], "Option '--id <value>' argument missing.\n"],
	[['preview', '--port', '99999'], '“99999” is no port: a number from 0 to 65535, such as 4321.\n'],
])('%j is refused with what is wrong, and how it is called', async (line, message) => {
	expect(await runCommandLine(line)).toBe(2);
	expect(heard.said).toContain(`error  ${message}`);
});

test('commands are named as the program was called', async () => {
	vi.stubEnv(CALLED_AS, 'npx citable-report');
	await runCommandLine(['chek']);
	await runCommandLine(['fetch', '--all']);
	await runCommandLine([]);
	expect(heard.said).not.toContain('npm run');
	expect(heard.said).toContain('Did you mean `npx citable-report check`?');
	expect(heard.said).toContain('→ npx citable-report fetch [id] [--yes]');
	expect(heard.said).toContain('`npx citable-report <command> --help`');
});
