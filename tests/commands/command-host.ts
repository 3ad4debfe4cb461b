import { join } from 'node:path';
import { z } from 'zod';
// Loaded first: it takes variables out of the environment.
import '../../src/node/astro.ts';
import { runCommandLine } from '../../src/node/commands/run-command-line.ts';
import { chooseLanguage, forgetReport } from '../../src/node/known-report.ts';
import type { CommandReply } from './run-command.ts';

/**
 * Runs the commands that it is sent, one after the other, each as in a process of its own: with its arguments, its
 * environment, its working folder, and a report that is read anew. It ends with the tests that started it.
 */
const project = join(import.meta.dirname, '../..');
const environment = { ...process.env };
const Request = z.object({
	command: z.string(),
	options: z.array(z.string()),
	variables: z.record(z.string(), z.string()),
});

async function run({ command, options, variables }: z.infer<typeof Request>): Promise<CommandReply> {
	const file = join(project, 'src/node/citable-report.ts');
	for (const name of Object.keys(process.env)) delete process.env[name];
	Object.assign(process.env, environment, variables);
	process.argv = [process.execPath, file, command, ...options];
	process.exitCode = undefined;
	process.chdir(project);
	forgetReport();
	chooseLanguage(undefined);
	const printed = { stdout: '', stderr: '' };
	for (const stream of ['stdout', 'stderr'] as const)
		process[stream].write = (text: string | Uint8Array) => {
			printed[stream] += typeof text === 'string' ? text : Buffer.from(text).toString();
			return true;
		};
	const status = await runCommandLine([command, ...options]);
	return { status, ...printed };
}

process.on('message', (message) => {
	void run(Request.parse(message)).then((reply) => process.send?.({ ...reply, memory: process.memoryUsage().rss }));
});
process.on('disconnect', () => process.exit());
