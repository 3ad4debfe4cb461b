import { flushCompileCache } from 'node:module';
import { MessagePort } from 'node:worker_threads';
import { errorText } from './error-text.ts';
import { ALIVE, ANSWERED, ENDED, isRequest, type Reply } from './worker-messages.ts';

/** How often the worker gives a sign of life, in milliseconds. */
const BEAT = 250;

/**
 * Answers the calls of a `DataWorker`, one after the other, as long as the worker lives. If DuckDB cannot be loaded,
 * each call is answered with the reason.
 *
 * @param given What the worker was started with.
 */
export function answerCalls(given: unknown): void {
	if (!isGiven(given)) throw new Error('This is a worker; call-worker.ts starts it.');
	const { port, shared } = given;
	const signals = new Int32Array(shared);
	const signal = (value: number) => {
		Atomics.store(signals, ANSWERED, value);
		Atomics.notify(signals, ANSWERED);
	};
	setInterval(() => Atomics.add(signals, ALIVE, 1), BEAT).unref();
	// Whatever ends it, the side that waits is told.
	process.on('exit', () => signal(ENDED));
	const loading = import('./run-call.ts');
	// The worker ends with its process, so what was compiled is kept at once.
	loading.then(
		() => flushCompileCache(),
		() => undefined,
	);
	port.on('message', (message: unknown) => {
		if (!isRequest(message)) return;
		void loading
			.then(({ runCall }) => runCall(message))
			.catch((error: unknown): Reply => ({ call: message.call, kind: 'failed', error: errorText(error) }))
			.then((reply) => {
				port.postMessage(reply);
				signal(message.call);
			});
	});
}

interface Given {
	readonly port: MessagePort;
	readonly shared: SharedArrayBuffer;
}

function isGiven(value: unknown): value is Given {
	return (
		typeof value === 'object' &&
		value !== null &&
		'port' in value &&
		value.port instanceof MessagePort &&
		'shared' in value &&
		value.shared instanceof SharedArrayBuffer
	);
}
