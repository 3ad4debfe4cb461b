import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMON_OPTIONS } from '../../../src/node/commands/command.ts';
import { COMMANDS, type CommandName, isCommandName } from '../../../src/node/commands/commands.ts';
import { reportManifest } from '../../../src/node/new/report-manifest.ts';
import { templateFiles } from '../../../src/node/new/template-files.ts';
import { runCommand } from '../../commands/run-command.ts';
import { type CommandLine, commandLinesOf, optionsNamedIn } from './read-commands.ts';
import { blocksOf, guidePages, readGuide, top } from './read-guides.ts';

const ofAuthors = [...guidePages, 'src/guide/reference/commands.md', 'src/guide/reference/running.md'].concat(
	'src/template/README.md',
	'src/template/AGENTS.md',
);
const lines = [...ofAuthors, 'README.md', 'CONTRIBUTING.md', 'tests/bench/README.md'].flatMap(commandLinesOf);
const scriptsOf = (manifest: string): string[] => {
	const { scripts }: { scripts: Record<string, string> } = JSON.parse(manifest);
	return Object.keys(scripts);
};

test('a text names only commands that there are, and to authors only those that a report has', () => {
	const [own, ofReport] = [scriptsOf(readGuide('package.json')), scriptsOf(reportManifest('any', '*'))];
	const unknown = lines.filter(({ page, name, isScript }) =>
		isScript ? !(ofAuthors.includes(page) ? ofReport : own).includes(name) : !isCommandName(name) && name !== 'help',
	);
	expect(unknown.map(({ page, written }) => `${page}: ${written}`)).toEqual([]);
	expect(lines.length).toBeGreaterThan(100);
});

const optionsOf = async (name: CommandName) => Object.keys({ ...(await COMMANDS[name]()).options, ...COMMON_OPTIONS });

