import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataFile, OpenedData } from '../../core/data-sets/data-engine.ts';
import { answerQuestion } from './answer-question.ts';
import { DuckdbSession } from './duckdb-session.ts';
import { loadDataSet } from './load-data-set.ts';
import { parseQuery } from './parse-query.ts';
import type { Reply, Request } from './worker-messages.ts';

/** How long DuckDB may take to load a data set, in milliseconds. Then it is stopped, which is reported. */
const LOADING_TIME = 120_000;

let session: DuckdbSession | undefined;

/** Does what a call asks of DuckDB. */
export async function runCall(request: Request): Promise<Reply> {
	const { call, kind } = request;
	switch (kind) {
		case 'open':
			return { call, kind, opened: await open(request.files) };
		case 'parse': {
			const parsed = [];
			for (const query of request.queries) parsed.push(await parseQuery(await currentSession(), query));
			return { call, kind, parsed };
		}
		case 'ask': {
			const answers = [];
			for (const question of request.questions) {
				answers.push(await answerQuestion(await currentSession(), question, request.time));
			}
			return { call, kind, answers };
		}
	}
}

/** The database of the data sets that are open; an empty one if none are. */
async function currentSession(): Promise<DuckdbSession> {
	if (session === undefined) await open([]);
	if (session === undefined) throw new Error('DuckDB did not open.');
	return session;
}

/** Opens a database of its own for these files, which replaces the one before. */
async function open(files: readonly DataFile[]): Promise<readonly OpenedData[]> {
	session?.close();
	session = undefined;
	const fresh = await DuckdbSession.open();
	const folder = await mkdtemp(join(tmpdir(), 'data-sets-'));
	try {
		const opened = [];
		for (const file of files) {
			const timer = setTimeout(() => fresh.connection.interrupt(), LOADING_TIME);
			opened.push(await loadDataSet(fresh, file, folder).finally(() => clearTimeout(timer)));
		}
		await fresh.lock();
		session = fresh;
		return opened;
	} finally {
		await rm(folder, { recursive: true, force: true, maxRetries: 3 });
	}
}
