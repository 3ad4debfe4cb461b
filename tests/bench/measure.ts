import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

const Measured = z.strictObject({ seconds: z.number(), bytes: z.number(), wall: z.number() });
/** CPU time of all threads, the most memory held at once, and the time by the clock, in seconds. */
export type Measured = z.infer<typeof Measured>;

const preload = pathToFileURL(join(import.meta.dirname, 'measure-process.ts')).href;

interface MeasureOptions {
	readonly cwd: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly runs?: number;
}

/**
 * Runs a script of Node to its end and says what it took. The best of the runs counts: whatever else the machine does
 * only adds.
 *
 * @param line The file of the script, and its arguments.
 */
export function measure(line: readonly string[], { cwd, env = {}, runs = 1 }: MeasureOptions): Measured {
	const folder = mkdtempSync(join(tmpdir(), 'measured-'));
	const file = join(folder, 'measured.json');
	try {
		const measured = Array.from({ length: runs }, () => {
			const { status, stderr } = spawnSync(process.execPath, ['--import', preload, ...line], {
				cwd,
				encoding: 'utf8',
				env: { ...process.env, ...env, MEASURED: file, NODE_ENV: 'production' },
			});
			if (status !== 0) throw new Error(`${line.join(' ')} failed: ${stderr}`);
			return Measured.parse(JSON.parse(readFileSync(file, 'utf8')));
		});
		return {
			seconds: Math.min(...measured.map(({ seconds }) => seconds)),
			bytes: Math.min(...measured.map(({ bytes }) => bytes)),
			wall: Math.min(...measured.map(({ wall }) => wall)),
		};
	} finally {
		rmSync(folder, { recursive: true });
	}
}