test('a text gives a command only options that it has', async () => {
	const unknown: string[] = [];
	for (const { page, written, name, words } of lines) {
		if (!isCommandName(name)) continue;
		const known = [...(await optionsOf(name)), 'help'];
		const given = words.flatMap((word) => /^\[?--([a-z-]+)/.exec(word)?.[1] ?? []);
		if (given.some((option) => !known.includes(option))) unknown.push(`${page}: ${written}`);
	}
	expect(unknown).toEqual([]);
	const all = new Set((await Promise.all(Object.keys(COMMANDS).filter(isCommandName).map(optionsOf))).flat());
	for (const page of ofAuthors)
		expect(
			optionsNamedIn(page).filter((name) => !all.has(name)),
			page,
		).toEqual([]);
});

test('files of the tool that a text gives to a script are there', () => {
	const named = lines.flatMap(({ words }) => words.filter((word) => /^(?:tests|src)\//.test(word)));
	expect(named.filter((path) => !existsSync(join(top, path)))).toEqual([]);
});

let place = '';
let url = '';
let server: ChildProcess;
/** A new report with the sources of the guide, and the same with a published edition. */
const [draft, published] = ['draft', 'published'];
beforeAll(async () => {
	place = mkdtempSync(join(tmpdir(), 'commands-'));
	const files = templateFiles({ id: 'guide', name: 'Guide', today: '2026-11-20' });
	for (const [file, content] of files) write(join(draft, file), content);
	const examples = guidePages.flatMap(blocksOf);
	for (const { file, text } of examples)
		if (/^data\/sources\/(?:co2|port-report)\./.test(file ?? '')) write(join(draft, file ?? ''), text);
	change(draft, 'data/report.yaml', (text) => text.replace('version: 0.1.0', 'version: 1.0.0'));
	const copy = join(place, draft, 'data/sources/co2.csv');
	server = spawn(process.execPath, ['-e', SERVER, copy]);
	url = await new Promise((resolve) =>
		server.stdout?.once('data', (port: Buffer) => resolve(`http://127.0.0.1:${port.toString().trim()}`)),
	);
	change(draft, 'data/sources/co2.yaml', (text) => `${text}fetch: { url: '${url}/co2.csv' }\n`);
	cpSync(join(place, draft), join(place, published), { recursive: true });
	const { status, stdout, stderr } = runCommand('edition:publish', [], variablesFor(published));
	expect(status, stdout + stderr).toBe(0);
	const git = (...args: string[]) => execFileSync('git', ['-C', join(place, published), ...args], { stdio: 'ignore' });
	git('init', '--quiet');
	git('add', '--all');
	git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'Publish');
	git('update-ref', 'refs/remotes/origin/main', 'HEAD');
}, 120_000);
afterAll(() => {
	server.kill();
	rmSync(place, { recursive: true, force: true });
});

/** Answers with a file, in a process of its own: a command that is waited for stops this one. */
const SERVER = `
const server = require('node:http').createServer((_, response) => {
	response.setHeader('Content-Type', 'text/csv');
	response.end(require('node:fs').readFileSync(process.argv[1]));
}).listen(0, '127.0.0.1', () => console.log(server.address().port));`;

function write(file: string, content: string | Uint8Array): void {
	mkdirSync(dirname(join(place, file)), { recursive: true });
	writeFileSync(join(place, file), content);
}

function change(root: string, file: string, rewrite: (text: string) => string): void {
	write(join(root, file), rewrite(readFileSync(join(place, root, file), 'utf8')));
}

const variablesFor = (root: string) => ({
	REPORT_ROOT: join(place, root),
	INIT_CWD: join(place, root),
	npm_lifecycle_event: 'add-source',
	NODE_ENV: 'production',
	SITE_URL: '',
	GITHUB_ACTIONS: '',
	NO_COLOR: '1',
});

/** How a line is tried that is not simply run over the draft and ends with 0. */
interface Way {
	readonly root?: string;
	/** What it needs in the report. */
	readonly prepare?: (root: string, line: CommandLine) => void;
	/** What is said in its place, so that it asks nobody. */
	readonly words?: (words: readonly string[], root: string) => readonly string[];
	/** What it prints once it serves or watches; it is stopped then. */
	readonly serves?: RegExp;
	/** It may also end with this: the report gives it reason to. */
	readonly status?: number;
}
const agreed = (words: readonly string[]) => [...words.filter((word) => word !== '--yes'), '--yes'];
const ADDRESS = /http:\/\/localhost:\d+/;

const ways: Readonly<Partial<Record<CommandName, Way>>> = {
	new: { words: ([folder = '', ...rest], root) => [join(place, root, folder), ...rest, '--no-install'] },
	dev: {
		serves: ADDRESS,
		prepare: (root, { variables }) => {
			if (variables['REPORT_LANGUAGE'] === undefined) return;
			change(root, 'data/report.yaml', (text) => text.replace('languages: [en]', 'languages: [en, ru]'));
			write(join(root, 'data/words/ru.yaml'), 'partial: true\n');
		},
	},
	preview: {
		serves: ADDRESS,
		prepare: (root) => write(join(root, 'dist/index.html'), '<!doctype html><title>A</title>'),
	},
	'add-source': {
		prepare: (root, { words: [file = ''] }) =>
			write(join(root, file), file.endsWith('.csv') ? 'Year,Total\n2019,1\n2020,2\n' : 'A ship is a ship.\n'),
		// The source of the guide is there already.
		words: (words) => [...words, '--id', 'another'],
	},
	fetch: { words: (words) => [...agreed(words), '--allow-local'] },
	rename: { words: agreed },
	upgrade: { words: agreed },
	schemas: { words: (words, root) => words.map((folder) => join(place, root, folder)) },
	'edition:changes': {
		root: published,
		prepare: (root) => {
			change(root, 'data/report.yaml', (text) => text.replace('version: 1.0.0', 'version: 1.1.0'));
			change(root, 'data/units.yaml', (text) => text.replace('other: countries', 'other: lands'));
		},
	},
	// The address of the new report is an example, which an edition would keep.
	'publish:check': { status: 1 },
	'edition:archive': { root: published },
	'check:ledger': { root: published },
};

/** A text may name a command without saying what it is to do; that is no call. */
const mustHave = new Map(
	await Promise.all(
		Object.keys(COMMANDS)
			.filter(isCommandName)
			.map(async (name) => {
				const { operands } = await COMMANDS[name]();
				return [name, operands.filter((operand) => operand.startsWith('<')).length] as const;
			}),
	),
);
const isTried = ({ name, words, written }: CommandLine) =>
	isCommandName(name) && words.length >= (mustHave.get(name) ?? 0) && !/[<…[]/.test(written);
const key = ({ name, words, variables: { REPORT_ROOT: _, ...variables } }: CommandLine) =>
	JSON.stringify([name === 'publish' ? 'edition:publish' : name, words, variables]);
const tried = [...new Map(lines.filter(isTried).map((line) => [key(line), line])).values()];

test.for(tried.map((line, index) => [line.written, index, line] as const))(
	'%s works',
	{ timeout: 120_000 },
	async ([, index, line]) => {
		if (!isCommandName(line.name)) return;
		const way: Way = ways[line.name] ?? {};
		const base = line.words.includes('--replace') ? published : (way.root ?? draft);
		const root = `report-${index}`;
		cpSync(join(place, base), join(place, root), { recursive: true });
		way.prepare?.(root, line);
		const words = line.words.includes('--help') ? line.words : (way.words?.(line.words, root) ?? line.words);
		const { REPORT_ROOT: _, ...variables } = line.variables;
		const environment = { ...variablesFor(root), ...variables };
		const serves = words.includes('--watch') ? /Waiting for changes|"problems":\[\]/ : way.serves;
		if (serves !== undefined)
			return expect(await untilItSays(serves, [line.name, ...words], environment)).toMatch(serves);
		const { status, stdout, stderr } = runCommand(line.name, words, environment);
		expect([0, way.status], stdout + stderr).toContain(status);
		expect(stderr).not.toContain('error');
	},
);

/** What a command has printed when it says something, or at its end. It is stopped then. */
function untilItSays(awaited: RegExp, line: readonly string[], environment: Record<string, string>): Promise<string> {
	const { VITEST: _, ...env } = process.env;
	const child = spawn(process.execPath, [join(top, 'src/node/citable-report.ts'), ...line], {
		cwd: top,
		env: { ...env, ...environment, NODE_ENV: '' },
	});
	let said = '';
	return new Promise((resolve) => {
		const listen = (text: Buffer) => {
			said += stripVTControlCharacters(text.toString());
			if (awaited.test(said)) child.kill();
		};
		child.stdout.on('data', listen);
		child.stderr.on('data', listen);
		child.on('exit', () => resolve(said));
	});
}
