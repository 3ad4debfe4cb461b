import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { CommandName } from '../../src/node/commands/commands.ts';

/** What a process is asked to run, and in which environment besides that of the tests. */
export interface CommandRequest {
	readonly command: CommandName;
	readonly options: readonly string[];
	readonly variables: Readonly<Record<string, string>>;
}

/** What a command ended with; `status` is `null` if its process ended before it. */
const Reply = z.strictObject({ status: z.number().nullable(), stdout: z.string(), stderr: z.string() });
export type CommandReply = z.infer<typeof Reply>;

/** In milliseconds: far longer than any command of the tests takes on a busy machine. */
const LONGEST = 600_000;

let called: { readonly port: MessagePort; readonly answers: Int32Array } | undefined;

/**
 * Runs a command of the project over a report and waits for it, in a process that has run others before: to load and
 * compile the code takes more than half of a small build. What must hold of a process of its own, such as how it is
 * killed or what it does on a full disk, is tested with one.
 *
 * @throws {Error} If it does not end in ten minutes.
 */
export function runCommand(
	command: CommandName,
	options: readonly string[],
	variables: CommandRequest['variables'],
): CommandReply {
	called ??= callThread();
	const { port, answers } = called;
	const before = Atomics.load(answers, 0);
	port.postMessage({ command, options, variables } satisfies CommandRequest);
	Atomics.wait(answers, 0, before, LONGEST);
	const received = receiveMessageOnPort(port);
	if (received === undefined) throw new Error(`The command ${command} has not ended.`);
	return Reply.parse(received.message);
}

/** Only another thread can talk to a process while this one waits. */
function callThread() {
	const { port1, port2 } = new MessageChannel();
	const answers = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
	const thread = new Worker(new URL('./command-thread.ts', import.meta.url), {
		workerData: { port: port2, answers },
		transferList: [port2],
		execArgv: [],
	});
	thread.unref();
	port1.unref();
	return { port: port1, answers: new Int32Array(answers) };
}
