import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

/** `SEED=40000 RUNS=5000` tries other damage than the usual one; a fault names the seed that brings it back. */
const first = Number(process.env['SEED'] ?? 1);
const runs = Number(process.env['RUNS'] ?? 300);
/** How long a run of a report in two languages may take on a busy machine, in ms. */
const MOST = 1000;
const program = join(import.meta.dirname, 'mutation/try-damages.ts');

/** Tried in a process of its own: one that crashes or never ends is a failure of its last seed, not of the test. */
async function tryDamages(folder: string): Promise<string[]> {
	const run = promisify(execFile)(process.execPath, [program, folder, String(first), String(first + runs - 1)], {
		timeout: 50_000 + runs * MOST,
		maxBuffer: 2 ** 28,
	});
	const ended = await run.then(
		({ stdout }) => ({ stdout, fault: [] }),
		(error: unknown) => ({
			stdout: error instanceof Error && 'stdout' in error ? String(error.stdout) : '',
			fault: [String(error)],
		}),
	);
	const lines = ended.stdout.trim().split('\n');
	const faults = ended.stdout.match(/^FAULT .*$/gm) ?? [];
	return lines.at(-1)?.startsWith('DONE') === true
		? faults
		: [...faults, ...ended.fault, `The process ended in ${folder} at ${lines.at(-1) ?? 'the start'}.`];
}

describe.each(['.', 'tests/fixtures/small', 'tests/fixtures/charts'])(
	'the report in %s, damaged in any way,',
	(folder) => {
		test('is refused at its place, or publishes the same values', { timeout: 120_000 + runs * MOST }, async () => {
			expect(await tryDamages(folder)).toEqual([]);
		});
	},
);
