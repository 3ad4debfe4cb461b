import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
	chmodSync,
	chownSync,
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CALLED_AS } from '../../../src/node/reporters/name-commands.ts';
import { digestFolder } from '../../site/digest-folder.ts';

const project = join(import.meta.dirname, '../../..');
const place = mkdtempSync(join(tmpdir(), 'packed-'));
const report = join(place, 'my-report');
const program = join(report, 'node_modules/.bin/citable-report');
/** Nobody in particular, who may not write where the tool is installed. */
const NOBODY = 65534;

/** The environment of an author: their own Node, and nothing of this repository or of the tests. */
const environment = Object.fromEntries(
	Object.entries(process.env).filter(
		([name]) => !/^npm_|^NODE_(?!EXTRA_CA_CERTS)|^VITEST|^GITHUB_|^REPORT_|^INIT_CWD$/.test(name) && name !== CALLED_AS,
	),
);
const path = (environment['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
environment['PATH'] = path.join(delimiter);
environment['NO_COLOR'] = '1';

function run(cwd: string, line: readonly string[], more: Readonly<Record<string, string>> = {}) {
	const [file = '', ...args] = line;
	const { status, stdout, stderr } = spawnSync(file, args, {
		cwd,
		encoding: 'utf8',
		env: { ...environment, ...more },
		shell: process.platform === 'win32',
	});
	return { status, stdout, stderr, output: stripVTControlCharacters(stdout + stderr) };
}

/** Whether packages can be had here. */
const isOnline = run(place, ['npm', 'ping', '--fetch-retries=0', '--fetch-timeout=5000']).status === 0;
let made: ReturnType<typeof run>;

beforeAll(() => {
	execFileSync(process.execPath, [join(project, 'src/node/develop/make-package.ts'), place], { stdio: 'ignore' });
	if (isOnline) made = run(place, ['npx', '--yes', '--package', `./${packed()}`, 'citable-report', 'new', 'my-report']);
}, 600_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const packed = () => readdirSync(place).find((name) => /^citable-report-.*\.tgz$/.test(name)) ?? '';

test('the packed file is small', () => {
	expect(statSync(join(place, packed())).size).toBeLessThanOrEqual(2_000_000);
});

test.runIf(isOnline)('a new report is written and installed, and asks nothing', () => {
	expect(made.output).toContain('Next:\n  cd my-report\n  npm run dev ');
	expect(made.status).toBe(0);
	const { dependencies }: { dependencies: object } = JSON.parse(readFileSync(join(report, 'package.json'), 'utf8'));
	expect(dependencies).toEqual({ 'citable-report': `file:../${packed()}` });
	// No script of a package has run, and npm asks for none.
	expect(made.output).not.toMatch(/install-scripts|allowScripts/);
});

test.runIf(isOnline)(
	'it passes its check, is built, published and served by the scripts of npm',
	async () => {
		const check = run(report, ['npm', 'run', '-s', 'check']);
		expect(check.output).toContain('All promises hold');
		expect(check.stderr).toBe('');
		expect(run(report, ['npm', 'run', '-s', 'build']).status).toBe(0);
		expect(existsSync(join(report, 'dist/report.pdf'))).toBe(true);
		expect(run(report, ['npm', 'run', '-s', 'publish', '--', '--dry-run']).output).toContain(
			'Nothing was written, as asked.',
		);
		for (const [script, sign] of [
			['preview', 'served at'],
			['dev', 'watching'],
		] as const) {
			const { server, url } = await serve(script, sign);
			try {
				expect(url).toContain(':46');
				const page = await (await fetch(url)).text();
				expect(page).toContain('My report');
			} finally {
				process.kill(-(server.pid ?? 0));
			}
		}
	},
	240_000,
);

/** Serves the report on a port that is asked for, or the next one, as an author does. */
function serve(script: string, sign: string): Promise<{ server: ChildProcess; url: string }> {
	const server = spawn('npm', ['run', '-s', script, '--', '--port', '4650'], {
		cwd: report,
		env: environment,
		detached: true,
	});
	return new Promise((resolve, reject) => {
		let said = '';
		const listen = (words: Buffer) => {
			said += stripVTControlCharacters(words.toString());
			const url = /http:\/\/localhost:\d+\//.exec(said)?.[0];
			if (url !== undefined && said.includes(sign)) resolve({ server, url });
		};
		server.stdout.on('data', listen);
		server.stderr.on('data', listen);
		server.on('exit', () => reject(new Error(said)));
	});
}

test.runIf(isOnline)('commands are named as they were called', () => {
	expect(run(report, ['npm', 'run', '-s', 'chek']).status).toBe(1);
	expect(run(report, [program, 'chek']).output).toContain('`citable-report check`');
	expect(run(report, ['npm', 'run', '-s', 'check', '--', '--wach']).output).toContain('npm run check -- [--watch]');
	expect(run(report, ['npx', 'citable-report', 'chek']).output).toContain('`npx citable-report check`');
});

test.runIf(isOnline)(
	'a report elsewhere is built as by this repository, byte for byte',
	() => {
		const roots = ['ours', 'theirs'].map((name) => {
			const root = mkdtempSync(join(tmpdir(), `small-${name}-`));
			cpSync(join(project, 'tests/fixtures/small'), root, { recursive: true });
			return root;
		});
		const [ours = '', theirs = ''] = roots;
		try {
			expect(run(theirs, [program, 'build']).status).toBe(0);
			const own = [process.execPath, join(project, 'src/node/citable-report.ts'), 'build'];
			expect(run(ours, own).status).toBe(0);
			const [built, expected] = [theirs, ours].map((root) => digestFolder(join(root, 'dist')));
			// The package brings another Node than the repository, which its licences name.
			const same = Object.keys(expected ?? {}).filter((name) => !/^(?:SHA256SUMS|licences\.txt)/.test(name));
			expect(same.length).toBeGreaterThan(50);
			for (const name of same) expect(built?.[name], name).toBe(expected?.[name]);
			expect(Object.keys(built ?? {})).toEqual(Object.keys(expected ?? {}));
		} finally {
			for (const root of roots) rmSync(root, { recursive: true, force: true });
		}
	},
	240_000,
);

test.runIf(isOnline && process.getuid?.() === 0 && run(place, ['setpriv', '--version']).status === 0)(
	'another user, who may not write where the tool is installed, checks and builds',
	() => {
		const root = mkdtempSync(join(tmpdir(), 'of-another-'));
		try {
			cpSync(join(project, 'tests/fixtures/small'), root, { recursive: true });
			for (const name of ['', ...readdirSync(root, { recursive: true, encoding: 'utf8' })])
				chownSync(join(root, name), NOBODY, NOBODY);
			chmodSync(place, 0o755);
			const line = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', program];
			expect(run(root, [...line, 'check'], { HOME: '/nonexistent' }).status).toBe(0);
			const build = run(root, [...line, 'build'], { HOME: '/nonexistent' });
			expect([build.status, build.stderr]).toEqual([0, '']);
			expect(readdirSync(root).sort()).toEqual(['content', 'data', 'dist']);
		} finally {
			rmSync(root, { recursive: true, force: true });
		}
	},
	240_000,
);

test.runIf(isOnline)(
	'npm 12, which runs no script of a package, installs it as well',
	() => {
		const other = join(place, 'by-npm-12');
		expect(run(place, [program, 'new', 'by-npm-12', '--no-install']).output).toContain('  npm install\n');
		// npm 12 itself asks for a newer Node than the tool does.
		const [node = ''] = [join(report, 'node_modules/.bin')];
		const newer = { PATH: `${node}${delimiter}${environment['PATH'] ?? ''}` };
		const install = run(other, ['npx', '--yes', 'npm@12.2.2', 'install', '--prefer-offline'], newer);
		expect([install.status, install.output]).toEqual([0, expect.not.stringMatching(/install-scripts|allowScripts/)]);
		const check = run(other, ['npm', 'run', '-s', 'check']);
		expect([check.status, check.stderr]).toEqual([0, '']);
		expect(run(other, ['npm', 'run', '-s', 'build']).status).toBe(0);
	},
	400_000,
);

test.runIf(isOnline)(
	'a program can load and build a report',
	() => {
		const code = `import { buildReport, loadReport } from 'citable-report';
const loaded = loadReport('.');
const built = await buildReport('.');
console.log('problems' in loaded, 'problems' in built, process.cwd());`;
		const node = join(report, 'node_modules/.bin/node');
		const { stdout, stderr, status } = run(report, [node, '--input-type=module', '-e', code]);
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toContain(`false false ${report}`);
	},
	120_000,
);
