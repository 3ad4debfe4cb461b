import type { Answer, DataEngine, DataFile, OpenedData } from '../../core/data-sets/data-engine.ts';
import {
	decodeToPlainCopy,
	defaultDelimiter,
	type MakePlainCopy,
	needsPlainCopy,
	type PlainCopy,
} from '../../core/data-sets/plain-copy.ts';
import { type FileKind, headerLine } from '../../core/data-sets/reading-sql.ts';
import { DataWorker } from './call-worker.ts';
import type { LoadableFile } from './file-kinds.ts';
import type { Reply } from './worker-messages.ts';

/** How long a question may take, in milliseconds. */
const QUESTION_TIME = 10_000;
/** How long loading a data set, parsing a query and what surrounds a question may take, in milliseconds. */
const LOADING_TIME = 300_000;
const SPARE_TIME = 30_000;

const KINDS: Readonly<Record<string, FileKind>> = {
	csv: 'csv',
	tsv: 'csv',
	json: 'json',
	ndjson: 'ndjson',
	parquet: 'parquet',
};

interface DataEngineOptions {
	/** Makes CSV of what DuckDB cannot read by itself. */
	readonly makePlainCopy?: MakePlainCopy;
	/** How long a question may take, in milliseconds. */
	readonly questionTime?: number;
}

/**
 * Opens the reader of data sets. DuckDB runs in a worker, which starts with the first call and does not keep the
 * process alive; each call waits for its answer. Each `open` of the engine begins anew: questions see the data sets of
 * the last one.
 */
export function openDataEngine(options: DataEngineOptions = {}): DataEngine & { readonly close: () => void } {
	const { makePlainCopy = decodeToPlainCopy, questionTime = QUESTION_TIME } = options;
	let worker: DataWorker | undefined;
	const running = () => (worker ??= new DataWorker());
	return {
		open: (files) => {
			if (files.length === 0) return [];
			const prepared = files.map((file) => prepareFile(file, makePlainCopy));
			const loadable = prepared.flatMap((each) => ('misfits' in each ? [] : [each.file]));
			// A worker that has stopped is replaced here, where no data set is lost with it.
			if (worker?.hasEnded) worker = undefined;
			const reply = running().call({ kind: 'open', files: loadable }, SPARE_TIME + LOADING_TIME * files.length);
			const opened = reply.kind === 'open' ? reply.opened : loadable.map(({ file }) => notOpened(file, reply));
			let next = 0;
			return prepared.map((each): OpenedData => {
				if ('misfits' in each) return each;
				const result = opened[next++] ?? notOpened(each.file.file, reply);
				return 'misfits' in result ? result : { set: { ...result.set, ...each.copied } };
			});
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
		close: () => worker?.close(),
	};
}

interface Prepared {
	readonly file: LoadableFile;
	/** What the plain copy adds to the data set. */
	readonly copied: { readonly plainCopy?: Uint8Array; readonly remarks: PlainCopy['remarks'] };
}

function prepareFile(
	file: DataFile,
	makePlainCopy: MakePlainCopy,
): Prepared | Extract<OpenedData, { misfits: unknown }> {
	if (needsPlainCopy(file)) {
		const copy = makePlainCopy(file);
		if ('misfits' in copy) return copy;
		const { csv, format, lines, remarks } = copy;
		return {
			file: { ...file, kind: 'csv', bytes: csv, format, lines },
			copied: { plainCopy: csv, remarks },
		};
	}
	const kind = KINDS[file.file.slice(file.file.lastIndexOf('.') + 1)];
	if (kind === undefined) {
		const hint = `A data set ends in ${Object.keys(KINDS)
			.map((each) => `.${each}`)
			.join(', ')} or .xlsx.`;
		return { misfits: [{ message: `${file.file} is no file of a data set by its ending.`, hint }] };
	}
	const format = kind === 'csv' ? { delimiter: defaultDelimiter(file.file), ...file.format } : file.format;
	return { file: { ...file, kind, format, headerLine: headerLine(format) || undefined }, copied: { remarks: [] } };
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
