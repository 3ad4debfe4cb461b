import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** `SEED=40000 RUNS=5000` tries other damage than the usual one; a fault names the seed that brings it back. */
const first = Number(process.env['SEED'] ?? 1);
const runs = Number(process.env['RUNS'] ?? 300);
const program = join(import.meta.dirname, 'mutation/try-damages.ts');
/** How long the answer to one damage may take, and the start of the process, in ms. */
const MOST = 20_000;

/** Tried in a process of its own: one that crashes or never ends is a failure of its last seed, not of the test. */
function tryDamages(folder: string): Promise<string[]> {
	const child = spawn(process.execPath, [program, folder, String(first), String(first + runs - 1)]);
	const stop = () => child.kill('SIGKILL');
	let timer = setTimeout(stop, MOST);
	let [printed, failed] = ['', ''];
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		printed += text;
		clearTimeout(timer);
		timer = setTimeout(stop, MOST);
	});
	child.stderr.setEncoding('utf8').on('data', (text: string) => (failed += text));
	return new Promise((resolve) => {
		child.on('close', () => {
			clearTimeout(timer);
			const last = printed.trim().split('\n').at(-1) ?? '';
			const faults = printed.match(/^FAULT .*$/gm) ?? [];
			resolve(
				last.startsWith('DONE')
					? faults
					: [...faults, failed, `The process ended in ${folder} at ${last || 'the start'}.`],
			);
		});
	});
}

describe.each(['.', 'tests/fixtures/small', 'tests/fixtures/charts'])(
	'the report in %s, damaged in any way,',
	(folder) => {
		// As a whole it ends when all damages have been answered: a larger report takes longer.
		test('is refused at its place, or publishes the same values', { timeout: MOST * runs }, async () => {
			expect(await tryDamages(folder)).toEqual([]);
		});
	},
);
