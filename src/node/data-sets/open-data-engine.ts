import type { Answer, DataEngine, OpenedData } from '../../core/data-sets/data-engine.ts';
import { DataWorker } from './call-worker.ts';
import type { Reply } from './worker-messages.ts';

/** How long a question may take, in milliseconds. */
const QUESTION_TIME = 10_000;
/** How long loading a data set, and what surrounds each call, may take, in milliseconds. */
const LOADING_TIME = 300_000;
const SPARE_TIME = 30_000;

interface DataEngineOptions {
	/** How long a question may take, in milliseconds. */
	readonly questionTime?: number;
}

export interface RunningEngine extends DataEngine {
	/** Whether DuckDB has been started and has not stopped. */
	readonly isRunning: () => boolean;
	readonly close: () => void;
}

/**
 * Opens the reader of data sets. DuckDB runs in a worker, which starts with the first call and does not keep the
 * process alive; each call waits for its answer. Each `open` of the engine begins anew: questions see the data sets of
 * the last one.
 */
export function openDataEngine(options: DataEngineOptions = {}): RunningEngine {
	const { questionTime = QUESTION_TIME } = options;
	let worker: DataWorker | undefined;
	const running = () => (worker ??= new DataWorker());
	return {
		open: (files) => {
			if (files.length === 0) return [];
			// A worker that has stopped is replaced here, where no data set is lost with it.
			if (worker?.hasEnded) worker = undefined;
			const reply = running().call({ kind: 'open', files }, SPARE_TIME + LOADING_TIME * files.length);
			return reply.kind === 'open' ? reply.opened : files.map(({ file }) => notOpened(file, reply));
		},
		parse: (queries) => {
			if (queries.length === 0) return [];
			const reply = running().call({ kind: 'parse', queries }, SPARE_TIME + queries.length * 1_000);
			return reply.kind === 'parse' ? reply.parsed : queries.map(() => ({ error: errorOf(reply) }));
		},
		ask: (questions) => {
			if (questions.length === 0) return [];
			const most = SPARE_TIME + questions.length * (questionTime + 1_000);
			const reply = running().call({ kind: 'ask', questions, time: questionTime }, most);
			if (reply.kind === 'ask') return reply.answers;
			return questions.map((): Answer => ({ failed: 'error', error: errorOf(reply) }));
		},
		isRunning: () => worker?.hasEnded === false,
		close: () => worker?.close(),
	};
}

function notOpened(file: string, reply: Reply): OpenedData {
	return {
		misfits: [
			{
				message: `${file} was not read: ${errorOf(reply)}`,
				hint: 'Run it again. If it stays so, save the file as CSV in UTF-8, or split it.',
			},
		],
	};
}

function errorOf(reply: Reply): string {
	return reply.kind === 'failed' ? reply.error : 'DuckDB gave another answer.';
}
