import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { ALIVE, ANSWERED, ENDED, isReply, type Reply, type Request } from './worker-messages.ts';

/** How long it waits before it looks again whether the worker lives, in milliseconds. */
const SLICE = 500;
/** How long a worker may give no sign of life, in milliseconds: far longer than a busy machine lets it wait. */
const SILENCE = 60_000;

/** A {@link Request} without its number. */
type Call = Request extends infer Each ? (Each extends Request ? Omit<Each, 'call'> : never) : never;

/** The worker that runs DuckDB, called as if it were a function: the caller waits for the answer. */
export class DataWorker {
	readonly #worker: Worker;
	readonly #port: MessagePort;
	readonly #signals: Int32Array;
	#calls = 0;
	#hasEnded = false;

	constructor() {
		const { port1, port2 } = new MessageChannel();
		const shared = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
		this.#port = port1;
		this.#signals = new Int32Array(shared);
		this.#worker = new Worker(new URL('./data-worker.ts', import.meta.url), {
			workerData: { port: port2, shared },
			transferList: [port2],
			// Flags of this process, such as those of a test runner, are not for it.
			execArgv: [],
		});
		this.#worker.unref();
		// Without a listener, an error of the worker would end this process; the call that waits reports it.
		this.#worker.on('error', () => {
			this.#hasEnded = true;
		});
	}

	/** Whether it can be called no more. */
	get hasEnded(): boolean {
		return this.#hasEnded;
	}

	/**
	 * Calls the worker and waits.
	 *
	 * @param most How long to wait at most, in milliseconds.
	 * @returns The reply; of kind `failed` if the worker ended or did not answer in time. It is then stopped.
	 */
	call(request: Call, most: number): Reply {
		const call = ++this.#calls;
		if (this.#hasEnded) return { call, kind: 'failed', error: 'DuckDB has stopped.' };
		const before = Atomics.load(this.#signals, ANSWERED);
		this.#port.postMessage({ ...request, call });
		const end = Date.now() + most;
		let heard = { beat: Atomics.load(this.#signals, ALIVE), at: Date.now() };
		for (;;) {
			Atomics.wait(this.#signals, ANSWERED, before, SLICE);
			const received: unknown = receiveMessageOnPort(this.#port)?.message;
			if (isReply(received) && received.call === call) return received;
			if (Atomics.load(this.#signals, ANSWERED) === ENDED) return this.#giveUp(call, 'DuckDB ended unexpectedly.');
			const now = Date.now();
			const beat = Atomics.load(this.#signals, ALIVE);
			if (beat !== heard.beat) heard = { beat, at: now };
			if (now - heard.at > SILENCE) return this.#giveUp(call, 'DuckDB gives no sign of life.');
			if (now > end) return this.#giveUp(call, 'DuckDB did not answer in time.');
		}
	}

	close(): void {
		this.#hasEnded = true;
		this.#port.close();
		void this.#worker.terminate();
	}

	#giveUp(call: number, error: string): Reply {
		this.close();
		return { call, kind: 'failed', error };
	}
}
