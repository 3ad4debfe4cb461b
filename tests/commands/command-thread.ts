import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { MessagePort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { CommandReply } from './run-command.ts';

/** A process that takes more memory is ended, in bytes: the typesetter of the PDF never gives any back. */
const MOST_MEMORY = 1.5e9;

const { port, answers } = z
	.object({ port: z.instanceof(MessagePort), answers: z.instanceof(SharedArrayBuffer) })
	.parse(workerData);
const signal = new Int32Array(answers);
const Ran = z.object({ status: z.number(), stdout: z.string(), stderr: z.string(), memory: z.number() });
let kept: ChildProcess | undefined;

/** Hands a request to the process that runs commands. After a command that failed, the next has a fresh one. */
function ask(request: object): Promise<CommandReply> {
	const host = kept ?? startHost();
	kept = undefined;
	return new Promise((resolve) => {
		let printed = '';
		const print = (text: Buffer) => (printed += text.toString());
		host.stderr?.on('data', print);
		const ended = () => resolve({ status: null, stdout: '', stderr: printed });
		host.once('exit', ended);
		host.once('message', (message) => {
			const { status, stdout, stderr, memory } = Ran.parse(message);
			host.off('exit', ended);
			host.stderr?.off('data', print);
			if (status === 0 && memory < MOST_MEMORY) kept = host;
			else host.disconnect();
			resolve({ status, stdout, stderr });
		});
		host.send(request);
	});
}

function startHost(): ChildProcess {
	return fork(join(import.meta.dirname, 'command-host.ts'), {
		cwd: join(import.meta.dirname, '../..'),
		execArgv: [],
		stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
	});
}

port.on('message', (request: object) => {
	void ask(request).then((reply) => {
		port.postMessage(reply);
		Atomics.add(signal, 0, 1);
		Atomics.notify(signal, 0);
	});
});
