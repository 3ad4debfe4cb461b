import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessagePort } from 'node:worker_threads';
import { answerQuestion } from './answer-question.ts';
import { DuckdbSession, errorText } from './duckdb-session.ts';
import { loadDataSet } from './load-data-set.ts';
import { parseQuery } from './parse-query.ts';
import { ALIVE, ANSWERED, ENDED, isRequest, type Reply, type Request } from './worker-messages.ts';

/** How often the worker gives a sign of life, in milliseconds. */
const BEAT = 250;

let session: DuckdbSession | undefined;

/**
 * Answers the calls of a `DataWorker`, one after the other, as long as the worker lives.
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
	port.on('message', (message: unknown) => {
		if (!isRequest(message)) return;
		void answer(message)
			.catch((error: unknown): Reply => ({ call: message.call, kind: 'failed', error: errorText(error) }))
			.then((reply) => {
				port.postMessage(reply);
				signal(message.call);
			});
	});
}

async function answer(request: Request): Promise<Reply> {
	const { call, kind } = request;
	switch (kind) {
		case 'open':
			return { call, kind, opened: await open(request.files) };
		case 'parse': {
			session ??= await DuckdbSession.open();
			const parsed = [];
			for (const query of request.queries) parsed.push(await parseQuery(session, query));
			return { call, kind, parsed };
		}
		case 'ask': {
			session ??= await DuckdbSession.open();
			const answers = [];
			for (const question of request.questions) answers.push(await answerQuestion(session, question, request.time));
			return { call, kind, answers };
		}
	}
}

/** Opens a database of its own for these files, which replaces the one before. */
async function open(files: Extract<Request, { kind: 'open' }>['files']) {
	session?.close();
	session = undefined;
	const fresh = await DuckdbSession.open();
	const folder = await mkdtemp(join(tmpdir(), 'data-sets-'));
	try {
		const opened = [];
		for (const file of files) opened.push(await loadDataSet(fresh, file, folder));
		await fresh.lock();
		session = fresh;
		return opened;
	} finally {
		await rm(folder, { recursive: true, force: true, maxRetries: 3 });
	}
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
