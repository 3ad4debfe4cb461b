import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';

const project = join(import.meta.dirname, '../..');
const Line = z.object({ problems: z.array(z.object({ rule: z.string() })), notes: z.array(z.unknown()) });

interface Watched {
	readonly root: string;
	readonly process: ChildProcessByStdio<null, Readable, Readable>;
	readonly printed: () => string;
}

function watchCopy(...options: string[]): Watched {
	const root = mkdtempSync(join(tmpdir(), 'watched-report-'));
	cpSync(join(project, 'tests/fixtures/small'), root, { recursive: true });
	const child = spawn(process.execPath, [join(project, 'src/node/citable-report.ts'), 'check', '--watch', ...options], {
		cwd: project,
		env: { ...process.env, REPORT_ROOT: root, NO_COLOR: '1' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let printed = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += text.toString()));
	onTestFinished(() => {
		child.kill('SIGKILL');
		rmSync(root, { recursive: true, force: true });
	});
	return { root, process: child, printed: () => printed };
}

/** Generous: a check takes a third of a second, and the machine may be busy. */
const patience = { timeout: 30_000 };

test('checks again as files change, survives what is broken, and ends on Ctrl-C', async () => {
	const { root, process: child, printed } = watchCopy('--reporter=json');
	const answers = () =>
		printed()
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => Line.parse(JSON.parse(line)).problems.map(({ rule }) => rule));
	const last = () => answers().at(-1);
	await expect.poll(answers, patience).toEqual([[]]);

	const file = join(root, 'data/figures/bridges.yaml');
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, text.replace('value: 48', 'value: 49'));
	await expect.poll(last, patience).toEqual(['number-stands-in-quote']);

	// As editors save: a file beside it that takes its name.
	writeFileSync(`${file}.new`, '- id: [');
	renameSync(`${file}.new`, file);
	await expect.poll(last, patience).toContain('yaml-is-well-formed');

	renameSync(join(root, 'data'), join(root, 'elsewhere'));
	await expect.poll(last, patience).toEqual(['file-can-be-read']);
	renameSync(join(root, 'elsewhere'), join(root, 'data'));
	writeFileSync(file, text);
	await expect.poll(last, patience).toEqual([]);

	// A folder that was not there at the start.
	mkdirSync(join(root, 'public'));
	writeFileSync(join(root, 'public/a.exe'), 'MZ');
	await expect.poll(last, patience).toEqual(['public-file-is-harmless']);
	rmSync(join(root, 'public'), { recursive: true });
	await expect.poll(last, patience).toEqual([]);

	const before = answers().length;
	for (let index = 0; index < 60; index++) writeFileSync(join(root, 'content', `part-${index}.mdx`), 'Words.\n');
	await expect.poll(() => last()?.length, patience).toBe(60);
	// Many files at once are few checks.
	expect(answers().length - before).toBeLessThan(20);

	child.kill('SIGINT');
	const [code] = await once(child, 'exit');
	expect(code).toBe(0);
});

test('prints for people what the check prints, and that it waits', async () => {
	const { root, process: child, printed } = watchCopy();
	await expect.poll(printed, patience).toContain('No problem. Waiting for changes');
	const file = join(root, 'content/cost.mdx');
	writeFileSync(file, readFileSync(file, 'utf8').replace('It costs', 'It costs 17 euros, not'));
	await expect.poll(printed, patience).toContain('content/cost.mdx:2:10  error  number-in-prose-is-a-figure');
	child.kill('SIGINT');
	const [code] = await once(child, 'exit');
	expect(code).toBe(0);
});
