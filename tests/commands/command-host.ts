import { join } from 'node:path';
import { z } from 'zod';
// Loaded first: it takes variables out of the environment.
import '../../src/node/astro.ts';
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
let runs = 0;

async function run({ command, options, variables }: z.infer<typeof Request>): Promise<CommandReply> {
	runs += 1;
	const file = join(project, 'src/node/commands', `${command}.ts`);
	for (const name of Object.keys(process.env)) delete process.env[name];
	Object.assign(process.env, environment, variables);
	process.argv = [process.execPath, file, ...options];
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
	// The address differs, so that its code is run again.
	await import(`${file}?${runs}`);
	return { status: Number(process.exitCode ?? 0), ...printed };
}

process.on('message', (message) => {
	void run(Request.parse(message)).then((reply) => process.send?.({ ...reply, memory: process.memoryUsage().rss }));
});
process.on('disconnect', () => process.exit());
