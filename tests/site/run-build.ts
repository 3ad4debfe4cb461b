import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** A build that has been started, and what it ends with. */
export interface RunningBuild {
	readonly process: ChildProcess;
	readonly ended: Promise<{ status: number | null; signal: string | null; output: string }>;
}

/** Starts `npm run build` of a report, as its author would; with `shell`, under the shell’s own limits. */
export function startBuild(
	root: string,
	{ project: from = project, prefix, ...options }: SpawnOptions & { project?: string; prefix?: string } = {},
): RunningBuild {
	const command = [process.execPath, join(from, 'src/node/citable-report.ts'), 'build'];
	const [file = '', ...args] = prefix === undefined ? command : ['sh', '-c', `${prefix}; exec "$0" "$@"`, ...command];
	const child = spawn(file, args, {
		cwd: from,
		...options,
		env: { ...process.env, REPORT_ROOT: root, NO_COLOR: '1', GITHUB_ACTIONS: '', ...options.env },
	});
	let output = '';
	child.stdout?.on('data', (text: Buffer) => (output += text.toString()));
	child.stderr?.on('data', (text: Buffer) => (output += text.toString()));
	const ended = once(child, 'close').then(([status, signal]: unknown[]) => ({
		status: typeof status === 'number' ? status : null,
		signal: typeof signal === 'string' ? signal : null,
		output,
	}));
	return { process: child, ended };
}
